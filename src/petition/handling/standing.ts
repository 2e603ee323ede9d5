import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../petition.ts';
import type { Asked, Hearing } from './acts.ts';

/** Was this letter voided? What a void letter said does not stand. */
const isVoid = ({ letters }: Petition, letterId: string): boolean =>
  letters.some((letter) => letter.letterId === letterId && letter.voidedOn !== undefined);

/** What the petitioner was asked for, void notices left out. */
export const standingAskings = (petition: Petition): readonly Asked[] =>
  (petition.asked ?? []).filter(({ letterId }) => !isVoid(petition, letterId));

/** What the petitioner was asked for last and has not answered. */
export function openAsking(petition: Petition): Asked | undefined {
  const last = standingAskings(petition).at(-1);
  return last?.answeredOn ? undefined : last;
}

/** Hearings whose notice stands, oldest first. */
export const standingHearings = (petition: Petition): readonly Hearing[] =>
  (petition.hearings ?? []).filter(({ letterId }) => !isVoid(petition, letterId));

/** The hearing that is called and neither held nor called off; one whose minutes were voided is to be recorded again. */
export function openHearing(petition: Petition): Hearing | undefined {
  const last = standingHearings(petition).at(-1);
  const recorded = last?.minutesId !== undefined && !isVoid(petition, last.minutesId);
  return last && !last.cancelledOn && !recorded ? last : undefined;
}

/**
 * Is it now the turn of this act of the chapter? What may be done any day is no reason to have a matter on the desk.
 *
 * @returns undefined for acts of other chapters
 */
export function handlingTurn(petition: Petition, act: string, today: CivilDate): boolean | undefined {
  switch (act) {
    case 'askMore':
    case 'callHearing':
    case 'cancelHearing':
      return false;
    case 'recordHearing':
      return today >= (openHearing(petition)?.heldOn ?? '9999');
    case 'remindPetitioner': {
      const asking = openAsking(petition);
      return asking !== undefined && today > asking.dueOn && !asking.remindedOn;
    }
    default:
      return undefined;
  }
}
