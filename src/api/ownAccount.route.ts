import type { FastifyInstance } from 'fastify';
import { endDeputy, nameDeputy, ownDeputies } from '../casework/accounts/deputies.ts';
import { changePassword, digestOfToken } from '../casework/accounts/ownAccount.ts';
import { leastPassword } from '../casework/accounts/passwords.ts';
import { setFactor, startFactor } from '../casework/accounts/secondFactor.ts';
import type { City } from '../casework/city.ts';
import type { Throttle } from '../casework/throttle.ts';
import { beforeAll, signedIn } from './accessRule.ts';
import { deputies, deputyAsked, deputyEnded, factorAsked, factorSet, factorStarted, passwordAsked } from './contract/accounts.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';

/** The own account: password, second factor (X4), and who stands in while one is away (W2). */
export function ownAccountRoutes(api: FastifyInstance, city: City, tries: Throttle): void {
  declare(api, {
    method: 'POST',
    url: '/session/password',
    access: beforeAll,
    about: 'A new password by the old one; other sessions of the account end.',
    body: passwordAsked,
    answers: { 204: null },
    problems: [422, 429],
    async handle({ body, request, reply }) {
      takeTry(tries, officerOf(request).account);
      const keep = digestOfToken(request.sessionToken ?? '');
      const done = await changePassword(city, officerOf(request), { ...body, keep });
      if (done === 'wrong-password') throw wrongFields([{ field: 'password', code: done }]);
      if (done !== 'done')
        throw wrongFields([{ field: 'newPassword', code: done === 'password-short' ? `${done}:${leastPassword}` : done }]);
      tries.giveBack(officerOf(request).account);
      city.officers.forget();
      return reply.code(204).send();
    },
  });
  declare(api, {
    method: 'POST',
    url: '/session/second-factor',
    access: beforeAll,
    about: 'A secret for an authenticator; holds once a code of it was given.',
    answers: { 200: factorStarted },
    problems: [422],
    async handle({ request }) {
      const started = await startFactor(city, officerOf(request));
      if (!started) throw stop(422, 'factor-there');
      return started;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/session/second-factor/confirmation',
    access: beforeAll,
    about: 'Sets the second factor by its first code. Answers with recovery codes, once; other sessions end.',
    body: factorAsked,
    answers: { 200: factorSet },
    problems: [422, 429],
    async handle({ body, request }) {
      takeTry(tries, officerOf(request).account);
      const keep = digestOfToken(request.sessionToken ?? '');
      const set = await setFactor(city, officerOf(request), { code: body.code, keep });
      if (set === 'wrong') throw wrongFields([{ field: 'code', code: 'code-wrong' }]);
      if (!set) throw stop(422, 'factor-not-started');
      tries.giveBack(officerOf(request).account);
      city.officers.forget();
      return { recovery: [...set] };
    },
  });
  deputyRoutes(api, city);
}

/** @throws ProblemAnswer 429 after too many wrong ones of one account */
function takeTry(tries: Throttle, account: string): void {
  const wait = tries.take(account);
  if (wait > 0) throw stop(429, `too-many:${wait}`, { retryAfter: wait });
}

function deputyRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/session/deputies',
    access: signedIn,
    about: 'Who stands in for the officer and for whom the officer does, and colleagues to choose from.',
    answers: { 200: deputies },
    problems: [],
    handle: ({ request }) => ownDeputies(city, officerOf(request)),
  });
  declare(api, {
    method: 'POST',
    url: '/session/deputies',
    access: signedIn,
    about: 'Names a deputy of the own unit, from a day to a day.',
    body: deputyAsked,
    answers: { 200: deputies },
    problems: [422],
    async handle({ body, request }) {
      const officer = officerOf(request);
      const done = await nameDeputy(city, officer, body);
      if (done === 'deputy-administrator') throw stop(422, done);
      if (done !== 'done') throw wrongFields([{ field: done === 'deputy-days' ? 'until' : 'deputy', code: done }]);
      return ownDeputies(city, officer);
    },
  });
  declare(api, {
    method: 'POST',
    url: '/session/deputies/endings',
    access: signedIn,
    about: 'Ends a deputy of the own, at once.',
    body: deputyEnded,
    answers: { 200: deputies },
    problems: [422],
    async handle({ body, request }) {
      const officer = officerOf(request);
      if (!(await endDeputy(city, officer, body.id))) throw wrongFields([{ field: 'id', code: 'choice' }]);
      return ownDeputies(city, officer);
    },
  });
}
