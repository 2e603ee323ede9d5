/** `nation` is 100000 by custom; the rest are codes of GB/T 2260 (6 digits) and, for towns and streets, GB/T 10114 (9 digits). */
export const areaLevels = ['nation', 'province', 'city', 'county', 'town'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export type Area = Readonly<{ code: string; name: string; nameEn: string; level: AreaLevel }>;

export type AreaTree = Readonly<{ areas: readonly Area[]; byCode: ReadonlyMap<string, Area> }>;

export const nationCode = '100000';

/**
 * The level an area code speaks of, read from the code alone.
 * @throws RangeError if it is neither six nor nine digits
 */
export function areaLevel(code: string): AreaLevel {
  if (!/^\d{6}(\d{3})?$/.test(code)) throw new RangeError(`area code must be 6 or 9 digits, got "${code}"`);
  if (code.length === 9) return 'town';
  if (code === nationCode) return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

const significantDigits = { nation: 0, province: 2, city: 4, county: 6, town: 9 } as const satisfies Record<AreaLevel, number>;

/**
 * Whether `code` is `ancestor` or lies inside it, by the structure of GB/T 2260: each level keeps the digits of the one above.
 * @throws RangeError if either is not an area code
 */
export function areaWithin(code: string, ancestor: string): boolean {
  const inner = areaLevel(code);
  const outer = areaLevel(ancestor);
  if (significantDigits[inner] < significantDigits[outer]) return false;
  return code.startsWith(ancestor.slice(0, significantDigits[outer]));
}

/**
 * The code one level up: town → county → city → province → nation; null above the nation.
 * @throws RangeError if it is not an area code
 */
export function areaAbove(code: string): string | null {
  const above = {
    nation: null,
    province: nationCode,
    city: `${code.slice(0, 2)}0000`,
    county: `${code.slice(0, 4)}00`,
    town: code.slice(0, 6),
  };
  return above[areaLevel(code)];
}

/**
 * Index of a list of areas.
 * @throws RangeError on a code twice, a malformed code, or a level that its code does not have
 */
export function areaTree(areas: readonly Area[]): AreaTree {
  const byCode = new Map<string, Area>();
  for (const area of areas) {
    if (byCode.has(area.code)) throw new RangeError(`area ${area.code} is listed twice`);
    if (areaLevel(area.code) !== area.level) throw new RangeError(`area ${area.code} is not a ${area.level}`);
    byCode.set(area.code, area);
  }
  return { areas, byCode };
}

/** The name of an area; an unknown code answers with itself, so that a page never fails over a missing name. */
export function areaName(code: string, tree: AreaTree, language: 'zh' | 'en' = 'zh'): string {
  const area = tree.byCode.get(code);
  if (!area) return code;
  return language === 'zh' ? area.name : area.nameEn;
}

/**
 * An area written out for an address line, from the city down: 韶关市武江区西联镇.
 * The province and the nation are left out, as on a letter within the city.
 */
export function areaPath(code: string, tree: AreaTree): string {
  const names: string[] = [];
  for (let at: string | null = code; at && !['nation', 'province'].includes(areaLevel(at)); at = areaAbove(at)) {
    names.unshift(areaName(at, tree));
  }
  return names.length > 0 ? names.join('') : areaName(code, tree);
}

/** The areas directly below one, in the order of the list. */
export function areasBelow(code: string, tree: AreaTree): readonly Area[] {
  return tree.areas.filter((area) => areaAbove(area.code) === code);
}
