import { areaAbove, areaWithin } from '../jurisdiction/areas.ts';
import { bureauOf, isWithin, type UnitTree } from '../jurisdiction/units.ts';
import { type Petition, unitsOf } from '../petition/petition.ts';
import type { City } from './city.ts';

/**
 * The units that may see a matter: those that take part, and the petition bureaus of their areas up to the city's. Of an accusation
 * only those that take part, and never the accused unit or one under it (信访工作条例 第三十条; F7, X5).
 */
export function seenByOf(city: Pick<City, 'units' | 'settings'>, petition: Petition): string[] {
  const { units, settings } = city;
  const partakers = unitsOf(petition);
  if (petition.restricted) {
    return partakers.filter((unit) => !petition.complainedOf.units.some((accused) => unit === accused || isWithin(unit, accused, units)));
  }
  return [...new Set([...partakers, ...partakers.flatMap((unit) => bureausAbove(unit, units, settings.rootArea))])];
}

/** The bureaus one may turn to above the unit that holds a matter, the nearest first. */
export const bureausAboveHolder = ({ units, settings }: Pick<City, 'units' | 'settings'>, { holder }: Petition): string[] =>
  [...new Set(bureausAbove(holder, units, settings.rootArea))].filter((unit) => unit !== holder);

/** A unit and the petition bureaus of its areas, the nearest first: who watches what it does. */
export const watchersOf = ({ units, settings }: Pick<City, 'units' | 'settings'>, unit: string): string[] => [
  ...new Set([unit, ...bureausAbove(unit, units, settings.rootArea)]),
];

function bureausAbove(unitCode: string, units: UnitTree, rootArea: string): string[] {
  const bureaus: string[] = [];
  for (let area = units.byCode.get(unitCode)?.areaCode ?? null; area && areaWithin(area, rootArea); area = areaAbove(area)) {
    const bureau = bureauOf(area, units);
    if (bureau && areaWithin(bureau.areaCode, rootArea)) bureaus.push(bureau.code);
  }
  return bureaus;
}
