/** What is said no to when an ended matter is reopened. `unit` is who decides on it. */
export type ReopeningRefusal = Readonly<
  | { code: 'reopening-goes-up'; time: number; unit: string }
  | { code: 'reopening-asked-already'; unit: string }
  | { code: 'reopening-own-decision' }
  | { code: 'no-reopening-asked' }
>;
