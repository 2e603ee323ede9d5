import type { MatterActType } from './acts.ts';
import { handlingIn, handlingOfPetitioner, handlingSideActs } from './handling/handlingIn.ts';
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
export const contact = ['chooseNotices', 'verifyContact', 'changeContact'] as const;
/** 危急提示 is set and lifted whatever became of the matter: it is about what was written, and about people. */
const danger = ['flagDanger', 'liftDanger'] as const;
/** 回访: beside the main line, from the first answer on. */
const checking = ['recordFollowUp', 'checkFollowUp'] as const;
/** 质量检查 of what has come to its end, and the answer of the unit. */
const quality = ['checkQuality', 'answerQuality'] as const;
export const always = [
  'note',
  'correct',
  'reissueCode',
  'voidLetter',
  'voidService',
  'recordService',
  'recuse',
  ...contact,
  ...danger,
] as const;
/** 联名 while anything is still to be answered. */
const joining = ['addCoSigners', 'removeCoSigner', 'nameRepresentatives'] as const;
/** 外单位 answers, or is asked no more, until the matter has ended. */
const outside = ['withdrawOutside', 'answerOutside'] as const;
const open = [...always, ...oversight, ...joining, ...outside, 'supplement'] as const;
/** 导入法定途径、去向告知、建议采纳情况回复: what a unit does with a matter that it does not accept. */
const ways = ['routeOut', 'tellDestination', 'replySuggestion'] as const;
/** 复查、复核: beside the main line, whether the matter is closed or not. */
const reviewing = ['askReview', 'draft', 'check', 'sendBack', 'sign', 'seal'] as const;
/** 主办、协办: while the opinion is still to come; a late answer is taken also after it. */
const together = ['remindCoOrgan', 'withdrawAsking', 'answerLead'] as const;
/** Asking for it, by whoever may not reopen the matter. */
const reopening = ['reopen', 'askReopening', 'declineReopening'] as const;
/** 并案、分开办理: what was put together stays to be taken apart, whatever became of it. */
const merging = ['merge', 'unmerge', 'goAlone'] as const;
const reports = ['report', 'acceptReport', 'returnReport'] as const;

/**
 * Which acts each state allows: the one table. `decide` refuses what is not here, and both websites draw their
 * buttons from it, so page and rule cannot differ. Guards that look deeper (who, when, which paper) are in `decide`.
 */
export const actsIn: Readonly<Record<State, readonly MatterActType[]>> = {
  registered: [...open, ...handlingIn.registered, 'askOutside', 'triage', 'linkRepeat', 'split', 'withdraw'],
  triaged: [
    ...open,
    ...handlingIn.triaged,
    'askOutside',
    'askCoOrgan',
    ...together,
    'triage',
    'linkRepeat',
    'split',
    ...merging,
    'transfer',
    'assign',
    'accept',
    ...ways,
    'draft',
    'check',
    'sendBack',
    'sign',
    'seal',
    'withdraw',
    'close',
  ],
  transferred: [...open, 'receive', 'recall', 'tellDestination', 'withdraw'],
  assigned: [...open, 'receive', 'recall', 'tellDestination', 'withdraw'],
  received: [
    ...open,
    ...handlingIn.received,
    'askOutside',
    'askCoOrgan',
    ...together,
    'recall',
    'triage',
    'linkRepeat',
    'split',
    ...merging,
    'transfer',
    'assign',
    'accept',
    'object',
    ...ways,
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
  split: [...always, ...joining, 'undoSplit', 'close'],
  'routed-out': [...open, 'recordRouteReceipt', 'recordRouteOutcome', 'comeBack', ...reports, 'withdraw', 'reportUp'],
  accepted: [
    ...open,
    ...handlingIn.accepted,
    'askOutside',
    'askCoOrgan',
    ...together,
    ...merging,
    'draft',
    'check',
    'sendBack',
    'sign',
    'seal',
    ...reports,
    'close',
    'withdraw',
  ],
  decided: [...open, ...checking, 'reportUp', ...handlingIn.decided, ...together, 'unmerge', 'rate', ...reviewing, ...reports, 'close'],
  'not-accepted': [...always, ...checking, ...quality, ...oversight, 'unmerge', ...reopening, ...reports, 'reportUp'],
  closed: [
    ...always,
    ...checking,
    ...quality,
    ...oversight,
    ...handlingIn.closed,
    'unmerge',
    'rate',
    ...reviewing,
    ...reopening,
    'reportUp',
  ],
  withdrawn: [...always, ...oversight, 'unmerge', ...reopening, 'reportUp'],
  historical: [...always, 'answer'],
  answered: [...always],
};

/** Acts of the petitioner; every other act is an officer's. */
export const petitionerActs: readonly MatterActType[] = [
  'supplement',
  'withdraw',
  'rate',
  'askReview',
  'chooseNotices',
  'goAlone',
  ...handlingOfPetitioner,
];

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
  'recuse',
  ...contact,
  ...danger,
  ...checking,
  ...quality,
  'askReview',
  ...joining,
  ...oversight,
  ...handlingSideActs,
  'answerLead',
  'remindCoOrgan',
  'withdrawOutside',
  'answerOutside',
  'reportUp',
  'askReopening',
  'declineReopening',
];
