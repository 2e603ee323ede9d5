import type { CivilDate } from '../clock/civilDate.ts';
import type { Extension } from '../regulations/clockRule.ts';
import { cited, dayInWords, type Term, termInWords } from './formalWords.ts';
import type { LetterContent, Paragraph } from './letterContent.ts';
import { type Letterhead, letterOf, matterTold, type NamedMatter, sections } from './letterhead.ts';

/** 受理告知书: what was received, that it is accepted, how it is handled and by when (信访工作条例 第二十三条、第三十四条). */
export type AcceptanceFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  /** The day this organ received it, and who passed it on; absent `from`: it came directly. */
  received: Readonly<{ on: CivilDate; from?: string; how?: 'transfer' | 'assignment' }>;
  acceptedOn: CivilDate;
  /** Articles: of the duty to inform, of the way of handling, and (if printed) of not accepting a repeat while it is handled. */
  articles: Readonly<{ inform: string; way: string; repeat?: string }>;
  handle: Term;
  extension?: Pick<Extension, 'maxDays' | 'approver'>;
  /** The latest day as the matter's clock has it. */
  handleBy: Readonly<{ day: CivilDate; provisional: boolean }>;
}>;

export function composeAcceptance(facts: AcceptanceFacts): LetterContent {
  return letterOf('acceptance-notice', facts.head, { body: [opening(facts), ...sections(sectionsOf(facts))], closing: '特此告知。' });
}

function opening({ matter, received, articles }: AcceptanceFacts): Paragraph {
  const how = received.how === 'assignment' ? '交办' : '转送';
  const came = received.from
    ? `，由${received.from}${how}，本机关于${dayInWords(received.on)}收到`
    : `，本机关于${dayInWords(received.on)}收到`;
  const text = `${matterTold(matter)}${came}。根据${cited(articles.inform)}的规定，现将有关情况告知如下：`;
  return { style: 'text', text, part: 'subject' };
}

function sectionsOf(facts: AcceptanceFacts) {
  const { articles, acceptedOn } = facts;
  const repeat = `您可以凭信访件编号和查询码随时查询办理进度。办理期限内，向上级机关、单位又提出同一信访事项的，依照${cited(articles.repeat ?? '')}不予受理。`;
  return [
    {
      heading: '接收情况',
      paragraphs: [
        {
          style: 'text',
          text: `经审查，该事项属于本机关职权范围，本机关自${dayInWords(acceptedOn)}起受理。`,
          part: 'receipt',
        },
      ],
    },
    {
      heading: '处理途径和程序',
      paragraphs: [
        {
          style: 'text',
          text: `该事项依照${cited(articles.way)}办理。本机关将听取您陈述事实和理由，调查核实，出具信访处理意见书并送达您本人。`,
          part: 'way',
        },
      ],
    },
    { heading: '办理期限', paragraphs: [{ style: 'text', text: period(facts), part: 'latest-day' }] },
    {
      heading: '查询与提醒',
      paragraphs: [{ style: 'text', text: articles.repeat ? repeat : '您可以凭信访件编号和查询码随时查询办理进度。' }],
    },
  ] as const;
}

function period({ handle, extension, handleBy }: AcceptanceFacts): string {
  const provisional = handleBy.provisional ? '（该年度放假安排尚未公布，公布后如最后一日为法定休假日则顺延）' : '';
  const longer = extension
    ? `情况复杂的，经${extension.approver}批准，可以适当延长，延长期限不超过${extension.maxDays}日，并告知您延期理由。`
    : '';
  return `根据${cited(handle.article)}的规定，该事项自受理之日起${termInWords(handle)}内办结，办理期限至${dayInWords(handleBy.day)}${provisional}。${longer}`;
}
