import { z } from 'zod';
import { clock, day } from './clock.ts';

/** Free text that a person typed: no NUL, no lone surrogates; length counted in code points. */
export const written = (max: number, min = 1) =>
  z
    .string()
    .refine((text) => text.isWellFormed(), { error: 'lone-surrogate' })
    .refine((text) => !text.includes('\u0000'), { error: 'nul' })
    .refine((text) => [...text.trim()].length >= min, { error: 'missing' })
    .refine((text) => [...text].length <= max, { error: `too-long:${max}` })
    .meta({ maxLength: max, ...(min > 0 && { minLength: min }) });

/** A code: like `written`, and may be empty where it is optional. */
export const word = (max: number) => written(max, 0);
const optional = (max: number) => written(max, 0).optional();

/** Uploads that a filing or an act names. */
export const attachments = z.array(z.string().max(3000, { error: 'file-missing' })).max(20, { error: 'too-many-files:20' });

/** What a petitioner states. Name and phone are asked, not forced. */
export const filing = z.strictObject({
  title: written(100),
  content: written(20_000),
  areaCode: z.string().regex(/^\d{6}(\d{3})?$/, { error: 'area' }),
  name: optional(60),
  idNumber: optional(40),
  phone: optional(40),
  address: optional(200),
  homeArea: z
    .string()
    .regex(/^\d{6}(\d{3})?$/, { error: 'area' })
    .optional(),
  livingArea: z
    .string()
    .regex(/^\d{6}(\d{3})?$/, { error: 'area' })
    .optional(),
  /** 被反映人、被反映单位: a text, or units by code and a person. */
  complainedOf: z
    .union([
      written(200, 0),
      z.strictObject({ units: z.array(word(40)).max(5, { error: 'unit' }).optional(), person: optional(100), text: optional(200) }),
    ])
    .optional(),
  purpose: z.enum(['opinion', 'disclosure', 'complaint', 'request', 'enquiry', 'other']).optional(),
  category: word(40).optional(),
  identity: z.enum(['named', 'confidential', 'anonymous']).optional(),
  /** Reports a person's misconduct: restricted from the first moment. */
  accusation: z.boolean().optional(),
  proxy: z
    .strictObject({ name: written(60), phone: optional(40), relation: z.enum(['guardian', 'relative', 'lawyer', 'other']) })
    .optional(),
  headcount: z.number().int().min(1).max(99_999).optional(),
  /** Who brings it together with the petitioner: an ID number or a telephone each, nobody twice; the marked ones represent the others. As entries, or as text with one person a line. */
  coSigners: z
    .union([
      written(60_000, 0),
      z
        .array(z.strictObject({ name: written(60), idNumber: optional(40), phone: optional(40), representative: z.boolean().optional() }))
        .max(500, { error: 'too-many-rows:500' }),
    ])
    .optional(),
  firstTime: z.boolean().optional(),
  mayPublish: z.boolean().optional(),
  electronicService: z.boolean().optional(),
  /** What POST /uploads answered as `uploadId`. */
  attachments: attachments.optional(),
});
export type Filing = z.infer<typeof filing>;

/** What staff register for a visitor, a letter or a caller (登记表). */
export const registration = filing.extend({
  channel: z.enum(['letter', 'phone', 'visit', 'fax', 'web']),
  on: day.optional(),
  /** 走访: when the reception began, where, and what was said on the spot. */
  reception: written(2000, 0).optional(),
  receptionTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })
    .optional(),
});
export type Registration = z.infer<typeof registration>;

export const filed = z.object({
  petitionNo: z.string(),
  queryCode: z.string(),
  clocks: z.array(clock),
  /** Of a joint petition: the code of each representative, by number on the list. */
  representatives: z.array(z.object({ no: z.number().int(), queryCode: z.string() })).optional(),
});
export type Filed = z.infer<typeof filed>;

export const trackRequest = z.object({ petitionNo: z.string().max(200), queryCode: z.string().max(200) });

/** A file that was taken in. `uploadId` goes into `attachments`; nothing is kept that no matter names. */
export const uploaded = z.object({ uploadId: z.string(), name: z.string(), size: z.number().int(), mime: z.string() });
