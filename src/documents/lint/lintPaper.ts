import type { CivilDate } from '../../clock/civilDate.ts';
import type { PaperKind } from '../../petition/petition.ts';
import type { Outcome } from '../../petition/state.ts';
import type { LetterContent } from '../letterContent.ts';
import type { Part } from '../letterKinds.ts';
import { missingParts } from '../requiredParts.ts';
import { namesAnInstrument, repealedIn, withoutArticle } from './citations.ts';
import { unanswered } from './claims.ts';
import type { Finding, MissingPart, PaperField, Place, Warning, WarningCode } from './finding.ts';
import { takenFrom } from './likeness.ts';
import { dataIn, namesIn } from './personalData.ts';
import { saysNothing } from './saysNothing.ts';
import { courtesiesIn, decides, isThin, tellsFacts, tellsRemedy, withoutCourtesy } from './signs.ts';

/** A paper as it stands: its texts by field, the letter it would become, and what it answers. */
export type PaperLooked = Readonly<{
  kind: PaperKind;
  texts: Readonly<Partial<Record<PaperField, string>>>;
  /** The letter that the paper would become today; an extension has none before its clock is counted. */
  letter?: LetterContent;
  outcome?: Outcome;
  /** What the petitioner wrote. */
  petition: string;
  petitioner?: string;
  on: CivilDate;
  /** Under which the parts of an opinion stand (第三十二条) and its remedy (第三十五条). */
  articles: Readonly<{ parts: string; remedy: string }>;
}>;

const partOf = { claim: 'claim', facts: 'facts', opinion: 'opinion', basis: 'law' } as const;
const opinionFields = Object.keys(partOf) as (keyof typeof partOf)[];
const isOpinion = ({ kind }: PaperLooked): boolean => kind === 'opinion' || kind === 'review';

/**
 * What is missing in a paper, and what strikes the eye (文书检查). Pure; each finding says where. What is missing keeps the letter from being
 * issued; a warning is for a person to judge.
 */
export function lintPaper(paper: PaperLooked): Finding[] {
  return isOpinion(paper) ? [...missingIn(paper), ...warningsOn(paper)] : missingIn(paper);
}

function missingIn(paper: PaperLooked): MissingPart[] {
  const { texts, letter, articles } = paper;
  const empty = opinionFields.filter((field) => texts[field] !== undefined && saysNothing(texts[field] ?? ''));
  const lacking = new Set<Part>(letter ? missingParts(letter) : []);
  if (isOpinion(paper)) {
    for (const field of empty) lacking.add(partOf[field]);
    if (!namesAnInstrument(texts.basis ?? '')) lacking.add('law');
    if (letter && !isLastWord(letter) && !remediesOf(letter).some(namesTermAndOrgan)) lacking.add('remedy');
  }
  if (texts.reason !== undefined && saysNothing(texts.reason)) lacking.add('reason');
  return [...lacking].map((part) => {
    const field = part === 'reason' ? 'reason' : opinionFields.find((name) => partOf[name] === part);
    const article = part === 'remedy' ? articles.remedy : articles.parts;
    return { weight: 'missing', code: 'part-missing', part, article, ...(field && { field }) };
  });
}

const remediesOf = ({ body }: LetterContent): string[] => body.filter(({ part }) => part === 'remedy').map(({ text }) => text);
/** After a re-review nothing more can be asked for, and the letter says so. */
const isLastWord = ({ kind }: LetterContent): boolean => kind === 'recheck-opinion';
/** 自收到…之日起30日内，向××书面请求复查; or the handling anew, with its term. */
const namesTermAndOrgan = (line: string): boolean => (tellsRemedy(line) && /向[^，。]{2,}/u.test(line)) || /办理期限为\d+日/u.test(line);

type Look = (paper: PaperLooked) => Warning[];
const told = (code: WarningCode, field: PaperField, places: readonly (Place & { instead?: string })[]): Warning[] =>
  places.map(({ instead, ...place }) => ({ weight: 'warns', code, field, place, ...(instead && { instead }) }));
const bare = (holds: boolean, code: WarningCode, field: PaperField): Warning[] => (holds ? [{ weight: 'warns', code, field }] : []);
const first = (text: string, pattern: RegExp): Place[] => {
  const found = pattern.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length, quote: found[0] }] : [];
};

/** Fewer letters than these say too little for a reader who was not there. */
const leastFacts = 12;
const leastOpinion = 6;
const mostlyTaken = 0.6;

const claims: Look = ({ petition, texts }) =>
  told('claim-unanswered', 'claim', unanswered(petition, [texts.claim, texts.facts, texts.opinion].join('\n'))).slice(0, 4);

const ownWords: Look = ({ petition, texts: { facts = '', opinion = '' } }) => {
  const nothingElse = isThin(withoutCourtesy(opinion), leastOpinion);
  return [
    ...bare(takenFrom(facts, petition) > mostlyTaken, 'petition-copied', 'facts'),
    ...bare(takenFrom(opinion, facts) > mostlyTaken, 'said-twice', 'opinion'),
    ...(nothingElse ? told('stock-phrases', 'opinion', courtesiesIn(opinion).slice(0, 1)) : []),
  ];
};

const substance: Look = ({ texts: { facts = '', opinion = '' } }) => {
  const shortFacts = isThin(facts, leastFacts);
  const shortOpinion = isThin(opinion, leastOpinion);
  const found = [
    ...bare(shortFacts, 'too-short', 'facts'),
    ...bare(!shortFacts && !tellsFacts(facts), 'no-finding', 'facts'),
    ...bare(shortOpinion, 'too-short', 'opinion'),
    ...bare(!shortOpinion && !decides(opinion), 'no-stand', 'opinion'),
  ];
  // What says nothing is missing already.
  const empty = { facts: saysNothing(facts), opinion: saysNothing(opinion) };
  return found.filter(({ field }) => !empty[field as keyof typeof empty]);
};

const against: Readonly<Partial<Record<Outcome, RegExp>>> = {
  supported: /不予支持|不支持|不予采纳/u,
  'not-supported': /(?<!不)予以支持|全部支持/u,
};
const grants = (outcome: Outcome | undefined): boolean => outcome === 'supported' || outcome === 'partly-supported';
const day = /\d{1,2}月|\d{4}年|\d+个?(?:工作)?日|月底|年底|年内|季度|已(?:经)?(?:完成|整改|支付|修复|发放|退还|更换|关停|拆除)/u;

const promises: Look = ({ outcome, texts: { opinion = '' } }) => {
  const pattern = outcome && against[outcome];
  return [
    ...(pattern ? told('against-outcome', 'opinion', first(opinion, pattern)) : []),
    ...(grants(outcome) && !day.test(opinion)
      ? told('no-day-set', 'opinion', first(opinion, /尽快|尽早|近期|适时|择期|择机|条件成熟|逐步|早日/u))
      : []),
  ];
};

const law: Look = ({ on, texts: { basis = '' } }) => {
  const named = withoutArticle(basis);
  return [...(named ? told('no-article-cited', 'basis', [named]) : []), ...told('repealed-law', 'basis', repealedIn(basis, on))];
};

const people: Look = ({ texts, petitioner }) =>
  opinionFields.flatMap((field) => [
    ...told('data-of-a-person', field, dataIn(texts[field] ?? '')),
    ...told('name-of-a-person', field, namesIn(texts[field] ?? '', petitioner)),
  ]);

const warningsOn = (paper: PaperLooked): Warning[] => [claims, ownWords, substance, promises, law, people].flatMap((look) => look(paper));
