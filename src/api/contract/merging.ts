import { z } from 'zod';
import { day } from './clock.ts';

/** 并案: since when, whether this one leads, and, for officers, the other matters as far as they may see them. */
export const merged = z.object({
  on: day,
  leads: z.boolean(),
  others: z.array(z.object({ petitionNo: z.string(), title: z.string(), state: z.string(), filedOn: day })).optional(),
});
export type MergedView = z.infer<typeof merged>;
