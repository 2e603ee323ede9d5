import { z } from 'zod';
import { day } from './clock.ts';
import { written } from './intake.ts';

const rule = z.strictObject({
  id: written(40),
  organ: written(40),
  category: written(40).optional(),
  areas: z.array(written(12)).min(1).max(50).optional(),
  words: z.array(written(20)).min(1).max(50).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type RoutingRule = z.infer<typeof rule>;

export const rulesWritten = z.strictObject({ note: written(200), rules: z.array(rule).min(1).max(200) });
export const rulesKept = z.object({ version: z.number().int() });
export const versionAsked = z.strictObject({ version: z.number().int().min(1).max(1_000_000) });
export const trialAsked = versionAsked.extend({ size: z.number().int().min(1).max(500).default(200) });

const counts = z.object({ matters: z.number().int(), hit: z.number().int(), differ: z.number().int(), conflicts: z.number().int() });
/** A unit's rules in versions, newest first; `active` is the one that holds. */
export const ruleVersions = z.object({
  active: z.number().int().nullable(),
  versions: z.array(
    z.object({
      version: z.number().int(),
      note: z.string(),
      rules: z.array(rule),
      writtenBy: z.string(),
      writtenAt: z.string(),
      trial: counts.nullable(),
      activatedBy: z.string().nullable(),
      /** Written by who asks, who therefore cannot set it live. */
      own: z.boolean(),
    }),
  ),
});
export type RuleVersions = z.infer<typeof ruleVersions>;

const named = z.object({ code: z.string(), name: z.string() });
/** Past matters that would have gone elsewhere, or on which two rules do not agree. */
export const trial = z.object({
  counts,
  items: z.array(
    z.object({
      petitionNo: z.string(),
      title: z.string(),
      filedOn: day,
      went: named.optional(),
      live: z.array(named),
      would: z.array(named),
      rules: z.array(z.object({ id: z.string(), because: z.array(z.string()) })),
      conflict: z.boolean(),
    }),
  ),
});
export type Trial = z.infer<typeof trial>;

const suggestion = z.object({
  value: z.string(),
  by: z.enum(['words', 'ways', 'rules', 'lines']),
  rule: z.string(),
  because: z.array(z.string()),
  right: z.object({ share: z.number(), of: z.number().int() }).optional(),
});
/** What may be put into the slots of triage, each with who says so and why: suggestions, never a decision. */
export const triageSlots = z.object({ category: z.array(suggestion), route: z.array(suggestion), organ: z.array(suggestion) });
export type TriageSlots = z.infer<typeof triageSlots>;
