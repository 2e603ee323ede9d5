import type { InBoth, Sentences } from './language.ts';

/** What is wrong with a hand-down file as a whole, or with the file of answers. */
export type HandDownFileFault =
  | { code: 'columns-missing'; columns: string }
  | { code: 'answer-kind'; known: string }
  | { code: 'file-unwritable'; file: string; reason: string };

/** What was found about the number of a row. */
export type HandDownFault =
  | { code: 'row-changed'; number: string; petitionNo: string }
  | { code: 'number-twice'; number: string; first: number }
  | { code: 'number-disputed'; number: string; rows: string };

type Counts = Readonly<{ rows: number; made: number; there: number; changed: number; refused: number }>;

export type HandDownFileWords = Readonly<{
  usage: string;
  fault: Sentences<HandDownFileFault>;
  row: Sentences<HandDownFault>;
  cell: Readonly<Record<'area-code' | 'unit-code' | 'yes-or-no', string>>;
  took(counts: Counts): string;
  wouldTake(counts: Counts): string;
  errorFile(file: string, rows: number): string;
  nothing: string;
  gave(answers: number, told: number, file: string): string;
  note(file: string): string;
}>;

const zh: HandDownFileWords = {
  usage: `用法：xinqiao handdown import 文件 [--dry-run] [--json]
      xinqiao handdown export --to 文件 [--again] [--json]

import  接收上级转交的信访件（XLSX、JSON，也可以是 CSV、JSONL）。每个上级编号只接收一次，保留上级的编号和办理期限；
        同一文件再次导入不会重复；编号相同而内容不同的，列入错误清单，不覆盖。
        不合格的行写入“文件名.errors.csv”（行号、项目、列名、原因）。
export  导出还没有报送上级的办理结果（扩展名为 .xlsx 或者 .json），并在各件登记已经报送；没有新结果的不写文件。
  --dry-run  只检查并报告，不写入
  --again    已经报送过的一并导出
  --json     以 JSON 输出结果
各列的写法见 docs/how-to/hand-down.md。`,
  fault: {
    'columns-missing': (f) => `文件里缺少这几列：${f.columns}。列名见 docs/how-to/hand-down.md。`,
    'answer-kind': (f) => `--to 的文件应为 ${f.known}。`,
    'file-unwritable': (f) => `无法写入 ${f.file}（${f.reason}）；没有登记报送。`,
  },
  row: {
    'row-changed': (r) =>
      `上级编号 ${r.number} 已经接收（${r.petitionNo}），这一行的内容与当时不同，没有覆盖。请核对；确有变化的，在档案里补充或者更正。`,
    'number-twice': (r) => `上级编号 ${r.number} 与第 ${r.first} 行重复，内容相同，只接收一次。`,
    'number-disputed': (r) => `上级编号 ${r.number} 在第 ${r.rows} 行出现，内容不同，都没有接收。请向转交机关核实后只留一行。`,
  },
  cell: {
    'area-code': '没有这个行政区划代码；请填写 6 位（县级）或者 9 位（镇街）代码，例如 440203。',
    'unit-code': '没有这个单位代码；请填写形如 440200-hrss 的代码，几个单位用顿号分开，不知道的留空。',
    'yes-or-no': '请填写“是”或者“否”，也可以留空。',
  },
  took: (c) => `读取了 ${c.rows} 行：接收 ${c.made} 件，已经接收过 ${c.there} 件，内容有变化 ${c.changed} 件，不合格 ${c.refused} 行。`,
  wouldTake: (c) =>
    `检查了 ${c.rows} 行：可接收 ${c.made} 件，已经接收过 ${c.there} 件，内容有变化 ${c.changed} 件，不合格 ${c.refused} 行。没有写入任何内容。`,
  errorFile: (file, rows) => `${rows} 行没有接收，原因见 ${file}。`,
  nothing: '没有需要报送上级的办理结果，没有写文件。',
  gave: (answers, told, file) => `导出 ${answers} 件办理结果到 ${file}，其中 ${told} 件新登记为已报送。`,
  note: (file) => `交换文件 ${file}`,
};

const en: HandDownFileWords = {
  usage: `Usage: xinqiao handdown import FILE [--dry-run] [--json]
       xinqiao handdown export --to FILE [--again] [--json]

import  takes in matters handed down by the level above (XLSX, JSON, also CSV and JSONL). Each number of the level above is taken once, with that
        number and its last day; the same file twice makes nothing twice; a known number with other words is reported and not written over.
        Rows that do not fit are named in FILE.errors.csv (row, field, reason, column).
export  writes the outcomes that were not reported yet (.xlsx or .json) and records in each matter that they were; no new outcome, no file.
  --dry-run  checks and reports, writes nothing
  --again    those reported before as well
  --json     prints the result as JSON
The columns are described in docs/how-to/hand-down.md.`,
  fault: {
    'columns-missing': (f) => `The file lacks these columns: ${f.columns}. They are described in docs/how-to/hand-down.md.`,
    'answer-kind': (f) => `The file of --to must be ${f.known}.`,
    'file-unwritable': (f) => `${f.file} cannot be written (${f.reason}); nothing was recorded as reported.`,
  },
  row: {
    'row-changed': (r) =>
      `Number ${r.number} is in already (${r.petitionNo}), and this row says something else; nothing was written over. Check it, and add or correct in the file of the matter.`,
    'number-twice': (r) => `Number ${r.number} is in row ${r.first} too, with the same words; it is taken once.`,
    'number-disputed': (r) =>
      `Number ${r.number} is in rows ${r.rows} with different words, and none was taken. Ask who handed it down, and leave one.`,
  },
  cell: {
    'area-code': 'There is no area with this code; write the 6 digits of a county or the 9 of a town, such as 440203.',
    'unit-code': 'There is no unit with this code; write codes such as 440200-hrss with commas between, or leave it empty.',
    'yes-or-no': 'Write 是 or 否, or leave it empty.',
  },
  took: (c) =>
    `${c.rows} rows read: ${c.made} matters taken in, ${c.there} were in already, ${c.changed} changed since, ${c.refused} rows do not fit.`,
  wouldTake: (c) =>
    `${c.rows} rows checked: ${c.made} matters can be taken in, ${c.there} are in already, ${c.changed} changed since, ${c.refused} rows do not fit. Nothing was written.`,
  errorFile: (file, rows) => `${rows} rows were not taken; the reasons are in ${file}.`,
  nothing: 'There is no outcome to report to the level above, and no file was written.',
  gave: (answers, told, file) => `${answers} outcomes written to ${file}; ${told} of them are newly recorded as reported.`,
  note: (file) => `交换文件 ${file}`,
};

export const handDownFileWords: InBoth<HandDownFileWords> = { zh, en };
