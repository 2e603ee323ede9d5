import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, type CivilDate, civilDate } from '../clock/civilDate.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { simpleGrounds } from '../regulations/simpleHandling.ts';
import { correctableFields, type MatterAct, type MatterActType } from './acts.ts';
import { actsIn } from './actsIn.ts';
import { aLetter, aText, lawOn, people, targets, withTheOrgan } from './aPetition.ts';
import { contactKinds, noticeLanguages } from './contact/acts.ts';
import { decide, open } from './decide.ts';
import type { PetitionEvent } from './events.ts';
import { begin, evolve, fold } from './evolve.ts';
import { forms } from './forms.ts';
import { agreementKinds, publicities } from './handling/acts.ts';
import { needsCollective } from './handling/collective.ts';
import { internalReasons } from './internalReasons.ts';
import { removalReasons } from './joint/acts.ts';
import { type Paper, type Petition, paperKinds } from './petition.ts';
import { earlierStandings } from './repeat/acts.ts';
import { reviewOutcomes } from './review/acts.ts';
import { closings, endStates, matterClasses, outcomes, ratings, serviceModes, states } from './state.ts';
import { proposalKinds, supervisionGrounds } from './supervision/acts.ts';

const actTypes = Object.keys(forms) as MatterActType[];
const officers = Object.values(people);
const letterIds = ['l1', 'l2', 'l3'] as const;
const text = aText();
const goes = (clock: Petition['clocks'][number]) => !clock.stoppedOn && !clock.cancelled;
/** Clocks of what somebody above asked: several may run against one unit, and also after the matter has ended. */
const beside = (clock: Petition['clocks'][number]) =>
  ['supervision-reply', 'improvement-reply', 'instruction-answer', 'review', 'recheck', 'upper-report'].includes(clock.purpose);

const aPart = (no: string) => ({ petitionId: `part-${no}`, petitionNo: `no-${no}` });

/** Any act of any type with any content, lawful or not. */
const anyAct = (on: CivilDate): fc.Arbitrary<MatterAct> => {
  const letterId = fc.constantFrom(...letterIds);
  const kind = fc.constantFrom(
    'acceptance-notice',
    'transfer-letter',
    'assignment-letter',
    'opinion',
    'refusal-notice',
    'extension-notice',
  );
  const parts = fc.record({
    type: fc.constantFrom(...actTypes),
    on: fc.integer({ min: -2, max: 9 }).map((days) => addDays(on, days)),
    text: fc.constant(text),
    reason: fc.constant(text),
    class: fc.constantFrom(...matterClasses),
    category: fc.constant('labour'),
    purpose: fc.constant('request'),
    areaCode: fc.constant('440203'),
    route: fc.constantFrom(undefined, 1, 5, 6),
    major: fc.boolean(),
    to: fc.constantFrom(...Object.values(targets)),
    dueOn: fc.integer({ min: -3, max: 60 }).map((days) => addDays(on, days)),
    paper: fc.constantFrom(...paperKinds),
    outcome: fc.constantFrom(undefined, ...outcomes),
    accusedUnit: fc.constantFrom(undefined, targets.organ, targets.town),
    holderWithin: fc.constantFrom(targets.organ.within, targets.town.within),
    who: fc.constantFrom(undefined, 'o-han'),
    earlier: fc.constant('earlier-no'),
    earlierId: fc.constantFrom('', 'earlier'),
    sameFacts: fc.boolean(),
    earlierStanding: fc.constantFrom(...earlierStandings),
    round: fc.constant(2),
    reviewOutcome: fc.constantFrom(undefined, ...reviewOutcomes),
    organs: fc.constant(['government', 'province']),
    handledBy: fc.constant(['o-han']),
    grounds: fc.constant(text),
    lateReason: fc.constantFrom(undefined, text),
    ground: fc.constantFrom(undefined, 'outside-powers'),
    days: fc.constantFrom(undefined, -1, 0, 0.5, 1, 30, 31),
    letterId,
    mode: fc.constantFrom(...serviceModes),
    bureau: fc.constantFrom(undefined, ...ratings),
    unit: fc.constantFrom(undefined, ...ratings),
    how: fc.constantFrom(...closings),
    field: fc.constantFrom(...correctableFields),
    value: fc.constantFrom('true', '3', 'visit', '2026-09-01', '440203', '', '2026-13-01'),
    askedBy: fc.constantFrom('o-han', 'o-head', 'b-tri'),
    letter: fc.record({ letterId, kind }).map(({ letterId, kind }) => aLetter(kind, letterId)),
    undated: fc.boolean(),
    missing: fc.constantFrom([], [], [], ['law']),
    findings: fc.constantFrom([], [], ['too-short']),
    override: fc.constantFrom(undefined, text),
    decidedBy: fc.constant('sender'),
    sms: fc.boolean(),
    mail: fc.boolean(),
    language: fc.constantFrom(...noticeLanguages),
    contact: fc.constantFrom(...contactKinds),
    phone: fc.constantFrom(undefined, text),
    email: fc.constantFrom(undefined, text),
    verified: fc.constantFrom(undefined, true),
    supervisionGround: fc.constantFrom(...supervisionGrounds),
    facts: fc.constant(text),
    demand: fc.constant(text),
    leader: fc.constant(text),
    entry: fc.integer({ min: 0, max: 3 }),
    end: fc.constant('mended'),
    proposal: fc.constantFrom(...proposalKinds),
    adoption: fc.constant('adopted'),
    body: fc.constantFrom(undefined, undefined, undefined, text),
    proof: fc.constantFrom(undefined, text),
    first: fc.constantFrom(1, 2, 4),
    count: fc.constantFrom(0, 1, 3, 3001),
    commitment: fc.constant('c'),
    coSigner: fc.integer({ min: 0, max: 4 }),
    removal: fc.constantFrom(...removalReasons),
    coSigners: fc.constantFrom([], [1], [1, 2, 3], [1, 2, 3, 4, 5], [9]),
    parts: fc.constantFrom([], [aPart('1')], [aPart('1'), aPart('2')], [aPart('1'), { ...aPart('2'), restricted: true }]),
    stuck: fc.constantFrom([], ['no-1']),
    openParts: fc.constantFrom([], ['no-1']),
    knownOn: fc.integer({ min: -3, max: 1 }).map((days) => addDays(on, days)),
  });
  return fc.tuple(parts, anyHandling(on)).map(([all, handling]) => ({ ...handling, ...all })) as unknown as fc.Arbitrary<MatterAct>;
};

