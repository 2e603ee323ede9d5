import type { FastifyInstance } from 'fastify';
import { type Administered, addOfficer, changeOfficer } from '../casework/accounts/administer.ts';
import { leastPassword } from '../casework/accounts/passwords.ts';
import type { City } from '../casework/city.ts';
import { unitName } from '../casework/law.ts';
import { only } from './accessRule.ts';
import { officerAdded, officerChanged, officers, officersAsked, trail, trailAsked } from './contract/accounts.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';

/** Accounts and their trail: three administrators apart, none of whom reads a matter (W2, X4). */
export function accountRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/officers',
    access: only('admin', 'security', 'auditor'),
    about: 'Accounts by name, one unit or all; never passwords.',
    query: officersAsked,
    answers: { 200: officers },
    problems: [422],
    async handle({ query: { unit, q, cursor, size } }) {
      const rows = await city.accounts.list({
        ...(unit && { unit }),
        ...(q && { text: q }),
        ...(cursor && { after: cursor }),
        size: size + 1,
      });
      const items = rows.slice(0, size).map((row) => ({ ...row, roles: [...row.roles], unitName: unitName(city, row.unit) }));
      return { items, nextCursor: rows.length > size ? (items.at(-1)?.account ?? null) : null };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/officers',
    access: only('admin'),
    about: 'A new account without roles; its password has to be changed at the first sign-in.',
    body: officerAdded,
    answers: { 204: null },
    problems: [422],
    async handle({ body, request, reply }) {
      const done = await addOfficer(city, officerOf(request), body);
      if (done !== 'done') throw wrongFields([{ field: fieldOf[done] ?? 'password', code: codeOf(done) }]);
      return reply.code(204).send();
    },
  });
  declare(api, {
    method: 'POST',
    url: '/officers/changes',
    access: only('admin', 'security'),
    about: 'One change of another’s account: what the system administrator or the security administrator may do, with its reason.',
    body: officerChanged,
    answers: { 204: null },
    problems: [422],
    async handle({ body, request, reply }) {
      const done = await changeOfficer(city, officerOf(request), body);
      if (done === 'own-account' || done === 'not-this-administrator') throw stop(422, done);
      if (done !== 'done') throw wrongFields([{ field: fieldOf[done] ?? neededBy(body.change), code: codeOf(done) }]);
      return reply.code(204).send();
    },
  });
  declare(api, {
    method: 'GET',
    url: '/officers/trail',
    access: only('auditor'),
    about: 'What was done to accounts, newest first; nobody can change it.',
    query: trailAsked,
    answers: { 200: trail },
    problems: [422],
    async handle({ query: { account, kind, cursor, size } }) {
      const asked = { ...(account && { account }), ...(kind && { kind }), ...(cursor && { before: cursor }), size: size + 1 };
      const rows = await city.accounts.trail(asked);
      const items = rows.slice(0, size).map((row) => ({ ...row, detail: { ...row.detail } }));
      return { items, nextCursor: rows.length > size ? (items.at(-1)?.entryId ?? null) : null };
    },
  });
}

type Fault = Exclude<Administered, 'done'> | 'account-taken';
const fieldOf: Readonly<Partial<Record<Fault, string>>> = {
  'account-taken': 'account',
  'no-such-account': 'account',
  'unknown-unit': 'unit',
  'roles-apart': 'roles',
};
const codeOf = (fault: Fault): string =>
  fault === 'field-missing' ? 'missing' : fault === 'password-short' ? `${fault}:${leastPassword}` : fault;
/** The field that a change needs. */
const neededBy = (change: string): string => (change === 'rename' ? 'name' : change === 'password' ? 'password' : 'roles');
