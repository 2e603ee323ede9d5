import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { anyone } from './accessRule.ts';
import { articleQuery, articles } from './contract/articles.ts';
import { declare } from './declare.ts';
import { wrongFields } from './problem.ts';

/** The law at the step where it matters (T1): the text of an article that something cites. */
export function articleRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/articles',
    access: anyone,
    about: 'The text of the articles that a citation names.',
    query: articleQuery,
    answers: { 200: articles },
    problems: [422],
    async handle({ query, reply }) {
      const found = city.laws.cited(query.cite);
      if (found.length === 0) throw wrongFields([{ field: 'cite', code: 'no-such-article' }]);
      reply.header('cache-control', 'public, max-age=3600');
      return { cite: query.cite, articles: found };
    },
  });
}
