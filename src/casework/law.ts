import type { Reader } from '../access/access.ts';
import { restrictedRoles } from '../access/rules.ts';
import { lineage } from '../jurisdiction/units.ts';
import type { Actor } from '../petition/acts.ts';
import type { Law } from '../petition/law.ts';
import type { Target } from '../petition/references.ts';
import type { City } from './city.ts';
import type { Scope } from './files.ts';
import type { Officer } from './officers.ts';

/** The law of this city today. */
export function lawOf(city: City): Law {
  const { calendar, region, clock, settings } = city;
  const { ratingWindowDays, lateEntryDays, hearingNoticeDays } = settings;
  return { today: clock.today(), calendar, region, ratingWindowDays, lateEntryDays, ...(hearingNoticeDays && { hearingNoticeDays }) };
}

export const isBureau = (city: Pick<City, 'units'>, unit: string): boolean => city.units.byCode.get(unit)?.kind === 'petition-bureau';

export function actorOf(city: City, officer: Officer, role: string): Actor {
  return { officer: officer.account, unit: officer.unit, isBureau: isBureau(city, officer.unit), role };
}

export const readerOf = (city: City, officer: Officer): Reader => ({
  account: officer.account,
  roles: officer.roles,
  unit: officer.unit,
  within: lineage(officer.unit, city.units),
});

export const scopeOf = (city: City, officer: Officer): Scope => ({
  as: 'officer',
  unit: officer.unit,
  within: lineage(officer.unit, city.units),
  restricted: officer.roles.some((role) => restrictedRoles.includes(role)),
});

/** A unit's name; the petitioner is named as such, and a body of an older system as that system named it. */
export const unitName = (city: City, code: string): string =>
  city.units.byCode.get(code)?.name ?? (code === 'petitioner' ? '信访人' : code);

/** A unit by code and name. */
export const namedUnit = (city: City, code: string): { code: string; name: string } => ({ code, name: unitName(city, code) });

/** A unit as an act points at it. */
export function targetOf(city: City, unit: string): Target {
  const kind = city.units.byCode.get(unit)?.kind;
  return { unit, isBureau: kind === 'petition-bureau', isDiscipline: kind === 'discipline', within: lineage(unit, city.units) };
}
