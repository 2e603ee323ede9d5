import { z } from 'zod';
import { countedDay, day } from './clock.ts';
import { word, written } from './intake.ts';

const paging = { size: z.coerce.number().int().min(1).max(200).default(50), cursor: word(400).optional() };
/** A day that clocks can be counted from. */
const countable = day.refine((text) => text >= '1900-01-01' && text < '2200-01-01', { error: 'day' });
const nextCursor = z.string().nullable();
const clockNo = z.number().int().min(0).max(9999);

/** A clock of the regulations from a day on; `excluded`: days taken out, both included, as `2026-08-10..2026-08-12`. */
export const dueQuery = z.strictObject({
  clock: word(60),
  start: countable,
  excluded: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/, { error: 'day' })
    .refine((span) => span.split('..').every((one) => countable.safeParse(one).success), { error: 'day' })
    .optional(),
});
export const countedClock = z.object({
  clock: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  article: z.string(),
  quotation: z.string().nullable(),
  start: day,
  raw: day,
  due: day,
  provisional: z.boolean(),
  length: z.number().int(),
  unit: z.enum(['calendar-day', 'working-day']),
  days: z.array(countedDay),
});

export const pageQuery = z.strictObject(paging);

/** What I was told of a clock: red after its last day, yellow before. */
export const warning = z.object({
  petitionNo: z.string(),
  title: z.string(),
  clock: z.number().int(),
  purpose: z.string(),
  level: z.string(),
  colour: z.enum(['yellow', 'red']),
  since: day,
  dueOn: day,
  daysLeft: z.number().int(),
  unit: z.string(),
  unitName: z.string(),
});
export const warningPage = z.object({ items: z.array(warning), nextCursor, today: day });
export type Warning = z.infer<typeof warning>;
export type WarningPage = z.infer<typeof warningPage>;

export const acknowledgement = z.strictObject({ petitionNo: written(60), clock: clockNo, level: written(20) });

/** What I was reminded of in office hours, newest first; clocks that have stopped are left out. */
export const reminders = z.object({
  items: z.array(z.object({ petitionNo: z.string(), clock: z.number().int(), level: z.string(), dueOn: day, at: z.string() })),
});
export const reminderQuery = z.strictObject({ size: paging.size });

/** A clock whose last day passed: somebody decides whether to supervise it. */
export const candidate = z.object({
  petitionNo: z.string(),
  clock: z.number().int(),
  purpose: z.string(),
  ground: z.string(),
  since: day,
  dueOn: day,
  stoppedOn: day.optional(),
  unit: z.string(),
  unitName: z.string(),
});
export const candidatePage = z.object({ items: z.array(candidate), nextCursor });

/** A holiday notice as holiday-cn writes a year; every wrong field is named in the answer. */
export const holidayFile = z.looseObject({ year: z.unknown(), days: z.unknown() });
export const importedCalendar = z.object({
  outcome: z.enum(['added', 'there', 'same', 'would-add']),
  notice: z.string(),
  version: z.string(),
  changedDays: z.number().int(),
  wouldChange: z.number().int().optional(),
});

export const dismissal = z.strictObject({ petitionNo: written(60), clock: clockNo, ground: written(40) });
export type CandidatePage = z.infer<typeof candidatePage>;
