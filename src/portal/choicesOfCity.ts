import type { City } from '../casework/city.ts';
import { areaName, areasBelow, areaWithin } from '../jurisdiction/areas.ts';
import { type Sketch, sketchOf } from '../jurisdiction/outlines.ts';
import type { Lang } from './place.ts';

export type AreaChoice = Readonly<{ code: string; name: string; towns: readonly Readonly<{ code: string; name: string }>[] }>;

/** Counties of the city with their towns and streets, for one select in groups. */
export function areaChoices({ areas, settings }: Pick<City, 'areas' | 'settings'>, lang: Lang): AreaChoice[] {
  const named = (code: string) => ({ code, name: areaName(code, areas, lang) });
  return areasBelow(settings.rootArea, areas).map(({ code }) => ({
    ...named(code),
    towns: areasBelow(code, areas).map((town) => named(town.code)),
  }));
}

/** Whether a matter can be in this area: the city itself or below it, and known. */
export const hasArea = ({ areas, settings }: Pick<City, 'areas' | 'settings'>, code: string): boolean =>
  areas.byCode.has(code) && areaWithin(code, settings.rootArea);

/** Names of the organs of the city, suggested while typing whom a letter is about. */
export function unitNames({ units, settings }: Pick<City, 'units' | 'settings'>, lang: Lang): string[] {
  return units.units
    .filter(({ areaCode }) => areaWithin(areaCode, settings.rootArea))
    .map((unit) => (lang === 'zh' ? unit.name : unit.nameEn));
}

const across = 320;

/** The counties as a sketch, if it may be shown to everybody: with an approval number, or in the demo (ADR-0240). */
export function mapToPress({ outlines, settings }: City): Sketch | undefined {
  return outlines.features.length > 0 && (outlines.approval || settings.demo) ? sketchOf(outlines, across) : undefined;
}
