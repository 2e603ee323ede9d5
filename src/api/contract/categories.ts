import { z } from 'zod';
import { day } from './clock.ts';
import { word, written } from './intake.ts';

const entry = z.strictObject({
  code: written(40),
  parent: written(40).optional(),
  title: z.strictObject({ zh: written(60), en: z.string().max(120).optional() }),
  replaces: z.array(written(40)).max(100).optional(),
});
const version = z.object({ version: z.string(), from: day, total: z.number().int(), current: z.boolean() });

export const categoryQuery = z.strictObject({ version: word(20).optional() });
/** One version of the tree, and which there are. */
export const categoryTree = z.object({ version: z.string(), from: day, entries: z.array(entry), versions: z.array(version) });
export type CategoryTree = z.infer<typeof categoryTree>;
export const categoryImport = z.strictObject({ version: written(20), from: z.iso.date(), entries: z.array(entry).min(1).max(5000) });
export const categoriesImported = z.object({
  outcome: z.enum(['added', 'would-add']),
  version: z.string(),
  from: day,
  total: z.number().int(),
  added: z.number().int(),
  renamed: z.number().int(),
  moved: z.array(z.object({ from: z.string(), to: z.string() })),
});
