/** What the law says no to when somebody with an interest is taken off a matter. */
export type InterestRefusal = Readonly<
  | { code: 'only-accusations-recalled'; article: string }
  | { code: 'holder-not-accused'; article: string }
  | { code: 'recused-already' }
  | { code: 'recusal-by-head' }
>;
