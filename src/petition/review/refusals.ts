import type { CivilDate } from '../../clock/civilDate.ts';

/** What the law says no to when an opinion is to be reviewed. */
export type ReviewRefusal = Readonly<
  | { code: 'nothing-to-review'; article: string }
  | { code: 'review-pending'; on: CivilDate }
  | { code: 'concluded'; article: string }
  | { code: 'review-before-opinion'; issuedOn: CivilDate }
  | { code: 'review-window-closed'; due: CivilDate; article: string }
  | { code: 'not-a-review-organ'; article: string }
  | { code: 'reviewer-handled'; article: string }
  | { code: 'under-review'; on: CivilDate }
>;
