import { z } from 'zod';
import { clock, day } from './clock.ts';
import { finding } from './finding.ts';
import { handedDown } from './handDown.ts';
import { handlingView } from './handling.ts';
import { merged } from './merging.ts';
import { outsideView } from './outside.ts';
import { checklistAsked, qualityView } from './quality.ts';
import { coOrgan } from './together.ts';
import { waysView } from './ways.ts';

/** One thing that happened, as readers see it. `late`: recorded on a later day than it happened. */
export const timelineEntry = z.object({
  seq: z.number().int(),
  type: z.string(),
  on: day,
  at: z.string(),
  late: z.boolean(),
  unit: z.string(),
  unitName: z.string(),
  role: z.string(),
  officer: z.string().optional(),
  deputyOf: z.string().optional(),
  article: z.string().optional(),
  /** Texts of this entry by field name: reason, advice, proof, text … */
  texts: z.record(z.string(), z.string()),
  /** Codes and days of this entry by field name: to, dueOn, class, outcome, days … with unit codes turned into names. */
  facts: z.record(z.string(), z.string()),
  letterId: z.string().optional(),
  internal: z.boolean(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const letter = z.object({
  letterId: z.string(),
  kind: z.string(),
  number: z.string().optional(),
  unitName: z.string(),
  issuedOn: day,
  /** It is for the petitioner, so that somebody has to serve it. */
  toPetitioner: z.boolean(),
  voidedOn: day.optional(),
  service: z.object({ mode: z.string(), on: day, proof: z.string().optional() }).optional(),
});
export type LetterView = z.infer<typeof letter>;

export const attachment = z.object({
  attachmentId: z.string(),
  name: z.string(),
  size: z.number().int(),
  mime: z.string(),
  on: day,
});

/** One field of an act's form; options are legal ones only, as value and label. Without any, all of the reference but `except`. */
export const field = z.object({
  name: z.string(),
  kind: z.string(),
  required: z.boolean(),
  options: z.array(z.object({ value: z.string(), label: z.string().optional(), about: z.string().optional() })).optional(),
  except: z.array(z.string()).optional(),
  checklist: checklistAsked.optional(),
  maxLength: z.number().int().optional(),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  when: z.string().optional(),
});
export type FieldView = z.infer<typeof field>;

export const offeredAct = z.object({
  type: z.string(),
  role: z.string(),
  fields: z.array(field),
  makesLetter: z.string().optional(),
  awaited: z.boolean().optional(),
});
export type OfferedAct = z.infer<typeof offeredAct>;

const person = z.object({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  idKind: z.string().optional(),
  idNumber: z.string().optional(),
  address: z.string().optional(),
  proxy: z.object({ name: z.string(), phone: z.string().optional(), relation: z.string() }).optional(),
  complainedOf: z.string().optional(),
});
export type PersonView = z.infer<typeof person>;

const namedUnit = z.object({ code: z.string(), name: z.string() });
const reviewLevel = z.enum(['review', 'recheck']);
const review = z.object({
  level: reviewLevel,
  organ: z.string(),
  organName: z.string(),
  askedOn: day,
  dueOn: day.optional(),
  outcome: z.string().optional(),
  decidedOn: day.optional(),
});
export type ReviewView = z.infer<typeof review>;

const matter = z.object({
  petitionNo: z.string(),
  version: z.number().int(),
  state: z.string(),
  title: z.string(),
  content: z.string(),
  channel: z.string(),
  filedOn: day,
  undated: z.boolean(),
  areaCode: z.string(),
  areaName: z.string(),
  class: z.string().optional(),
  category: z.string().optional(),
  /** The category with those above it, as the version says by which it was classed; absent is the first. */
  categoryName: z.object({ zh: z.string(), en: z.string() }).optional(),
  categoryVersion: z.string().optional(),
  purpose: z.string().optional(),
  route: z.number().int().optional(),
  identity: z.string(),
  headcount: z.number().int(),
  firstTime: z.boolean(),
  mayPublish: z.boolean(),
  holder: z.string(),
  holderName: z.string(),
  /** The day on which it came to the holder. */
  heldSince: day,
  competent: namedUnit.optional(),
  complainedOfUnits: z.array(namedUnit),
  decision: z.object({ outcome: z.string(), on: day }).optional(),
  refusal: z.object({ ground: z.string(), on: day }).optional(),
  rated: z.object({ bureau: z.string().optional(), unit: z.string().optional() }),
  reviews: z.array(review).optional(),
  /** Number of the petitioner's own earlier matter from which this one goes on. */
  follows: z.string().optional(),
  coOrgans: z.array(coOrgan).optional(),
  handedDown: handedDown.optional(),
  handling: handlingView.optional(),
  ways: waysView.optional(),
  /** 联名: identities counted each once; `headcount` is what was stated. */
  joint: z
    .object({ counted: z.number().int(), listed: z.number().int(), removed: z.number().int(), representatives: z.array(z.number().int()) })
    .optional(),
  /** 拆分: of a part its cover, of a cover its parts. */
  partOf: z.object({ petitionNo: z.string(), part: z.number().int() }).optional(),
  parts: z
    .array(
      z.object({ petitionNo: z.string(), state: z.string(), holder: z.string(), holderName: z.string(), title: z.string().optional() }),
    )
    .optional(),
  merged: merged.optional(),
  timeline: z.array(timelineEntry),
  letters: z.array(letter),
  clocks: z.array(clock),
  attachments: z.array(attachment),
});

/** 危急提示: kinds with the words of the list that stand in the letter; none of an officer's own flag. */
const danger = z.object({
  standing: z.boolean(),
  since: day,
  liftedOn: day.optional(),
  list: z.string().optional(),
  signs: z.array(z.object({ kind: z.string(), level: z.string(), words: z.array(z.string()) })),
});
export type DangerView = z.infer<typeof danger>;

/** The file of a matter as an officer sees it; people are masked until revealed. */
export const fileView = matter.extend({
  homeAreaName: z.string().optional(),
  livingAreaName: z.string().optional(),
  receptionTime: z.string().optional(),
  danger: danger.optional(),
  /** Scanned pages of the letter among the attachments, in their order. */
  pages: z.array(z.string()).optional(),
  restricted: z.boolean(),
  major: z.boolean(),
  outside: z.array(outsideView).optional(),
  /** The reader's unit is a co-organ and sees a part. */
  asCoOrgan: z.literal(true).optional(),
  person: person.extend({ masked: z.literal(true) }),
  assignment: z.object({ by: namedUnit, to: namedUnit, dueOn: day, report: z.string() }).optional(),
  paper: z
    .object({
      kind: z.string(),
      stage: z.string(),
      draftedBy: z.string(),
      checkedBy: z.string().optional(),
      signedBy: z.string().optional(),
      texts: z.record(z.string(), z.string()),
      findings: z.array(finding),
      outcome: z.string().optional(),
      reviewOutcome: z.string().optional(),
      ground: z.string().optional(),
      days: z.number().optional(),
    })
    .optional(),
  /** 恢复办理: how often so far, and who is asked to do it again. */
  reopening: z
    .object({
      times: z.number().int(),
      asked: z.object({ by: namedUnit, to: namedUnit, on: day, time: z.number().int() }).optional(),
    })
    .optional(),
  quality: z.array(qualityView).optional(),
  /** The petitioner asked that it be handled alone. */
  goesAlone: z.literal(true).optional(),
  acts: z.array(offeredAct),
});
export type FileView = z.infer<typeof fileView>;

/** The citizen's view: every public step, own words, letters, clocks, and what can be done now. */
export const citizenView = matter.extend({
  /** Who reads it, if not the petitioner: a representative by number, who may do nothing here. */
  representative: z.number().int().optional(),
  acts: z.array(z.string()),
  ratingUntil: day.optional(),
  /** What may be asked for now: 复查 or 复核, at which organs, and until when if its days have begun. */
  review: z.object({ level: reviewLevel, organs: z.array(namedUnit), until: day.optional() }).optional(),
});
export type CitizenView = z.infer<typeof citizenView>;

/** Other matters of the person behind one, with why each is taken for that. */
export const samePerson = z.object({
  items: z.array(
    z.object({
      petitionNo: z.string(),
      title: z.string(),
      state: z.string(),
      channel: z.string(),
      filedOn: day,
      holder: z.string(),
      holderName: z.string(),
      why: z.array(z.string()),
      alike: z.number().int(),
    }),
  ),
});
export type SamePerson = z.infer<typeof samePerson>;

export const revealed = person;
