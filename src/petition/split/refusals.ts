/** What is said no to when a matter is divided, or closed before its parts. */
export type SplitRefusal = Readonly<
  | { code: 'too-few-parts' }
  | { code: 'too-many-parts'; most: number }
  | { code: 'part-not-split-again'; cover: string }
  | { code: 'assigned-not-split'; by: string }
  | { code: 'accusation-part-by-bureau'; article: string }
  | { code: 'parts-moved-on'; parts: string }
  | { code: 'parts-open'; parts: string }
  | { code: 'rejoined'; cover: string }
>;
