import type { CivilDate } from '../../clock/civilDate.ts';
import type { Target } from '../references.ts';

/** What nobody decides on the matter: its unit was abolished, merged or divided, and another has its powers. */
export type SuccessionAct = Readonly<{ type: 'succeed'; on: CivilDate; from: string; to: Target }>;
