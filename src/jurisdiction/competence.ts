import type { Line } from './lines.ts';
import { bureauOf, nearest, type Unit, type UnitTree } from './units.ts';

/** Which lines a first-level content category points to, the likeliest first. A suggestion to a clerk, never a decision. */
export const categoryLines = {
  'politics-law': ['police', 'justice', 'political-legal'],
  'science-it': ['industry', 'development'],
  discipline: ['discipline'],
  'party-government': ['organisation'],
  land: ['land', 'forestry'],
  education: ['education', 'culture'],
  labour: ['hrss', 'medical-insurance', 'tax'],
  construction: ['housing', 'urban-management', 'housing-fund', 'water'],
  agriculture: ['agriculture', 'water', 'forestry'],
  health: ['health', 'medical-insurance', 'market'],
  environment: ['environment', 'urban-management'],
  transport: ['transport', 'police', 'postal'],
  'civil-affairs': ['civil-affairs', 'veterans'],
  economy: ['development', 'finance', 'state-assets', 'tax', 'emergency', 'tobacco'],
  trade: ['market', 'commerce', 'culture'],
  personnel: ['organisation', 'hrss'],
  other: [],
} as const satisfies Record<string, readonly Line[]>;

/** Categories in which the town itself is often the competent one: village affairs, land, roads, hygiene, relief. */
const townCategories: readonly string[] = ['agriculture', 'construction', 'land', 'environment', 'civil-affairs'];

/**
 * Units that may be competent for a matter of this category in this area, the likeliest first, none twice: for each line the
 * nearest organ from the area upwards, then the town's own government for what towns do, and at the end the area's petition
 * bureau, which is never competent itself but can pass the matter on (信访工作条例 第二十二条第一款). Without a known category only the
 * latter remain.
 *
 * @param matter.areaCode       问题属地, county or town
 * @param matter.categoryCode   first-level code of `regulations/categories.ts`
 */
export function competentCandidates(matter: Readonly<{ areaCode: string; categoryCode: string }>, tree: UnitTree): readonly Unit[] {
  const { areaCode, categoryCode } = matter;
  const wanted: readonly Line[] = isKnown(categoryCode) ? categoryLines[categoryCode] : [];
  const ofLines = wanted.map((line) => nearest(areaCode, tree, (unit) => unit.line === line));
  const ofTown = townCategories.includes(categoryCode)
    ? tree.byArea.get(areaCode)?.find((unit) => unit.kind === 'town-government')
    : undefined;
  const found = [...ofLines, ofTown, bureauOf(areaCode, tree)].filter((unit) => unit !== undefined);
  return [...new Set(found)];
}

const isKnown = (code: string): code is keyof typeof categoryLines => Object.hasOwn(categoryLines, code);
