import { cited } from './formalWords.ts';
import type { LetterContent } from './letterContent.ts';
import { type Letterhead, letterOf, matterTold, type NamedMatter, sections, typed } from './letterhead.ts';

/** 不予受理告知书: the ground with its article, and the door where the matter belongs (信访工作条例 第二十三条第一款; 信访条例 第二十一条). */
export type RefusalFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  /** `title` as in regulations/grounds; `explanation`: why it applies to this matter. */
  ground: Readonly<{ title: string; article: string; explanation: string }>;
  /** Where the petitioner can go: the body with its address or telephone, and the ground's own sentence (regulations/grounds). */
  whereToGo: Readonly<{ organ?: string; address?: string; phone?: string; how?: string }>;
}>;

export function composeRefusal(facts: RefusalFacts): LetterContent {
  const { head, matter, ground } = facts;
  const list = [
    {
      heading: '不予受理的理由',
      paragraphs: [
        {
          style: 'text' as const,
          text: `该事项属于“${ground.title}”的情形，根据${cited(ground.article)}的规定，本机关不予受理。`,
          part: 'ground' as const,
        },
        ...typed(ground.explanation, 'ground'),
      ],
    },
    { heading: '您可以向哪里提出', paragraphs: typed(door(facts), 'where-to-go') },
  ];
  const opening = { style: 'text' as const, text: `${matterTold(matter)}收悉。经审查，现告知如下：`, part: 'subject' as const };
  return letterOf('refusal-notice', head, { body: [opening, ...sections(list)], closing: '特此告知。' });
}

function door({ whereToGo: { organ, address, phone, how } }: RefusalFacts): string {
  if (!organ?.trim()) return how ?? '';
  const reach = [address && `地址：${address}`, phone && `电话：${phone}`].filter(Boolean).join('；');
  return `该事项可以向${organ}${reach ? `（${reach}）` : ''}提出。${how ?? ''}`;
}
