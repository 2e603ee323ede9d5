import type { CivilDate } from '../../clock/civilDate.ts';
import type { DangerKind } from '../../regulations/dangerSigns.ts';
import type { TextRef } from '../references.ts';

/** What the list of words found in what was written: kinds and the version of the list, never the words of the writer. */
export type DangerRead = Readonly<{ list: string; kinds: readonly DangerKind[] }>;

/** 危急提示: that a matter speaks of a danger. It says nothing of who wrote it, and only an officer lifts it. */
export type Danger = Readonly<{
  kinds: readonly DangerKind[];
  /** The version of the list that found it; an officer needs none. */
  list?: string;
  since: CivilDate;
  liftedOn?: CivilDate;
}>;

/** An officer sees a danger that no word told, or sees that there is none. */
export type DangerAct =
  | Readonly<{ type: 'flagDanger'; danger: DangerKind; reason: TextRef }>
  | Readonly<{ type: 'liftDanger'; reason: TextRef }>;
