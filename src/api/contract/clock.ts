import { z } from 'zod';

/** A civil day in Asia/Shanghai, YYYY-MM-DD. */
export const day = z.iso.date();

/** One day of a counted period; `mark` and `because` are codes, the console has the words. */
export const countedDay = z.object({
  day,
  mark: z.string(),
  n: z.number().int().optional(),
  because: z.string().optional(),
  name: z.string().optional(),
});

/** A clock of a matter, with what it was counted by. `days` only where the explanation was asked for. */
export const clock = z.object({
  no: z.number().int(),
  rule: z.string(),
  purpose: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  unit: z.string(),
  unitName: z.string(),
  start: day,
  raw: day,
  due: day,
  provisional: z.boolean(),
  extendedByDays: z.number().int().optional(),
  /** Days taken out, both ends included (the hearing in a re-review). */
  excluded: z.array(z.object({ from: day, to: day })).optional(),
  /** Since when time does not count; the end is not known yet. */
  pausedSince: day.optional(),
  stoppedOn: day.optional(),
  daysLeft: z.number().int(),
  /** 超期未受理、超期受理、超期未答复、超期答复. */
  flag: z.enum(['overdue-unaccepted', 'overdue-accepted', 'overdue-unanswered', 'overdue-answered']).optional(),
  standing: z.enum(['in-time', 'soon', 'late', 'stopped', 'stopped-late']),
  article: z.string(),
  quotation: z.string().nullable(),
  days: z.array(countedDay).optional(),
});
export type ClockView = z.infer<typeof clock>;
