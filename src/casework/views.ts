import type { Finding } from '../documents/lint/finding.ts';
import type { AttachmentView } from './attachments.ts';
import type { ClockView } from './clockViews.ts';
import type { DangerView } from './danger.ts';
import type { HandlingView } from './handlingView.ts';
import type { NamedUnit } from './law.ts';
import type { MergedView } from './mergedView.ts';
import type { OutsideView } from './outside/outsideView.ts';
import type { Person } from './people.ts';
import type { ChecklistAsked } from './quality/checklistField.ts';
import type { QualityView } from './quality/qualityViews.ts';
import type { ReopeningView } from './reopeningView.ts';
import type { ReviewOffer, ReviewView } from './reviews.ts';
import type { CoOrganView } from './togetherView.ts';
import type { WaysView } from './waysView.ts';

/** What pages and the API show. api/contract/file.ts has the same shapes as schemas. */
export type TimelineEntry = {
  seq: number;
  type: string;
  on: string;
  at: string;
  late: boolean;
  unit: string;
  unitName: string;
  role: string;
  officer?: string;
  /** In whose place the officer acted. */
  deputyOf?: string;
  article?: string;
  texts: Record<string, string>;
  facts: Record<string, string>;
  letterId?: string;
  internal: boolean;
};

export type LetterView = {
  letterId: string;
  kind: string;
  number?: string;
  unitName: string;
  issuedOn: string;
  /** It is for the petitioner, so that somebody has to serve it. */
  toPetitioner: boolean;
  voidedOn?: string;
  service?: { mode: string; on: string; proof?: string };
};

export type FieldView = {
  name: string;
  kind: string;
  required: boolean;
  options?: { value: string; label?: string; about?: string }[];
  except?: string[];
  checklist?: ChecklistAsked | undefined;
  maxLength?: number;
  min?: number;
  max?: number;
  when?: string;
};
/** `awaited`: it is what the officer is waited for now, as on the desk. */
export type OfferedAct = { type: string; role: string; fields: FieldView[]; makesLetter?: string; awaited?: boolean };

/** 上级转交: where a matter came from, and what is owed there. The day of the answer is between bureaus. */
export type HandedDownView = {
  number: string;
  registeredBy: string;
  from: string;
  how: string;
  sentOn: string;
  petitionedOn?: string;
  dueOn?: string;
  reportedOn?: string;
};
/** 联名 in figures: identities counted each once, and how many represent them; `headcount` is what was stated. */
export type JointView = { counted: number; listed: number; removed: number; representatives: number[] };
/** One part of a divided matter; its title where the reader may open it. */
export type PartView = { petitionNo: string; state: string; holder: string; holderName: string; title?: string };

export type MatterView = {
  petitionNo: string;
  version: number;
  state: string;
  title: string;
  content: string;
  channel: string;
  filedOn: string;
  undated: boolean;
  areaCode: string;
  areaName: string;
  class?: string;
  category?: string;
  /** The category with those above it, as the version says by which it was classed. */
  categoryName?: { zh: string; en: string };
  categoryVersion?: string;
  purpose?: string;
  route?: number;
  identity: string;
  headcount: number;
  firstTime: boolean;
  mayPublish: boolean;
  holder: string;
  holderName: string;
  /** The day on which it came to the holder. */
  heldSince: string;
  competent?: NamedUnit;
  complainedOfUnits: NamedUnit[];
  decision?: { outcome: string; on: string };
  refusal?: { ground: string; on: string };
  rated: { bureau?: string; unit?: string };
  reviews?: ReviewView[];
  /** Number of the petitioner's own earlier matter from which this one goes on. */
  follows?: string;
  coOrgans?: CoOrganView[];
  handedDown?: HandedDownView;
  handling?: HandlingView;
  ways?: WaysView;
  joint?: JointView;
  partOf?: { petitionNo: string; part: number };
  /** Of a cover: its parts as far as the reader may know of them. */
  parts?: PartView[];
  /** 并案. */
  merged?: MergedView;
  timeline: TimelineEntry[];
  letters: LetterView[];
  clocks: ClockView[];
  attachments: AttachmentView[];
};

export type FileView = MatterView & {
  homeAreaName?: string;
  livingAreaName?: string;
  receptionTime?: string;
  danger?: DangerView;
  /** Scanned pages of the letter among the attachments, in their order. */
  pages?: string[];
  restricted: boolean;
  major: boolean;
  /** 向外单位征询. */
  outside?: OutsideView[];
  /** The reader's unit is a co-organ and sees a part. */
  asCoOrgan?: true;
  person: Person & { masked: true };
  assignment?: { by: NamedUnit; to: NamedUnit; dueOn: string; report: string };
  paper?: {
    kind: string;
    stage: string;
    draftedBy: string;
    checkedBy?: string;
    signedBy?: string;
    texts: Record<string, string>;
    findings: Finding[];
    outcome?: string;
    reviewOutcome?: string;
    ground?: string;
    days?: number;
  };
  reopening?: ReopeningView;
  quality?: QualityView[];
  /** The petitioner asked that it be handled alone. */
  goesAlone?: true;
  acts: OfferedAct[];
};

export type CitizenView = MatterView & {
  /** Who reads it, if not the petitioner: a representative by number. */
  representative?: number;
  acts: string[];
  ratingUntil?: string;
  review?: ReviewOffer;
};
