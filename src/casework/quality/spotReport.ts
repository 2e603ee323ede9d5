import type { QualityCheck } from '../../petition/quality/acts.ts';
import { ofHundred } from '../../petition/quality/score.ts';
import { checklistOf } from '../../regulations/qualityChecklists.ts';
import type { City } from '../city.ts';
import { type NamedUnit, namedUnit, scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';

export type MissedItem = { code: string; zh: string; en: string; times: number };
/** A unit's matters in the draws of a period. `score`: points of all checks together, of a hundred; nothing while none was checked. */
export type SpotReportRow = {
  unit: NamedUnit;
  drawn: number;
  checked: number;
  passed: number;
  failed: number;
  answered: number;
  earned: number;
  possible: number;
  score?: number;
  missed: MissedItem[];
};
export type SpotReport = { from: string; to: string; total: Omit<SpotReportRow, 'unit'>; rows: SpotReportRow[] };

type Row = Readonly<{ unit: string; check?: QualityCheck }>;

/** What was drawn on these days by the own bureau, by the unit that had answered: matters drawn only, so that a unit is judged by chance, not by choice. */
export async function spotReport(city: City, officer: Officer, { from, to }: { from: string; to: string }): Promise<SpotReport> {
  const rows = await city.spotDraws.drawnBetween(scopeOf(city, officer), officer.unit, from, to);
  const byUnit = [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, of]) => ({ unit: namedUnit(city, unit), ...summed(of) }));
  return {
    from,
    to,
    total: summed(rows),
    rows: byUnit.sort((a, b) => b.failed - a.failed || b.drawn - a.drawn || a.unit.code.localeCompare(b.unit.code)),
  };
}

function summed(rows: readonly Row[]): Omit<SpotReportRow, 'unit'> {
  const checks = rows.flatMap(({ check }) => check ?? []);
  const sum = (of: (check: QualityCheck) => number) => checks.reduce((total, check) => total + of(check), 0);
  const points = { earned: sum(({ earned }) => earned), possible: sum(({ possible }) => possible) };
  const passed = sum((check) => Number(check.passed));
  const score = ofHundred(points);
  return {
    ...{ drawn: rows.length, checked: checks.length, passed, failed: checks.length - passed },
    answered: sum(({ answeredOn }) => Number(answeredOn !== undefined)),
    ...points,
    ...(score !== undefined && { score }),
    missed: missedIn(checks),
  };
}

/** What was missing most often, as the checklist of that check named it. */
function missedIn(checks: readonly QualityCheck[]): MissedItem[] {
  const found = new Map<string, MissedItem>();
  for (const { checklist, missed } of checks)
    for (const code of missed) {
      const item = checklistOf(checklist)?.items.find((each) => each.code === code);
      if (item) found.set(code, { code, zh: item.zh, en: item.en, times: (found.get(code)?.times ?? 0) + 1 });
    }
  return [...found.values()].sort((a, b) => b.times - a.times || a.code.localeCompare(b.code));
}
