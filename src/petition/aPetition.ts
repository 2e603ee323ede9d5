import { type CivilDate, civilDate } from '../clock/civilDate.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import { noRegion } from '../regulations/regions.ts';
import type { Actor, Intake, MatterAct } from './acts.ts';
import { decide, open } from './decide.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import type { Law } from './law.ts';
import type { PaperKind, Petition } from './petition.ts';
import type { LetterMade, Target, TextRef } from './references.ts';
import type { MatterClass } from './state.ts';

/** The law on a day, with fixed settings: windows of 30 days, late entry up to 30 days. */
export const lawOn = (today: string): Law => ({
  today: civilDate(today),
  calendar: publishedCalendar,
  region: noRegion,
  ratingWindowDays: 30,
  lateEntryDays: 30,
  reopeningGoesUpAt: 2,
});

const officerOf = (unit: string, isBureau: boolean) => (role: string, officer: string) => ({ officer, unit, isBureau, role }) as Actor;
const atBureau = officerOf('bureau', true);
const atOrgan = officerOf('organ', false);

/** Invented officers: a city and a county bureau, an organ with a unit below it, and the discipline organ. */
export const people = {
  registrar: atBureau('registrar', 'b-reg'),
  triage: atBureau('triage', 'b-tri'),
  chief: atBureau('chief', 'b-chief'),
  county: officerOf('county-bureau', true)('triage', 'c-tri'),
  handler: atOrgan('handler', 'o-han'),
  checker: atOrgan('checker', 'o-chk'),
  head: atOrgan('head', 'o-head'),
  sealer: atOrgan('sealer', 'o-seal'),
  town: officerOf('town', false)('handler', 't-han'),
  discipline: { ...officerOf('discipline', false)('discipline', 'd-1'), isDiscipline: true },
  reviewer: officerOf('government', false)('handler', 'g-han'),
  reviewChecker: officerOf('government', false)('checker', 'g-chk'),
  reviewHead: officerOf('government', false)('head', 'g-head'),
  reviewSealer: officerOf('government', false)('sealer', 'g-seal'),
  court: { ...officerOf('court', false)('handler', 'ct-han'), isPoliticalLegal: true },
  petitioner: officerOf('bureau', false)('petitioner', 'petitioner'),
} as const;

/** Units an act may point at; the town stands below the organ. */
export const targets = {
  bureau: { unit: 'bureau', isBureau: true, isDiscipline: false, within: ['bureau', 'city'] },
  county: { unit: 'county-bureau', isBureau: true, isDiscipline: false, within: ['county-bureau', 'county', 'city'] },
  organ: { unit: 'organ', isBureau: false, isDiscipline: false, within: ['organ', 'city'] },
  town: { unit: 'town', isBureau: false, isDiscipline: false, within: ['town', 'organ', 'city'] },
  discipline: { unit: 'discipline', isBureau: false, isDiscipline: true, within: ['discipline', 'city'] },
  court: { unit: 'court', isBureau: false, isDiscipline: false, isPoliticalLegal: true, within: ['court'] },
  government: { unit: 'government', isBureau: false, isDiscipline: false, within: ['government'] },
  province: { unit: 'province', isBureau: false, isDiscipline: false, within: ['province'] },
} as const satisfies Record<string, Target>;

export const aText = (textId = 'text'): TextRef => ({ textId, commitment: `c-${textId}` });
export const aLetter = (kind: string, letterId: string = kind): LetterMade => ({
  letterId,
  kind,
  number: `〔2026〕${letterId}`,
  content: aText(letterId),
});

const intake: Intake = {
  channel: 'web',
  areaCode: '440203',
  identity: 'named',
  reachable: true,
  byProxy: false,
  headcount: 1,
  firstTime: true,
  mayPublish: false,
  electronicService: false,
  complainedOf: { units: ['organ'], persons: false },
  accusation: false,
};

type Triage = Partial<Omit<Extract<MatterAct, { type: 'triage' }>, 'type' | 'on'>>;
type Made = Partial<{ days: number; letterId: string }>;

/**
 * Builds a matter the way life does: every step goes through `decide`, and a step that the law refuses is a mistake of the test.
 * Every default is fixed: filed on 2026-09-28 with the city bureau, no chance, no clock.
 *
 * @throws Error naming the step and the refusal
 */
