import type { CivilDate } from '../clock/civilDate.ts';
import { compose } from '../documents/compose.ts';
import { cited, dayInWords } from '../documents/formalWords.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import type { Letterhead, NamedMatter } from '../documents/letterhead.ts';
import { type LetterKind, letterKinds } from '../documents/letterKinds.ts';
import type { SlotOf, TemplateKind } from '../documents/templates.ts';
import { reviewOrgansFor } from '../jurisdiction/reviewOrgans.ts';
import { articleOf } from '../petition/articles.ts';
import type { Decider } from '../petition/dispute/acts.ts';
import type { Petition } from '../petition/petition.ts';
import type { ReviewLevel, ReviewOutcome } from '../petition/review/acts.ts';
import { pendingReview, reviewable } from '../petition/review/standing.ts';
import type { ProposalKind } from '../petition/supervision/acts.ts';
import { proposalArticle } from '../petition/supervision/decideSupervision.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import { groundBasis, ground as groundOf } from '../regulations/grounds.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { choiceWord } from '../words/choices.ts';
import type { City } from './city.ts';
import { refuserOf, unitName } from './law.ts';
import { handlingLetterOf } from './lettersOfHandling.ts';
import { waysLetterOf } from './lettersOfWays.ts';
import type { WrittenAct } from './writtenAct.ts';

/** What a letter by template is made of: the matter, the act as typed, and its day. */
export type Filling = Readonly<{
  city: City;
  petition: Petition;
  act: WrittenAct;
  /** What was typed for the paper that becomes the letter. */
  paper: Readonly<Record<string, string>>;
  on: CivilDate;
  head: Letterhead;
  matter: NamedMatter;
}>;

type Slots<K extends TemplateKind> = Readonly<Partial<Record<SlotOf<K>, string>>>;
/** How an act fills its letter. `to`: 主送, the petitioner if not said. */
type Filler<K extends TemplateKind> = Readonly<{
  to?(filling: Filling): string;
  /** The petitioner's own paper: in the petitioner's name, without a seal. */
  ofPetitioner?: true;
  slots(filling: Filling): Slots<K>;
}>;

const field = ({ act }: Filling, name: string): string => String(act.fields[name] ?? '');
const dayField = (filling: Filling, name: string): string => dayInWords(field(filling, name) as CivilDate);
const toField = (filling: Filling): string => unitName(filling.city, field(filling, 'to'));
const article = ({ on }: Filling, what: Parameters<typeof articleOf>[0]): string => cited(articleOf(what, on));

const deciders: Readonly<Record<Decider, (filling: Filling) => string>> = {
  sender: ({ head }) => head.organName,
  'common-superior': () => '共同的上一级机关',
  'joint-conference': () => '信访工作联席会议',
};

const objectionOf = ({ petition }: Filling) => petition.objections?.at(-1);
const answered = (filling: Filling): Slots<'return-agreed-notice'> => ({
  objectedOn: dayInWords(objectionOf(filling)?.on ?? filling.on),
  article: article(filling, 'object'),
  reason: field(filling, 'reason'),
});

/** 30日内 where the law of the day names a term, else 及时. */
function proposalTerm({ on, city }: Filling, kind: ProposalKind): string {
  const rule = kind === 'improvement' ? ruleFor('improvement-reply', on, city.region) : undefined;
  return rule?.length ? `自收到之日起${rule.length}日内` : '及时';
}

const proposed = (kind: ProposalKind): Filler<'improvement-proposal'> => ({
  to: toField,
  slots: (filling) => ({
    article: article(filling, proposalArticle[kind]),
    proposal: field(filling, 'text'),
    term: proposalTerm(filling, kind),
  }),
});

/** 复查申请书、复核申请书: the petitioner's own paper, with the opinion it is about and the day it was received. */
const applied: Filler<'review-application' | 'recheck-application'> = {
  ofPetitioner: true,
  to: toField,
  slots: (filling) => {
    const { petition, city } = filling;
    const asked = reviewable(petition);
    const opinion = petition.letters.find(({ letterId }) => letterId === asked?.letterId);
    return {
      organ: unitName(city, asked?.organ ?? ''),
      letterTitle: letterKinds[(opinion?.kind ?? 'opinion') as LetterKind].title.zh,
      letterNumber: opinion?.number ?? '',
      reviewOrgan: toField(filling),
      article: article(filling, asked?.level ?? 'review'),
      grounds: field(filling, 'grounds'),
      servedOn: opinion?.service ? dayInWords(opinion.service.on) : '（未记载日期）',
    };
  },
};

/** 复查意见书、复核意见书: what was drafted, the opinion it is about, and what may be asked next and where. */
function judged(filling: Filling): Slots<'review-opinion'> {
  const { petition, city, paper, on } = filling;
  const review = pendingReview(petition);
  const level = review?.level ?? 'review';
  const about = petition.letters.find(({ letterId }) => letterId === review?.letterId);
  return {
    organ: unitName(city, about?.unit ?? ''),
    askedOn: dayInWords(review?.on ?? on),
    claim: paper.claim ?? '',
    facts: paper.facts ?? '',
    outcome: outcomeWords[petition.paper?.reviewOutcome ?? 'upheld'],
    opinion: paper.opinion ?? '',
    law: paper.basis ?? '',
    article: article(filling, level),
    ...afterReview(filling, level),
  };
}

