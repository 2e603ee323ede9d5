import { z } from 'zod';
import { day } from './clock.ts';
import { written } from './intake.ts';

const term = z.enum(['instructed', 'result', 'no-result']);

/** 保管期限, the unit's 销毁清册, and the holds. */
export const retentionView = z.object({
  version: z.string(),
  source: z.string(),
  /** `years` is null where a file is kept for good. */
  terms: z.array(z.object({ term, years: z.number().int().nullable() })),
  /** Matters that a list would hold today, at most 500. */
  due: z.number().int(),
  lists: z.array(
    z.object({
      no: z.number().int(),
      terms: z.string(),
      note: z.string(),
      proposedBy: z.string(),
      proposedOn: day,
      state: z.enum(['proposed', 'refused', 'carried-out']),
      decidedBy: z.string().nullable(),
      decidedOn: day.nullable(),
      reason: z.string().nullable(),
      matters: z.number().int(),
      destroyed: z.number().int(),
      spared: z.number().int(),
      /** Proposed by who asks, who therefore cannot decide it. */
      own: z.boolean(),
    }),
  ),
  holds: z.array(z.object({ petitionNo: z.string(), reason: z.string(), until: day.nullable(), by: z.string(), at: z.string() })),
});
export type RetentionView = z.infer<typeof retentionView>;

export const ofList = z.strictObject({ no: z.coerce.number().int().min(1).max(1_000_000) });
export const listedMatters = z.object({
  items: z.array(
    z.object({
      petitionNo: z.string(),
      term,
      endedOn: day,
      keptUntil: day,
      destroyed: z.boolean(),
      spared: z.enum(['held', 'moved']).nullable(),
    }),
  ),
});
export type ListedMatters = z.infer<typeof listedMatters>;

export const destructionAsked = z.strictObject({ note: written(200) });
export const destructionDecision = z.strictObject({ step: z.enum(['carry-out', 'refuse']), reason: written(200) });
const petitionNo = written(40);
export const holdAsked = z.strictObject({ petitionNo, reason: written(200), until: day.optional() });
export const holdLifted = z.strictObject({ petitionNo, reason: written(200) });
