import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/** Why somebody is taken off the list: the signature is not theirs, they wish it, or the entry was wrong. */
export const removalReasons = ['forged', 'own-wish', 'entered-wrongly'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/**
 * 联名. Who they are stands outside the events, each under a number of the matter; an event holds how many and one commitment for
 * all (ADR-0160).
 */
export type JointAct =
  | Readonly<{ type: 'addCoSigners'; first: number; count: number; commitment: string }>
  | Readonly<{ type: 'removeCoSigner'; coSigner: number; removal: RemovalReason; reason: TextRef }>
  /** Everybody who represents the others from now on, beside the petitioner. */
  | Readonly<{ type: 'nameRepresentatives'; coSigners: readonly number[] }>;

/** Who brings a matter together with the petitioner. Numbers run from 1 and are never used again. */
export type Joint = Readonly<{
  entered: number;
  removed: readonly Readonly<{ no: number; removal: RemovalReason; on: CivilDate }>[];
  /** `since`: the version of the matter that named them, which their query code hangs on. */
  representatives: readonly Readonly<{ no: number; since: number }>[];
}>;
