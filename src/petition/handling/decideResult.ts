import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { isSupported, standingConfirmation, standingPromises } from './outcome.ts';
import { standingAgreement } from './standing.ts';

/** What a supported opinion promises: what, by whom, by which day. The organ has it executed (督促执行). ADR-0154. */
export function promise(petition: Petition, act: ActOf<'promise'>): Ruling {
  if (!isSupported(petition)) return refuse({ code: 'promise-without-support' });
  if (act.dueOn < act.on) return refuse({ code: 'due-day-in-past', dueOn: act.dueOn });
  return allow([], articleOf('execute', act.on));
}

/** 督促执行: the organ asks whoever has to carry out what was supported, by a day (信访工作条例 第三十二条第二款). ADR-0173. */
export function urgeExecution(petition: Petition, act: ActOf<'urgeExecution'>): Ruling {
  const promised = standingPromises(petition).find(({ no }) => no === act.entry);
  if (!promised) return refuse({ code: 'no-such-promise', entry: act.entry });
  if (promised.proofs.length > 0) return refuse({ code: 'promise-kept', entry: act.entry });
  return act.dueOn > act.on ? allow([], articleOf('execute', act.on)) : refuse({ code: 'day-must-follow', dueOn: act.dueOn });
}

/** 落实凭证 of one promise; more than one may be kept. */
export function recordProof(petition: Petition, act: ActOf<'recordProof'>): Ruling {
  const promised = standingPromises(petition).find(({ no }) => no === act.entry);
  return promised ? allow([], articleOf('execute', act.on)) : refuse({ code: 'no-such-promise', entry: act.entry });
}

/** The petitioner confirms or denies the outcome, online or at the counter; the last word counts and each stays in the history. */
export function confirmOutcome(petition: Petition, act: ActOf<'confirmOutcome'>): Ruling {
  if (!petition.decision && !standingAgreement(petition)) return refuse({ code: 'nothing-to-confirm' });
  const said = standingConfirmation(petition)?.answer;
  return said === act.confirmation ? refuse({ code: 'answered-so-already', confirmation: said }) : allow();
}
