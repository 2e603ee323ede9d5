import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { makeOutsideLink } from '../casework/outside/outsideLink.ts';
import { readers } from './accessRule.ts';
import { linkMade, linkRequest } from './contract/outside.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, refused } from './problem.ts';

/** The link by which a body outside answers: made by who asked, told once. The body answers on the portal, at /answer. */
export function outsideRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/outside-links',
    access: readers,
    about: 'A new code for the body that was asked; the one before opens nothing any more.',
    params: ofMatter,
    body: linkRequest,
    answers: { 200: linkMade },
    problems: [404, 409, 422],
    async handle({ params, body, request }) {
      const answer = await makeOutsideLink(city, officerOf(request), { ...params, ...body });
      if (answer.outcome === 'not-found') throw noSuchMatter();
      if (answer.outcome === 'refused') throw refused(answer.refusal);
      return { code: answer.code, openUntil: answer.openUntil };
    },
  });
}
