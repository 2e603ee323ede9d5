/** What is said no to around 危急提示. */
export type DangerRefusal = Readonly<
  { code: 'danger-flagged-already'; danger: string } | { code: 'no-danger-flagged' } | { code: 'danger-stands' }
>;
