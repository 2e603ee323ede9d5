import type { InBoth, Sentences } from './language.ts';

/** Why a file, or the map of its columns, cannot be read at all. */
export type ImportFault =
  | { code: 'file-unreadable'; file: string; reason: string }
  | { code: 'unknown-kind'; known: string }
  | { code: 'file-too-big'; most: number }
  | { code: 'not-text' }
  | { code: 'no-rows' }
  | { code: 'not-a-list' }
  | { code: 'broken-csv'; line: number }
  | { code: 'broken-xlsx' }
  | { code: 'column-twice'; column: string }
  | { code: 'shape-unknown'; columns: string }
  | { code: 'map-unreadable'; file: string; reason: string }
  | { code: 'map-not-json'; file: string }
  | { code: 'map-unknown-field'; field: string; known: string }
  | { code: 'map-missing-field'; field: string }
  | { code: 'map-missing-column'; column: string; columns: string }
  | { code: 'error-file-unwritable'; file: string; reason: string };

/** What is wrong with one row; other codes of a cell are those of words/problems. */
export type RowFault =
  | { code: 'not-json' }
  | { code: 'not-object' }
  | { code: 'wrong-type' }
  | { code: 'too-many-cells' }
  | { code: 'merged-cells' }
  | { code: 'no-such-day' };

export type ImportCounts = Readonly<{
  rows: number;
  made: number;
  there: number;
  refused: number;
  open: number;
  undated: number;
  reversed: number;
}>;

export type ImportWords = Readonly<{
  usage: string;
  fault: Sentences<ImportFault>;
  row: Sentences<RowFault>;
  wouldMake(counts: ImportCounts): string;
  made(counts: ImportCounts): string;
  odd(counts: ImportCounts): string;
  errorFile(file: string, rows: number): string;
  errorColumns: Readonly<{ row: string; field: string; column: string; reason: string }>;
  stopped: string;
}>;

const zh: ImportWords = {
  usage: `用法：xinqiao import 文件 [--map 文件] [--dry-run] [--json]

导入历史来信。文件为 CSV（UTF-8 或 GB18030）、XLSX 或 JSONL。每行成为一封历史来信，来信日、答复日按原样保留，不补造任何环节。
  --map 文件   JSON 对象，写明各项在文件中的列名，例如 {"title":"标题","content":"内容","received":"来信日期"}；
               可用的项：title content received reply replied unit，其中 title 必须有
  --dry-run    只检查并报告，不写入
  --json       以 JSON 输出结果
不合格的行不导入，写入“文件名.errors.csv”（行号、项目、原因）。中断后再次运行会接着做；同一文件导入两次不会重复。`,
  fault: {
    'file-unreadable': (f) => `无法读取文件 ${f.file}（${f.reason}）；请检查路径。`,
    'unknown-kind': (f) => `不认识这种文件；请使用 ${f.known}。旧版 .xls 请先另存为 .xlsx。`,
    'file-too-big': (f) => `文件超过 ${f.most} MB；请拆分后分次导入。`,
    'not-text': () => '文件不是 UTF-8、UTF-16 或者 GB18030 编码的文本；请另存为 UTF-8 后再导入。',
    'no-rows': () => '文件里没有标题行或者没有内容。',
    'not-a-list': () => 'JSON 文件应为一个由对象组成的列表，例如 [{"标题":"…"}]。',
    'broken-csv': (f) => `第 ${f.line} 行附近的引号不成对，后面的内容无法分列；请改正后再导入。`,
    'broken-xlsx': () => '这不是完整的 XLSX 文件；请用表格软件重新保存后再导入。',
    'column-twice': (f) => `有两列都叫“${f.column}”；请改名后再导入。`,
    'shape-unknown': (f) => `认不出各列的含义，请用 --map 说明。文件中的列：${f.columns}。`,
    'map-unreadable': (f) => `无法读取列对应文件 ${f.file}（${f.reason}）。`,
    'map-not-json': (f) => `列对应文件 ${f.file} 应为一个 JSON 对象，值为列名，例如 {"title":"标题"}。`,
    'map-unknown-field': (f) => `列对应文件里有不认识的项 ${f.field}。可用的项：${f.known}。`,
    'map-missing-field': (f) => `列对应文件缺少 ${f.field}。`,
    'map-missing-column': (f) => `文件里没有“${f.column}”这一列。文件中的列：${f.columns}。`,
    'error-file-unwritable': (f) => `无法写入错误清单 ${f.file}（${f.reason}）。`,
  },
  row: {
    'not-json': () => '这一行不是 JSON 对象。',
    'not-object': () => '这一行应为 JSON 对象。',
    'wrong-type': () => '这一项应为文字。',
    'merged-cells': () => '这一行有与其他行合并的单元格，分不清各行的内容；请取消合并、逐行填写后再导入。',
    'too-many-cells': () => '这一行的列数多于标题行；内容里有分隔符的，请加引号。',
    'no-such-day': () => '应为实际存在的日期，例如 2026-11-20 或者 2026年11月20日；没有日期的请留空。',
  },
  wouldMake: (c) => `检查了 ${c.rows} 行：可导入 ${c.made} 封，已经导入过 ${c.there} 封，不合格 ${c.refused} 行。没有写入任何内容。`,
  made: (c) => `读取了 ${c.rows} 行：导入 ${c.made} 封，已经导入过 ${c.there} 封，不合格 ${c.refused} 行。`,
  odd: (c) => `其中没有答复日的 ${c.open} 封，日期不全的 ${c.undated} 封，答复日早于来信日的 ${c.reversed} 封；后两种不计入任何期间。`,
  errorFile: (file, rows) => `${rows} 行不合格，原因见 ${file}。`,
  errorColumns: { row: '行', field: '项目', column: '列名', reason: '原因' },
  stopped: '已停止；再次运行同一命令会接着做。',
};

