import type { CivilDate } from '../clock/civilDate.ts';
import type { Extension } from '../regulations/clockRule.ts';
import { cited, dayInWords } from './formalWords.ts';
import type { LetterContent } from './letterContent.ts';
import { type Letterhead, letterOf, matterTold, type NamedMatter, typed } from './letterhead.ts';

/** 延期告知书: the reason and the new last day, approved by the head of the organ (信访工作条例 第三十四条). */
export type ExtensionFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  acceptedOn: CivilDate;
  reason: string;
  /** Calendar days, and the rule that allows them. */
  days: number;
  rule: Pick<Extension, 'maxDays' | 'approver' | 'article'>;
  formerly: CivilDate;
  handleBy: Readonly<{ day: CivilDate; provisional: boolean }>;
}>;

export function composeExtension(facts: ExtensionFacts): LetterContent {
  const { head, matter, acceptedOn, rule, formerly, handleBy, days } = facts;
  const reason = typed(facts.reason, 'reason');
  const provisional = handleBy.provisional ? '（该年度放假安排尚未公布，公布后如最后一日为法定休假日则顺延）' : '';
  const decided = `根据${cited(rule.article)}的规定，经${rule.approver}批准，决定延长办理期限${days}日，办理期限由${dayInWords(formerly)}延长至${dayInWords(handleBy.day)}${provisional}。本机关将抓紧办理，办结后及时将信访处理意见书送达您本人。`;
  return letterOf('extension-notice', head, {
    body: [
      { style: 'text', text: `${matterTold(matter)}，本机关已于${dayInWords(acceptedOn)}受理。`, part: 'subject' },
      ...(reason.length > 0 ? [{ style: 'text' as const, text: '因情况复杂，该事项不能在原定期限内办结，理由如下：' }, ...reason] : []),
      { style: 'text', text: decided, part: 'latest-day' },
    ],
    closing: '特此告知。',
  });
}
