/**
 * What may be put into one slot of triage, and why. `by`: who says so; another way of analysis fills the same slots under a name of its own.
 * A suggestion only: the officer chooses.
 */
export type Suggestion = Readonly<{
  value: string;
  by: 'words' | 'ways' | 'rules' | 'lines';
  /** The rule, line or list that says so. */
  rule: string;
  /** What was found in the matter: words, a place, a category. */
  because: readonly string[];
  /** How often this kind of suggestion was right where it was measured; absent if it was not. */
  right?: Readonly<{ share: number; of: number }>;
}>;

/** The slots, each with its suggestions, the likeliest first. */
export type TriageSlots = Readonly<Record<'category' | 'route' | 'organ', readonly Suggestion[]>>;
