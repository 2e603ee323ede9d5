import { z } from 'zod';
import { day } from './clock.ts';

/** What stands beside the main line while a matter is handled. */
export const handlingView = z.object({
  /** 补充材料: what the petitioner was asked for, oldest first. */
  asked: z.array(z.object({ text: z.string(), on: day, dueOn: day, remindedOn: day.optional(), answeredOn: day.optional() })).optional(),
});
export type HandlingView = z.infer<typeof handlingView>;
