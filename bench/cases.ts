import { randomBytes } from 'node:crypto';
import type { Request } from 'autocannon';
import type { CivilDate } from '../src/clock/civilDate.ts';
import { type Chance, chance } from './chance.ts';
import { petitioner, soughtWords, statement } from './vocabulary.ts';

/** What a case asks of a target, a new one each time. */
export type Asking = (request: Request) => Request;
export type Floor = Readonly<{ text: string; met(measured: { perSecond: number; p97: number; ofFloor: number }): boolean }>;
export type Case = Readonly<{
  name: string;
  connections: number;
  ours: Asking;
  floor: Asking;
  /** What must hold; cases without one are shown for comparison. */
  must?: Floor;
}>;

/** What the cases ask about: matters that are there, and an officer who may see them. */
export type Sample = Readonly<{ token: string; numbers: readonly string[]; units: readonly string[]; from: CivilDate; to: CivilDate }>;

const get = (path: string, headers: Record<string, string> = {}): Request => ({ method: 'GET', path, headers });
const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();

/** The cases, creating last, so that the rows it adds burden nobody. Every case draws its own repeatable sequence. */
export function casesOf({ token, numbers, units, from, to }: Sample): Case[] {
  const by = chance(7);
  const auth = { authorization: `Bearer ${token}` };
  const both = (path: string, floorPath: string, asked: () => Record<string, string>) => ({
    ours: (request: Request) => ({ ...request, ...get(`/api/v1${path}?${query(asked())}`, auth) }),
    floor: (request: Request) => ({ ...request, ...get(`${floorPath}?${query(asked())}`) }),
  });
  const number = () => by.pick(numbers);
  const searches = Object.entries(soughtWords).map(
    ([name, q]): Case => ({
      name: `search ${name}`,
      connections: 1,
      ...both('/petitions', '/search', () => ({ q })),
      must: { text: 'p97.5 ≤ 50 ms', met: ({ p97 }) => p97 <= 50 },
    }),
  );
  return [
    {
      name: 'list 20 rows',
      connections: 10,
      ours: (request) => ({ ...request, ...get('/api/v1/petitions', auth) }),
      floor: (request) => ({ ...request, ...get('/list?bureau=440200-xfj') }),
      must: { text: '≥ 300/s', met: ({ perSecond }) => perSecond >= 300 },
    },
    {
      name: 'detail',
      connections: 10,
      ours: (request) => ({ ...request, ...get(`/api/v1/petitions/${number()}`, auth) }),
      floor: (request) => ({ ...request, ...get(`/detail?no=${number()}`) }),
      must: { text: '≥ 25 % of floor', met: ({ ofFloor }) => ofFloor >= 0.25 },
    },
    { name: 'filter', connections: 10, ...both('/petitions', '/filter', () => ({ unit: by.pick(units), state: 'closed', from, to })) },
    ...searches,
    {
      name: 'create',
      connections: 10,
      ours: (request) => ({ ...request, ...filing(by, '/api/v1/petitions', { 'idempotency-key': randomBytes(24).toString('base64url') }) }),
      floor: (request) => ({ ...request, ...filing(by, '/create') }),
      must: { text: '≥ 20 % of floor', met: ({ ofFloor }) => ofFloor >= 0.2 },
    },
  ];
}

function filing(by: Chance, path: string, headers: Record<string, string> = {}): Request {
  const body = JSON.stringify({ ...statement(by), ...petitioner(by), areaCode: '440203', address: '示例路1号' });
  return { method: 'POST', path, body, headers: { 'content-type': 'application/json', ...headers } };
}
