import { z } from 'zod';
import { day } from './clock.ts';

/** 补充材料: what the petitioner was asked for. */
const asked = z.object({ text: z.string(), on: day, dueOn: day, remindedOn: day.optional(), answeredOn: day.optional() });

/** 听证; `conduct`: called, held or called off. */
const hearing = z.object({
  heldOn: day,
  time: z.string(),
  place: z.string(),
  chair: z.string(),
  panel: z.string(),
  publicity: z.string(),
  about: z.string(),
  conduct: z.enum(['called', 'held', 'off']),
  conclusion: z.string().optional(),
});

/** What stands beside the main line while a matter is handled; each list oldest first. */
export const handlingView = z.object({ asked: z.array(asked).optional(), hearings: z.array(hearing).optional() });
export type HandlingView = z.infer<typeof handlingView>;
