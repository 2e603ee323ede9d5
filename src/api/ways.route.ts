import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { wayLines, waySuggestions } from '../casework/wayLines.ts';
import { anyone, readers } from './accessRule.ts';
import { wayList, wayQuery, waySuggestions as waySuggestionsSchema } from './contract/ways.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter } from './problem.ts';

/** 依法分类处理清单: the list for everybody, and what of it a matter may belong to for who screens it. */
export function wayRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/ways',
    access: anyone,
    about: 'Which matter takes which legal way, with organ, term and basis; `q` are words of the matter.',
    query: wayQuery,
    answers: { 200: wayList },
    problems: [422],
    handle: async ({ query }) => wayLines(city.clock.today(), query.q),
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/ways',
    access: readers,
    about: 'Lines of the list that a matter may belong to, with the words in it that say so: a suggestion, never a decision.',
    params: ofMatter,
    answers: { 200: waySuggestionsSchema },
    problems: [404],
    async handle({ params, request }) {
      const found = await waySuggestions(city, officerOf(request), params.petitionNo);
      if (!found) throw noSuchMatter();
      return found;
    },
  });
}
