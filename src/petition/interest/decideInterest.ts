import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { passingOn, resume } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Petition } from '../petition.ts';

/**
 * 收回: an accusation that lies with the accused, or with a unit under it, comes back to the desk that passed it on, which knows who is
 * accused by now. Every clock of the units it went through stops (信访工作条例 第三十条第三款; ADR-0046).
 */
export function recall(petition: Petition, act: ActOf<'recall'>, by: Actor): Ruling {
  const article = articleOf('secrecy', act.on);
  if (!petition.restricted) return refuse({ code: 'only-accusations-recalled', article });
  if (petition.holder === by.unit || !sentBy(petition, by.unit)) return refuse({ code: 'not-your-act', act: 'recall' });
  if (act.accusedUnit.within.includes(by.unit)) return refuse({ code: 'holder-not-accused', article });
  if (!act.holderWithin.includes(act.accusedUnit.unit)) return refuse({ code: 'holder-not-accused', article });
  return allow([...stopOthers(petition, act, by.unit), ...goesOn(petition, by.unit)], article);
}

/** The hop by which the unit passed the matter on. */
export const sentBy = ({ hops }: Petition, unit: string) => hops.find(({ from }) => from === unit);

const stopOthers = ({ clocks }: Petition, { on }: ActOf<'recall'>, unit: string): ClockEffect[] =>
  clocks.flatMap((clock, no) =>
    !clock.stoppedOn && !clock.cancelled && clock.unit !== unit && clock.purpose !== 'upper-report'
      ? [{ effect: 'stopped', no, on } as const]
      : [],
  );

function goesOn(petition: Petition, unit: string): ClockEffect[] {
  const hop = sentBy(petition, unit);
  return hop ? resume(petition, [...passingOn, 'inform-direct'], hop.on, unit) : [];
}

/** 回避: an officer with an interest in the matter steps back, or is taken off it by a head of the unit (信访工作条例 第二十八条第二款). */
export function recuse(petition: Petition, act: ActOf<'recuse'>, by: Actor): Ruling {
  const who = act.who ?? by.officer;
  if (petition.recused?.includes(who)) return refuse({ code: 'recused-already' });
  const isHead = by.role === 'head' || by.role === 'chief';
  return who === by.officer || isHead ? allow([], articleOf('recusal', act.on)) : refuse({ code: 'recusal-by-head' });
}
