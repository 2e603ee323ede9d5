import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { CheckingAct, FollowUp } from './acts.ts';

/** Calls, as they were made; a second one stands beside the first. */
export function evolveChecking(petition: Petition, event: EventOf<CheckingAct['type']>): Petition {
  const calls = petition.followUps ?? [];
  if (event.type === 'recordFollowUp') {
    const { by, on, followUp: outcome } = event;
    return { ...petition, followUps: [...calls, { by: by.unit, officer: by.officer, on, outcome }] };
  }
  const withSecond = (call: FollowUp, at: number): FollowUp =>
    at === event.entry - 1 ? { ...call, second: { on: event.on, answer: event.secondAnswer } } : call;
  return { ...petition, followUps: calls.map(withSecond) };
}
