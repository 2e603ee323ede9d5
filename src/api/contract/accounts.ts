import { z } from 'zod';
import { roles } from '../../access/roles.ts';
import { accountKinds } from '../../casework/accounts/accountPorts.ts';
import { changeRules } from '../../casework/accounts/administer.ts';
import { day } from './clock.ts';
import { written } from './intake.ts';

const account = written(60);
const changeTypes = Object.keys(changeRules) as [keyof typeof changeRules, ...(keyof typeof changeRules)[]];

export const passwordAsked = z.strictObject({ password: written(200), newPassword: written(200) });
/** The secret for an authenticator (RFC 6238), as text and as the address in its QR code. */
export const factorStarted = z.object({ secret: z.string(), uri: z.string() });
export const factorAsked = z.strictObject({ code: written(20) });
/** Each opens the account once instead of a code; shown this once. */
export const factorSet = z.object({ recovery: z.array(z.string()) });

export const officersAsked = z.strictObject({
  unit: written(40, 0).optional(),
  q: written(60, 0).optional(),
  cursor: written(60, 0).optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export const officers = z.object({
  items: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      unit: z.string(),
      unitName: z.string(),
      roles: z.array(z.string()),
      disabled: z.boolean(),
      factor: z.boolean(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type OfficerPage = z.infer<typeof officers>;

export const officerAdded = z.strictObject({
  account: z.string().regex(/^[a-z][a-z\d.-]{1,59}$/, { error: 'account-form' }),
  name: written(60),
  unit: written(40),
  password: written(200),
});
/** One change, with its reason; which other field it needs hangs on `change`. */
export const officerChanged = z.strictObject({
  account,
  change: z.enum(changeTypes),
  reason: written(200),
  name: written(60).optional(),
  unit: written(40).optional(),
  roles: z.array(z.enum(roles)).max(12).optional(),
  password: written(200).optional(),
});

export const deputyAsked = z.strictObject({ deputy: account, from: z.iso.date(), until: z.iso.date(), reason: written(200) });
export const deputyEnded = z.strictObject({ id: z.uuid() });
export const deputies = z.object({
  colleagues: z.array(z.object({ account: z.string(), name: z.string() })),
  deputies: z.array(
    z.object({
      id: z.string(),
      account: z.string(),
      name: z.string(),
      deputy: z.string(),
      deputyName: z.string(),
      from: day,
      until: day,
      reason: z.string(),
    }),
  ),
});
export type Deputies = z.infer<typeof deputies>;

export const trailAsked = z.strictObject({
  account: written(60, 0).optional(),
  kind: z.enum(accountKinds).optional(),
  cursor: z.uuid().optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
/** What was done to accounts, newest first. */
export const trail = z.object({
  items: z.array(
    z.object({
      entryId: z.string(),
      at: z.string(),
      by: z.string(),
      kind: z.enum(accountKinds),
      account: z.string(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type Trail = z.infer<typeof trail>;
