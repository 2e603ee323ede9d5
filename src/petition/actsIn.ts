import type { MatterActType } from './acts.ts';
import type { State } from './state.ts';

export const always = ['note', 'correct', 'reissueCode', 'voidLetter', 'recordService'] as const;
const open = [...always, 'supplement'] as const;

/**
 * Which acts each state allows: the one table. `decide` refuses what is not here, and both websites draw their
 * buttons from it, so page and rule cannot differ. Guards that look deeper (who, when, which paper) are in `decide`.
 */
export const actsIn: Readonly<Record<State, readonly MatterActType[]>> = {
  registered: [...open, 'triage', 'withdraw'],
  triaged: [...open, 'triage', 'transfer', 'assign', 'accept', 'draft', 'check', 'sendBack', 'sign', 'seal', 'withdraw', 'close'],
  transferred: [...open, 'receive', 'withdraw'],
  assigned: [...open, 'receive', 'withdraw'],
  received: [...open, 'triage', 'transfer', 'assign', 'accept', 'draft', 'check', 'sendBack', 'sign', 'seal', 'withdraw', 'close'],
  accepted: [...open, 'draft', 'check', 'sendBack', 'sign', 'seal', 'report', 'withdraw'],
  decided: [...open, 'rate', 'report', 'acceptReport', 'returnReport', 'close'],
  'not-accepted': [...always, 'reopen', 'report', 'acceptReport', 'returnReport'],
  closed: [...always, 'rate', 'reopen', 'acceptReport', 'returnReport'],
  withdrawn: [...always, 'reopen'],
  historical: [...always, 'answer'],
  answered: [...always],
};

/** Acts of the petitioner; every other act is an officer's. */
export const petitionerActs: readonly MatterActType[] = ['supplement', 'withdraw', 'rate'];
