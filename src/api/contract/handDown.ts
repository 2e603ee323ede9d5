import { z } from 'zod';
import { day } from './clock.ts';

/** 上级转交: number and words of the level above. `dueOn`, `reportedOn`: when the outcome is owed there and was told; officers only. */
export const handedDown = z.object({
  number: z.string(),
  registeredBy: z.string(),
  from: z.string(),
  how: z.string(),
  sentOn: day,
  petitionedOn: day.optional(),
  dueOn: day.optional(),
  reportedOn: day.optional(),
});
