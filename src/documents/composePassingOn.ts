import type { CivilDate } from '../clock/civilDate.ts';
import { channelWords, cited, dayInWords, type Term, termInWords } from './formalWords.ts';
import type { LetterContent, Paragraph } from './letterContent.ts';
import { type Letterhead, letterOf, type NamedMatter, numberTold, typed } from './letterhead.ts';

/** 转送函 and 交办函: a matter on its way to the organ that is to handle it (信访工作条例 第二十二条; 信访条例 第二十一条). */
export type TransferFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  /** The petitioner as the receiving organ may know them; where the identity is kept back, words such as 信访人（姓名保密）. */
  petitioner: string;
  /** The article under which the matter is passed on. */
  article: string;
  /** The organ's duty to inform the petitioner, and to object if the matter is not its own; a regime without objection has none. */
  inform: Term;
  object?: Term;
  /** A suggested legal route or other advice of the bureau, as typed. */
  advice?: string;
}>;

/** `reportBy`: 指定办理期限, set by the bureau for this matter. */
export type AssignmentFacts = TransferFacts & Readonly<{ reportBy: CivilDate }>;

/** 转送函. */
export function composeTransfer(facts: TransferFacts): LetterContent {
  const body = [passed(facts, '现将该事项转送你单位，请依法按程序处理。'), duty(facts), ...advice(facts)];
  return letterOf('transfer-letter', facts.head, { body, closing: '特此函告。' });
}

/** 交办函: a transfer whose result is to be reported by a day that the bureau sets (指定办理期限). */
export function composeAssignment(facts: AssignmentFacts): LetterContent {
  const report = `请你单位于${dayInWords(facts.reportBy)}前（含当日）办结，反馈办理结果，并提交办结报告。办结报告应当载明调查核实情况、处理意见及其依据、执行情况和答复信访人情况。`;
  const body: Paragraph[] = [
    passed(facts, '现将该事项交由你单位办理。'),
    { style: 'text', text: report, part: 'latest-day' },
    duty(facts),
    ...advice(facts),
  ];
  return letterOf('assignment-letter', facts.head, { body, closing: '特此函告。' });
}

function passed({ matter, petitioner, article }: TransferFacts, how: string): Paragraph {
  const what = `${dayInWords(matter.filedOn)}，${petitioner}通过${channelWords[matter.channel]}反映“${matter.subject}”（${numberTold(matter)}）。`;
  return { style: 'text', text: `${what}根据${cited(article)}的规定，${how}`, part: 'matter' };
}

function duty({ inform, object }: TransferFacts): Paragraph {
  // Objection came with the 2022 text; before it the organ decided whether to accept (信访条例 第二十一条第二款).
  const what = object ? '书面告知信访人接收情况以及处理途径和程序' : '决定是否受理并书面告知信访人';
  const tell = `属于你单位职权范围的，请根据${cited(inform.article)}的规定，自收到之日起${termInWords(inform)}内${what}；`;
  const back = object
    ? `不属于你单位或者本系统职权范围的，请自收到之日起${termInWords(object)}内提出异议并详细说明理由，经核实同意后交还相关材料（${cited(object.article)}）。`
    : '不属于你单位职权范围的，请及时说明理由并交还相关材料。';
  return { style: 'text', text: `${tell}${back}告知书请同时录入信访信息系统。`, part: 'duty' };
}

function advice(facts: TransferFacts): Paragraph[] {
  const [first, ...rest] = typed(facts.advice ?? '', 'duty');
  return first ? [{ ...first, text: `办理建议：${first.text}` }, ...rest] : [];
}
