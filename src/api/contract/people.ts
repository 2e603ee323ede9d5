import { z } from 'zod';
import { day } from './clock.ts';
import { written } from './intake.ts';

const coSigner = z.object({
  no: z.number().int(),
  name: z.string().optional(),
  idNumber: z.string().optional(),
  phone: z.string().optional(),
  representative: z.boolean(),
  removed: z.object({ removal: z.string(), on: day }).optional(),
});
export type CoSigner = z.infer<typeof coSigner>;

/**
 * A page of the list of people. `counted`: distinct identities, the petitioner included where named; `headcount`: how many were stated.
 */
export const coSignerPage = z.object({
  items: z.array(coSigner),
  next: z.number().int().nullable(),
  counted: z.number().int(),
  listed: z.number().int(),
  headcount: z.number().int(),
  masked: z.boolean(),
});
export type CoSignerPage = z.infer<typeof coSignerPage>;

export const coSignerQuery = z.strictObject({
  from: z.coerce.number().int().min(1).max(9999).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export const coSignerReveal = z.strictObject({
  reason: written(500),
  from: z.number().int().min(1).max(9999).default(1),
  size: z.number().int().min(1).max(200).default(200),
});

/** A list read out of a spreadsheet: good rows as lines of the form, and why the others are not among them. */
export const peopleSheet = z.object({
  lines: z.string(),
  count: z.number().int(),
  troubles: z.array(z.object({ row: z.number().int(), field: z.string(), code: z.string(), detail: z.string() })),
});
export type PeopleSheet = z.infer<typeof peopleSheet>;

/** Which part of the own matter to open. */
export const partRequest = z.strictObject({ petitionNo: z.string().max(60) });

/** Whose receipt is handed over. */
export const representativeRequest = z.strictObject({ no: z.number().int().min(1).max(9999) });
