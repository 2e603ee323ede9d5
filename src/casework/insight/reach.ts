import { areaLevel } from '../../jurisdiction/areas.ts';
import type { City } from '../city.ts';
import { isBureau } from '../law.ts';
import type { Officer } from '../officers.ts';

/**
 * Of whom an officer may ask for figures: a bureau of every unit, within the matters it sees; any other unit of itself alone, whatever it asks for.
 * Nothing if another unit was asked for.
 */
export function unitAsked(city: City, officer: Officer, unit: string | undefined): { ok: true; unit?: string } | { ok: false } {
  if (isBureau(city, officer.unit)) return unit && !city.units.byCode.has(unit) ? { ok: false } : { ok: true, ...(unit && { unit }) };
  return unit && unit !== officer.unit ? { ok: false } : { ok: true, unit: officer.unit };
}

/** The officer's own area, and how many digits tell the areas below it apart: counties in a city, towns in a county. */
export function areasBelow(city: City, officer: Officer): { area: string; prefix: string; digits: number } {
  const area = city.units.byCode.get(officer.unit)?.areaCode ?? city.settings.rootArea;
  const level = areaLevel(area);
  if (level === 'county' || level === 'town') return { area, prefix: area.slice(0, 6), digits: 9 };
  return { area, prefix: city.settings.rootArea.slice(0, 4), digits: 6 };
}
