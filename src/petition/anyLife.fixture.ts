import fc from 'fast-check';
import { addDays, type CivilDate, civilDate } from '../clock/civilDate.ts';
import type { MatterAct } from './acts.ts';
import { actsIn } from './actsIn.ts';
import { anyAct, goes, officers, text } from './anyAct.fixture.ts';
import { aLetter, lawOn, people, targets } from './aPetition.ts';
import { decide, open } from './decide.ts';
import type { PetitionEvent } from './events.ts';
import { begin, evolve } from './evolve.ts';
import { needsCollective } from './handling/collective.ts';
import type { Paper, Petition } from './petition.ts';
import { reviewOutcomes } from './review/acts.ts';

export type Step = Readonly<{ act: MatterAct; by: (typeof officers)[number]; after: number; pick: number }>;
export const anyStep: fc.Arbitrary<Step> = fc.record({
  act: anyAct(civilDate('2026-10-01')),
  by: fc.constantFrom(...officers),
  after: fc.constantFrom(0, 0, 0, 0, 1, 5, 20),
  pick: fc.noBias(fc.nat(10_000)),
});

export const opening = (accusation: boolean): Parameters<typeof open>[0] => ({
  type: 'register',
  on: civilDate('2026-10-01'),
  petitionId: 'id',
  petitionNo: 'no',
  title: text,
  text,
  intake: {
    channel: 'visit',
    areaCode: '440203',
    identity: 'named',
    reachable: true,
    byProxy: false,
    headcount: 1,
    firstTime: true,
    mayPublish: false,
    electronicService: true,
    complainedOf: { units: ['organ'], persons: accusation },
    accusation,
  },
});

type Onward = [Partial<MatterAct>, (typeof officers)[number]] | undefined;

const onwardSign = (petition: Petition): Onward =>
  needsCollective(petition) ? [{ type: 'recordCollectiveDecision' }, people.head] : [{ type: 'sign' }, people.head];

/** The next step of a paper, and who takes it: chance alone would hardly find these in order. */
function onwardPaper(petition: Petition, pick: number): Onward {
  const { paper, reviews = [] } = petition;
  if (paper?.kind === 'review') return onwardReview(paper.stage, reviews.at(-1)?.organ ?? '');
  if (!paper) return undefined;
  if (pick % 4 === 0) return [{ type: 'sendBack' }, people.head];
  if (paper.stage === 'drafted') return [{ type: 'check' }, people.checker];
  return paper.stage === 'checked' ? onwardSign(petition) : [{ type: 'seal' }, people.sealer];
}

/** The opinion on review goes on at the organ that was asked. */
function onwardReview(stage: Paper['stage'], unit: string): Onward {
  const { reviewChecker, reviewHead, reviewSealer } = people;
  if (stage === 'drafted') return [{ type: 'check' }, { ...reviewChecker, unit }];
  return stage === 'checked' ? [{ type: 'sign' }, { ...reviewHead, unit }] : [{ type: 'seal' }, { ...reviewSealer, unit }];
}

const anyClass = [
  { class: 'appeal', route: 6 },
  { class: 'appeal', route: 6 },
  { class: 'appeal', route: 5 },
  { class: 'suggestion' },
] as const;
const onTheWay = ['recordRouteReceipt', 'recordRouteReceipt', 'recordRouteOutcome', 'comeBack'] as const;

/** The next step of a matter that ends in no opinion. */
function onwardWay(petition: Petition, pick: number): Onward {
  const officer = officers.find(({ unit }) => unit === petition.holder) ?? people.head;
  if (petition.state === 'routed-out') return [{ type: onTheWay[pick % onTheWay.length], proof: text } as Partial<MatterAct>, officer];
  if (petition.state !== 'received' || pick % 7 === 1) return undefined;
  if (petition.class === 'suggestion') return [{ type: petition.reply ? 'close' : 'replySuggestion', how: 'replied' }, officer];
  if (petition.class !== 'appeal' || petition.route === 6) return undefined;
  return [{ type: 'routeOut', to: pick % 2 === 0 ? targets.court : targets.organ, dueOn: addDays(petition.lastActOn, 90) }, officer];
}

