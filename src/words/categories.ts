import type { InBoth } from './language.ts';

type Faults = Readonly<
  Record<
    | 'version-taken'
    | 'version-blank'
    | 'not-later'
    | 'in-the-past'
    | 'no-entries'
    | 'too-many'
    | 'bad-code'
    | 'code-twice'
    | 'no-title'
    | 'title-too-long'
    | 'no-such-parent'
    | 'circle'
    | 'dropped'
    | 'replaces-kept'
    | 'replaces-unknown'
    | 'replaced-twice'
    | 'no-columns'
    | 'bad-day',
    (at: string) => string
  >
>;
type Told = Readonly<{ version: string; from: string; total: number; added: number; renamed: number; moved: number }>;

/** Words of the category tree in commands and answers. */
export type CategoryWords = Readonly<{
  usage: string;
  fault: Faults;
  inRow(row: number, sentence: string): string;
  added(told: Told): string;
  wouldAdd(told: Told): string;
  moved(from: string, to: string): string;
  list(version: string, from: string, total: number, current: boolean): string;
  unknownVersion(version: string): string;
}>;

const zh: CategoryWords = {
  usage: `用法：xinqiao categories import 文件 --version 版本 --from 日期 [--dry-run] [--json]
用法：xinqiao categories export [--version 版本]
用法：xinqiao categories list [--json]

内容分类树分版本管理，层级不限。文件第一行是列名：code,parent,zh,en,replaces
  code      分类代码，小写字母、数字、点和短横线；一个代码永远只表示一种意思
  parent    上级分类的代码，一级分类留空
  zh、en    中文、英文名称
  replaces  由它代替的旧代码，多个用分号隔开；旧版本里有、新版本里没有的代码，必须写明由谁代替
已经办理的信访事项保留当时的版本；统计按今天的一级分类合并。--dry-run 只检查，不写入。`,
  fault: {
    'version-taken': (at) => `版本 ${at} 已经有了；请换一个版本名称。`,
    'version-blank': (at) => `版本名称“${at}”不正确；请用 1 至 20 个字母、数字、点或者短横线。`,
    'not-later': (at) => `启用日期必须晚于现有最后一版的 ${at}；请改正日期。`,
    'in-the-past': (at) => `启用日期不能早于今天（${at}）；请改正日期。`,
    'no-entries': () => '没有读到任何分类；请核对文件。',
    'too-many': (at) => `分类太多，最多 ${at} 个；请合并。`,
    'bad-code': (at) => `代码“${at}”不正确；请用小写字母、数字、点和短横线，最多 40 个。`,
    'code-twice': (at) => `代码 ${at} 出现了两次；请只保留一个。`,
    'no-title': (at) => `${at} 缺少中文名称；请填写。`,
    'title-too-long': (at) => `${at} 的名称太长；中文最多 60 个字，英文最多 120 个字符。`,
    'no-such-parent': (at) => `没有上级分类 ${at}；请核对它的代码。`,
    circle: (at) => `${at} 的上级又回到它自己；请核对上级分类。`,
    dropped: (at) => `旧代码 ${at} 在新版本里没有了；请保留它，或者写明由哪个分类代替它。`,
    'replaces-kept': (at) => `代码 ${at} 还在新版本里，不能写成被代替；请二者选一。`,
    'replaces-unknown': (at) => `没有旧代码 ${at}；请核对被代替的代码。`,
    'replaced-twice': (at) => `旧代码 ${at} 由两个分类代替；请只写在一处。`,
    'no-columns': (at) => `缺少 ${at} 这一列；表头的写法见本命令的说明。`,
    'bad-day': (at) => `启用日期“${at}”不正确；请写成 2027-01-01 的样子。`,
  },
  inRow: (row, sentence) => `第 ${row} 个分类：${sentence}`,
  added: ({ version, from, total, added, renamed, moved }) =>
    `已经导入分类 ${version} 版，自 ${from} 起启用：共 ${total} 个，新增 ${added} 个，改名 ${renamed} 个，代替旧代码 ${moved} 个。`,
  wouldAdd: ({ version, from, total, added, renamed, moved }) =>
    `将导入分类 ${version} 版，自 ${from} 起启用：共 ${total} 个，新增 ${added} 个，改名 ${renamed} 个，代替旧代码 ${moved} 个。没有写入。`,
  moved: (from, to) => `  ${from} → ${to}`,
  list: (version, from, total, current) => `${version}  自 ${from}  ${total} 个${current ? '  （现行）' : ''}`,
  unknownVersion: (version) => `没有版本 ${version}；请用 xinqiao categories list 查看。`,
};

