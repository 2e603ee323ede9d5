import type { Target, TextRef } from '../references.ts';

/** Who has an interest in a matter takes no part in it: a unit found to be the accused (收回), and an officer (回避). */
export type InterestAct =
  | Readonly<{
      type: 'recall';
      accusedUnit: Target;
      reason: TextRef;
      /** The unit that holds the matter, and every organ above it. */
      holderWithin: readonly string[];
    }>
  | Readonly<{ type: 'recuse'; who?: string; reason: TextRef }>;
