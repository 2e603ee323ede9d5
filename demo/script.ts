import type { Role } from '../src/access/roles.ts';
import { addDays, type CivilDate } from '../src/clock/civilDate.ts';
import type { Petition } from '../src/petition/petition.ts';
import { officerOf } from './officers.ts';
import { type Part, pathSteps } from './pathSteps.ts';
import { beside, closingWords, proofOf } from './phrases.ts';
import { reviewerOf } from './reviewer.ts';
import type { Story } from './story.ts';
import { type WayOut, wayOutOf } from './wayOuts.ts';

type Body = Readonly<{ type: string } & Record<string, unknown>>;

/** One act of a story: calendar days after the one before, how much longer it may wait, who does it, and what is typed into its form. */
export type Step = Readonly<{
  after: number;
  stretch?: number;
  by: 'petitioner' | Readonly<{ unit: string; role: Role }>;
  body: (petition: Petition, day: CivilDate) => Body;
}>;

/** The acts of a story after its filing, in order. Each makes one event, so that a version says how far a story was played. */
export function scriptOf(story: Story): Step[] {
  return pathSteps[story.path].flatMap((part) => parts[part](story));
}

const step = (unit: string, role: Role, after: number, body: Body | Step['body']): Step => ({
  after,
  by: { unit, role },
  body: typeof body === 'function' ? body : () => body,
});
const account = (unit: string, role: Role) => officerOf(unit, role)?.account ?? '';
const letterOf = ({ letters }: Petition, ...kinds: string[]) =>
  letters.findLast(({ kind, voidedOn }) => kinds.includes(kind) && !voidedOn)?.letterId ?? '';

const isAccusation = ({ matterClass }: Story) => matterClass === 'accusation';
/** Who sorts and passes on at a bureau; of an accusation nobody but the restricted desk. */
const desk = (story: Story): Role => (isAccusation(story) ? 'restricted' : 'triage');
const signer = (story: Story): Role => (isAccusation(story) ? 'discipline' : 'handler');

function triage(story: Story): Step[] {
  const { matterClass, categoryCode, purpose, areaCode, registeredAt } = story;
  const out = wayOutOf(story.path);
  const route = out ? { route: out.route, way: out.way } : matterClass === 'appeal' ? { route: 6 } : {};
  return [step(registeredAt, desk(story), 1, { type: 'triage', class: matterClass, category: categoryCode, purpose, areaCode, ...route })];
}

/** All hops but the last: each bureau signs for the matter and passes it on; the last one is `how`. */
function passOn(story: Story, how: 'transfer' | 'assign'): Step[] {
  return story.hops.flatMap((to, at) => {
    const from = story.hops[at - 1];
    const signedFor = from ? [step(from, desk(story), 2, { type: 'receive' })] : [];
    const isLast = at === story.hops.length - 1;
    const assigned = isLast && how === 'assign';
    const body: Step['body'] = (_, day) => ({
      type: assigned ? 'assign' : 'transfer',
      to,
      advice: story.advice,
      ...(assigned && { dueOn: addDays(day, 75) }),
    });
    return [...signedFor, step(from ?? story.registeredAt, desk(story), 1, body)];
  });
}

type Stage = 'draft' | 'check' | 'sign' | 'seal';
const stages: readonly Stage[] = ['draft', 'check', 'sign', 'seal'];

/** 拟稿 → 审核 → 签发 → 用印, as far as `until`. */
function paper(
  { unit }: Story,
  { until, after, stretch = 0, ...fields }: { paper: string; until: Stage; after: number; stretch?: number },
): Step[] {
  const steps = [
    { ...step(unit, 'handler', after, { ...fields, type: 'draft' }), stretch },
    step(unit, 'checker', 2, { type: 'check' }),
    step(unit, 'head', 1, { type: 'sign' }),
    step(unit, 'sealer', 1, { type: 'seal' }),
  ];
  return steps.slice(0, stages.indexOf(until) + 1);
}

const opinion = (story: Story, until: Stage, pace = { after: 16, stretch: 22 }) =>
  paper(story, { ...told(story, 'answer'), paper: 'opinion', until, ...pace });

