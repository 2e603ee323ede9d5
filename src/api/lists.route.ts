import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { listPetitions, myDesk, turnsPages } from '../casework/lists.ts';
import { readers } from './accessRule.ts';
import { desk, listQuery, page } from './contract/lists.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { wrongFields } from './problem.ts';

/** The matters an officer may see, by filters and words, and those that wait for this officer. */
export function listRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions',
    access: readers,
    about: 'Search; newest first, or most urgent first of those with a running clock (sort=due).',
    query: listQuery,
    answers: { 200: page },
    problems: [422],
    async handle({ query, request }) {
      if (query.figure && query.q) throw wrongFields([{ field: 'q', code: 'words-beside-figure' }]);
      if (!turnsPages(city, query)) throw wrongFields([{ field: 'cursor', code: 'cursor' }]);
      return listPetitions(city, officerOf(request), query);
    },
  });
  declare(api, {
    method: 'GET',
    url: '/desk',
    access: readers,
    about: 'My desk: what waits for me, most urgent first.',
    answers: { 200: desk },
    problems: [],
    handle: ({ request }) => myDesk(city, officerOf(request)),
  });
}
