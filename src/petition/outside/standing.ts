import { addDays, type CivilDate } from '../../clock/civilDate.ts';
import { outsideGraceDays } from '../../regulations/outsideBodies.ts';
import type { Actor } from '../acts.ts';
import type { Petition } from '../petition.ts';
import type { OutsideAsking } from './acts.ts';

/** Who does what a body outside does: nobody of the system, for the unit that asked. */
export const outsideActor = (askedBy: string): Actor => ({ officer: 'outside', unit: askedBy, isBureau: false, role: 'outside-body' });

/** The last day on which the link takes an answer. */
export const openUntil = ({ dueOn }: Pick<OutsideAsking, 'dueOn'>): CivilDate => addDays(dueOn, outsideGraceDays);

/** Questions, counted from 1, that this unit asked and that are still open. */
export const openQuestionsOf = ({ outside = [] }: Pick<Petition, 'outside'>, unit: string): number[] =>
  outside.flatMap(({ standing, by }, at) => (standing === 'open' && by === unit ? [at + 1] : []));

/** What came with answers: nobody shows it to the petitioner. */
export const outsideAttachments = ({ outside = [] }: Pick<Petition, 'outside'>): string[] =>
  outside.flatMap(({ attachments = [] }) => attachments);
