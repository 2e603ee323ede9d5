import { z } from 'zod';

/** What the check of a letter found (文书检查): a part of the law that is missing, or what a person should look at. `place` is in the text of `field`. */
export const finding = z.object({
  weight: z.enum(['missing', 'warns']),
  code: z.string(),
  part: z.string().optional(),
  field: z.string().optional(),
  article: z.string().optional(),
  place: z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() }).optional(),
  instead: z.string().optional(),
});
export type FindingView = z.infer<typeof finding>;
