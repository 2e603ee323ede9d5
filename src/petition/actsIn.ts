import type { MatterActType } from './acts.ts';
import type { State } from './state.ts';

/** What somebody above asks beside the main line, also after the matter has ended. */
export const oversight = [
  'supervise',
  'replySupervision',
  'returnSupervision',
  'endSupervision',
  'propose',
  'answerProposal',
  'instruct',
  'answerInstruction',
  'reportUrgent',
] as const;
export const always = ['note', 'correct', 'reissueCode', 'voidLetter', 'recordService'] as const;
/** What the unit that has the matter asks of the petitioner. */
const asking = ['askMore', 'remindPetitioner'] as const;
/** 听证: called while it is handled; held, or called off, also when the opinion came first. */
const hearing = ['recordHearing', 'cancelHearing'] as const;
/** 调解、和解: both sides may agree also after the opinion. */
const agreeing = ['recordAgreement', 'endMediation', 'noteConfirmation'] as const;
const open = [...always, ...oversight, 'supplement'] as const;
const reports = ['report', 'acceptReport', 'returnReport'] as const;

/**
 * Which acts each state allows: the one table. `decide` refuses what is not here, and both websites draw their
 * buttons from it, so page and rule cannot differ. Guards that look deeper (who, when, which paper) are in `decide`.
 */
export const actsIn: Readonly<Record<State, readonly MatterActType[]>> = {
  registered: [...open, ...asking, 'triage', 'withdraw'],
  triaged: [
    ...open,
    ...asking,
    'triage',
    'transfer',
    'assign',
    'accept',
    'draft',
    'check',
    'sendBack',
    'sign',
    'seal',
    'withdraw',
    'close',
  ],
  transferred: [...open, 'receive', 'withdraw'],
  assigned: [...open, 'receive', 'withdraw'],
  received: [
    ...open,
    ...asking,
    'triage',
    'transfer',
    'assign',
    'accept',
    'object',
    'draft',
    'check',
    'sendBack',
    'sign',
    'seal',
    ...reports,
    'withdraw',
    'close',
  ],
  objected: [...open, 'agreeReturn', 'refuseReturn', 'designate', 'withdraw'],
  accepted: [
    ...open,
    ...asking,
    'callHearing',
    ...hearing,
    'startMediation',
    ...agreeing,
    'draft',
    'check',
    'sendBack',
    'sign',
    'seal',
    ...reports,
    'close',
    'withdraw',
  ],
  decided: [...open, ...hearing, ...agreeing, 'rate', ...reports, 'close'],
  'not-accepted': [...always, ...oversight, 'reopen', ...reports],
  closed: [...always, ...oversight, 'noteConfirmation', 'rate', 'reopen'],
  withdrawn: [...always, ...oversight, 'reopen'],
  historical: [...always, 'answer'],
  answered: [...always],
};

/** Acts of the petitioner; every other act is an officer's. */
export const petitionerActs: readonly MatterActType[] = ['supplement', 'withdraw', 'rate'];

/**
 * Acts that move the matter nowhere: facts from outside (service, a supplement), entries and ratings. They need not be entered in
 * the order of their days, so that a proof of service that comes back late, or a supplement of today, never blocks another entry.
 */
export const sideActs: readonly MatterActType[] = [
  'note',
  'supplement',
  'recordService',
  'rate',
  'correct',
  'reissueCode',
  ...oversight,
  'noteConfirmation',
];
