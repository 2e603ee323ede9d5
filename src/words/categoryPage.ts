import type { InBoth } from './language.ts';

/** Words of the page of content categories. */
export type CategoryPageWords = Readonly<{
  title: string;
  lead: string;
  versions: string;
  version(version: string, from: string, total: number): string;
  current: string;
  show: string;
  save: string;
  tree(version: string): string;
  bring: string;
  bringAbout: string;
  file: string;
  unreadable: string;
  versionName: string;
  from: string;
  difference: string;
  total(entries: number): string;
  added(entries: number): string;
  renamed(entries: number): string;
  gone(entries: number): string;
  goneAbout: string;
  tryIt: string;
  wouldFit(from: string): string;
  keep: string;
  kept(version: string, from: string): string;
}>;

const zh: CategoryPageWords = {
  title: '内容分类',
  lead: '分类按版本管理，层级不限。已经甄别的信访件保留当时的分类和名称；统计和筛选按今天的分类合并。一版启用以后不能修改，只能再导入新的一版。',
  versions: '各版分类',
  version: (version, from, total) => `${version} 版，${from} 起，共 ${total} 项`,
  current: '正在使用',
  show: '查看',
  save: '导出文件',
  tree: (version) => `${version} 版的全部分类`,
  bring: '导入新的一版',
  bringAbout:
    '文件用逗号分隔，第一行是列名：code,parent,zh,en,replaces（同导出的文件）；或者只有名称：一级分类,二级分类,三级分类（后面可以加 replaces 一列），与现行分类名称相同的沿用原代码，其余自动编码。旧代码不再使用的，须在 replaces 一列写明由谁代替。',
  file: '分类文件（CSV）',
  unreadable: '没有读到分类。请核对第一行的列名，并把文件存为 UTF-8 编码、用逗号分隔。',
  versionName: '版本名称',
  from: '启用日期',
  difference: '与现行分类比较',
  total: (entries) => `新的一版共 ${entries} 项。`,
  added: (entries) => `增加 ${entries} 项`,
  renamed: (entries) => `改名或者改上级 ${entries} 项`,
  gone: (entries) => `不再使用 ${entries} 项`,
  goneAbout: '不再使用的，要写明由谁代替。',
  tryIt: '试导入',
  wouldFit: (from) => `检查通过，还没有导入。导入以后自 ${from} 起使用，不能修改。`,
  keep: '导入并启用',
  kept: (version, from) => `已经导入 ${version} 版，自 ${from} 起使用。`,
};

const en: CategoryPageWords = {
  title: 'Content categories',
  lead: 'Categories come in versions, to any depth. Matters keep the category and name they were given; figures and filters join them by today’s tree. A version is never changed; another follows it.',
  versions: 'Versions',
  version: (version, from, total) => `Version ${version}, from ${from}, ${total} categories`,
  current: 'in force',
  show: 'Show',
  save: 'Export',
  tree: (version) => `All categories of version ${version}`,
  bring: 'Bring in a new version',
  bringAbout:
    'A file with commas. Its first line names the columns: code,parent,zh,en,replaces (as exported). Or names alone, under the columns for level one, two and three in Chinese, with replaces after them if needed: names of today’s tree keep their codes, others get one. What is no longer used has to be named in the column replaces of what follows it.',
  file: 'File of categories (CSV)',
  unreadable: 'No categories were found. Please check the first line, and save the file as UTF-8 with commas.',
  versionName: 'Name of the version',
  from: 'In force from',
  difference: 'Compared with today’s tree',
  total: (entries) => `The new version has ${entries} categories.`,
  added: (entries) => `${entries} added`,
  renamed: (entries) => `${entries} with another name or parent`,
  gone: (entries) => `${entries} no longer used`,
  goneAbout: 'What is no longer used has to be replaced by another.',
  tryIt: 'Try the import',
  wouldFit: (from) => `The file is right; nothing was brought in yet. It would be in force from ${from} and cannot be changed then.`,
  keep: 'Bring it in',
  kept: (version, from) => `Version ${version} was brought in; it is in force from ${from}.`,
};

export const categoryPageWords: InBoth<CategoryPageWords> = { zh, en };