/** The next step on the main line while a unit works on the matter. */
function onwardLine(petition: Petition, pick: number): Onward {
  const { state, holder, holderIsBureau, assignment } = petition;
  const officer = officers.find(({ unit }) => unit === holder) ?? people.head;
  if (state === 'registered') return [{ type: 'triage', ...anyClass[pick % anyClass.length] } as Partial<MatterAct>, officer];
  if (state === 'triaged') return [{ type: pick % 2 === 0 ? 'transfer' : 'assign', to: targets.organ }, officer];
  if (state === 'transferred' || state === 'assigned') return [{ type: 'receive' }, officer];
  if (state === 'received' && pick % 7 === 1) return [{ type: 'object' }, officer];
  if (state === 'received' && !holderIsBureau) {
    return pick % 3 === 0 ? [{ type: 'draft', paper: 'refusal', ground: 'outside-powers' }, officer] : [{ type: 'accept' }, officer];
  }
  if (state !== 'accepted') return undefined;
  if (pick % 4 === 1) return [{ type: 'askCoOrgan', to: targets.government } as Partial<MatterAct>, people.handler];
  if (assignment?.report === 'due' || assignment?.report === 'returned') return [{ type: 'report' }, people.handler];
  return [{ type: 'draft', paper: pick % 3 === 0 ? 'extension' : 'opinion', outcome: 'explained', days: 30 }, people.handler];
}

/** 复查 of what was decided, then 复核, now and then. */
function onwardReviewed({ decision, reviews = [] }: Petition, pick: number): Onward {
  const pending = reviews.at(-1);
  if (pending && !pending.decided) {
    const reviewOutcome = reviewOutcomes[pick % 3] ?? 'upheld';
    return [
      { type: 'draft', paper: 'review', reviewOutcome },
      { ...people.reviewer, unit: pending.organ },
    ];
  }
  if (!decision || pick % 3 !== 0) return undefined;
  return [{ type: 'askReview', to: pending ? targets.province : targets.government }, people.petitioner];
}

/** A co-organ answers, or the lead withdraws what it asked. */
function onwardTogether({ coOrgans = [] }: Petition, at: number, pick: number): Onward {
  const { by = '', to = '' } = coOrgans[at] ?? {};
  const answers = pick % 4 === 0;
  const actor = { ...people.handler, unit: answers ? to : by };
  return [{ type: answers ? 'answerLead' : 'withdrawAsking', entry: at + 1 } as Partial<MatterAct>, actor];
}

/** Report, service, review and rating go on beside the main line. */
function onwardBeside(petition: Petition, pick: number): Onward {
  const { letters, clocks, rated, assignment } = petition;
  const asking = petition.coOrgans?.findIndex(({ standing }) => standing === 'open') ?? -1;
  if (asking >= 0 && pick % 2 === 0) return onwardTogether(petition, asking, pick);
  if (assignment?.report === 'submitted') return [{ type: pick % 3 === 0 ? 'returnReport' : 'acceptReport' }, people.triage];
  const unserved = letters.find(
    ({ kind, service, voidedOn }) => (kind === 'opinion' || kind === 'review-opinion') && !service && !voidedOn,
  );
  if (unserved) return [{ type: 'recordService', letterId: unserved.letterId, mode: 'post' }, people.handler];
  const served = letters.find(({ kind, service, voidedOn }) => kind === 'opinion' && service && !voidedOn);
  if (served && pick % 23 === 0) return [{ type: 'voidService', letterId: served.letterId, askedBy: 'o-han' }, people.head];
  const open = clocks.some((clock) => clock.purpose === 'evaluate' && goes(clock));
  return open && !rated.unit ? [{ type: 'rate', unit: 'satisfied' }, people.petitioner] : onwardReviewed(petition, pick);
}

