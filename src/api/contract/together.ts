import { z } from 'zod';
import { day } from './clock.ts';

/** 协办: one asking of a co-organ. The words, the day and whether it passed are for officers. */
export const coOrgan = z.object({
  no: z.number().int(),
  organ: z.string(),
  organName: z.string(),
  on: day,
  standing: z.enum(['open', 'answered', 'withdrawn']),
  dueOn: day.optional(),
  overdue: z.boolean().optional(),
  remindedOn: day.optional(),
  answeredOn: day.optional(),
  text: z.string().optional(),
  answer: z.string().optional(),
});
export type CoOrganView = z.infer<typeof coOrgan>;
