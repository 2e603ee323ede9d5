import { relationOf } from '../access/access.ts';
import { readingRoles } from '../access/rules.ts';
import type { City } from './city.ts';
import type { File } from './files.ts';
import { namedUnit } from './law.ts';
import type { Officer } from './officers.ts';

/** An officer opened a file: remembered, and never waited for. */
export function noteOpening(city: City, officer: Officer, { petition, seenBy }: File): void {
  city.openings.note({
    petitionId: petition.petitionId,
    on: city.clock.today(),
    unit: officer.unit,
    role: officer.roles.find((role) => readingRoles.includes(role)) ?? 'handler',
    purpose: relationOf(officer.unit, petition, seenBy),
    account: officer.account,
    at: city.clock.now(),
  });
}

export type SeenDay = {
  on: string;
  seen: { unit: string; unitName: string; role?: string; purpose?: string; reason?: string }[];
};

/**
 * Who opened the own matter, by day: organ, role and purpose, never a name. Discipline and inspection organs are left out: that they look
 * into something is theirs to tell (ADR-0184).
 */
export async function seenByDay(city: City, petitionId: string): Promise<SeenDay[]> {
  const scope = { as: 'petitioner', petitionId } as const;
  const [openings, readings] = await Promise.all([city.openings.of(scope, petitionId), city.openings.readings(scope, petitionId)]);
  const days = new Map<string, SeenDay['seen']>();
  for (const { on, unit: code, ...what } of [...openings.filter(({ role }) => role !== 'discipline'), ...readings]) {
    if (city.units.byCode.get(code)?.kind === 'discipline') continue;
    const { code: unit, name: unitName } = namedUnit(city, code);
    days.set(on, [...(days.get(on) ?? []), { unit, unitName, ...what }]);
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([on, seen]) => ({ on, seen }));
}
