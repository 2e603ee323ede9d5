/** What a row of a hand-down file is made of, by our names, with the name of the column in a sheet. Those with a star in docs/how-to/hand-down.md must be there. */
export const handDownColumns = {
  number: '上级编号',
  registeredBy: '登记机关',
  from: '转交机关',
  how: '转交方式',
  sentOn: '转交日期',
  dueOn: '办理期限',
  petitionedOn: '信访日期',
  name: '姓名',
  idNumber: '证件号码',
  phone: '电话',
  address: '联系地址',
  headcount: '信访人数',
  title: '标题',
  content: '内容',
  area: '问题属地',
  purpose: '信访目的',
  category: '内容分类',
  complainedOf: '被反映单位',
  confidential: '身份保密',
  accusation: '检举控告',
} as const;
export type HandDownField = keyof typeof handDownColumns;

/** What goes back, in the same manner. */
export const answerColumns = {
  number: '上级编号',
  petitionNo: '信访编号',
  state: '状态',
  acceptedOn: '受理日期',
  answeredOn: '答复日期',
  letters: '文书文号',
  outcome: '办理结果',
  text: '结果内容',
} as const;
export type AnswerField = keyof typeof answerColumns;

const needed: readonly HandDownField[] = ['number', 'from', 'how', 'sentOn', 'title', 'content', 'area'];

/** Cells by our names, whether a column is called by them or by the names of a sheet. */
export function byField(cells: Readonly<Record<string, unknown>>): Partial<Record<HandDownField, unknown>> {
  const fields = Object.entries(handDownColumns) as [HandDownField, string][];
  return Object.fromEntries(
    fields.flatMap(([field, column]) => (column in cells ? [[field, cells[column]]] : field in cells ? [[field, cells[field]]] : [])),
  );
}

/** The columns that a file must have and lacks. */
export const missingColumns = (columns: readonly string[]): string[] =>
  needed.filter((field) => !columns.includes(field) && !columns.includes(handDownColumns[field])).map((field) => handDownColumns[field]);