const en: ImportWords = {
  usage: `Usage: xinqiao import FILE [--map FILE] [--dry-run] [--json]

Takes over historical letters. FILE is CSV (UTF-8 or GB18030), XLSX or JSONL. Each row becomes one historical letter with its real days; nothing is made up.
  --map FILE   a JSON object that names the column of each field, such as {"title":"Subject","content":"Text","received":"Date"};
               fields: title content received reply replied unit, of which title is needed
  --dry-run    checks and reports, writes nothing
  --json       prints the result as JSON
Rows that do not fit are left out and named in FILE.errors.csv (row, field, reason). Run it again to go on after a stop; the same file twice makes nothing twice.`,
  fault: {
    'file-unreadable': (f) => `The file ${f.file} cannot be read (${f.reason}); check the path.`,
    'unknown-kind': (f) => `This kind of file is not known; use ${f.known}. Save an old .xls as .xlsx first.`,
    'file-too-big': (f) => `The file is larger than ${f.most} MB; split it and import the parts.`,
    'not-text': () => 'The file is no text in UTF-8, UTF-16 or GB18030; save it as UTF-8 and try again.',
    'no-rows': () => 'The file has no header or no content.',
    'not-a-list': () => 'A JSON file must be one list of objects, such as [{"title":"…"}].',
    'broken-csv': (f) =>
      `The quotation marks near line ${f.line} do not pair, so the rest cannot be divided into columns; mend them and try again.`,
    'broken-xlsx': () => 'This is no whole XLSX file; save it again with a spreadsheet program.',
    'column-twice': (f) => `Two columns are called “${f.column}”; rename one.`,
    'shape-unknown': (f) => `What the columns mean is not known; say so with --map. The columns are ${f.columns}.`,
    'map-unreadable': (f) => `The map ${f.file} cannot be read (${f.reason}).`,
    'map-not-json': (f) => `The map ${f.file} must be one JSON object with names of columns, such as {"title":"Subject"}.`,
    'map-unknown-field': (f) => `The map names a field ${f.field} that does not exist. The fields are ${f.known}.`,
    'map-missing-field': (f) => `The map lacks ${f.field}.`,
    'map-missing-column': (f) => `The file has no column “${f.column}”. The columns are ${f.columns}.`,
    'error-file-unwritable': (f) => `The error file ${f.file} cannot be written (${f.reason}).`,
  },
  row: {
    'not-json': () => 'This line is no JSON object.',
    'not-object': () => 'This line must be a JSON object.',
    'wrong-type': () => 'This must be text.',
    'merged-cells': () =>
      'This row shares a merged cell with another row, so that it is not clear what each says; split the cell and fill in each row.',
    'too-many-cells': () => 'This row has more cells than the header; put text that holds the separator in quotation marks.',
    'no-such-day': () => 'This must be a day that exists, such as 2026-11-20; leave it empty if there is none.',
  },
  wouldMake: (c) =>
    `${c.rows} rows checked: ${c.made} letters can be taken over, ${c.there} are in already, ${c.refused} rows do not fit. Nothing was written.`,
  made: (c) => `${c.rows} rows read: ${c.made} letters taken over, ${c.there} were in already, ${c.refused} rows do not fit.`,
  odd: (c) =>
    `Of the letters ${c.open} have no day of reply, ${c.undated} lack a day they should have, ${c.reversed} have a reply dated before them; the last two kinds count in no period.`,
  errorFile: (file, rows) => `${rows} rows do not fit; the reasons are in ${file}.`,
  errorColumns: { row: 'row', field: 'field', column: 'column', reason: 'reason' },
  stopped: 'Stopped; run the same command again to go on.',
};

export const importWords: InBoth<ImportWords> = { zh, en };
