import { z } from 'zod';
import { boardQuery, indicatorQuery, stockQuery } from './board.ts';
import { written } from './intake.ts';
import { wholeListQuery } from './lists.ts';

const common = {
  format: z.enum(['csv', 'xlsx']),
  purpose: written(500).refine((text) => text.trim().length >= 4, { message: 'too-short:4' }),
};

/** What to take out as a table, and what for. */
export const exportRequest = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('matters'), ...common, query: wholeListQuery }),
  z.strictObject({ what: z.literal('board'), ...common, query: boardQuery }),
  z.strictObject({ what: z.literal('indicators'), ...common, query: indicatorQuery }),
  z.strictObject({ what: z.literal('stock'), ...common, query: stockQuery }),
]);
export type ExportRequest = z.output<typeof exportRequest>;

/** The whole file of a matter, and what for; `identity`: with who the petitioner is in full. */
export const bindingRequest = z.strictObject({
  format: z.enum(['pdf', 'zip']),
  purpose: common.purpose,
  identity: z.boolean().default(false),
});

/** Who took what out, latest first: for the auditor. */
export const exportList = z.object({
  items: z.array(
    z.object({
      exportId: z.string(),
      account: z.string(),
      unit: z.string(),
      what: z.string(),
      format: z.string(),
      asked: z.looseObject({}),
      purpose: z.string(),
      rowLimit: z.number().int(),
      at: z.string(),
      rows: z.number().int().nullable(),
    }),
  ),
});
