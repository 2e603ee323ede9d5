import type { Reader } from '../access/access.ts';
import type { Role } from '../access/roles.ts';
import { restrictedRoles } from '../access/rules.ts';
import { lineage } from '../jurisdiction/units.ts';
import type { Actor } from '../petition/acts.ts';
import type { Law } from '../petition/law.ts';
import type { Target } from '../petition/references.ts';
import type { Tier } from '../petition/state.ts';
import type { Refuser } from '../regulations/grounds.ts';
import type { City } from './city.ts';
import type { Scope } from './files.ts';
import type { Officer } from './officers.ts';

/** The law of this city today. */
export function lawOf(city: City): Law {
  const { calendar, region, clock, settings } = city;
  const { ratingWindowDays, lateEntryDays, hearingNoticeDays, reopeningGoesUpAt } = settings;
  return {
    today: clock.today(),
    calendar,
    region,
    ratingWindowDays,
    lateEntryDays,
    reopeningGoesUpAt,
    ...(hearingNoticeDays && { hearingNoticeDays }),
  };
}

/** How grounds for refusing speak of a unit. */
export const refuserOf = (city: City, unit: string): Refuser => (isBureau(city, unit) ? 'bureau' : 'organ');

export const isBureau = (city: Pick<City, 'units'>, unit: string): boolean => city.units.byCode.get(unit)?.kind === 'petition-bureau';

export function actorOf(city: City, officer: Officer, role: string): Actor {
  const { account, unit } = officer;
  const instead = officer.standsIn?.[role as Role];
  const { isDiscipline } = targetOf(city, unit);
  return {
    officer: account,
    unit,
    isBureau: isBureau(city, unit),
    ...(isDiscipline && { isDiscipline: true as const }),
    ...(isPoliticalLegal(city, unit) && { isPoliticalLegal: true as const }),
    role,
    ...(instead && { deputyOf: instead }),
  };
}

export const readerOf = (city: City, officer: Officer): Reader => ({
  account: officer.account,
  roles: officer.roles,
  ...(officer.standsIn && { standsIn: officer.standsIn }),
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

export type NamedUnit = { code: string; name: string };

/** A unit by code and name. */
export const namedUnit = (city: City, code: string): NamedUnit => ({ code, name: unitName(city, code) });

const judicial: readonly string[] = ['political-legal', 'court', 'procuratorate'];

/** 政法部门: the commission, courts and procuratorates, and the organs of public security and justice. */
function isPoliticalLegal(city: City, code: string): boolean {
  const unit = city.units.byCode.get(code);
  return unit !== undefined && (judicial.includes(unit.kind) || unit.line === 'police' || unit.line === 'justice');
}

/** A unit as an act points at it. */
export function targetOf(city: City, unit: string): Target {
  const kind = city.units.byCode.get(unit)?.kind;
  const tier = tierOf(city, unit);
  return {
    unit,
    isBureau: kind === 'petition-bureau',
    isDiscipline: kind === 'discipline',
    ...(isPoliticalLegal(city, unit) && { isPoliticalLegal: true as const }),
    within: lineage(unit, city.units),
    ...(tier && { tier }),
  };
}

/** The level of a petition bureau; none of any other unit. */
export function tierOf({ units }: Pick<City, 'units'>, code: string): Tier | undefined {
  const unit = units.byCode.get(code);
  if (unit?.kind !== 'petition-bureau') return undefined;
  const { level } = unit;
  return level === 'nation' ? 'national' : level === 'town' ? undefined : level;
}
