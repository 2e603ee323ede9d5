import { z } from 'zod';
import { unitChanges } from '../../casework/units/unitPorts.ts';
import { areaLevels } from '../../jurisdiction/areas.ts';
import { lines } from '../../jurisdiction/lines.ts';
import { unitKinds } from '../../jurisdiction/units.ts';
import { day } from './clock.ts';
import { written } from './intake.ts';

const words = {
  name: written(60),
  nameEn: written(120),
  shortName: written(40),
  letterCode: written(12),
  address: written(120, 0),
  phone: written(40, 0),
  hours: written(60, 0),
  areaSuperior: written(40).nullable(),
  lineSuperior: written(40).nullable(),
  vertical: z.boolean(),
};
const kept = {
  code: z.string().regex(/^\d{6,9}-[a-z][a-z\d-]{0,29}$/, { error: 'unit-code' }),
  kind: z.enum(unitKinds),
  level: z.enum(areaLevels),
  areaCode: written(12),
  line: z.enum(lines).nullable(),
};
const unit = z.strictObject({ ...kept, ...words });

/** Every unit that is or was, by code. */
export const units = z.object({
  items: z.array(
    z.object({
      ...kept,
      line: z.string().nullable(),
      code: z.string(),
      ...words,
      closedOn: day.optional(),
      successor: z.string().optional(),
    }),
  ),
});
export type Units = z.infer<typeof units>;

const reason = written(200);
export const unitAdded = z.strictObject({ unit, reason });
export const unitChanged = z.strictObject({ code: written(40), reason, ...z.object(words).partial().shape });
export const unitClosed = z.strictObject({ code: written(40), successor: written(40), reason });
/** How many matters the successor took over, and how many a person must look at. */
export const unitDone = z.object({ handed: z.number().int(), left: z.number().int() });
export type UnitDone = z.infer<typeof unitDone>;

export const unitHistory = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      change: z.enum(unitChanges),
      reason: z.string(),
      name: z.string(),
      closedOn: day.optional(),
      successor: z.string().optional(),
    }),
  ),
});
export type UnitHistory = z.infer<typeof unitHistory>;
