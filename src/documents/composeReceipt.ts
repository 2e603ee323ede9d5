import type { CivilDate } from '../clock/civilDate.ts';
import { channelWords, dayInWords } from './formalWords.ts';
import type { LetterContent, Paragraph } from './letterContent.ts';
import { type Letterhead, letterOf, type NamedMatter } from './letterhead.ts';

/** One thing that happens next: what, by which day if the law sets one, and the sentence that says why it is that day. */
export type NextStep = Readonly<{ what: string; by?: CivilDate; provisional?: boolean; why?: string }>;

/**
 * 回执: number, query code and what happens next. The code comes in and goes out on paper; this content is never stored
 * (`letterKinds.receipt.kept`).
 */
export type ReceiptFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  queryCode: string;
  /** Where to look the matter up: the site's address, without number or code. */
  trackAt?: string;
  nextSteps: readonly NextStep[];
  /** Handed to one of the representatives, who follow the matter and do nothing in it. */
  representative?: boolean;
}>;

export function composeReceipt(facts: ReceiptFacts): LetterContent {
  const { matter } = facts;
  return letterOf('receipt', facts.head, {
    rows: [
      { label: '信访件编号', text: matter.petitionNo, strong: true, part: 'petition-number' },
      { label: '查询码', text: facts.queryCode, strong: true },
      { label: '标题', text: matter.subject },
      { label: '提出', text: `${dayInWords(matter.filedOn)}，通过${channelWords[matter.channel]}` },
      { label: '登记机关', text: facts.head.organName },
    ],
    body: [
      { style: 'heading', text: '接下来' },
      ...facts.nextSteps.map(stepTold),
      { style: 'heading', text: '查询与补充' },
      {
        style: 'text',
        text: `${whereToLook(facts)}凭信访件编号和查询码可以${facts.representative ? '查看进度和文书' : '查看进度、补充材料、撤回事项、评价结果'}。`,
      },
      ...(facts.representative ? [{ style: 'text' as const, text: '您是大家推选的代表，请把办理情况如实告诉其他人。' }] : []),
      { style: 'text', text: '查询码是查询的凭据，请妥善保管，不要告诉他人；遗失可以到登记机关核实身份后补发。' },
    ],
  });
}

function stepTold(step: NextStep, at: number): Paragraph {
  const by = step.by ? `最晚${dayInWords(step.by)}${step.provisional ? '（暂定，放假安排公布后可能顺延）' : ''}。` : '';
  return {
    style: 'list',
    text: `${at + 1}. ${step.what}${step.what.endsWith('。') ? '' : '。'}${by}${step.why ?? ''}`,
    part: 'next-steps',
  };
}

const whereToLook = ({ trackAt }: ReceiptFacts): string => (trackAt ? `请访问 ${trackAt} ，` : '');
