import type { CivilDate } from '../../clock/civilDate.ts';

/** Which question of which matter a link opens; the code is known by its digest alone. */
export type OutsideLink = Readonly<{ petitionId: string; entry: number; until: CivilDate }>;

export type OutsideLinks = Readonly<{
  /** Keeps a new link; the one before of the same question opens nothing any more. Links that ended long ago are dropped on the way. */
  keep(link: OutsideLink & Readonly<{ digest: Buffer; by: string; at: string; today: CivilDate }>): Promise<void>;
  /** The link of a code, used or not: looking at it uses nothing up. */
  find(digest: Buffer): Promise<OutsideLink | undefined>;
}>;
