import type { Role } from '../access/roles.ts';
import { areaAbove, areaWithin } from '../jurisdiction/areas.ts';
import { bureauOf, type Unit, type UnitTree } from '../jurisdiction/units.ts';
import { expiryGroundOf } from '../petition/expiry.ts';
import type { City } from './city.ts';
import type { Rung, SweepPlan, Tellee } from './clockPorts.ts';

/** Who is told of whose clocks (ADR-0110), for every unit of the city. */
export function sweepPlan({ units, settings }: Pick<City, 'units' | 'settings'>): SweepPlan {
  const city = units.byCode.get(settings.intakeUnit);
  const told = units.units.flatMap((unit) => {
    const above = bureauAbove(unit, units);
    const bureau = above && areaWithin(above.areaCode, settings.rootArea) ? above : city;
    return [
      tellee(unit, 'desk', unit, deskRole(unit)),
      tellee(unit, 'head', unit, unit.kind === 'petition-bureau' ? 'chief' : 'head'),
      ...(bureau ? [tellee(unit, 'bureau', bureau, 'supervisor')] : []),
      ...(city ? [tellee(unit, 'city', city, 'chief')] : []),
    ];
  });
  return { told, grounds: expiryGroundOf };
}

/** The bureau that looks after a unit; after a bureau, the one of the area above. */
function bureauAbove({ kind, areaCode }: Unit, units: UnitTree): Unit | undefined {
  const area = kind === 'petition-bureau' ? areaAbove(areaCode) : areaCode;
  return area ? bureauOf(area, units) : undefined;
}

const tellee = (of: Unit, rung: Rung, to: Unit, role: Role): Tellee => ({
  unit: of.code,
  rung,
  to: to.code,
  role,
  secret: to.kind === 'discipline' ? 'discipline' : 'restricted',
});

const deskRole = ({ kind }: Unit): Role => (kind === 'petition-bureau' ? 'triage' : kind === 'discipline' ? 'discipline' : 'handler');
