import { z } from 'zod';
import { written } from './intake.ts';

export const articleQuery = z.strictObject({ cite: written(120) });

/** The text of what is cited, as the law stands in Chinese. */
export const articles = z.object({
  cite: z.string(),
  articles: z.array(z.object({ law: z.string(), number: z.string(), paragraphs: z.array(z.string()) })),
});
export type Articles = z.infer<typeof articles>;
