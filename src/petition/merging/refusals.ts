import type { UnfitForMerging } from './acts.ts';

/** What is said no to when matters are put together, taken apart, or moved while they are together. */
export type MergingRefusal = Readonly<
  | { code: 'not-merged-with'; why: Exclude<UnfitForMerging, 'accusation'> }
  | { code: 'accusation-not-merged'; article: string }
  | { code: 'bureau-merges-nothing'; article: string }
  | { code: 'merged-already'; lead: string }
  | { code: 'leads-others'; members: string }
  | { code: 'goes-alone' }
  | { code: 'merged-nowhere' }
  | { code: 'merged-stays'; others: string }
>;
