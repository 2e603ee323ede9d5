import { z } from 'zod';
import { day } from './clock.ts';

/** The days of a report, both included. */
export const reportQuery = z.strictObject({ from: day, to: day });

const count = z.number().int();

export const reviewOutcomes = z.object({
  from: day,
  to: day,
  total: count,
  rows: z.array(
    z.object({
      level: z.string(),
      reviewer: z.string(),
      reviewerName: z.string(),
      handler: z.string(),
      handlerName: z.string(),
      outcome: z.string(),
      count,
    }),
  ),
});

export const objections = z.object({
  from: day,
  to: day,
  byUnit: z.array(
    z.object({ unit: z.string(), unitName: z.string(), objections: count, agreed: count, refused: count, designated: count }),
  ),
  matters: z.array(
    z.object({
      petitionNo: z.string(),
      state: z.string(),
      holder: z.string(),
      holderName: z.string(),
      objections: count,
      units: z.array(z.string()),
      lastOn: day,
    }),
  ),
});
