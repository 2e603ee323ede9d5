/** What is said no to around 回访. */
export type CheckingRefusal = Readonly<
  | { code: 'only-bureaus-follow-up'; article: string }
  | { code: 'followed-up-by-handler'; article: string }
  | { code: 'nothing-to-follow-up' }
  | { code: 'petitioner-unnamed' }
  | { code: 'second-check-by-same' }
  | { code: 'nobody-was-spoken-to' }
  | { code: 'checked-already' }
>;
