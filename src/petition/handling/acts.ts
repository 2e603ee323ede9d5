import type { CivilDate } from '../../clock/civilDate.ts';
import type { SimpleGround } from '../../regulations/simpleHandling.ts';
import type { LetterMade, TextRef } from '../references.ts';

/** What an organ may do while it handles a matter, beside the papers: ask for more, hear in public, mediate, handle simply, show what was done, decide together. */
export type HandlingAct = AskingAct | HearingAct | MediationAct | SimpleAct | ResultAct | CollectiveAct;

type AskingAct =
  | Readonly<{ type: 'askMore'; text: TextRef; dueOn: CivilDate; letter: LetterMade }>
  | Readonly<{ type: 'remindPetitioner'; text?: TextRef }>;

/** 公开 or not. */
export const publicities = ['public', 'not-public'] as const;
export type Publicity = (typeof publicities)[number];

type HearingAct =
  | Readonly<{
      type: 'callHearing';
      heldOn: CivilDate;
      time: TextRef;
      place: TextRef;
      /** The account of who presides (主持人). */
      chair: string;
      /** The other members (听证员), by name and post. */
      panel: TextRef;
      /** How many they are with the chair. */
      members: number;
      publicity: Publicity;
      about: TextRef;
      reason: TextRef;
      letter: LetterMade;
    }>
  | Readonly<{ type: 'cancelHearing'; reason: TextRef }>
  | Readonly<{ type: 'recordHearing'; present: TextRef; course: TextRef; conclusion: TextRef; letter: LetterMade }>;

/** 听证: called for a day, then held with its minutes, or called off. */
export type Hearing = Readonly<{
  by: string;
  calledOn: CivilDate;
  heldOn: CivilDate;
  time: TextRef;
  place: TextRef;
  chair: string;
  panel: TextRef;
  members: number;
  publicity: Publicity;
  about: TextRef;
  letterId: string;
  cancelledOn?: CivilDate;
  recordedOn?: CivilDate;
  minutesId?: string;
  conclusion?: TextRef;
}>;

/** 调解协议 or 和解协议. */
export const agreementKinds = ['mediation', 'settlement'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

type MediationAct =
  | Readonly<{
      type: 'startMediation';
      mediator: TextRef;
      parties: TextRef;
      dispute: TextRef;
      /** 经争议双方当事人同意. */
      bothAgree?: boolean;
      /** 在不违反政策法规强制性规定的情况下，在裁量权范围内. */
      withinDiscretion?: boolean;
    }>
  | Readonly<{
      type: 'recordAgreement';
      agreement: AgreementKind;
      parties?: TextRef;
      dispute?: TextRef;
      terms: TextRef;
      dueOn: CivilDate;
      signed: TextRef;
      letter: LetterMade;
    }>
  | Readonly<{ type: 'endMediation'; reason: TextRef }>
  | Readonly<{ type: 'noteConfirmation'; court: TextRef; number: TextRef }>;

/** 调解、和解: begun, then agreed or ended; a 和解 may come without a beginning. */
export type Mediation = Readonly<{
  by: string;
  on: CivilDate;
  mediator?: TextRef;
  parties?: TextRef;
  dispute?: TextRef;
  endedOn?: CivilDate;
  agreement?: Agreement;
}>;

/** What both sides signed: terms, the last day to keep them, how it was signed, and 司法确认 by a court. */
export type Agreement = Readonly<{
  kind: AgreementKind;
  on: CivilDate;
  terms: TextRef;
  dueOn: CivilDate;
  signed: TextRef;
  letterId: string;
  confirmed?: Readonly<{ on: CivilDate; court: TextRef; number: TextRef }>;
}>;

/** How the petitioner was told under 简易办理; paper if asked for. */
export const tellings = ['online', 'phone', 'message', 'paper'] as const;
export type Telling = (typeof tellings)[number];

/** What a simplified answer may say: one that might not support is excluded from it. */
export const simpleOutcomes = ['supported', 'partly-supported', 'explained'] as const;

type SimpleAct =
  | Readonly<{ type: 'acceptSimply'; simpleGround: SimpleGround; toldBy: Telling; mayNotSupport?: boolean }>
  | Readonly<{
      type: 'replySimply';
      outcome: (typeof simpleOutcomes)[number];
      text: TextRef;
      toldBy: Telling;
      letter: LetterMade;
    }>
  | Readonly<{ type: 'convertToOrdinary'; reason: TextRef }>;

/** 简易办理: since when, on which ground, and when it turned ordinary. */
export type Simple = Readonly<{ ground: SimpleGround; on: CivilDate; convertedOn?: CivilDate }>;

/** 落实凭证: what shows that a promise was kept. */
export const proofKinds = ['photo', 'document', 'receipt', 'other'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** 信访人是否认可结果. */
/** Solved, half of it, promised and still waited for, not solved (ADR-0203). */
export const confirmations = ['confirmed', 'half-solved', 'still-waiting', 'denied'] as const;
export type ConfirmationAnswer = (typeof confirmations)[number];

type ResultAct =
  | Readonly<{ type: 'promise'; text: TextRef; who: TextRef; dueOn: CivilDate }>
  | Readonly<{ type: 'recordProof'; entry: number; proofKind: ProofKind; text: TextRef }>
  /** 督促执行函 to whom it falls to carry it out, inside the organs or outside. */
  | Readonly<{ type: 'urgeExecution'; entry: number; executor: TextRef; text: TextRef; dueOn: CivilDate; letter: LetterMade }>
  | Readonly<{ type: 'confirmOutcome'; confirmation: ConfirmationAnswer; text?: TextRef }>;

/** What was promised with a supported opinion or an agreement: what, by whom (`who`, or the parties), by which day, and its proofs. */
export type Promised = Readonly<{
  by: string;
  on: CivilDate;
  text: TextRef;
  who?: TextRef;
  dueOn: CivilDate;
  /** The opinion or agreement it belongs to; it stands and falls with it. */
  letterId: string;
  proofs: readonly Readonly<{ on: CivilDate; kind: ProofKind; text: TextRef }>[];
  /** 督促执行: letters that asked for it, with the day each set. */
  urged?: readonly Readonly<{ on: CivilDate; dueOn: CivilDate; letterId: string }>[];
}>;

/** What the petitioner says of the outcome. `about`: the letter of the decision, or `agreement`. */
export type Confirmation = Readonly<{ answer: ConfirmationAnswer; on: CivilDate; about: string; text?: TextRef }>;

type CollectiveAct = Readonly<{ type: 'recordCollectiveDecision'; meeting: TextRef; participants: TextRef; result: TextRef }>;

/** 集体研究决定: of which meeting, who took part, and the result. `opinions`: how many there were before it, for it carries the next one. */
export type CollectiveDecision = Readonly<{
  by: string;
  on: CivilDate;
  meeting: TextRef;
  participants: TextRef;
  result: TextRef;
  opinions: number;
}>;

/** 补充材料: what the petitioner was asked for, and until when. No clock: the law gives this no day and stops none for it (ADR-0150). */
export type Asked = Readonly<{
  by: string;
  on: CivilDate;
  dueOn: CivilDate;
  text: TextRef;
  letterId: string;
  remindedOn?: CivilDate;
  answeredOn?: CivilDate;
}>;