/** What acts of the handling are made of. */
const anyHandling = (on: CivilDate) =>
  fc.record({
    heldOn: fc.integer({ min: -1, max: 12 }).map((days) => addDays(on, days)),
    chair: fc.constantFrom('o-han', 'o-head', 'o-chk'),
    members: fc.constantFrom(3, 4, 5),
    publicity: fc.constantFrom(...publicities),
    bothAgree: fc.boolean(),
    proofKind: fc.constant('photo'),
    confirmation: fc.constantFrom('confirmed', 'denied'),
    tried: fc.constantFrom(undefined, text),
    who: fc.constant(text),
    simpleGround: fc.constantFrom(...simpleGrounds),
    toldBy: fc.constantFrom('online', 'paper'),
    mayNotSupport: fc.boolean(),
    withinDiscretion: fc.constant(true),
    agreement: fc.constantFrom(...agreementKinds),
    ...Object.fromEntries(
      [
        'addressee',
        'time',
        'place',
        'panel',
        'about',
        'present',
        'course',
        'conclusion',
        'mediator',
        'parties',
        'dispute',
        'terms',
        'signed',
        'court',
        'number',
        'meeting',
        'participants',
        'result',
        'executor',
      ].map((name) => [name, fc.constant(text)]),
    ),
  });

/** `pick` leads seven of eight steps to an act of the state by an officer of the holder, so that lives get somewhere. */
type Step = Readonly<{ act: MatterAct; by: (typeof officers)[number]; after: number; pick: number }>;
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: anyAct(civilDate('2026-10-01')),
  by: fc.constantFrom(...officers),
  after: fc.constantFrom(0, 0, 0, 0, 1, 5, 20),
  pick: fc.noBias(fc.nat(10_000)),
});

