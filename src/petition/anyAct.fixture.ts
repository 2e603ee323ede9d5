import fc from 'fast-check';
import { addDays, type CivilDate } from '../clock/civilDate.ts';
import { dangerKinds } from '../regulations/dangerSigns.ts';
import { simpleGrounds } from '../regulations/simpleHandling.ts';
import { correctableFields, type MatterAct, type MatterActType } from './acts.ts';
import { aLetter, aText, people, targets } from './aPetition.ts';
import { followUpOutcomes, spokenOutcomes } from './checking/acts.ts';
import { contactKinds, noticeLanguages } from './contact/acts.ts';
import { forms } from './forms.ts';
import { agreementKinds, publicities } from './handling/acts.ts';
import { removalReasons } from './joint/acts.ts';
import { unfitForMerging } from './merging/acts.ts';
import { type Petition, paperKinds } from './petition.ts';
import { earlierStandings } from './repeat/acts.ts';
import { reviewOutcomes } from './review/acts.ts';
import { closings, matterClasses, outcomes, ratings, serviceModes } from './state.ts';
import { proposalKinds, supervisionGrounds } from './supervision/acts.ts';

export const actTypes = Object.keys(forms) as MatterActType[];
export const officers = Object.values(people);
export const letterIds = ['l1', 'l2', 'l3'] as const;
export const text = aText();
export const goes = (clock: Petition['clocks'][number]) => !clock.stoppedOn && !clock.cancelled;
/** Clocks of what somebody above asked: several may run against one unit, and also after the matter has ended. */
export const beside = (clock: Petition['clocks'][number]) =>
  ['supervision-reply', 'improvement-reply', 'instruction-answer', 'review', 'recheck', 'upper-report', 'outside-answer'].includes(
    clock.purpose,
  );

const aPart = (no: string) => ({ petitionId: `part-${no}`, petitionNo: `no-${no}` });

/** Any act of any type with any content, lawful or not. */
export const anyAct = (on: CivilDate): fc.Arbitrary<MatterAct> => {
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
    lead: fc.constant('lead-no'),
    leadId: fc.constant('lead'),
    unfit: fc.constantFrom(undefined, undefined, ...unfitForMerging),
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
    followUp: fc.constantFrom(...followUpOutcomes),
    secondAnswer: fc.constantFrom(...spokenOutcomes),
    script: fc.constant('2026-1'),
    checklist: fc.constant('2026-1'),
    answers: fc.constantFrom([], [{ item: 'tone', answer: 'no' }]),
    earned: fc.constantFrom(0, 80),
    possible: fc.constantFrom(0, 100),
    passed: fc.boolean(),
    draws: fc.constantFrom(undefined, ['draw']),
    seers: fc.constantFrom(undefined, ['bureau']),
    danger: fc.constantFrom(...dangerKinds),
    dangerFound: fc.constantFrom(undefined, undefined, { list: '1', kinds: ['crowd'] }),
    bureau: fc.constantFrom(undefined, ...ratings),
    unit: fc.constantFrom(undefined, ...ratings),
    how: fc.constantFrom(...closings),
    field: fc.constantFrom(...correctableFields),
    value: fc.constantFrom('true', '3', 'visit', '2026-09-01', '440203', '', '2026-13-01'),
    above: fc.constantFrom(undefined, [], ['bureau']),
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
    outsider: fc.constant(text),
    identity: fc.boolean(),
    identityReason: fc.constantFrom(undefined, text),
    signer: fc.constant(text),
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
export const anyHandling = (on: CivilDate) =>
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
