import type { CivilDate } from '../clock/civilDate.ts';
import type { CheckingAct } from './checking/acts.ts';
import type { ContactAct, NoticeChoice } from './contact/acts.ts';
import type { DangerAct, DangerRead } from './danger/acts.ts';
import type { DisputeAct } from './dispute/acts.ts';
import type { HandDownAct, HandedDownIn } from './handdown/acts.ts';
import type { HandlingAct } from './handling/acts.ts';
import type { InterestAct } from './interest/acts.ts';
import type { JointAct } from './joint/acts.ts';
import type { MergingAct } from './merging/acts.ts';
import type { OutsideAct } from './outside/acts.ts';
import type { Hop, PaperKind } from './petition.ts';
import type { QualityAct } from './quality/acts.ts';
import type { LetterMade, Target, TextRef } from './references.ts';
import type { Above, ReopeningAct } from './reopening/acts.ts';
import type { RepeatAct } from './repeat/acts.ts';
import type { ReviewAct, ReviewOutcome } from './review/acts.ts';
import type { PartOf, SplitAct } from './split/acts.ts';
import type { Channel, Closing, Identity, MatterClass, Outcome, Purpose, Rating, ServiceMode } from './state.ts';
import type { SupervisionAct } from './supervision/acts.ts';
import type { TogetherAct } from './together/acts.ts';
import type { WaysAct } from './ways/acts.ts';

/** Who acts: an officer of a unit, or the petitioner by number and code. */
export type Actor = Readonly<{
  officer: string;
  unit: string;
  isBureau: boolean;
  isDiscipline?: true;
  isPoliticalLegal?: true;
  role: string;
  /** The account in whose place the officer acts (代理); the role is that one's. */
  deputyOf?: string;
}>;

/** Is this actor that account, or somebody in its place? Whoever did a step does no later one, by no hand. */
export const isOrStandsFor = ({ officer, deputyOf }: Actor, account: string | undefined): boolean =>
  account !== undefined && (account === officer || account === deputyOf);
/** The petitioner acting on the own matter. */
export const petitionerActor = (unit: string): Actor => ({ officer: 'petitioner', unit, isBureau: false, role: 'petitioner' });

/** What an intake states about the matter (登记表, 网上办理工作规程 第五条); texts and identity are kept apart. */
export type Intake = Readonly<{
  channel: Channel;
  areaCode: string;
  homeArea?: string;
  livingArea?: string;
  identity: Identity;
  reachable: boolean;
  byProxy: boolean;
  headcount: number;
  firstTime: boolean;
  mayPublish: boolean;
  electronicService: boolean;
  /** What the petitioner agreed to get besides the page of the own matter; nothing if not said. */
  notices?: NoticeChoice;
  complainedOf: Readonly<{ units: readonly string[]; persons: boolean }>;
  purpose?: Purpose;
  category?: string;
  /** By which version of the category tree; absent is the first. */
  categoryVersion?: string;
  /** Of a visit: when the reception began, HH:MM in Asia/Shanghai. */
  receptionTime?: string;
  /** Of a letter: its scanned pages among the attachments, in their order. */
  pages?: readonly string[];
  /** The petitioner says that this reports a person's misconduct: restricted from the first moment. */
  accusation: boolean;
  /** The own earlier matter whose words are brought again elsewhere (ADR-0202). */
  follows?: Readonly<{ petitionId: string; petitionNo: string }>;
  /** 上级转交. */
  handedDown?: HandedDownIn;
  /** What it speaks of that cannot wait, by the list of words. */
  dangerFound?: DangerRead;
}>;

/** Where a part begins: with who holds its cover, as far as that one had come. */
export type Standing = Readonly<{
  state: 'registered' | 'received';
  registeredAt: string;
  holder: string;
  holderIsBureau: boolean;
  hops: readonly Hop[];
}>;

/** A part is opened. It was filed when its cover was. */
export type SplitOff = Readonly<{
  type: 'splitOff';
  on: CivilDate;
  filedOn: CivilDate;
  petitionId: string;
  petitionNo: string;
  partOf: PartOf;
  standing: Standing;
  intake: Intake;
  title: TextRef;
  text: TextRef;
}>;

export type OpeningAct =
  | SplitOff
  | Readonly<{
      type: 'file' | 'register';
      on: CivilDate;
      petitionId: string;
      petitionNo: string;
      intake: Intake;
      title: TextRef;
      text: TextRef;
      reception?: TextRef;
    }>
  | Readonly<{
      type: 'takeOver';
      on: CivilDate;
      petitionId: string;
      petitionNo: string;
      unit: string;
      undated: boolean;
      title: TextRef;
      text: TextRef;
    }>;