export function aPetition(stated: Partial<Intake> & { filedOn?: string; by?: Actor } = {}) {
  const { filedOn = '2026-09-28', by = people.registrar, ...own } = stated;
  const doing = (actor: Actor, on: string) => ({ by: actor, at: `${on}T02:00:00.000Z` });
  const opening = { type: 'register', on: civilDate(filedOn), petitionId: 'id', petitionNo: 'no', intake: { ...intake, ...own } } as const;
  const opened = open({ ...opening, title: aText('title'), text: aText('content') }, doing(by, filedOn), lawOn(filedOn));
  if (!opened.ok) throw new Error(`register: ${opened.refusal.code}`);
  const events: PetitionEvent[] = [opened.event];
  let day: CivilDate = civilDate(filedOn);

  const builder = {
    /** Any act, entered on the day it happened unless `today` says later. */
    does(act: MatterAct, actor: Actor, today: string = act.on) {
      const decided = decide(fold(events), act, doing(actor, today), lawOn(today));
      if (!decided.ok) throw new Error(`${act.type}: ${decided.refusal.code}`);
      events.push(decided.event);
      if (act.on > day) day = act.on;
      return builder;
    },
    triaged(as: MatterClass = 'appeal', more: Triage = {}, actor: Actor = by) {
      const base = {
        type: 'triage',
        class: as,
        category: 'labour',
        purpose: 'request',
        areaCode: '440203',
        major: false,
        on: day,
      } as const;
      return builder.does({ ...base, ...(as === 'appeal' && { route: 6 }), ...more }, actor);
    },
    transferred(on = '2026-09-29', to: Target = targets.organ, actor: Actor = people.triage) {
      return builder.does({ type: 'transfer', on: civilDate(on), to, letter: aLetter('transfer-letter', `transfer-${to.unit}`) }, actor);
    },
    assigned(on = '2026-09-29', dueOn = '2026-11-30', to: Target = targets.organ) {
      const letter = aLetter('assignment-letter');
      return builder.does({ type: 'assign', on: civilDate(on), to, dueOn: civilDate(dueOn), letter }, people.triage);
    },
    received(on = '2026-09-30', actor: Actor = people.handler) {
      return builder.does({ type: 'receive', on: civilDate(on) }, actor);
    },
    accepted(on = '2026-10-09', letterId = 'acceptance-notice') {
      return builder.does({ type: 'accept', on: civilDate(on), letter: aLetter('acceptance-notice', letterId) }, people.handler);
    },
    drafted(paper: Exclude<PaperKind, 'review'>, on: string = day, { days = 30 }: Made = {}) {
      const own = { opinion: { outcome: 'supported' }, refusal: { ground: 'outside-powers' }, extension: { days } } as const;
      return builder.does({ type: 'draft', on: civilDate(on), paper, text: aText(paper), ...own[paper] }, people.handler);
    },
    checked: (on: string = day) => builder.does({ type: 'check', on: civilDate(on) }, people.checker),
    signed: (on: string = day) => builder.does({ type: 'sign', on: civilDate(on) }, people.head),
    /** The whole way of a paper on one day: drafted, checked, signed, sealed, each by another officer. */
    issued(paper: Exclude<PaperKind, 'review'>, on: string, made: Made = {}) {
      const kind = { opinion: 'opinion', refusal: 'refusal-notice', extension: 'extension-notice' }[paper];
      const letter = aLetter(kind, made.letterId ?? kind);
      return builder
        .drafted(paper, on, made)
        .checked()
        .signed()
        .does({ type: 'seal', on: civilDate(on), letter }, people.sealer);
    },
    served(on: string, letterId = 'opinion') {
      return builder.does({ type: 'recordService', on: civilDate(on), letterId, mode: 'post' }, people.handler);
    },
    closed(on: string, actor: Actor = people.handler) {
      return builder.does({ type: 'close', on: civilDate(on), how: 'answered', reason: aText() }, actor);
    },
    history: (): readonly PetitionEvent[] => events,
    build: (): Petition => fold(events),
  };
  return builder;
}

/** With the organ, signed for on 2026-09-30: what most tests start from. */
export const withTheOrgan = (stated: Parameters<typeof aPetition>[0] = {}) => aPetition(stated).triaged().transferred().received();
