import type { CivilDate } from '../../clock/civilDate.ts';
import { regimeOn } from '../../regulations/regimes.ts';
import type { MatterAct } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { pendingReview } from '../review/standing.ts';
import type { State } from '../state.ts';
import type { MergingAct, UnfitForMerging } from './acts.ts';

/** So many matters hang on one lead at most: each is shown with its title on the page of the lead. */
export const mostMerged = 100;

/** A matter is put together with others from triage on, and until it is answered. */
export const mergingIn: readonly State[] = ['triaged', 'received', 'accepted'];

export function decideMerging(petition: Petition, act: ActOf<MergingAct['type']>): Ruling {
  if (act.type === 'merge') return merge(petition, act);
  return petition.mergedInto ? allow() : refuse({ code: 'merged-nowhere' });
}

function merge(petition: Petition, act: ActOf<'merge'>): Ruling {
  const { mergedInto, mergedHere = [], goesAlone } = petition;
  if (petition.restricted || act.unfit === 'accusation') {
    return refuse({ code: 'accusation-not-merged', article: articleOf('secrecy', act.on) });
  }
  if (petition.holderIsBureau) return refuse({ code: 'bureau-merges-nothing', article: articleOf('bureau', act.on) });
  if (mergedInto) return refuse({ code: 'merged-already', lead: mergedInto.petitionNo });
  if (mergedHere.length > 0) return refuse({ code: 'leads-others', members: numbersOf(mergedHere) });
  if (goesAlone) return refuse({ code: 'goes-alone' });
  return act.unfit ? refuse({ code: 'not-merged-with', why: act.unfit }) : allow();
}

/**
 * Why the law, or order, keeps these two apart. Undefined: they may be handled together.
 *
 * @param lead   the matter that is to lead; undefined if there is none of the number that the officer may see
 */
export function unfitFor(petition: Petition, lead: Petition | undefined, on: CivilDate): UnfitForMerging | undefined {
  if (!lead) return 'unknown';
  if (lead.petitionId === petition.petitionId) return 'itself';
  if (lead.restricted) return 'accusation';
  if ([petition, lead].some((matter) => pendingReview(matter))) return 'under-review';
  if (!mergingIn.includes(lead.state)) return 'ended';
  if (lead.mergedInto) return 'lead-is-merged';
  return lead.goesAlone ? 'lead-goes-alone' : unlike(petition, lead, on);
}

function unlike(petition: Petition, lead: Petition, on: CivilDate): UnfitForMerging | undefined {
  if (lead.holder !== petition.holder) return 'other-holder';
  if (lead.class !== petition.class || lead.route !== petition.route) return 'other-class';
  if (regimeOn(lead.filedOn) !== regimeOn(petition.filedOn)) return 'other-regime';
  if (lead.filedOn > on) return 'before-lead';
  if (lead.partOf && lead.partOf.petitionId === petition.partOf?.petitionId) return 'same-cover';
  if (repeats(petition, lead) || repeats(lead, petition)) return 'repeat';
  return (lead.mergedHere ?? []).length >= mostMerged ? 'full' : undefined;
}

/** 重复信访 on the same facts is answered by where the earlier one stands (ADR-0134), not handled once more beside it. */
const repeats = ({ repeatOf }: Petition, earlier: Petition): boolean => repeatOf?.petitionId === earlier.petitionId && repeatOf.sameFacts;

const passingOn: readonly MatterAct['type'][] = ['transfer', 'assign', 'object', 'routeOut', 'split'];

/** What is handled together lies with one unit and is of one class: it is taken apart before either changes. */
export function staysMerged(petition: Petition, act: MatterAct): Refusal | undefined {
  const otherKind = act.type === 'triage' && (act.class !== petition.class || act.route !== petition.route);
  const others = othersOf(petition);
  return others.length > 0 && (otherKind || passingOn.includes(act.type)) ? { code: 'merged-stays', others: numbersOf(others) } : undefined;
}

/** Would the act move a matter away from those it is handled together with, whatever is chosen in its form? */
export const movesApart = (petition: Petition, act: MatterAct['type']): boolean => passingOn.includes(act) && othersOf(petition).length > 0;

const othersOf = ({ mergedInto, mergedHere = [] }: Petition) => (mergedInto ? [mergedInto] : mergedHere);

const numbersOf = (others: readonly Readonly<{ petitionNo: string }>[]) => others.map(({ petitionNo }) => petitionNo).join('、');
