import type { CivilDate } from '../clock/civilDate.ts';
import { compose } from '../documents/compose.ts';
import { cited, dayInWords } from '../documents/formalWords.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import type { Letterhead, NamedMatter } from '../documents/letterhead.ts';
import type { SlotOf, TemplateKind } from '../documents/templates.ts';
import { articleOf } from '../petition/articles.ts';
import type { Decider } from '../petition/dispute/acts.ts';
import type { Petition } from '../petition/petition.ts';
import type { ProposalKind } from '../petition/supervision/acts.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { choiceWord } from '../words/choices.ts';
import type { City } from './city.ts';
import { unitName } from './law.ts';
import { handlingLetterOf } from './lettersOfHandling.ts';
import type { WrittenAct } from './writtenAct.ts';

/** What a letter by template is made of: the matter, the act as typed, and its day. */
export type Filling = Readonly<{
  city: City;
  petition: Petition;
  act: WrittenAct;
  on: CivilDate;
  head: Letterhead;
  matter: NamedMatter;
}>;

type Slots<K extends TemplateKind> = Readonly<Partial<Record<SlotOf<K>, string>>>;
/** How an act fills its letter; `to` is 主送. */
type Filler<K extends TemplateKind> = Readonly<{ to(filling: Filling): string; slots(filling: Filling): Slots<K> }>;

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
const proposalArticle = { improvement: 'supervise', policy: 'policyProposal', accountability: 'accountabilityProposal' } as const;

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
export function templateOf(act: WrittenAct): TemplateKind | undefined {
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
    default:
      return handlingLetterOf(act);
  }
}

/** Fills the template of a kind for an act. @throws Error if no act makes that kind */
export function fillTemplate<K extends TemplateKind>(kind: K, filling: Filling): LetterContent {
  const filler = fillers[kind] as Filler<K> | undefined;
  if (!filler) throw new Error(`${kind} is not made by an act`);
  const head = { ...filling.head, to: filler.to(filling) };
  return compose(kind, { head, matter: filling.matter, slots: filler.slots(filling) } as never);
}
