import { addDays, type CivilDate } from '../../clock/civilDate.ts';
import { coOrganDays } from '../../regulations/coOrgans.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { running, start } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import type { CoOrgan, TogetherAct } from './acts.ts';
import { leadOf, openAskings } from './standing.ts';

/** 主办、协办: the lead organ asks others, each with a day of its own, and gives the petitioner one answer (ADR-0145). */
export function decideTogether(petition: Petition, act: ActOf<TogetherAct['type']>, by: Actor, law: Law): Ruling {
  switch (act.type) {
    case 'askCoOrgan':
      return askCoOrgan(petition, act, by, law);
    case 'remindCoOrgan':
      return onOpen(petition, act, { by, side: 'by' });
    case 'withdrawAsking':
      return ending(petition, act, { by, side: 'by' });
    case 'answerLead':
      return ending(petition, act, { by, side: 'to' });
  }
}

/** Several organs may be asked at once, each once at a time; never the accused of an accusation, and of an accusation only discipline organs. */
function askCoOrgan(petition: Petition, act: ActOf<'askCoOrgan'>, by: Actor, law: Law): Ruling {
  const dueOn = act.dueOn ?? usualDay(petition, act.on);
  const no = cannotAsk(petition, act, by) ?? unfitDay(petition, act.on, dueOn);
  return no ? refuse(no) : allow(start('co-answer', act.to.unit, act.on, law, dueOn), articleOf('dispute', act.on));
}

function cannotAsk(petition: Petition, { to, on }: ActOf<'askCoOrgan'>, by: Actor): Refusal | undefined {
  const article = articleOf('dispute', on);
  if (leadOf(petition) !== by.unit) return { code: 'only-lead-asks', article };
  if (to.unit === by.unit) return { code: 'to-itself' };
  if (petition.restricted && petition.complainedOf.units.some((unit) => to.within.includes(unit))) {
    return { code: 'target-complained-of', article: articleOf('secrecy', on) };
  }
  if (petition.restricted && !to.isDiscipline) return { code: 'accusation-only-to-discipline', article: articleOf('accusation', on) };
  if (to.isBureau) return { code: 'co-organ-is-bureau', article: articleOf('bureau', on) };
  const open = openAskings(petition).find((asking) => asking.to === to.unit);
  return open && { code: 'co-organ-asked-already', dueOn: open.dueOn };
}

/** The last day of the lead's own handling, while it lies ahead. */
function ownDay(petition: Petition, on: CivilDate): CivilDate | undefined {
  const [no] = running(petition, ['handle', 'simple-handle']);
  const due = no === undefined ? undefined : petition.clocks[no]?.due;
  return due && due > on ? due : undefined;
}

/** Where the lead names no day: the usual one, and never past its own. */
function usualDay(petition: Petition, on: CivilDate): CivilDate {
  const usual = addDays(on, coOrganDays);
  const own = ownDay(petition, on);
  return own && own < usual ? own : usual;
}

function unfitDay(petition: Petition, on: CivilDate, dueOn: CivilDate): Refusal | undefined {
  if (dueOn <= on) return { code: 'day-must-follow', dueOn };
  const ownDue = ownDay(petition, on);
  return ownDue && dueOn > ownDue ? { code: 'co-day-after-own', dueOn, ownDue } : undefined;
}

type Side = Readonly<{ by: Actor; side: 'by' | 'to' }>;
type OfEntry = ActOf<'remindCoOrgan' | 'withdrawAsking' | 'answerLead'>;

function openOne(petition: Petition, act: OfEntry, { by, side }: Side): CoOrgan | Refusal {
  const asking = petition.coOrgans?.[act.entry - 1];
  if (!asking) return { code: 'no-such-asking', entry: act.entry };
  if (asking[side] !== by.unit) return { code: 'not-your-act', act: act.type };
  return asking.standing === 'open' ? asking : { code: 'asking-not-open', found: asking.standing };
}

function onOpen(petition: Petition, act: OfEntry, how: Side): Ruling {
  const asking = openOne(petition, act, how);
  return 'code' in asking ? refuse(asking) : allow([], articleOf('dispute', act.on));
}

/** Answered or withdrawn: the clock of this asking ends, the others run on. */
function ending(petition: Petition, act: OfEntry, how: Side): Ruling {
  const asking = openOne(petition, act, how);
  if ('code' in asking) return refuse(asking);
  const no = asking.clock;
  const clock = petition.clocks[no];
  const runs = clock && !clock.stoppedOn && !clock.cancelled;
  const effect = act.type === 'withdrawAsking' ? ({ effect: 'cancelled', no } as const) : ({ effect: 'stopped', no, on: act.on } as const);
  return allow(runs ? [effect] : [], articleOf('dispute', act.on));
}

/** One answer to the petitioner: what ends the handling, or hands it on, waits for the co-organs that are still in time. */
export function waitsForCoOrgans(petition: Petition, act: MatterAct): Refusal | undefined {
  if (!concludes(petition, act)) return undefined;
  const inTime = openAskings(petition).find(({ dueOn }) => dueOn >= act.on);
  return inTime && { code: 'co-organ-owes-answer', dueOn: inTime.dueOn };
}

const concluding: readonly MatterAct['type'][] = ['replySimply', 'close', 'transfer', 'assign', 'object'];

function concludes({ paper }: Petition, { type }: MatterAct): boolean {
  const opinion = paper?.kind === 'opinion' || paper?.kind === 'refusal';
  return concluding.includes(type) || (opinion && (type === 'sign' || type === 'seal'));
}
