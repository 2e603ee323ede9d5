import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { CheckingAct } from './acts.ts';
import { wasSpoken } from './standing.ts';

/** 回访: by a bureau that does not itself handle the matter, once there is an answer to ask about (信访工作条例 第十四条; ADR-0256). */
export function decideChecking(petition: Petition, act: ActOf<CheckingAct['type']>, by: Actor): Ruling {
  const article = articleOf('bureau', act.on);
  if (petition.restricted) return refuse({ code: 'accusation-own-rules', article: articleOf('accusation', act.on) });
  if (!by.isBureau) return refuse({ code: 'only-bureaus-follow-up', article });
  if ((petition.competent ?? petition.holder) === by.unit) return refuse({ code: 'followed-up-by-handler', article });
  if (act.type === 'checkFollowUp') return checked(petition, act, by, article);
  if (petition.identity === 'anonymous') return refuse({ code: 'petitioner-unnamed' });
  return isAnswered(petition) ? allow([], article) : refuse({ code: 'nothing-to-follow-up' });
}

/** Is there something to ask about: an answer that was given, an end, or a rating? */
export const isAnswered = ({ state, decision, refusal, rated }: Petition): boolean =>
  state === 'closed' || decision !== undefined || refusal !== undefined || rated.bureau !== undefined || rated.unit !== undefined;

/** The second call is another officer's, and of a call in which somebody was spoken to. */
function checked({ followUps = [] }: Petition, { entry }: ActOf<'checkFollowUp'>, by: Actor, article: string): Ruling {
  const call = followUps[entry - 1];
  if (!call) return refuse({ code: 'no-such-entry', entry });
  if (call.by !== by.unit) return refuse({ code: 'not-your-act', act: 'checkFollowUp' });
  if (!wasSpoken(call)) return refuse({ code: 'nobody-was-spoken-to' });
  if (call.second) return refuse({ code: 'checked-already' });
  return call.officer === by.officer ? refuse({ code: 'second-check-by-same' }) : allow([], article);
}