function refusal(story: Story): Step[] {
  const { ground, facts, goTo } = told(story, 'refusal');
  const fields = { paper: 'refusal', ground, reason: facts, remedy: goTo };
  return paper(story, { ...fields, until: 'seal', after: 2 });
}

/** What a path needs of its story; stories.test.ts holds them to it. */
function told<K extends keyof Story>(story: Story, what: K): NonNullable<Story[K]> {
  const found = story[what];
  if (found === null || found === undefined) throw new RangeError(`story ${story.key} has no ${what}`);
  return found;
}

function serve(story: Story, ...kinds: string[]): Step[] {
  if (story.petitioner === null) return [];
  const mode = story.service ?? (story.electronicService ? 'portal' : 'post');
  const body: Step['body'] = (petition) => ({ type: 'recordService', letterId: letterOf(petition, ...kinds), mode, proof: proofOf[mode] });
  return [step(story.unit, 'handler', 2, body)];
}

function mend(story: Story, after: number, body: (petition: Petition) => Body): Step[] {
  const askedBy = account(story.unit, 'handler');
  return [step(story.unit, 'head', after, (petition) => ({ ...body(petition), askedBy }))];
}

/** By the petitioner in the portal, or at the counter for whoever did not file there. */
function saidBy({ channel, petitioner, registeredAt }: Story, after: number, body: Body): Step[] {
  if (channel === 'web' && petitioner !== null) return [{ after, by: 'petitioner', body: () => body }];
  return [step(registeredAt, 'registrar', after, body)];
}

const close = (story: Story, after: number, how: string, reason: string) => [
  step(story.unit, signer(story), after, { type: 'close', how, reason }),
];

/** The bureau that passed the matter to the responsible unit. */
const giver = (story: Story) => story.hops.at(-2) ?? story.registeredAt;

const commission = '440200-pl';

/** Who is asked for its own records: of a household the department of civil affairs, else that of finance. */
const coOrganOf = ({ unit }: Story): string => (unit.endsWith('-police') ? '440200-civil-affairs' : '440200-finance');

/** Led into its way by the responsible unit, or by the bureau to the political-legal commission. */
function routeOut(story: Story, unit: string, role: Role): Step[] {
  const { to, body, reason } = wayOut(story);
  const where = to === 'outside' ? { body } : { to: to === 'itself' ? unit : commission };
  return [step(unit, role, 3, (_, day) => ({ type: 'routeOut', ...where, reason, dueOn: addDays(day, 90) }))];
}

function wayOut({ key, path }: Story): WayOut {
  const found = wayOutOf(path);
  if (!found) throw new RangeError(`story ${key} takes no other way`);
  return found;
}

const deskOf = ({ registeredAt }: Story) => ({ unit: registeredAt, role: 'triage' }) as const;
const adoptions = {
  supported: 'adopted',
  'partly-supported': 'partly-adopted',
  explained: 'not-adopted',
  'not-supported': 'not-adopted',
} as const;
/** Whether a suggestion is taken up, as its answer says; an enquiry is answered. */
const adoptionOf = ({ answer, purpose }: Story) => (answer && purpose === 'opinion' ? { adoption: adoptions[answer.outcome] } : {});

