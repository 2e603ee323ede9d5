import { isOpen, type Unit, unitTree } from '../../jurisdiction/units.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { Officer } from '../officers.ts';
import { handOver } from './succession.ts';
import type { UnitEntry } from './unitPorts.ts';

/** What may be said of a unit; its code, kind, level and area are what it is, and stay. */
export type UnitWords = Partial<
  Pick<Unit, 'name' | 'nameEn' | 'shortName' | 'letterCode' | 'address' | 'phone' | 'hours' | 'areaSuperior' | 'lineSuperior' | 'vertical'>
>;
export type UnitFault = 'unit' | 'unit-there' | 'unit-above-itself' | 'unit-closed' | 'successor' | 'unit-needed';
export type UnitAnswer = Readonly<{ field: string; code: UnitFault }> | Readonly<{ handed: number; left: number }>;

const nothingHanded = { handed: 0, left: 0 } as const;

function entry(city: City, by: Officer, said: Pick<UnitEntry, 'change' | 'reason' | 'unit'>): UnitEntry {
  const at = city.clock.now();
  return { entryId: newId(at), at, by: by.account, code: said.unit.code, ...said };
}

/** Whether the tree would still be one. */
function faultOf(city: City, unit: Unit): UnitAnswer | undefined {
  const others = [...city.units.byCode.values()].filter(({ code }) => code !== unit.code);
  for (const field of ['areaSuperior', 'lineSuperior'] as const) {
    const above = unit[field];
    if (above !== null && !isOpen(above, city.units)) return { field, code: 'unit' };
  }
  try {
    unitTree([...others, unit]);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return { field: 'areaSuperior', code: 'unit-above-itself' };
  }
}

/** A new unit, under a code that was never used. */
export async function addUnit(city: City, by: Officer, asked: Readonly<{ unit: Unit; reason: string }>): Promise<UnitAnswer> {
  const { unit, reason } = asked;
  if (city.units.byCode.has(unit.code)) return { field: 'code', code: 'unit-there' };
  if (!city.areas.byCode.has(unit.areaCode)) return { field: 'areaCode', code: 'unit' };
  const fault = faultOf(city, unit);
  if (fault) return fault;
  await city.unitBook.write([entry(city, by, { change: 'added', reason, unit })]);
  return nothingHanded;
}

/** Another name, address, place in the tree. Letters that are issued keep what they say. */
export async function changeUnit(
  city: City,
  by: Officer,
  { code, words, reason }: Readonly<{ code: string; words: UnitWords; reason: string }>,
): Promise<UnitAnswer> {
  const before = city.units.byCode.get(code);
  if (!before) return { field: 'code', code: 'unit' };
  if (before.closedOn) return { field: 'code', code: 'unit-closed' };
  const unit: Unit = { ...before, ...words };
  const fault = faultOf(city, unit);
  if (fault) return fault;
  await city.unitBook.write([entry(city, by, { change: 'changed', reason, unit })]);
  return nothingHanded;
}

/**
 * 撤销、合并: the unit is no more from today, its successor has its powers, and takes over what lies with it. Units under it stand under the
 * successor. A bureau that citizens file with stays.
 */
export async function closeUnit(
  city: City,
  by: Officer,
  { code, successor, reason }: Readonly<{ code: string; successor: string; reason: string }>,
): Promise<UnitAnswer> {
  const before = city.units.byCode.get(code);
  if (!before) return { field: 'code', code: 'unit' };
  if (code === city.settings.intakeUnit) return { field: 'code', code: 'unit-needed' };
  if (successor === code || !isOpen(successor, city.units)) return { field: 'successor', code: 'successor' };
  if (!before.closedOn) {
    const unit: Unit = { ...before, closedOn: city.clock.today(), successor };
    await city.unitBook.write([entry(city, by, { change: 'closed', reason, unit })]);
  } else if (before.successor !== successor) return { field: 'successor', code: 'unit-closed' };
  return handOver(city, code, successor);
}
