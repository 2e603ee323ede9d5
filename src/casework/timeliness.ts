import type { City } from './city.ts';
import { unitName } from './law.ts';

export type OrganTimeliness = {
  organ: string;
  total: number;
  answered: number;
  open: number;
  undated: number;
  reversed: number;
  within15: number;
  within60: number;
};
export type Timeliness = Omit<OrganTimeliness, 'organ'> & { byOrgan: OrganTimeliness[] };

const counts = ['total', 'answered', 'open', 'undated', 'reversed', 'within15', 'within60'] as const;

/** How long historical letters waited for their reply, in calendar days from letter to reply: not the legal clock, and it says so. */
export async function timeliness(city: City): Promise<Timeliness> {
  const rows = await city.questions.timeliness();
  const sum = (name: (typeof counts)[number]) => rows.reduce((total, row) => total + Number(row[name]), 0);
  const totals = Object.fromEntries(counts.map((name) => [name, sum(name)])) as Omit<OrganTimeliness, 'organ'>;
  return { ...totals, byOrgan: rows.map(({ unit, ...row }) => ({ organ: unitName(city, unit), ...row })) };
}