const en: CategoryWords = {
  usage: `Usage: xinqiao categories import FILE --version VERSION --from DAY [--dry-run] [--json]
Usage: xinqiao categories export [--version VERSION]
Usage: xinqiao categories list [--json]

The tree of content categories has versions and any depth. The first line of the file names the columns: code,parent,zh,en,replaces
  code      lower case letters, digits, dots and hyphens; a code never comes to mean something else
  parent    the code of the category above; empty for the widest
  zh, en    the names in Chinese and English
  replaces  codes of earlier versions that it stands for, separated by semicolons; a code that goes must be named by one
Matters keep the version they were classed in; counts are made under the widest categories of today. --dry-run only checks.`,
  fault: {
    'version-taken': (at) => `There is a version ${at} already; please choose another name.`,
    'version-blank': (at) => `“${at}” is no name of a version; please use 1 to 20 letters, digits, dots or hyphens.`,
    'not-later': (at) => `The day must be later than ${at}, the first of the last version; please correct it.`,
    'in-the-past': (at) => `The day must not be before today (${at}); please correct it.`,
    'no-entries': () => 'No category was found; please check the file.',
    'too-many': (at) => `Too many categories, at most ${at}; please merge some.`,
    'bad-code': (at) => `“${at}” is no code; please use lower case letters, digits, dots and hyphens, at most 40.`,
    'code-twice': (at) => `The code ${at} occurs twice; please keep one.`,
    'no-title': (at) => `${at} has no Chinese name; please fill in the column zh.`,
    'title-too-long': (at) => `The name of ${at} is too long: 60 characters in Chinese, 120 in English.`,
    'no-such-parent': (at) => `There is no category ${at} to stand under; please check the column parent.`,
    circle: (at) => `${at} stands above itself; please check the column parent.`,
    dropped: (at) => `The earlier code ${at} is gone; please keep it, or name it under replaces of the category that stands for it.`,
    'replaces-kept': (at) => `The code ${at} is still there and cannot be replaced as well; please choose one.`,
    'replaces-unknown': (at) => `There is no earlier code ${at}; please check the column replaces.`,
    'replaced-twice': (at) => `The earlier code ${at} is replaced by two categories; please name it once.`,
    'no-columns': (at) => `The column ${at} is missing; the first line must be code,parent,zh,en,replaces.`,
    'bad-day': (at) => `“${at}” is no day; please write it like 2027-01-01.`,
  },
  inRow: (row, sentence) => `Category ${row}: ${sentence}`,
  added: ({ version, from, total, added, renamed, moved }) =>
    `Version ${version} is in, in force from ${from}: ${total} categories, ${added} new, ${renamed} renamed, ${moved} earlier codes replaced.`,
  wouldAdd: ({ version, from, total, added, renamed, moved }) =>
    `Version ${version} would be in force from ${from}: ${total} categories, ${added} new, ${renamed} renamed, ${moved} earlier codes replaced. Nothing was written.`,
  moved: (from, to) => `  ${from} → ${to}`,
  list: (version, from, total, current) => `${version}  from ${from}  ${total} categories${current ? '  (in force)' : ''}`,
  unknownVersion: (version) => `There is no version ${version}; see xinqiao categories list.`,
};

export const categoryWords: InBoth<CategoryWords> = { zh, en };

type Prefixed = Readonly<{ [K in keyof Faults as `category-${K}`]: Faults[K] }>;
const prefixed = (faults: Faults) =>
  Object.fromEntries(Object.entries(faults).map(([code, tell]) => [`category-${code}`, tell])) as Prefixed;

/** What is wrong with a tree, among the problems of fields: `category-dropped:land`. */
export const categoryProblems: InBoth<Prefixed> = { zh: prefixed(zh.fault), en: prefixed(en.fault) };
