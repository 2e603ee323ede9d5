import type { CivilDate } from '../clock/civilDate.ts';
import { bureauBelow } from '../jurisdiction/units.ts';
import type { Petition } from '../petition/petition.ts';
import type { Target } from '../petition/references.ts';
import { regimeOn } from '../regulations/regimes.ts';
import type { City } from './city.ts';
import { targetOf } from './law.ts';
import type { WrittenAct } from './writtenAct.ts';

/**
 * 抄送: what a bureau passes directly to an organ below its own level goes in copy to the petition bureau one level down (信访条例 第二十一条
 * 第一款第(三)项; ADR-0237). Not in the text of 2022, and never of an accusation.
 */
export function copyOf(city: City, { holder, restricted }: Petition, { type, fields }: WrittenAct, on: CivilDate): Target | undefined {
  if ((type !== 'transfer' && type !== 'assign') || restricted || regimeOn(on) !== 'xftl2005') return undefined;
  const to = targetOf(city, String(fields.to));
  const below = targetOf(city, holder).isBureau && !to.isBureau ? bureauBelow(holder, to.unit, city.units) : undefined;
  return below && targetOf(city, below.code);
}
