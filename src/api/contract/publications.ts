import { z } from 'zod';
import { day } from './clock.ts';
import { written } from './intake.ts';

const findings = z.array(z.object({ kind: z.string(), why: z.string(), text: z.string() }));
const act = z.enum(['draft', 'approve', 'send-back', 'withdraw']);

/** The summary of a matter, what may be done about it, and a proposal with what was found in it. */
export const publication = z.object({
  state: z.enum(['none', 'drafted', 'published', 'withdrawn']),
  acts: z.array(act),
  hindrance: z.string().optional(),
  title: z.string(),
  body: z.string(),
  left: findings,
  proposal: z.object({ title: z.string(), body: z.string(), findings }).optional(),
  draftedBy: z.string().optional(),
  approvedBy: z.string().optional(),
  publishedOn: day.optional(),
  publicationId: z.string().optional(),
  steps: z.array(z.object({ what: z.string(), account: z.string(), reason: z.string().nullable(), at: z.string() })),
});
export type Publication = z.infer<typeof publication>;

/** `looked`: what only looks like personal data was looked at, and is none. */
export const publishRequest = z.strictObject({
  act,
  title: written(100).optional(),
  body: written(5000).optional(),
  reason: written(500).optional(),
  looked: z.boolean().optional(),
});

export const publishedItem = z.object({
  publicationId: z.string(),
  title: z.string(),
  body: z.string(),
  unit: z.string(),
  unitName: z.string(),
  category: z.string().nullable(),
  areaCode: z.string(),
  areaName: z.string(),
  publishedOn: day,
});
export const publishedPage = z.object({ items: z.array(publishedItem), next: z.string().nullable() });
export const publishedQuery = z.strictObject({ q: written(50).optional(), after: z.string().max(60).optional() });
