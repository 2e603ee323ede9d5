import { z } from 'zod';
import { day } from './clock.ts';
import { word } from './intake.ts';

const both = z.object({ zh: z.string(), en: z.string() });
const namedUnit = z.object({ code: z.string(), name: z.string() });

/** One line of the 依法分类处理清单. `proposal`: it rests on a text that is not stored here and is to be checked. */
export const way = z.object({
  code: z.string(),
  matter: both,
  class: z.string(),
  route: z.number().int().optional(),
  routeTitle: both.optional(),
  category: z.string(),
  organ: both,
  term: both.optional(),
  proposal: z.boolean(),
  basis: z.array(z.object({ article: z.string(), quotation: z.string().optional(), confidence: z.string() })),
});
export type WayLine = z.infer<typeof way>;

export const wayQuery = z.strictObject({ q: word(100).optional() });
export const wayList = z.object({ version: z.string(), from: day, total: z.number().int(), items: z.array(way) });
export type WayLines = z.infer<typeof wayList>;

/** Lines that a matter may belong to, with the words in it that say so: a suggestion, never a decision. */
export const waySuggestions = z.object({ version: z.string(), from: day, items: z.array(way.extend({ signs: z.array(z.string()) })) });
export type WaySuggestions = z.infer<typeof waySuggestions>;

/** 导入法定途径 and what came of it; `dueOn` is between organs and not told to the petitioner. */
const routing = z.object({
  on: day,
  route: z.number().int(),
  routeTitle: both,
  remedy: both,
  by: namedUnit,
  to: namedUnit.optional(),
  body: z.string().optional(),
  guided: z.boolean(),
  dueOn: day.optional(),
  receivedOn: day.optional(),
  outcome: z.object({ on: day, text: z.string() }).optional(),
  cameBackOn: day.optional(),
});
export type RoutingView = z.infer<typeof routing>;

/** How a matter that ends in no opinion goes its way. */
export const waysView = z.object({
  line: z.object({ code: z.string(), matter: both }).optional(),
  routings: z.array(routing).optional(),
  reply: z.object({ adoption: z.string().optional(), on: day }).optional(),
});
export type WaysView = z.infer<typeof waysView>;
