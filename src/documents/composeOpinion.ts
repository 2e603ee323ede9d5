import type { CivilDate } from '../clock/civilDate.ts';
import type { Outcome } from '../petition/state.ts';
import { cited, dayInWords, outcomeWords, type Term, termInWords } from './formalWords.ts';
import type { LetterContent, Paragraph } from './letterContent.ts';
import { type Letterhead, letterOf, matterTold, type NamedMatter, sections, typed } from './letterhead.ts';

/**
 * What the petitioner may do next. `review`: 复查, one organ or the petitioner's choice of several (ADR-0023). `other`: the line of another legal
 * route, in its own words (信访工作条例 第三十一条第一项至第五项). Neither prints a last day: it hangs on service, which is still to come.
 */
export type Remedy = Readonly<{ kind: 'review'; term: Term; organs: readonly string[] } | { kind: 'other'; text: string }>;

/** 处理意见书 (信访工作条例 第三十二条; 信访条例 第三十二条): the organ's answer on the merits. */
export type OpinionFacts = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  acceptedOn: CivilDate;
  /** The article under which the opinion is given. */
  article: string;
  claim: string;
  facts: string;
  outcome: Outcome;
  opinion: string;
  law: string;
  remedy: Remedy;
}>;

/** Blank facts leave their part out; `missingParts` then names it, and nothing is made up in its place. */
export function composeOpinion(facts: OpinionFacts): LetterContent {
  const { head, matter, acceptedOn, article } = facts;
  const opening = `${matterTold(matter)}，本机关于${dayInWords(acceptedOn)}受理。经调查核实，根据${cited(article)}的规定，提出处理意见如下：`;
  return letterOf('opinion', head, {
    body: [{ style: 'text', text: opening, part: 'subject' }, ...sections(sectionsOf(facts)), ...remedyLine(facts.remedy)],
  });
}

function sectionsOf(facts: OpinionFacts) {
  const outcome: Paragraph = { style: 'text', text: `对您的投诉请求，本机关${outcomeWords[facts.outcome]}。` };
  return [
    { heading: '投诉请求', paragraphs: typed(facts.claim, 'claim') },
    { heading: '事实和理由', paragraphs: typed(facts.facts, 'facts') },
    { heading: '处理意见', paragraphs: [outcome, ...typed(facts.opinion, 'opinion')] },
    { heading: '法律法规依据', paragraphs: typed(facts.law, 'law') },
  ];
}

function remedyLine(remedy: Remedy): Paragraph[] {
  if (remedy.kind === 'other') return typed(remedy.text, 'remedy');
  const organs = remedy.organs.filter((name) => name.trim() !== '');
  if (organs.length === 0) return [];
  const to = organs.length === 1 ? organs[0] : `${organs.join('或者')}（由您选择其中一个）`;
  const text = `如对本处理意见不服，您可以根据${cited(remedy.term.article)}的规定，自收到本意见书之日起${termInWords(remedy.term)}内，向${to}书面请求复查。`;
  return [{ style: 'text', text, part: 'remedy' }];
}
