import type { Petition } from '../../petition/petition.ts';
import { checklistOn, type QualityItem } from '../../regulations/qualityChecklists.ts';
import type { City } from '../city.ts';
import { readFromFile } from './readFromFile.ts';

/** The checklist as a form asks it, each item with what the file says of it. */
export type ChecklistAsked = { version: string; passFrom: number; items: (QualityItem & { found?: 'yes' | 'no' })[] };

export function checklistAsked(city: Pick<City, 'clock'>, petition: Petition): ChecklistAsked | undefined {
  const checklist = checklistOn(city.clock.today());
  if (!checklist) return undefined;
  const { version, passFrom, items } = checklist;
  const asked = items.map((item) => {
    const found = readFromFile(petition, item.code);
    return { ...item, ...(found && { found }) };
  });
  return { version, passFrom, items: asked };
}
