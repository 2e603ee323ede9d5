import { z } from 'zod';
import { timelineEntry } from './file.ts';
import { finding } from './finding.ts';
import { attachments, written } from './intake.ts';

/** `code`: of the second factor, or a recovery code, where the account has one. */
export const signIn = z.strictObject({ account: written(60), password: written(200), code: written(20, 0).optional() });

/** Who is signed in. `csrf` goes into the header `x-csrf-token` of every request that changes something. */
export const session = z.object({
  account: z.string(),
  name: z.string(),
  unit: z.string(),
  unitName: z.string(),
  roles: z.array(z.string()),
  /** What has to be set before anything else is answered. */
  due: z.enum(['password', 'second-factor']).optional(),
  csrf: z.string(),
  demo: z.boolean(),
  today: z.string(),
});
export type Session = z.infer<typeof session>;

/** Accounts shown on the sign-in page, only in demo mode. */
export const demoAccounts = z.object({
  demo: z.boolean(),
  password: z.string().optional(),
  accounts: z.array(z.object({ account: z.string(), name: z.string(), unitName: z.string(), roles: z.array(z.string()) })),
});

const option = z.object({
  value: z.string(),
  label: z.string(),
  labelEn: z.string().optional(),
  parent: z.string().optional(),
  kind: z.string().optional(),
});
/** What forms choose from. */
export const reference = z.object({
  areas: z.array(option),
  units: z.array(option),
  categories: z.array(option),
  grounds: z.array(option),
  routes: z.array(option),
  /** Lines of the 依法分类处理清单; `kind` is the class, `parent` the item of 第三十一条. */
  ways: z.array(option),
});
export type Reference = z.infer<typeof reference>;

/** RFC 9457, with the law's article and the field as extension members. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  article: z.string().optional(),
  /** The matter's present version, where a form was stale. */
  version: z.number().int().optional(),
  field: z.string().optional(),
  fields: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;

/** An act to do: its type, the day it happened, and its fields by name (see `acts` of the file). */
export const actRequest = z.looseObject({ type: written(40), on: z.iso.date().optional(), attachments: attachments.optional() });

/** An act that was done: its entry of the timeline, and the version that the next act needs. */
export const actDone = z.object({ event: timelineEntry, version: z.number().int() });
export type ActDone = z.infer<typeof actDone>;

/** What an act would do, before it is done: new state, clocks it would start or stop, the letter it would make. */
export const preview = z.object({
  state: z.string(),
  clocks: z.array(
    z.object({
      effect: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      due: z.string().optional(),
      provisional: z.boolean().optional(),
    }),
  ),
  article: z.string().optional(),
  letter: z.string().optional(),
  /** What the check of letters sees in a paper as it is being written. */
  findings: z.array(finding),
});
export type Preview = z.infer<typeof preview>;

/** For programs that keep no cookies: sent as `Authorization: Bearer`. */
export const token = z.object({ token: z.string() });

/** Why somebody's identity is looked at; kept with who looked. */
export const revealRequest = z.strictObject({ reason: written(500) });
