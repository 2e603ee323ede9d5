import type { Petition } from '../petition.ts';

/** What there is to tell the level above: the last opinion on review, the opinion, the refusal, or the end as it was recorded. Undefined while it is handled. */
export function outcomeToReport({ state, decision, refusal, reviews = [], closed }: Petition): string | undefined {
  if (!['decided', 'closed', 'not-accepted', 'withdrawn'].includes(state)) return undefined;
  const reviewed = reviews.findLast(({ decided }) => decided)?.decided;
  return reviewed?.letterId ?? decision?.letterId ?? refusal?.letterId ?? `${state} ${closed?.on ?? ''}`;
}

/** Has an outcome come that the level above was not told yet? An outcome of later replaces one that was told. */
export function isReportDue(petition: Petition): boolean {
  const { handedDown } = petition;
  const outcome = outcomeToReport(petition);
  return handedDown !== undefined && outcome !== undefined && handedDown.reported?.about !== outcome;
}
