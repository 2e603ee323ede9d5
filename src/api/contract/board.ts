import { z } from 'zod';
import { day } from './clock.ts';
import { word } from './intake.ts';

export const axis = z.enum(['filed', 'registered', 'exchanged']);
export const place = z.enum(['matter', 'home', 'living']);
export const countedBy = z.enum(['time', 'category', 'area', 'channel']);
/** A part of an indicator (`parts` of /reports/indicators), `open`, or `all`. */
export const figure = z
  .string()
  .regex(
    /^(all|open|visits|group-visits|repeats|first-(closed|settled-once)|(accept-(bureau|unit)|answer)-(in-time|late|overdue|waiting)|(bureau|unit)-(satisfied|basically-satisfied|dissatisfied|lapsed))$/,
  );
const count = z.number().int();

export const boardQuery = z.strictObject({
  by: countedBy.default('time'),
  from: day.optional(),
  to: day.optional(),
  on: day.optional(),
  axis: axis.default('filed'),
  place: place.default('matter'),
  every: z.enum(['month', 'week']).default('month'),
  unit: word(40).optional(),
});
export const indicatorQuery = z.strictObject({
  from: day.optional(),
  on: day.optional(),
  axis: axis.default('filed'),
  unit: word(40).optional(),
});
export const stockQuery = z.strictObject({
  on: day.optional(),
  days: z.coerce.number().int().min(0).max(400).default(90),
  unit: word(40).optional(),
});

/** 件次 · 人次 · 批次 of visits. */
const tally = z.object({ items: count, people: count, visits: count });
const compared = z.object({ now: tally, before: tally, lastYear: tally });
const days = z.object({ from: day, to: day });

/** One chart. `key` is a code, the first day of a month or week, `elsewhere` for an area that is not the reader's, or null where nothing was recorded. */
export const board = z.object({
  asOf: z.string(),
  by: countedBy,
  axis,
  place,
  every: z.enum(['month', 'week']),
  on: day,
  area: z.string(),
  unit: z.string().nullable(),
  periods: z.object({ now: days, before: days, lastYear: days }),
  total: compared,
  /** Left out: letters without a day, matters without a day on this axis; and matters whose last acts are not counted yet. */
  leftOut: z.object({ undated: count, noDay: count, behind: count }),
  rows: z.array(compared.extend({ key: z.string().nullable(), from: day.optional(), to: day.optional() })),
});
export type Board = z.infer<typeof board>;
export type BoardRow = Board['rows'][number];

export const figures = z.object({
  asOf: z.string(),
  from: day,
  on: day,
  axis,
  unit: z.string().nullable(),
  parts: z.record(z.string(), count),
  indicators: z.array(
    z.object({
      code: z.string(),
      version: count,
      above: count,
      below: count,
      share: z.number().nullable(),
      aboveOf: z.array(z.string()),
      belowOf: z.array(z.string()),
      leftOut: z.array(z.string()),
      source: z.string(),
      article: z.string(),
    }),
  ),
  /** Shares by their weights of that day, versioned; what is not counted yet weighs nothing. */
  assessment: z.object({
    version: z.number().int(),
    source: z.string(),
    points: z.number(),
    of: z.number(),
    lines: z.array(z.object({ code: z.string(), weight: z.number(), points: z.number().nullable() })),
  }),
});
export type Figures = z.infer<typeof figures>;

export const stock = z.object({
  asOf: z.string(),
  on: day,
  unit: z.string().nullable(),
  total: count,
  rows: z.array(z.object({ age: z.string(), items: count, filedFrom: day.nullable(), filedTo: day })),
  history: z.array(z.object({ day, total: count, ages: z.record(z.string(), count) })),
});
export type Stock = z.infer<typeof stock>;
