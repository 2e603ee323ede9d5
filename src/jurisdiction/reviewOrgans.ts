import { superiorsOf, type Unit, type UnitKind, type UnitTree } from './units.ts';

/**
 * Where a review is asked for, by kind of the organ that issued the opinion (ADR-0025).
 * choice: by area or by line, as the petitioner likes; area, line: that one alone; none: it issues no opinion on the merits.
 */
type ReviewRule = 'choice' | 'area' | 'line' | 'none';

const reviewRules: Readonly<Record<UnitKind, ReviewRule>> = {
  'petition-bureau': 'none',
  government: 'area',
  department: 'choice',
  'town-government': 'area',
  'party-committee': 'area',
  'party-organ': 'choice',
  discipline: 'none',
  'political-legal': 'none',
  court: 'none',
  procuratorate: 'none',
  congress: 'none',
  consultative: 'none',
  'mass-organisation': 'choice',
  institution: 'choice',
  'state-enterprise': 'choice',
};

/**
 * The organs that may review (复查) what a unit decided: 原办理机关、单位的上一级机关、单位 (信访工作条例 第三十五条; ADR-0025).
 * Two where the petitioner may choose, one where the law leaves no choice, none where there is no level above or no opinion to
 * review. The organ that may recheck (复核, 第三十六条) is the same question asked of the organ that reviewed.
 */
export function reviewOrgansFor(unit: Unit, tree: UnitTree): readonly Unit[] {
  const rule = reviewRules[unit.kind];
  if (rule === 'none') return [];
  const only = unit.vertical || rule === 'line' ? unit.lineSuperior : rule === 'area' ? unit.areaSuperior : undefined;
  return superiorsOf(unit, tree).filter((superior) => only === undefined || superior.code === only);
}
