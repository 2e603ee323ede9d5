import { z } from 'zod';
import { day } from './clock.ts';
import { word } from './intake.ts';

/** What a supervisor watches; `no-phone`: to be called, and without a telephone. */
export const watchFigure = z.enum([
  'late',
  'due-3',
  'due-7',
  'bounced',
  'rated',
  'promised',
  'came-back',
  'supervision',
  'proposal',
  'call',
  'no-phone',
  'second',
  'unsettled',
]);
export type WatchFigure = z.infer<typeof watchFigure>;
const count = z.number().int();

/** Counts by the unit that each speaks of and the area it lies in; `behind`: matters whose last acts are not counted yet. */
export const watchBoard = z.object({
  asOf: z.string(),
  today: day,
  behind: count,
  figures: z.array(z.object({ figure: watchFigure, items: count, units: z.record(z.string(), count), areas: z.record(z.string(), count) })),
  names: z.record(z.string(), z.string()),
});
export type WatchBoard = z.infer<typeof watchBoard>;

export const watchQuery = z.strictObject({
  figure: watchFigure,
  unit: word(40).optional(),
  area: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
  cursor: word(400).optional(),
});
/** `on`: the last day, or the day since when; `days`: from today to it. `calls`: how often somebody called. */
export const watchPage = z.object({
  items: z.array(
    z.object({
      petitionNo: z.string(),
      title: z.string(),
      state: z.string(),
      version: count,
      unit: z.string(),
      unitName: z.string(),
      holder: z.string(),
      holderName: z.string(),
      on: day,
      days: count,
      purpose: z.string().optional(),
      calls: count.optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type WatchPage = z.infer<typeof watchPage>;
export type WatchItem = WatchPage['items'][number];

/** What a caller reads out, in both languages, and the version that is kept with each call. */
export const followUpScript = z.object({
  version: z.string(),
  /** Of a hundred: matters drawn for a call, calls drawn for a second one. */
  share: z.object({ call: count, second: count }),
  lines: z.array(z.object({ zh: z.string(), en: z.string() })),
});
export type FollowUpScript = z.infer<typeof followUpScript>;
