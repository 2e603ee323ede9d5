import { areaAbove } from './areas.ts';
import { isWithin, nearest, type Unit, type UnitKind, type UnitTree } from './units.ts';

/** Whose cadres lead a unit (干部管理权限), read by kind: those of its own level or of the level above (ADR-0026). */
const disciplineRules: Readonly<Record<UnitKind, 'own-level' | 'level-above'>> = {
  'petition-bureau': 'own-level',
  government: 'level-above',
  department: 'own-level',
  'town-government': 'level-above',
  'party-committee': 'level-above',
  'party-organ': 'own-level',
  discipline: 'level-above',
  'political-legal': 'own-level',
  court: 'level-above',
  procuratorate: 'level-above',
  congress: 'level-above',
  consultative: 'level-above',
  'mass-organisation': 'own-level',
  institution: 'own-level',
  'state-enterprise': 'own-level',
};

/**
 * The discipline organ to which an accusation against a unit or its people goes (信访工作条例 第二十二条第二款, 第三十条; ADR-0026):
 * by 干部管理权限, one level up for governments, committees, courts and for vertical systems, the own level for the rest, and
 * further up while the organ found is itself the accused unit or one of its subordinates. Undefined if the tree has none.
 */
export function disciplineOrganFor(unit: Unit, tree: UnitTree): Unit | undefined {
  const ownLevel = disciplineRules[unit.kind] === 'own-level' && !unit.vertical;
  for (let at = ownLevel ? unit.areaCode : areaAbove(unit.areaCode); at; at = areaAbove(at)) {
    const organ = nearest(at, tree, (one) => one.kind === 'discipline');
    if (!organ) return undefined;
    if (!isWithin(organ.code, unit.code, tree)) return organ;
    at = organ.areaCode;
  }
  return undefined;
}
