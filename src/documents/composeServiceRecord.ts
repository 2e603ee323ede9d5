import type { CivilDate } from '../clock/civilDate.ts';
import type { ServiceMode } from '../petition/state.ts';
import { cited, dayInWords, serviceModeWords, type Term, termInWords } from './formalWords.ts';
import type { LetterContent, Row } from './letterContent.ts';
import { type Letterhead, letterOf, type NamedMatter } from './letterhead.ts';

/**
 * 送达回证: that a letter reached the petitioner, how and when. After service, and only here and in the portal, the last day to ask
 * for review is a day and not a period (ADR-0023).
 */
export type ServiceFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  letter: Readonly<{ title: string; number?: string; issuedOn: CivilDate }>;
  recipient: string;
  address?: string;
  mode: ServiceMode;
  servedOn: CivilDate;
  /** What shows it: 本人签收, the tracking number of the registered letter … */
  proof?: string;
  servedBy?: string;
  review?: Readonly<{ term: Term; by: CivilDate; provisional: boolean; organs: readonly string[] }>;
}>;

export function composeServiceRecord(facts: ServiceFacts): LetterContent {
  return letterOf('service-record', facts.head, { rows: [...letterRows(facts), ...serviceRows(facts), ...reviewRows(facts)], body: [] });
}

function letterRows({ letter, matter }: ServiceFacts): Row[] {
  const number = letter.number ? `（${letter.number}）` : '';
  return [
    { label: '送达文书', text: `${letter.title}${number}，${dayInWords(letter.issuedOn)}`, part: 'letter' },
    { label: '信访件编号', text: matter.petitionNo },
    { label: '信访事项', text: matter.subject },
  ];
}

function serviceRows(facts: ServiceFacts): Row[] {
  return [
    { label: '受送达人', text: facts.recipient },
    { label: '送达地址', text: facts.address ?? '' },
    { label: '送达方式', text: serviceModeWords[facts.mode], part: 'mode' },
    { label: '送达日期', text: dayInWords(facts.servedOn), part: 'served-on' },
    { label: '送达凭据', text: facts.proof ?? '' },
    { label: '送达人', text: facts.servedBy ?? '' },
    { label: '受送达人签名', text: '' },
  ];
}

function reviewRows({ review, servedOn }: ServiceFacts): Row[] {
  if (!review) return [];
  const provisional = review.provisional ? '（暂定，放假安排公布后可能顺延）' : '';
  const counted = `自${dayInWords(servedOn)}收到之次日起计算${termInWords(review.term)}`;
  const text = `最后一日为${dayInWords(review.by)}${provisional}，${counted}；复查机关：${review.organs.join('或者')}（${cited(review.term.article)}）`;
  return [{ label: '请求复查期限', text }];
}