/** What each part of a path does. */
const parts: Readonly<Record<Part, (story: Story) => readonly Step[]>> = {
  triage,
  split: (story) => [
    step(story.registeredAt, desk(story), 1, {
      type: 'split',
      parts: [{ title: story.title, content: story.content, category: story.categoryCode }, beside.secondClaim],
      reason: beside.splitting,
    }),
  ],
  transfer: (story) => passOn(story, 'transfer'),
  assign: (story) => passOn(story, 'assign'),
  receive: (story) => [step(story.unit, signer(story), 2, { type: 'receive' })],
  object: (story) => [step(story.unit, 'handler', 1, { type: 'object', reason: beside.objection })],
  supervise: (story) => [
    step(giver(story), 'supervisor', 68, (_, day) => ({
      type: 'supervise',
      to: story.unit,
      supervisionGround: 'not-in-time',
      facts: beside.late,
      demand: beside.demand,
      dueOn: addDays(day, 20),
    })),
  ],
  accept: (story) => [step(story.unit, 'handler', 3, { type: 'accept' })],
  serveAcceptance: (story) => serve(story, 'acceptance-notice'),
  supplement: (story) => saidBy(story, 6, { type: 'supplement', text: story.supplement }),
  askCoOrgan: (story) => [
    step(story.unit, 'handler', 3, (_, day) => ({
      type: 'askCoOrgan',
      to: coOrganOf(story),
      text: beside.asking,
      dueOn: addDays(day, 25),
    })),
  ],
  answerLead: (story) => [step(coOrganOf(story), 'handler', 7, { type: 'answerLead', entry: 1, text: beside.coAnswer })],
  correct: (story) => {
    const { field, right, reason } = told(story, 'correction');
    return mend(story, 4, () => ({ type: 'correct', field, value: right, reason }));
  },
  draftSentBack: (story) => [
    ...opinion(story, 'draft'),
    step(story.unit, 'checker', 2, { type: 'sendBack', reason: closingWords.sendBack }),
  ],
  draft: (story) => opinion(story, 'draft'),
  check: (story) => opinion(story, 'check'),
  sign: (story) => opinion(story, 'sign'),
  opinion: (story) => opinion(story, 'seal'),
  opinionAgain: (story) => opinion(story, 'seal', { after: 4, stretch: 0 }),
  serveOpinion: (story) => serve(story, 'opinion'),
  askReview: (story) => saidBy(story, 6, { type: 'askReview', to: reviewerOf(story.unit), grounds: beside.grounds }),
  review: (story) => paper({ ...story, unit: reviewerOf(story.unit) }, { ...beside.review, paper: 'review', until: 'seal', after: 14 }),
  serveReview: (story) => serve({ ...story, unit: reviewerOf(story.unit) }, 'review-opinion'),
  rate: (story) => {
    const { bureau, unit, comment } = told(story, 'rating');
    return [{ after: 5, by: 'petitioner', body: () => ({ type: 'rate', bureau, unit, text: comment }) }];
  },
  extension: (story) => paper(story, { ...told(story, 'extension'), paper: 'extension', until: 'seal', after: 42 }),
  serveExtension: (story) => serve(story, 'extension-notice'),
  closeAnswered: (story) => close(story, 8, 'answered', closingWords.answered),
  tellDestination: (story) => [step(story.unit, 'handler', 2, { type: 'tellDestination' })],
  replySuggestion: (story) => [
    step(story.unit, 'handler', 6, { type: 'replySuggestion', ...adoptionOf(story), text: told(story, 'answer').opinion }),
  ],
  serveReply: (story) => serve(story, 'suggestion-reply'),
  closeReplied: (story) => close(story, 2, 'replied', closingWords.replied),
  routeOut: (story) => routeOut(story, story.unit, 'handler'),
  serveRoute: (story) => serve(story, 'route-notice'),
  routeReceipt: (story) => [step(story.unit, 'handler', 7, { type: 'recordRouteReceipt', proof: wayOut(story).proof })],
  comeBack: (story) => [step(story.unit, 'handler', 6, { type: 'comeBack', reason: wayOut(story).back })],
  litigationOut: (story) => routeOut(story, story.registeredAt, 'triage'),
  serveLitigation: (story) => serve({ ...story, unit: story.registeredAt }, 'route-notice').map((each) => ({ ...each, by: deskOf(story) })),
  litigationReceipt: () => [step(commission, 'handler', 3, { type: 'recordRouteReceipt' })],
  litigationOutcome: (story) => [step(commission, 'handler', 20, { type: 'recordRouteOutcome', text: wayOut(story).outcome })],
  closeByOwnRules: (story) => close(story, 30, 'by-own-rules', closingWords.byOwnRules),
  report: (story) => [
    step(story.unit, 'handler', 3, { type: 'report', text: story.report }),
    step(giver(story), 'triage', 2, { type: 'acceptReport' }),
  ],
  voidOpinion: (story) =>
    mend(story, 6, (petition) => ({ type: 'voidLetter', letterId: letterOf(petition, 'opinion'), reason: story.voiding })),
  refusal,
  serveRefusal: (story) => serve(story, 'refusal-notice', 'no-longer-accepted-notice'),
  reopen: (story) => mend(story, 8, () => ({ type: 'reopen', reason: story.reopening })),
  withdraw: (story) => saidBy(story, 4, { type: 'withdraw', reason: story.withdrawal }),
};
