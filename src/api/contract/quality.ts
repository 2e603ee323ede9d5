import { z } from 'zod';
import { day } from './clock.ts';
import { word } from './intake.ts';

const count = z.number().int();
const namedUnit = z.object({ code: z.string(), name: z.string() });
const item = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  points: count,
  must: z.literal(true).optional(),
  law: z.string().optional(),
});

/** 检查清单 as a form asks it; `found`: what the file itself says. */
export const checklistAsked = z.object({
  version: z.string(),
  passFrom: count,
  items: z.array(item.extend({ found: z.enum(['yes', 'no']).optional() })),
});
export type ChecklistAsked = z.infer<typeof checklistAsked>;

const points = { earned: count, possible: count, score: count, passed: z.boolean() };
/** One check of a matter: every item, how the score was counted, and the answer of the unit. */
export const qualityView = z.object({
  no: count,
  on: day,
  by: namedUnit,
  to: namedUnit,
  checklist: z.string(),
  passFrom: count,
  ...points,
  drawn: z.boolean(),
  items: z.array(item.extend({ answer: z.enum(['yes', 'no', 'na']), remark: z.string().optional() })),
  text: z.string().optional(),
  answer: z.object({ on: day, text: z.string() }).optional(),
});
export type QualityView = z.infer<typeof qualityView>;

/** `seed`: what the order is made from; made here if it is left out. */
export const drawWritten = z.strictObject({
  unit: word(40).optional(),
  from: day,
  to: day,
  size: z.number().int().min(1, { error: 'out-of-range:1-100' }).max(100, { error: 'out-of-range:1-100' }),
  seed: word(64).optional(),
});
export const drawKept = z.object({ drawId: z.string() });

export const spotDraw = z.object({
  drawId: z.string(),
  drawnAt: z.string(),
  drawnOn: day,
  unit: namedUnit.optional(),
  from: day,
  to: day,
  seed: z.string(),
  size: count,
  population: count,
  digest: z.string(),
  drawn: count,
  checked: count,
  failed: count,
});
export type SpotDraw = z.infer<typeof spotDraw>;

export const drawsAsked = z.strictObject({
  size: z.coerce.number().int().min(1).max(100).default(20),
  cursor: word(400).optional(),
});
export const spotDrawPage = z.object({ items: z.array(spotDraw), nextCursor: z.string().nullable() });
export type SpotDrawPage = z.infer<typeof spotDrawPage>;

export const ofDraw = z.object({ drawId: z.string().regex(/^[0-9a-f-]{36}$/) });
/** A draw with its matters in the order of the seed. */
export const spotDrawOpened = z.object({
  draw: spotDraw,
  items: z.array(
    z.object({
      place: count,
      petitionNo: z.string(),
      title: z.string(),
      state: z.string(),
      unit: namedUnit,
      check: z.object({ on: day, ...points, answered: z.boolean() }).optional(),
    }),
  ),
});
export type SpotDrawOpened = z.infer<typeof spotDrawOpened>;

/** The draw made once more by its own seed. */
export const drawnAgain = z.object({ population: count, digest: z.string(), samePopulation: z.boolean(), sameMatters: z.boolean() });
export type DrawnAgain = z.infer<typeof drawnAgain>;

export const spotReportAsked = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 366 * 86_400_000, { error: 'period', path: ['to'] });
const missed = z.array(z.object({ code: z.string(), zh: z.string(), en: z.string(), times: count }));
const summed = z.object({
  drawn: count,
  checked: count,
  passed: count,
  failed: count,
  answered: count,
  earned: count,
  possible: count,
  score: count.optional(),
  missed,
});
/** Matters drawn on these days, by the unit that had answered them. */
export const spotReport = z.object({ from: day, to: day, total: summed, rows: z.array(summed.extend({ unit: namedUnit })) });
export type SpotReport = z.infer<typeof spotReport>;
