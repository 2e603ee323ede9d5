import { z } from 'zod';
import { emailFault } from '../../casework/identity/email.ts';
import { idKinds, idNumberFault } from '../../casework/identity/idNumber.ts';
import { isMobile, phoneFault } from '../../casework/identity/phone.ts';
import { civilDateAt } from '../../clock/civilDate.ts';
import { noticeLanguages } from '../../petition/contact/acts.ts';
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
/** A text that has a form of its own: what is wrong with it is told by its code, and empty is always right. */
const formed = (max: number, fault: (typed: string) => string | undefined) =>
  word(max).refine((typed) => fault(typed) === undefined, { error: ({ input }) => fault(String(input)) ?? 'invalid' });
const phone = formed(40, phoneFault).optional();
const email = formed(254, emailFault).optional();
const optional = (max: number) => written(max, 0).optional();

/** Uploads that a filing or an act names. */
export const attachments = z.array(z.string().max(3000, { error: 'file-missing' })).max(20, { error: 'too-many-files:20' });

/** What a petitioner states. Name and phone are asked, not forced. */
const stated = z.strictObject({
  title: written(100),
  content: written(20_000),
  areaCode: z.string().regex(/^\d{6}(\d{3})?$/, { error: 'area' }),
  name: optional(60),
  idNumber: optional(40),
  /** 证件类型; without it a number of digits is taken for a citizen's. */
  idKind: z.enum(idKinds).optional(),
  phone,
  email,
  /** 通知方式: what the petitioner agrees to get; the page of the own matter tells in any case. */
  smsNotices: z.boolean().optional(),
  mailNotices: z.boolean().optional(),
  noticeLanguage: z.enum(noticeLanguages).optional(),
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
  proxy: z.strictObject({ name: written(60), phone, relation: z.enum(['guardian', 'relative', 'lawyer', 'other']) }).optional(),
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

type Told = Readonly<{
  idNumber?: unknown;
  idKind?: unknown;
  phone?: unknown;
  email?: unknown;
  smsNotices?: unknown;
  mailNotices?: unknown;
}>;
const wordOf = (typed: unknown) => (typeof typed === 'string' ? typed : '');
const idFaultOf = ({ idNumber, idKind }: Told) =>
  idNumberFault(
    wordOf(idNumber),
    idKinds.find((kind) => kind === idKind),
    civilDateAt(new Date()),
  );

/** What hangs on another field. Looked at whatever else is wrong, so that everything is told at once. */
const hanging = <S extends typeof stated>(schema: S) =>
  schema
    .refine((told) => idFaultOf(told) === undefined, {
      path: ['idNumber'],
      when: ({ value }) => typeof value === 'object' && value !== null,
      error: ({ input }) => idFaultOf(input as Told) ?? 'invalid',
    })
    .refine(({ smsNotices, phone }) => smsNotices !== true || isMobile(wordOf(phone)), { path: ['phone'], error: 'phone-for-sms' })
    .refine(({ mailNotices, email }) => mailNotices !== true || wordOf(email).trim() !== '', { path: ['email'], error: 'email-for-mail' });

export const filing = hanging(stated);
export type Filing = z.infer<typeof filing>;

/** What staff register for a visitor, a letter or a caller (登记表). */
const registered = stated.extend({
  channel: z.enum(['letter', 'phone', 'visit', 'fax', 'web']),
  on: day.optional(),
  /** 走访: when the reception began, where, and what was said on the spot. */
  reception: written(2000, 0).optional(),
  /** Scanned pages of the letter in their order, as POST /uploads answered them: images or PDF. */
  pages: z
    .array(z.string().max(3000, { error: 'file-missing' }))
    .max(50, { error: 'too-many-pages:50' })
    .optional(),
  receptionTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })
    .optional(),
});
export const registration = hanging(registered);
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
