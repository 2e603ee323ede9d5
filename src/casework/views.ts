import type { AttachmentView } from './attachments.ts';
import type { ClockView } from './clockViews.ts';
import type { HandlingView } from './handlingView.ts';
import type { Person } from './people.ts';
import type { ReviewOffer, ReviewView } from './reviews.ts';

/** To whom a matter is shown: the petitioner, or an officer of a unit. */
export type Showing = Readonly<{ forPetitioner: true } | { forPetitioner: false; unit: string }>;

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
  maxLength?: number;
  min?: number;
  max?: number;
  when?: string;
};
export type OfferedAct = { type: string; role: string; fields: FieldView[]; makesLetter?: string };

/** A unit by code, and by its name in Chinese for who has no reference at hand. */
export type NamedUnit = { code: string; name: string };

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
  handling?: HandlingView;
  timeline: TimelineEntry[];
  letters: LetterView[];
  clocks: ClockView[];
  attachments: AttachmentView[];
};

export type FileView = MatterView & {
  homeAreaName?: string;
  livingAreaName?: string;
  receptionTime?: string;
  restricted: boolean;
  major: boolean;
  person: Person & { masked: true };
  assignment?: { by: NamedUnit; to: NamedUnit; dueOn: string; report: string };
  paper?: {
    kind: string;
    stage: string;
    draftedBy: string;
    checkedBy?: string;
    signedBy?: string;
    texts: Record<string, string>;
    outcome?: string;
    reviewOutcome?: string;
    ground?: string;
    days?: number;
  };
  acts: OfferedAct[];
};

export type CitizenView = MatterView & { acts: string[]; ratingUntil?: string; review?: ReviewOffer };
