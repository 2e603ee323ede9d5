import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { QualityAct, QualityCheck } from './acts.ts';
import { checkedUnit } from './decideQuality.ts';

/** Checks, as they were made, with the unit's answer. */
export function evolveQuality(petition: Petition, event: EventOf<QualityAct['type']>): Petition {
  const checks = petition.qualityChecks ?? [];
  if (event.type === 'answerQuality') {
    const withAnswer = (check: QualityCheck, at: number) => (at === event.entry - 1 ? { ...check, answeredOn: event.on } : check);
    return { ...petition, qualityChecks: checks.map(withAnswer) };
  }
  const { by, on, checklist, answers, earned, possible, passed, draws, seers = [] } = event;
  const missed = answers.flatMap(({ item, answer }) => (answer === 'no' ? [item] : []));
  const check = { by: by.unit, to: checkedUnit(petition), on, checklist, missed, seers, earned, possible, passed, ...(draws && { draws }) };
  return { ...petition, qualityChecks: [...checks, check] };
}