export type MatterAct = Readonly<{ on: CivilDate }> &
  (
    | MainAct
    | ContactAct
    | DangerAct
    | CheckingAct
    | QualityAct
    | DisputeAct
    | SupervisionAct
    | HandlingAct
    | ReviewAct
    | RepeatAct
    | InterestAct
    | TogetherAct
    | OutsideAct
    | HandDownAct
    | WaysAct
    | JointAct
    | SplitAct
    | MergingAct
    | ReopeningAct
  );
export type MatterActType = MatterAct['type'];

/** The main line: what every matter may go through. The other chapters of the law stand in folders of their own. */
type MainAct =
  | Readonly<{ type: 'supplement'; text: TextRef; dangerFound?: DangerRead }>
  | Readonly<{ type: 'withdraw'; reason: TextRef }>
  | Readonly<{
      type: 'triage';
      class: MatterClass;
      category: string;
      categoryVersion?: string;
      purpose: Purpose;
      areaCode: string;
      route?: number;
      /** The line of the 分类处理清单 that was gone by, and why another route was chosen than it names. */
      way?: string;
      listVersion?: string;
      override?: TextRef;
      major: boolean;
      accusedUnit?: Target;
    }>
  /** `copyTo`: 抄送 to the bureau one level down, under the text of 2005 (ADR-0237). */
  | Readonly<{ type: 'transfer'; to: Target; copyTo?: Target; advice?: TextRef; letter: LetterMade }>
  | Readonly<{ type: 'assign'; to: Target; copyTo?: Target; dueOn: CivilDate; advice?: TextRef; letter: LetterMade }>
  | Readonly<{ type: 'receive' }>
  | Readonly<{ type: 'accept'; letter: LetterMade }>
  | Readonly<{
      type: 'draft';
      paper: PaperKind;
      text: TextRef;
      outcome?: Outcome;
      reviewOutcome?: ReviewOutcome;
      ground?: string;
      days?: number;
    }>
  | Readonly<{ type: 'check' }>
  | Readonly<{ type: 'sendBack'; reason: TextRef }>
  /** `collectiveDecision`: as it was told before it had a record of its own (ADR-0155). */
  | (Readonly<{ type: 'sign'; collectiveDecision?: TextRef; override?: TextRef }> & Checked)
  | (Readonly<{ type: 'seal'; letter: LetterMade }> & Checked)
  | Readonly<{ type: 'recordService'; letterId: string; mode: ServiceMode; proof?: TextRef }>
  /** `letter`: 办结报告; reports of before it was made had none (ADR-0147). */
  | Readonly<{ type: 'report'; text: TextRef; letter?: LetterMade }>
  | Readonly<{ type: 'acceptReport' }>
  | Readonly<{ type: 'returnReport'; reason: TextRef }>
  | Readonly<{ type: 'rate'; bureau?: Rating; unit?: Rating; text?: TextRef }>
  | Readonly<{ type: 'note'; text: TextRef }>
  /** `openParts`: of a cover, the numbers of its parts that have not ended. */
  | Readonly<{ type: 'close'; how: Closing; reason: TextRef; tried?: TextRef; openParts?: readonly string[] }>
  | Readonly<{ type: 'correct'; field: CorrectableField; value: string; categoryVersion?: string; reason: TextRef; askedBy: string }>
  | Readonly<{ type: 'voidLetter'; letterId: string; reason: TextRef; askedBy: string }>
  | Readonly<{ type: 'voidService'; letterId: string; reason: TextRef; askedBy: string }>
  | Readonly<{ type: 'reopen'; reason: TextRef; askedBy: string } & Above>
  | Readonly<{ type: 'reissueCode'; reason: TextRef }>
  | Readonly<{ type: 'answer'; text: TextRef; undated: boolean }>;

/**
 * What the check of the letter (文书检查) found in the paper: `missing` parts of the law, and the codes of what only warns. Absent in acts that
 * were recorded before there was one.
 */
export type Checked = Readonly<{ missing?: readonly string[]; findings?: readonly string[] }>;

/** What a `correct` act may mend; everything else has an act of its own. */
export const correctableFields = ['areaCode', 'category', 'purpose', 'channel', 'headcount', 'firstTime', 'mayPublish', 'filedOn'] as const;
export type CorrectableField = (typeof correctableFields)[number];
