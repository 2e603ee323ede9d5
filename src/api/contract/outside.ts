import { z } from 'zod';
import { day } from './clock.ts';

const namedUnit = z.object({ code: z.string(), name: z.string() });

/** 向外单位征询: one question to a body outside the system, and its answer. */
export const outsideView = z.object({
  no: z.number().int(),
  by: namedUnit,
  outsider: z.string(),
  text: z.string(),
  on: day,
  dueOn: day,
  openUntil: day,
  standing: z.enum(['open', 'answered', 'withdrawn']),
  overdue: z.boolean(),
  identity: z.boolean(),
  /** The reader may make its link. */
  mayLink: z.boolean(),
  answeredOn: day.optional(),
  answer: z.string().optional(),
  signer: z.string().optional(),
});
export type OutsideView = z.infer<typeof outsideView>;

/** Which question of the matter. */
export const linkRequest = z.strictObject({ entry: z.number().int().min(1).max(999) });
/** The code is told once; it goes into a form or behind the # of /answer, never into a path or a query. */
export const linkMade = z.object({ code: z.string(), openUntil: day });
export type LinkMade = z.infer<typeof linkMade>;
