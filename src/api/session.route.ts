import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { City } from '../casework/city.ts';
import { unitName } from '../casework/law.ts';
import { csrfOf, signIn, signOut } from '../casework/signIn.ts';
import type { Throttle } from '../casework/throttle.ts';
import { anyone, beforeAll } from './accessRule.ts';
import type { ApiOptions } from './apiOptions.ts';
import { cookieFor, sessionCookie } from './caller.ts';
import { demoAccounts, type Session, session, signIn as signInForm, token } from './contract/session.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop } from './problem.ts';

type Options = Readonly<{ demo: ApiOptions['demo']; wrong: Throttle }>;

/** Signing in and out. Browsers get a cookie that no script reads, programs a token. */
export function sessionRoutes(api: FastifyInstance, city: City, { demo, wrong }: Options): void {
  declare(api, {
    method: 'POST',
    url: '/session',
    access: anyone,
    about: 'Sign in.',
    headers: { 'x-token': '1: answer with a token for Authorization: Bearer instead of a cookie' },
    body: signInForm,
    answers: { 200: token, 204: null },
    problems: [401, 422, 429],
    handle: ({ body, request, reply }) => enter(city, { body, request, reply, wrong }),
  });
  declare(api, {
    method: 'GET',
    url: '/session',
    access: beforeAll,
    about: 'Who is signed in.',
    answers: { 200: session },
    problems: [],
    handle: async ({ request }) => sessionView(city, request),
  });
  declare(api, {
    method: 'DELETE',
    url: '/session',
    access: beforeAll,
    about: 'Sign out; the session ends at once.',
    answers: { 204: null },
    problems: [],
    async handle({ request, reply }) {
      await signOut(city, request.sessionToken ?? '');
      return reply.clearCookie(sessionCookie, cookieFor(request)).code(204).send();
    },
  });
  declare(api, {
    method: 'GET',
    url: '/session/demo',
    access: anyone,
    about: 'Accounts to try, in a demo city only.',
    answers: { 200: demoAccounts },
    problems: [],
    handle: () => demoView(city, demo),
  });
}

type Entering = Readonly<{ body: z.output<typeof signInForm>; request: FastifyRequest; reply: FastifyReply; wrong: Throttle }>;

async function enter(city: City, { body, request, reply, wrong }: Entering): Promise<unknown> {
  const wait = wrong.take(request.ip);
  if (wait > 0) throw stop(429, `too-many:${wait}`, { retryAfter: wait });
  const answer = await signIn(city, { ...body, from: request.ip });
  if (answer.outcome === 'slow') throw stop(429, `too-many:${answer.retryAfter}`, { retryAfter: answer.retryAfter });
  if (answer.outcome === 'wrong') throw stop(401, 'sign-in-failed');
  if (answer.outcome !== 'in') throw stop(401, answer.outcome);
  wrong.giveBack(request.ip);
  if (request.headers['x-token'] === '1') return { token: answer.token };
  return reply.setCookie(sessionCookie, answer.token, cookieFor(request)).code(204).send();
}

function sessionView(city: City, request: FastifyRequest): Session {
  const { account, name, unit, roles, due } = officerOf(request);
  return {
    account,
    name,
    unit,
    unitName: unitName(city, unit),
    roles: [...roles],
    ...(due && { due }),
    csrf: csrfOf(city, request.sessionToken ?? ''),
    demo: city.settings.demo,
    today: city.clock.today(),
  };
}

async function demoView(city: City, demo: ApiOptions['demo']): Promise<z.output<typeof demoAccounts>> {
  if (!city.settings.demo || !demo) return { demo: false, accounts: [] };
  const officers = new Map((await city.officers.list()).map((officer) => [officer.account, officer]));
  const accounts = demo.accounts.flatMap((listed) => {
    const officer = officers.get(listed);
    return officer ? [{ account: listed, name: officer.name, unitName: unitName(city, officer.unit), roles: [...officer.roles] }] : [];
  });
  return { demo: true, password: demo.password, accounts };
}