const opening = (accusation: boolean): Parameters<typeof open>[0] => ({
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
function live(steps: readonly Step[], accusation: boolean, seen: (before: Petition, event: PetitionEvent, after: Petition) => void) {
  const opened = open(opening(accusation), { by: people.registrar, at: '2026-10-01T00:00:00Z' }, lawOn('2026-10-01'));
  assert.ok(opened.ok);
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

const lives = fc.tuple(fc.array(anyStep, { minLength: 40, maxLength: 90, size: 'max' }), fc.boolean());
const holds = (check: (before: Petition, event: PetitionEvent, after: Petition) => void, numRuns = 100) =>
  fc.assert(
    fc.property(lives, ([steps, accusation]) => void live(steps, accusation, check)),
    { numRuns, seed: 20261122, endOnFailure: true },
  );

describe('every state × every act: what the table does not name is refused', () => {
  const petition = withTheOrgan().build();
  for (const state of states)
    test(state, () => {
      for (const type of actTypes.filter((act) => !actsIn[state].includes(act))) {
        const act = { type, on: civilDate('2026-10-09'), text, reason: text, letter: aLetter('l'), askedBy: 'x' } as unknown as MatterAct;
        const decided = decide({ ...petition, state }, act, { by: people.head, at: '2026-10-09T02:00:00Z' }, lawOn('2026-10-09'));
        const waiting = state === 'transferred' || state === 'assigned';
        assert.ok(!decided.ok, `${type} in ${state}`);
        assert.ok(decided.refusal.code === 'wrong-state' || (waiting && decided.refusal.code === 'not-received-yet'), decided.refusal.code);
      }
    });
  test('and an ended matter cannot be worked on', () => {
    for (const end of endStates) assert.ok(!actsIn[end].some((act) => ['accept', 'transfer', 'assign', 'triage'].includes(act)), end);
  });
});

describe('whatever is tried', () => {
  test('decide always answers, in every state, and never throws', () => {
    const anyPetition = fc.constantFrom(...states).map((state) => ({ ...withTheOrgan().accepted().build(), state }));
    fc.assert(
      fc.property(anyPetition, anyStep, (petition, { act, by }) => {
        const decided = decide(petition, act, { by, at: '2026-12-01T02:00:00Z' }, lawOn('2026-12-01'));
        assert.equal(typeof decided.ok, 'boolean');
      }),
      { numRuns: 600, seed: 20261122 },
    );
  });

  test('lives do go on: acts of every type happen, and every state is reached', () => {
    const happened = new Set<string>();
    const reached = new Set<string>();
    holds((_, event, after) => {
      happened.add(event.type);
      reached.add(after.state);
    });
    for (const type of [
      'triage',
      'transfer',
      'assign',
      'receive',
      'accept',
      'draft',
      'check',
      'sendBack',
      'sign',
      'seal',
      'recordService',
      'rate',
      'report',
      'returnReport',
      'acceptReport',
      'close',
      'correct',
      'withdraw',
      'reopen',
      'voidLetter',
      'routeOut',
      'recordRouteReceipt',
      'recordRouteOutcome',
      'comeBack',
      'tellDestination',
      'replySuggestion',
      'voidService',
    ])
      assert.ok(happened.has(type), `${type} never happened: the property shows nothing about it`);
    for (const state of states.filter((each) => each !== 'historical' && each !== 'answered')) assert.ok(reached.has(state), state);
  });

  test('the fold of the events is the matter, and its version is their number', () =>
    fc.assert(
      fc.property(lives, ([steps, accusation]) => {
        const { events, petition } = live(steps, accusation, () => undefined);
        assert.deepEqual(fold(events), petition);
        assert.deepEqual(fold(JSON.parse(JSON.stringify(events))), JSON.parse(JSON.stringify(petition)));
        assert.equal(petition.version, events.length);
      }),
      { numRuns: 60, seed: 20261122, endOnFailure: true },
    ));

  test('of one kind and one unit at most one clock runs', () =>
    holds((_, event, { clocks }) => {
      const kinds = clocks.filter((clock) => goes(clock) && !beside(clock)).map(({ purpose, unit }) => `${purpose} ${unit}`);
      assert.equal(new Set(kinds).size, kinds.length, `${event.type}: ${kinds}`);
    }));

  test('a closed or withdrawn matter has no clock running against an organ', () =>
    holds((_, event, { clocks, state }) => {
      if (state !== 'closed' && state !== 'withdrawn') return;
      const owed = clocks.filter((clock) => goes(clock) && !beside(clock) && clock.unit !== 'petitioner');
      assert.deepEqual(owed, [], event.type);
    }));

  test('a due day only ever moves by an extension, and later; nothing else rewrites a clock', () =>
    holds((before, event, after) => {
      for (const [no, clock] of before.clocks.entries()) {
        const now = after.clocks[no];
        assert.ok(now);
        assert.deepEqual([now.start, now.unit, now.purpose], [clock.start, clock.unit, clock.purpose]);
        if (now.due === clock.due) continue;
        assert.equal(event.type, 'seal');
        assert.ok(now.due > clock.due);
      }
    }));

  test('a clock that stopped goes on only by reopening, voiding, a returned report, an objection or its refusal, a recall, or a way that did not take it', () =>
    holds((before, event, after) => {
      const resumed = before.clocks.some((clock, no) => !goes(clock) && after.clocks[no] && goes(after.clocks[no]));
      if (resumed)
        assert.ok(
          [
            'reopen',
            'voidLetter',
            'returnReport',
            'object',
            'refuseReturn',
            'returnSupervision',
            'recall',
            'comeBack',
            'undoSplit',
          ].includes(event.type),
          event.type,
        );
    }));

  test('a bureau never accepts and never decides', () =>
    holds((_, event, after) => {
      if (event.type === 'accept' || event.type === 'sign' || event.type === 'seal') assert.ok(!event.by.isBureau);
      assert.ok(after.competent === undefined || !['bureau', 'county-bureau'].includes(after.competent));
    }));

  test('an accusation moves to discipline organs only, and never within the unit complained of', () =>
    holds((before, event) => {
      if (!before.restricted || (event.type !== 'transfer' && event.type !== 'assign' && event.type !== 'designate')) return;
      assert.ok(event.to.isDiscipline);
      assert.ok(!event.to.within.includes('organ'));
    }));

  test('one answer: no opinion while a co-organ is in time to answer; and the accused of an accusation is never asked', () => {
    const seen = new Set<string>();
    holds((before, event) => {
      seen.add(event.type);
      if (event.type === 'seal' && before.paper?.kind === 'opinion')
        assert.ok(!before.coOrgans?.some(({ standing, dueOn }) => standing === 'open' && dueOn >= event.on));
      if (event.type === 'askCoOrgan' && before.restricted) assert.ok(event.to.isDiscipline && !event.to.within.includes('organ'));
    }, 400);
    for (const type of ['askCoOrgan', 'answerLead', 'withdrawAsking']) assert.ok(seen.has(type), type);
  });

  test('the drafter neither checks nor signs nor seals', () =>
    holds((before, event) => {
      if (event.type === 'check' || event.type === 'sign' || event.type === 'seal')
        assert.notEqual(before.paper?.draftedBy, event.by.officer);
      if (event.type === 'sign') assert.notEqual(before.paper?.checkedBy, event.by.officer);
    }));

  test('a letter once made stays in the list, and once void stays void', () =>
    holds((before, _, after) => {
      for (const [at, letter] of before.letters.entries()) {
        assert.equal(after.letters[at]?.letterId, letter.letterId);
        if (letter.voidedOn) assert.equal(after.letters[at]?.voidedOn, letter.voidedOn);
      }
    }));

  test('every event says who did it, and the article or the named reason it rests on', () => {
    const reasons = Object.keys(internalReasons);
    const unfounded = new Set<string>();
    holds((_, event) => {
      assert.ok(event.by.officer && event.by.unit && event.by.role, event.type);
      assert.ok(event.article || reasons.includes(event.type), `${event.type} has neither article nor reason`);
      if (!event.article) unfounded.add(event.type);
    });
    assert.ok(unfounded.size > 5, [...unfounded].join(' '));
  });

  test('an article is one of the regime of its day', () =>
    holds((_, { article = '', on, type }) => {
      const law = regimeOn(on) === 'xftl2005' ? '信访条例 ' : '信访工作条例 ';
      assert.ok(article === '' || article.startsWith(law) || article.startsWith('信访事项简易办理办法'), `${type}: ${article}`);
    }));

  test('after its end a matter is worked on no more, unless a mistake is mended or a review has it handled anew', () => {
    let ended = 0;
    holds((before, event, after) => {
      if (!endStates.includes(before.state)) return;
      if (event.type === 'reopen' || event.type === 'voidLetter' || (event.type === 'seal' && before.paper?.kind === 'review')) return;
      const told = ({ state, holder, competent, acceptedOn, class: matterClass, decision, hops }: Petition) =>
        [state, holder, competent, acceptedOn, matterClass, decision, hops] as const;
      assert.deepEqual(told(after), told(before), event.type);
      const begun = event.clocks.flatMap((effect) => (effect.effect === 'started' ? [effect.clock] : []));
      const owed = begun.filter((clock) => goes(clock) && !beside(clock) && clock.unit !== 'petitioner');
      assert.ok(owed.length === 0 || event.type === 'reportUrgent', event.type);
      ended += 1;
    });
    assert.ok(ended > 50, `only ${ended} acts came after an end`);
  });
});
