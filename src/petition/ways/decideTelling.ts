import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { stop } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { destinationOf, standingTold } from './standing.ts';

const informing = ['inform-direct', 'inform-transferred', 'object'] as const;

/**
 * 去向告知: where the matter is and what happens there. An organ that passed it down owes it (信访工作条例 第二十三条第一款), and so does
 * whoever keeps a suggestion or an accusation, which no 受理告知书 tells of (第二十三条第三款).
 */
export function tellDestination(petition: Petition, act: ActOf<'tellDestination'>, by: Actor): Ruling {
  const no = cannotTell(petition, act, by);
  if (no) return refuse(no);
  return allow(stop(petition, informing, act.on, by.unit), articleOf('inform', act.on));
}

function cannotTell(petition: Petition, act: ActOf<'tellDestination'>, by: Actor): Refusal | undefined {
  const at = destinationOf(petition, by.unit);
  if (!at) return { code: 'not-your-act', act: act.type };
  if (!petition.class) return { code: 'not-classified-yet' };
  if (at === by.unit && by.isBureau) return { code: 'gone-nowhere' };
  if (at === by.unit && petition.class === 'appeal') return { code: 'told-by-own-notice', article: articleOf('accept', act.on) };
  const told = standingTold(petition).find((each) => each.by === by.unit && each.at === at);
  return told && { code: 'told-already', on: told.on };
}

/** 建议采纳情况回复: whether the organ takes the suggestion up, and why. It also tells that the suggestion was received (第二十九条). */
export function replySuggestion(petition: Petition, act: ActOf<'replySuggestion'>, by: Actor): Ruling {
  const article = articleOf('suggestion', act.on);
  if (petition.holder !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  if (!petition.class) return refuse({ code: 'not-classified-yet' });
  if (petition.class !== 'suggestion') return refuse({ code: 'no-suggestion', article });
  if (by.isBureau) return refuse({ code: 'bureau-cannot-decide', article: articleOf('bureau', act.on) });
  if (petition.paper) return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  if (petition.reply) return refuse({ code: 'replied-already', on: petition.reply.on });
  // 咨询 is answered; a suggestion is taken up or not.
  if (!act.adoption && petition.purpose !== 'enquiry') return refuse({ code: 'adoption-missing', article });
  return allow(stop(petition, informing, act.on, by.unit), article);
}