/** What comes next: 复核 within the term of the day, the end, or the handling anew of an opinion that was revoked. */
function afterReview(filling: Filling, level: ReviewLevel): Slots<'review-opinion'> {
  const { petition, city, on } = filling;
  if (petition.paper?.reviewOutcome === 'revoked') {
    const handle = ruleFor('handle', on, city.region);
    return { handleTerm: `${handle?.length ?? ''}日`, handleArticle: cited(handle?.article ?? '') };
  }
  if (level === 'recheck') return { remedyArticle: article(filling, 'concluded') };
  const reviewer = city.units.byCode.get(pendingReview(petition)?.organ ?? '');
  const next = reviewer ? reviewOrgansFor(reviewer, city.units).map(({ name }) => name) : [];
  return {
    remedyArticle: article(filling, 'recheck'),
    remedyTerm: `${ruleFor('recheck-request', on, city.region)?.length ?? ''}日`,
    remedyOrgans: next.join('或者') || '本机关的上一级机关',
  };
}

const outcomeWords = { upheld: '维持', changed: '变更', revoked: '撤销' } as const satisfies Record<ReviewOutcome, string>;

/** The letters that acts make by template. Their numbers, articles and terms come from the law of the day. */
const fillers: { readonly [K in TemplateKind]?: Filler<K> } = {
  'objection-letter': {
    to: ({ city, petition }) => unitName(city, petition.hops.at(-1)?.from ?? petition.registeredAt),
    slots: (filling) => {
      const hop = filling.petition.hops.at(-1);
      const belongsTo = field(filling, 'belongsTo');
      return {
        sentOn: dayInWords(hop?.on ?? filling.on),
        receivedOn: dayInWords(hop?.receivedOn ?? filling.on),
        article: article(filling, 'object'),
        reason: field(filling, 'reason'),
        ...(belongsTo && { belongsTo: unitName(filling.city, belongsTo) }),
      };
    },
  },
  'return-agreed-notice': { to: (filling) => unitName(filling.city, objectionOf(filling)?.by ?? ''), slots: answered },
  'return-refused-notice': { to: (filling) => unitName(filling.city, objectionOf(filling)?.by ?? ''), slots: answered },
  'designation-notice': {
    to: toField,
    slots: (filling) => ({
      decider: deciders[field(filling, 'decidedBy') as Decider](filling),
      article: article(filling, 'dispute'),
      reason: field(filling, 'reason'),
    }),
  },
  'supervision-letter': {
    to: toField,
    slots: (filling) => ({
      ground: choiceWord('zh', 'supervisionGround', field(filling, 'supervisionGround')),
      article: article(filling, 'supervise'),
      facts: field(filling, 'facts'),
      demand: field(filling, 'demand'),
      by: dayField(filling, 'dueOn'),
    }),
  },
  'improvement-proposal': proposed('improvement'),
  'policy-proposal': proposed('policy'),
  'accountability-proposal': proposed('accountability'),
  'no-longer-accepted-notice': {
    slots: ({ city, petition, paper, on }) => {
      const ground = groundOf(petition.paper?.ground ?? '');
      return {
        groundTitle: ground.title.zh,
        article: cited(groundBasis(ground.code, regimeOn(on), refuserOf(city, petition.holder))?.article ?? ''),
        reason: paper.reason ?? '',
        whereToGo: `${ground.whereToGo.zh}${paper.remedy ?? ''}`,
      };
    },
  },
  'review-application': applied,
  'recheck-application': applied,
  'review-opinion': { slots: judged },
  'recheck-opinion': { slots: judged },
  'completion-report': {
    to: ({ city, petition }) => unitName(city, petition.assignment?.by ?? petition.registeredAt),
    slots: (filling) => ({
      assignedOn: dayInWords(filling.petition.hops.findLast(({ how }) => how === 'assignment')?.on ?? filling.on),
      article: article(filling, 'report'),
      report: field(filling, 'text'),
    }),
  },
  'execution-letter': {
    to: (filling) => field(filling, 'executor'),
    slots: (filling) => ({ article: article(filling, 'execute'), demand: field(filling, 'text'), by: dayField(filling, 'dueOn') }),
  },
  'urgent-report': {
    to: (filling) => field(filling, 'leader'),
    slots: (filling) => ({
      knownOn: dayField(filling, 'knownOn'),
      article: article(filling, 'urgent'),
      report: field(filling, 'text'),
      // 同时报告国家信访局: since 2022 (第二十五条第二款).
      copies: [toField(filling), ...(regimeOn(filling.on) === 'xfgztl2022' ? ['国家信访局'] : [])].join('、'),
    }),
  },
};

/** The letter by template that an act makes, if it makes one. */
export function templateOf(petition: Petition, act: WrittenAct): TemplateKind | undefined {
  const { type, fields } = act;
  switch (type) {
    case 'object':
      return 'objection-letter';
    case 'agreeReturn':
      return 'return-agreed-notice';
    case 'refuseReturn':
      return 'return-refused-notice';
    case 'designate':
      return 'designation-notice';
    case 'supervise':
      return 'supervision-letter';
    case 'propose':
      return `${(fields.proposal ?? 'improvement') as ProposalKind}-proposal`;
    case 'reportUrgent':
      return 'urgent-report';
    case 'report':
      return 'completion-report';
    case 'urgeExecution':
      return 'execution-letter';
    case 'askReview':
      return reviewable(petition)?.level === 'recheck' ? 'recheck-application' : 'review-application';
    default:
      return handlingLetterOf(act) ?? waysLetterOf(act);
  }
}

/** Fills the template of a kind for an act. @throws Error if no act makes that kind */
export function fillTemplate<K extends TemplateKind>(kind: K, filling: Filling): LetterContent {
  const filler = fillers[kind] as Filler<K> | undefined;
  if (!filler) throw new Error(`${kind} is not made by an act`);
  const { head: usual } = filling;
  const own = filler.ofPetitioner && { organName: `申请人：${usual.to}`, sample: false };
  const head = { ...usual, ...own, ...(filler.to && { to: filler.to(filling) }) };
  return compose(kind, { head, matter: filling.matter, slots: filler.slots(filling) } as never);
}
