/** What the law says no to when a matter is brought again. */
export type RepeatRefusal = Readonly<
  | { code: 'no-such-earlier' }
  | { code: 'repeats-itself' }
  | { code: 'repeat-not-accepted'; standing: string; earlier: string; article: string }
  | { code: 'ground-of-another-standing'; ground: string; standing: string }
>;
