import { administers } from '../../access/roles.ts';
import { addDays, type CivilDate, isCivilDate } from '../../clock/civilDate.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { Officer } from '../officers.ts';
import { entryOf } from './trail.ts';

/** Longer than any leave; whoever is away longer is moved. */
const mostDays = 180;

export type DeputyAsked = Readonly<{ deputy: string; from: string; until: string; reason: string }>;
export type DeputyFault = 'deputy-self' | 'deputy-unknown' | 'deputy-elsewhere' | 'deputy-apart' | 'deputy-days' | 'deputy-administrator';

/**
 * 代理: somebody of the same unit stands in from a day to a day. The deputy acts in the roles of who is away, and each act says for whom;
 * what the two of them did apart they may not do together (ADR-0262).
 */
export async function nameDeputy(city: City, officer: Officer, asked: DeputyAsked): Promise<'done' | DeputyFault> {
  const fault = await deputyFault(city, officer, asked);
  if (fault) return fault;
  const { account } = officer;
  const { deputy, from, until } = asked;
  const entry = entryOf(city, { by: account, kind: 'deputy-named', account, detail: { deputy, from, until } });
  await city.accounts.nameDeputy({ id: newId(city.clock.now()), account, ...asked }, entry);
  city.officers.forget();
  return 'done';
}

async function deputyFault(city: City, { account, unit, roles }: Officer, asked: DeputyAsked): Promise<DeputyFault | undefined> {
  const today = city.clock.today();
  const { from, until, deputy } = asked;
  if (administers(roles)) return 'deputy-administrator';
  if (!isCivilDate(from) || !isCivilDate(until)) return 'deputy-days';
  if (from < today || until < from || until > addDays(from as CivilDate, mostDays)) return 'deputy-days';
  if (deputy === account) return 'deputy-self';
  const found = await city.officers.find(deputy);
  if (!found || found.disabled) return 'deputy-unknown';
  if (found.unit !== unit) return 'deputy-elsewhere';
  return administers(found.roles) ? 'deputy-apart' : undefined;
}

/** Comes back early. False if there is no such deputy of the own. */
export async function endDeputy(city: City, { account }: Officer, id: string): Promise<boolean> {
  const entry = entryOf(city, { by: account, kind: 'deputy-ended', account, detail: {} });
  const ended = await city.accounts.endDeputy(id, account, city.clock.today(), entry);
  city.officers.forget();
  return ended;
}

export type OwnDeputies = Readonly<{
  colleagues: { account: string; name: string }[];
  deputies: {
    id: string;
    account: string;
    name: string;
    deputy: string;
    deputyName: string;
    from: string;
    until: string;
    reason: string;
  }[];
}>;

/** Who stands in for me and for whom I do, and whom I might ask. */
export async function ownDeputies(city: City, officer: Officer): Promise<OwnDeputies> {
  const [rows, people] = await Promise.all([
    city.accounts.deputies(officer.account, city.clock.today()),
    city.accounts.list({ unit: officer.unit, size: 200 }),
  ]);
  const name = (account: string) => city.officers.nameOf(account) ?? account;
  return {
    colleagues: people
      .filter(({ account, disabled, roles }) => account !== officer.account && !disabled && !administers(roles))
      .map(({ account, name }) => ({ account, name })),
    deputies: rows.map(({ endedOn: _, ...row }) => ({ ...row, name: name(row.account), deputyName: name(row.deputy) })),
  };
}
