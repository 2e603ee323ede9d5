import { isCivilDate } from '../clock/civilDate.ts';
import type { Actor } from './acts.ts';
import { articleOf } from './articles.ts';
import { cancel, resume } from './clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from './decision.ts';
import type { LetterEntry, Petition } from './petition.ts';
import type { Refusal } from './refusals.ts';
import { channels, purposes } from './state.ts';

/** Mistakes are mended in the open: the head approves what another officer asked for, with a reason. */
function needsApproval(act: { askedBy: string; on: Petition['filedOn'] }, by: Actor): Refusal | undefined {
  if (by.role !== 'head' && by.role !== 'chief') return { code: 'approval-by-head', article: articleOf('extend', act.on) };
  return act.askedBy === by.officer ? { code: 'asked-and-approved-by-one' } : undefined;
}

/** A wrong entry is put right; the old value stays in the history. */
export function correct(petition: Petition, act: ActOf<'correct'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  if (!validValue(act)) return refuse({ code: 'bad-value', field: act.field });
  const before = petition[act.field];
  return String(before) === act.value ? refuse({ code: 'nothing-to-correct', field: act.field }) : allow();
}

function validValue({ field, value }: ActOf<'correct'>): boolean {
  switch (field) {
    case 'filedOn':
      return isCivilDate(value);
    case 'channel':
      return (channels as readonly string[]).includes(value);
    case 'purpose':
      return (purposes as readonly string[]).includes(value);
    case 'headcount':
      return /^[1-9]\d{0,4}$/.test(value);
    case 'firstTime':
    case 'mayPublish':
      return value === 'true' || value === 'false';
    case 'areaCode':
      return /^\d{6}(\d{3})?$/.test(value);
    case 'category':
      return value.length > 0 && value.length <= 40;
  }
}

/** A letter is void: its number is never used again, and the matter stands where it stood before the letter. */
export function voidLetter(petition: Petition, act: ActOf<'voidLetter'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  const letter = petition.letters.find((entry) => entry.letterId === act.letterId);
  if (!letter) return refuse({ code: 'no-such-letter' });
  if (letter.voidedOn) return refuse({ code: 'letter-voided' });
  if (petition.paper) return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  return undoing(petition, letter);
}

/** Clocks run on with their old days: a mended mistake gives no organ new time. A day promised by an extension letter stays promised. */
function undoing(petition: Petition, { kind, issuedOn, unit }: LetterEntry): Ruling {
  const informing = resume(petition, ['inform-transferred', 'inform-direct', 'object', 'triage'], issuedOn, unit);
  switch (kind) {
    case 'opinion':
      return allow([...resume(petition, ['handle'], issuedOn, unit), ...cancel(petition, ['review-request', 'evaluate'])]);
    case 'acceptance-notice':
      if (petition.state !== 'accepted') return refuse({ code: 'wrong-state', act: 'voidLetter', state: petition.state });
      return allow([...cancel(petition, ['handle']), ...informing]);
    case 'refusal-notice':
      return allow(informing);
    default:
      return allow();
  }
}

/** A closed, refused or withdrawn matter goes on; the days already used stay used. */
export function reopen(petition: Petition, act: ActOf<'reopen'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  const stoppedThen = petition.clocks.flatMap((clock, index) =>
    clock.stoppedOn && clock.stoppedOn === petition.closed?.on && clock.unit !== 'petitioner' ? [index] : [],
  );
  return allow(stoppedThen.map((index) => ({ effect: 'resumed', no: index })));
}
