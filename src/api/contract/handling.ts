import { z } from 'zod';
import { day } from './clock.ts';

/** 补充材料: what the petitioner was asked for. */
const asked = z.object({ text: z.string(), on: day, dueOn: day, remindedOn: day.optional(), answeredOn: day.optional() });

/** 听证; `conduct`: called, held or called off. */
const hearing = z.object({
  heldOn: day,
  time: z.string(),
  place: z.string(),
  chair: z.string(),
  panel: z.string(),
  publicity: z.string(),
  about: z.string(),
  conduct: z.enum(['called', 'held', 'off']),
  conclusion: z.string().optional(),
});

/** 调解、和解; `agreement` is what both sides signed. */
const mediation = z.object({
  on: day,
  mediator: z.string().optional(),
  parties: z.string(),
  dispute: z.string(),
  endedOn: day.optional(),
  agreement: z
    .object({
      kind: z.string(),
      on: day,
      terms: z.string(),
      dueOn: day,
      signed: z.string(),
      confirmed: z.object({ on: day, court: z.string(), number: z.string() }).optional(),
    })
    .optional(),
});

/** 简易办理; `convertedOn`: since then ordinary. */
const simple = z.object({ ground: z.string(), on: day, convertedOn: day.optional() });

/** 落实事项 with its proofs. `overdue`: its day has passed and nothing shows that it was kept. */
const promised = z.object({
  no: z.number().int(),
  text: z.string(),
  who: z.string().optional(),
  dueOn: day,
  overdue: z.boolean(),
  proofs: z.array(z.object({ on: day, kind: z.string(), text: z.string() })),
  urged: z.array(z.object({ on: day, dueOn: day })).optional(),
});

/** How it was closed, and what the petitioner says of the outcome: each apart from the other. */
const ending = z.object({ how: z.string(), on: day });
const confirmation = z.object({ answer: z.string(), on: day, text: z.string().optional() });

/** 集体研究决定; officers only. */
const collectiveDecision = z.object({ on: day, meeting: z.string(), participants: z.string(), result: z.string() });

/** What stands beside the main line while a matter is handled; each list oldest first. */
export const handlingView = z.object({
  simple: simple.optional(),
  collectiveDecision: collectiveDecision.optional(),
  promises: z.array(promised).optional(),
  ending: ending.optional(),
  confirmation: confirmation.optional(),
  asked: z.array(asked).optional(),
  hearings: z.array(hearing).optional(),
  mediations: z.array(mediation).optional(),
});
export type HandlingView = z.infer<typeof handlingView>;
