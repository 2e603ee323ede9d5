import type { Petition } from '../petition.ts';
import type { Joint } from './acts.ts';

const nobody: Joint = { entered: 0, removed: [], representatives: [] };

export const jointOf = ({ joint = nobody }: Pick<Petition, 'joint'>): Joint => joint;

/** Has somebody this number, and not been taken off? */
export const isListed = ({ entered, removed }: Joint, no: number): boolean =>
  Number.isInteger(no) && no >= 1 && no <= entered && !removed.some((each) => each.no === no);

export const isAnybodyListed = (petition: Petition): boolean => jointOf(petition).entered > jointOf(petition).removed.length;

/** Identities that are counted, each once: who is listed, and the petitioner unless nobody knows who that is. Not `headcount`, which is what was said. */
export const countedPeople = (petition: Petition): number =>
  jointOf(petition).entered - jointOf(petition).removed.length + (petition.identity === 'anonymous' ? 0 : 1);
