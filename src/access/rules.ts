import type { MatterActType } from '../petition/acts.ts';
import type { Role } from './roles.ts';

/** How an officer's unit stands to a matter. `reviewer` is asked for an opinion on review that it has not given yet; `co-organ` is asked by the lead organ and sees what it needs for its answer; `superior` is the petition bureau of an area in which a unit takes part. */
export type Relation = 'holder' | 'reviewer' | 'took-part' | 'co-organ' | 'superior' | 'none';

type Rule = Readonly<{ roles: readonly Role[]; relations: readonly Relation[] }>;

const handling: readonly Role[] = ['handler', 'triage', 'discipline'];
const heads: readonly Role[] = ['head', 'chief'];
const holder: readonly Relation[] = ['holder'];
const deciding: readonly Relation[] = ['holder', 'reviewer'];
const partaking: readonly Relation[] = ['holder', 'reviewer', 'took-part'];
/** Who answers what is asked of a unit, a co-organ too. */
const answering: readonly Relation[] = [...partaking, 'co-organ'];
const involved: readonly Relation[] = ['holder', 'reviewer', 'took-part', 'superior'];

/** Who may do what, as data: act × role × relation. The deeper guards (which unit, which paper) are the law's, in `petition/`. */
export const actRules: Readonly<Record<MatterActType, Rule>> = {
  supplement: { roles: ['registrar', ...handling, 'restricted'], relations: involved },
  withdraw: { roles: ['registrar', 'triage', 'restricted'], relations: involved },
  triage: { roles: ['triage', 'restricted', 'handler', 'discipline'], relations: holder },
  recall: { roles: ['restricted', 'discipline'], relations: ['took-part'] },
  recuse: {
    roles: [...heads, 'handler', 'checker', 'sealer', 'registrar', 'triage', 'supervisor', 'restricted', 'discipline'],
    relations: [...involved, 'co-organ'],
  },
  addCoSigners: { roles: ['registrar', 'triage', 'handler', 'restricted', 'discipline'], relations: involved },
  removeCoSigner: { roles: ['registrar', 'triage', ...heads, 'handler', 'restricted', 'discipline'], relations: involved },
  nameRepresentatives: { roles: ['registrar', 'triage', 'handler', 'restricted', 'discipline'], relations: involved },
  split: { roles: ['triage', 'handler', 'restricted', 'discipline'], relations: holder },
  undoSplit: { roles: ['triage', 'handler', 'restricted', 'discipline'], relations: holder },
  merge: { roles: ['triage', 'handler'], relations: holder },
  unmerge: { roles: ['triage', 'handler'], relations: holder },
  goAlone: { roles: [], relations: [] },
  linkRepeat: { roles: ['triage', 'handler', 'restricted', 'discipline'], relations: holder },
  transfer: { roles: ['triage', 'restricted', 'discipline'], relations: holder },
  assign: { roles: ['triage', 'restricted', 'chief'], relations: holder },
  receive: { roles: [...handling, 'registrar', 'restricted'], relations: holder },
  accept: { roles: ['handler'], relations: holder },
  object: { roles: ['handler', 'triage', 'restricted', 'discipline'], relations: holder },
  agreeReturn: { roles: ['triage', 'restricted', 'chief', 'handler'], relations: holder },
  refuseReturn: { roles: ['triage', 'restricted', 'chief', 'handler'], relations: holder },
  designate: { roles: ['triage', 'restricted', 'chief'], relations: holder },
  askReview: { roles: ['registrar', 'triage'], relations: involved },
  routeOut: { roles: ['triage', 'handler'], relations: holder },
  recordRouteReceipt: { roles: ['handler', 'triage', 'discipline', 'registrar'], relations: ['holder', 'took-part'] },
  recordRouteOutcome: { roles: ['handler', 'triage', 'discipline'], relations: ['holder', 'took-part'] },
  comeBack: { roles: ['handler', 'triage', 'discipline'], relations: ['holder', 'took-part'] },
  tellDestination: { roles: ['triage', 'handler', 'restricted', 'discipline'], relations: ['holder', 'took-part'] },
  replySuggestion: { roles: ['handler'], relations: holder },
  draft: { roles: ['handler', 'triage'], relations: deciding },
  check: { roles: ['checker'], relations: deciding },
  sendBack: { roles: ['checker', ...heads], relations: deciding },
  sign: { roles: heads, relations: deciding },
  seal: { roles: ['sealer'], relations: deciding },
  recordService: { roles: ['handler', 'registrar', 'triage', 'sealer'], relations: partaking },
  supervise: { roles: ['supervisor', 'chief', 'restricted'], relations: involved },
  replySupervision: { roles: ['handler', 'head', 'triage', 'chief', 'discipline'], relations: answering },
  returnSupervision: { roles: ['supervisor', 'chief', 'restricted'], relations: involved },
  endSupervision: { roles: ['supervisor', 'chief', 'restricted'], relations: involved },
  propose: { roles: ['supervisor', 'chief', 'restricted'], relations: involved },
  answerProposal: { roles: ['handler', 'head', 'chief', 'discipline'], relations: answering },
  instruct: { roles: ['supervisor', 'chief', 'restricted'], relations: involved },
  answerInstruction: { roles: ['handler', 'head', 'triage', 'chief', 'discipline'], relations: answering },
  reportUrgent: { roles: ['triage', 'chief', 'head', 'handler', 'restricted'], relations: involved },
  reportUp: { roles: ['triage', 'chief', 'restricted'], relations: involved },
  askCoOrgan: { roles: ['handler', 'discipline'], relations: holder },
  remindCoOrgan: { roles: ['handler', 'discipline'], relations: partaking },
  withdrawAsking: { roles: ['handler', 'discipline'], relations: partaking },
  askOutside: { roles: ['handler', 'triage'], relations: holder },
  withdrawOutside: { roles: ['handler', 'triage'], relations: partaking },
  answerOutside: { roles: [], relations: [] },
  answerLead: { roles: ['handler', 'head', 'discipline'], relations: answering },
  report: { roles: ['handler', 'head', 'triage', 'chief'], relations: partaking },
  acceptReport: { roles: ['triage', 'supervisor', 'chief'], relations: involved },
  returnReport: { roles: ['triage', 'supervisor', 'chief'], relations: involved },
  askMore: { roles: [...handling, 'restricted'], relations: holder },
  remindPetitioner: { roles: [...handling, 'restricted'], relations: holder },
  callHearing: { roles: ['handler'], relations: deciding },
  cancelHearing: { roles: ['handler'], relations: deciding },
  recordHearing: { roles: ['handler'], relations: deciding },
  startMediation: { roles: ['handler'], relations: holder },
  recordAgreement: { roles: ['handler'], relations: holder },
  endMediation: { roles: ['handler'], relations: holder },
  noteConfirmation: { roles: ['handler'], relations: holder },
  acceptSimply: { roles: ['handler'], relations: holder },
  replySimply: { roles: ['handler'], relations: holder },
  convertToOrdinary: { roles: ['handler'], relations: holder },
  recordCollectiveDecision: { roles: ['handler', ...heads], relations: holder },
  promise: { roles: ['handler'], relations: holder },
  urgeExecution: { roles: ['handler'], relations: holder },
  recordProof: { roles: ['handler'], relations: holder },
  confirmOutcome: { roles: ['registrar', 'triage'], relations: involved },
  rate: { roles: [], relations: [] },
  chooseNotices: { roles: ['registrar', ...handling, 'restricted'], relations: involved },
  verifyContact: { roles: [], relations: [] },
  flagDanger: { roles: ['registrar', ...handling, ...heads, 'supervisor', 'restricted'], relations: involved },
  recordFollowUp: { roles: ['supervisor', 'registrar', 'chief'], relations: involved },
  checkFollowUp: { roles: ['supervisor', 'registrar', 'chief'], relations: involved },
  checkQuality: { roles: ['supervisor', 'chief'], relations: involved },
  answerQuality: { roles: ['handler', 'head'], relations: partaking },
  liftDanger: { roles: [...handling, ...heads, 'supervisor', 'restricted'], relations: involved },
  changeContact: { roles: ['registrar', ...handling, 'restricted'], relations: involved },
  note: {
    roles: ['registrar', 'triage', 'handler', 'checker', 'head', 'supervisor', 'chief', 'restricted', 'discipline'],
    relations: involved,
  },
  close: { roles: ['handler', 'head', 'discipline', 'triage'], relations: holder },
  correct: { roles: heads, relations: involved },
  voidLetter: { roles: heads, relations: partaking },
  voidService: { roles: heads, relations: partaking },
  reopen: { roles: heads, relations: involved },
  askReopening: { roles: ['handler', 'triage', 'supervisor', 'restricted', 'discipline', ...heads], relations: involved },
  declineReopening: { roles: heads, relations: involved },
  reissueCode: { roles: ['registrar', 'triage', 'restricted'], relations: involved },
  answer: { roles: ['handler'], relations: holder },
};

/** Roles that may work on a matter of class 检举控告; everyone else does not learn that it exists (信访工作条例 第三十条、第四十六条). */
export const restrictedRoles: readonly Role[] = ['restricted', 'discipline'];

/** Roles that see matters at all; administrators and auditors do not read content. */
export const readingRoles: readonly Role[] = [
  'registrar',
  'triage',
  'handler',
  'checker',
  'head',
  'sealer',
  'supervisor',
  'chief',
  'restricted',
  'discipline',
];
