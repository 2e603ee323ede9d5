import { z } from 'zod';
import { paperKinds } from '../../petition/petition.ts';
import { states } from '../../petition/state.ts';
import { word, written } from './intake.ts';

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'answer-code' });
const place = z.strictObject({
  act: written(40),
  paper: z.enum(paperKinds).optional(),
  field: written(40),
  states: z.array(z.enum(states)).min(1).max(20).optional(),
  categories: z.array(written(40)).min(1).max(50).optional(),
});
export type AnswerPlace = z.infer<typeof place>;

export const answerWritten = z.strictObject({
  code,
  title: written(60),
  text: written(8000),
  place,
  reach: z.enum(['unit', 'area']),
  note: written(200),
});
export type AnswerWritten = z.infer<typeof answerWritten>;
export const answerKept = z.object({ version: z.number().int() });

const version = z.number().int().min(1).max(1_000_000);
/** `withdrawn` needs a reason. */
export const answerDecision = z
  .strictObject({ code, version, step: z.enum(['approved', 'withdrawn']), reason: word(200).default('') })
  .refine(({ step, reason }) => step === 'approved' || reason.trim() !== '', { error: 'missing', path: ['reason'] });

/** A unit's standard answers in all versions, by code, newest first. */
export const answerVersions = z.object({
  /** A petition bureau, whose answers may reach all units of its area. */
  bureau: z.boolean(),
  /** The texts that an answer may be for. */
  places: z.array(z.object({ act: z.string(), paper: z.enum(paperKinds).optional(), field: z.string(), maxLength: z.number().int() })),
  /** What may stand between braces. */
  placeholders: z.array(z.string()),
  versions: z.array(
    z.object({
      unit: z.string(),
      code: z.string(),
      version: z.number().int(),
      title: z.string(),
      text: z.string(),
      place,
      reach: z.enum(['unit', 'area']),
      note: z.string(),
      writtenBy: z.string(),
      writtenAt: z.string(),
      steps: z.array(z.object({ step: z.enum(['approved', 'withdrawn']), reason: z.string(), by: z.string(), at: z.string() })),
      offered: z.boolean(),
      uses: z.number().int(),
      /** Written by who asks, who therefore cannot approve it. */
      own: z.boolean(),
    }),
  ),
});
export type AnswerVersions = z.infer<typeof answerVersions>;

export const answersAsked = z.strictObject({ act: written(40) });
/** Filled with the facts of the matter; what has no fact keeps its placeholder. */
export const offeredAnswers = z.object({
  items: z.array(
    z.object({
      unit: z.string(),
      unitName: z.string(),
      code: z.string(),
      version: z.number().int(),
      title: z.string(),
      text: z.string(),
      paper: z.enum(paperKinds).optional(),
      field: z.string(),
    }),
  ),
});
export type OfferedAnswers = z.infer<typeof offeredAnswers>;
export const answerUsed = z.strictObject({ unit: written(40), code, version });
