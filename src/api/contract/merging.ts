import { z } from 'zod';
import { day } from './clock.ts';
import { word, written } from './intake.ts';

/** 并案: since when, whether this one leads, and, for officers, the other matters as far as they may see them. */
export const merged = z.object({
  on: day,
  leads: z.boolean(),
  others: z.array(z.object({ petitionNo: z.string(), title: z.string(), state: z.string(), filedOn: day })).optional(),
});
export type MergedView = z.infer<typeof merged>;

/** Matters near to one, each with why: `same-id`, `same-phone`, `co-signed`, `same-area`, `same-words`. */
export const nearMatters = z.object({
  items: z.array(
    z.object({
      petitionNo: z.string(),
      title: z.string(),
      state: z.string(),
      filedOn: day,
      holder: z.string(),
      holderName: z.string(),
      why: z.array(z.string()),
      /** The longest pieces of the title that stand in the other too. */
      words: z.array(z.string()),
      /** Percent of the shorter text's pairs of characters that the other holds. */
      alike: z.number().int(),
      /** It lies with the same unit, in the same class, and is being handled. */
      mayLead: z.boolean(),
    }),
  ),
});
export type NearMatters = z.infer<typeof nearMatters>;
export type NearMatter = NearMatters['items'][number];

/** What is about to be registered: its words, and who brings it. */
export const nearAsked = z.strictObject({
  title: written(100),
  content: word(20_000).optional(),
  areaCode: word(12).optional(),
  idNumber: word(40).optional(),
  phone: word(40).optional(),
});