/** The letter an act makes, as casework names it; each has an id of its own. */
function letterOf(type: string | undefined, { letters, paper }: Petition) {
  const papers = { opinion: 'opinion', refusal: 'refusal-notice', extension: 'extension-notice', review: 'review-opinion' } as const;
  const kinds = {
    askReview: 'review-application',
    accept: 'acceptance-notice',
    transfer: 'transfer-letter',
    assign: 'assignment-letter',
    report: 'completion-report',
    routeOut: 'route-notice',
    tellDestination: 'destination-notice',
    replySuggestion: 'suggestion-reply',
  } as const;
  const kind = type === 'seal' ? papers[paper?.kind ?? 'opinion'] : kinds[type as keyof typeof kinds];
  return aLetter(kind ?? 'note', `l${letters.length + 1}`);
}

/** A form leaves a field out; it never sends one that is undefined. */
const said = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as MatterAct;

/** The step as it is tried: one of eight at random, half of them onward, the rest any act of the state by an officer of the holder. */
function led({ act, by, pick }: Step, petition: Petition, today: CivilDate): { tried: MatterAct; actor: (typeof officers)[number] } {
  const chance = pick >> 3;
  const wild = pick % 8 === 0;
  const ahead =
    pick % 8 > 3
      ? (onwardPaper(petition, chance) ?? onwardBeside(petition, chance) ?? onwardWay(petition, chance) ?? onwardLine(petition, chance))
      : undefined;
  const own = officers.filter(({ unit }) => unit === petition.holder);
  const allowed = actsIn[petition.state].filter((type) => type !== 'withdraw' || chance % 5 === 0);
  const named = petition.letters[chance % Math.max(1, petition.letters.length)]?.letterId ?? 'none';
  const type = wild ? act.type : allowed[chance % allowed.length];
  // Of fields and values at random hardly a pair fits.
  const corrects = type === 'correct' && !wild ? { field: 'headcount', value: String(2 + (chance % 3)) } : {};
  const needed = type === 'recall' ? { accusedUnit: targets.organ } : type === 'replySimply' ? { outcome: 'explained' } : {};
  const served =
    type === 'voidService' && !wild ? petition.letters.find(({ service, voidedOn }) => service && !voidedOn)?.letterId : undefined;
  const letterId = served ?? named;
  const any = said({ ...act, ...needed, ...corrects, type, on: wild ? addDays(today, -1) : today, letterId, ...ahead?.[0] });
  const actor = ahead?.[1] ?? (wild ? by : (own[(chance >> 4) % own.length] ?? by));
  const who = any.type === 'promise' ? { who: text } : {};
  return { tried: { ...any, ...who, letter: letterOf(any.type, petition) } as MatterAct, actor };
}

/** A life: random steps; what the law refuses does not happen. */
export function live(steps: readonly Step[], accusation: boolean, seen: (before: Petition, event: PetitionEvent, after: Petition) => void) {
  const opened = open(opening(accusation), { by: people.registrar, at: '2026-10-01T00:00:00Z' }, lawOn('2026-10-01'));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const events: PetitionEvent[] = [opened.event];
  let petition = begin(opened.event);
  let today = civilDate('2026-10-01');
  for (const { act, by, after, pick } of steps) {
    today = addDays(today, after);
    const { tried, actor } = led({ act, by, pick, after }, petition, today);
    const decided = decide(petition, tried, { by: actor, at: `${today}T02:00:00Z` }, lawOn(today));
    if (!decided.ok) continue;
    const next = evolve(petition, decided.event);
    events.push(decided.event);
    const lived = () => events.map(({ type }) => type).join(' ');
    try {
      seen(petition, decided.event, next);
    } catch (cause) {
      throw new Error(`after ${lived()}`, { cause });
    }
    petition = next;
  }
  return { events, petition };
}

export const lives = fc.tuple(fc.array(anyStep, { minLength: 40, maxLength: 90, size: 'max' }), fc.boolean());
export const holds = (check: (before: Petition, event: PetitionEvent, after: Petition) => void, numRuns = 100) =>
  fc.assert(
    fc.property(lives, ([steps, accusation]) => void live(steps, accusation, check)),
    { numRuns, seed: 20261122, endOnFailure: true },
  );
