import { restrictedRoles } from '../access/rules.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import { daysBetween } from '../clock/civilDate.ts';
import type { City } from './city.ts';
import type { CandidateKey, CandidateRow, Swept, WarningKey, WarningRow } from './clockPorts.ts';
import { scopeOf, unitName } from './law.ts';
import type { Officer } from './officers.ts';
import { sealerFor } from './sealing.ts';
import { sweepPlan } from './sweepPlan.ts';

const batch = 2000;

/** Looks at every clock whose day has come, batch by batch. A clock that another node holds is that node's. */
export async function sweepClocks(city: Pick<City, 'warnings' | 'clock' | 'units' | 'settings'>): Promise<Swept> {
  const plan = sweepPlan(city);
  const all: Swept = { looked: 0, warned: 0, candidates: 0 };
  for (;;) {
    const { looked, warned, candidates } = await city.warnings.sweep(city.clock.today(), plan, batch);
    all.looked += looked;
    all.warned += warned;
    all.candidates += candidates;
    if (looked < batch) return all;
  }
}

export type WarningView = {
  petitionNo: string;
  title: string;
  clock: number;
  purpose: string;
  level: string;
  colour: 'yellow' | 'red';
  since: string;
  dueOn: string;
  daysLeft: number;
  unit: string;
  unitName: string;
};
export type WarningPage = { items: WarningView[]; nextCursor: string | null; today: string };
export type PageAsked = Readonly<{ size: number; cursor?: string | undefined }>;

/** What this officer was warned of and has not acknowledged: red before yellow, latest first. */
export async function listWarnings(city: City, officer: Officer, { size, cursor }: PageAsked): Promise<WarningPage> {
  const { unit, roles } = officer;
  const after = readCursor<WarningKey>(city, 'warnings', cursor);
  const rows = await city.warnings.open(scopeOf(city, officer), { unit, roles, size: size + 1, ...(after && { after }) });
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const today = city.clock.today();
  return {
    items: shown.map((row) => warningView(city, row, today)),
    nextCursor: rows.length > size ? makeCursor(city, 'warnings', last) : null,
    today,
  };
}

function warningView(city: City, row: WarningRow, today: CivilDate): WarningView {
  const { petitionId, petitionNo, clockNo, purpose, level, urgency, since, dueOn, unit, titleId, title, wrappedKey } = row;
  const sealer = wrappedKey && sealerFor(city, petitionId, city.keys.unwrap(wrappedKey));
  return {
    petitionNo,
    title: sealer && title ? sealer.read({ textId: titleId, kind: 'title', sealed: title }) : '',
    clock: clockNo,
    purpose,
    level,
    colour: urgency < 0 ? 'red' : 'yellow',
    since,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    unit,
    unitName: unitName(city, unit),
  };
}

/** Takes a warning off the officer's desk. False if there is none. */
export function acknowledgeWarning(
  city: City,
  officer: Officer,
  { petitionNo, clock, level }: { petitionNo: string; clock: number; level: string },
): Promise<boolean> {
  const { unit, roles, account } = officer;
  return city.warnings.acknowledge(scopeOf(city, officer), { unit, roles, petitionNo, clockNo: clock, level, by: account });
}

export type CandidateView = {
  petitionNo: string;
  clock: number;
  purpose: string;
  ground: string;
  since: string;
  dueOn: string;
  stoppedOn?: string;
  unit: string;
  unitName: string;
};
export type CandidatePage = { items: CandidateView[]; nextCursor: string | null };

/** Who decides whether to supervise: supervisors and chiefs of petition bureaus, and for accusations the restricted desk. */
export const supervisingRoles = ['supervisor', 'chief', ...restrictedRoles] as const;

/** Clocks of the units below this bureau whose last day passed and that nobody has taken up, oldest first. */
export async function listCandidates(city: City, officer: Officer, { size, cursor }: PageAsked): Promise<CandidatePage> {
  const after = readCursor<CandidateKey>(city, 'candidates', cursor);
  const rows = await city.warnings.candidates(scopeOf(city, officer), { unit: officer.unit, size: size + 1, ...(after && { after }) });
  const shown = rows.slice(0, size);
  return {
    items: shown.map((row) => candidateView(city, row)),
    nextCursor: rows.length > size ? makeCursor(city, 'candidates', shown.at(-1)) : null,
  };
}

const candidateView = (city: City, row: CandidateRow): CandidateView => ({
  petitionNo: row.petitionNo,
  clock: row.clockNo,
  purpose: row.purpose,
  ground: row.ground,
  since: row.since,
  dueOn: row.dueOn,
  unit: row.unit,
  unitName: unitName(city, row.unit),
  ...(row.stoppedOn && { stoppedOn: row.stoppedOn }),
});

/** Somebody looked and will not supervise. False if there is no such open candidate. */
export function dismissCandidate(
  city: City,
  officer: Officer,
  { petitionNo, clock, ground }: { petitionNo: string; clock: number; ground: string },
): Promise<boolean> {
  return city.warnings.dismiss(scopeOf(city, officer), { petitionNo, clockNo: clock, ground, by: officer.account });
}

function makeCursor(city: City, of: string, last: WarningRow | CandidateRow | undefined): string | null {
  if (!last) return null;
  const key =
    'level' in last
      ? { urgency: last.urgency, dueOn: last.dueOn, petitionId: last.petitionId, clockNo: last.clockNo, level: last.level }
      : { since: last.since, petitionId: last.petitionId, clockNo: last.clockNo, ground: last.ground };
  const body = Buffer.from(JSON.stringify(key)).toString('base64url');
  return `${body}.${city.keys.sign('cursor', `${of}|${body}`)}`;
}

function readCursor<K>(city: City, of: string, cursor: string | undefined): K | undefined {
  const [body = '', signature = ''] = (cursor ?? '').split('.');
  if (body === '' || city.keys.sign('cursor', `${of}|${body}`) !== signature) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}
