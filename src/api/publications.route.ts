import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { listPublished, readPublished } from '../casework/publishing/publishedList.ts';
import { publish, readPublication } from '../casework/publishing/publishing.ts';
import { anyone, readers } from './accessRule.ts';
import { publication, publishedItem, publishedPage, publishedQuery, publishRequest } from './contract/publications.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, stop, wrongFields } from './problem.ts';

/** Summaries of what was done: drafted, approved by a second person, read by anybody, withdrawn at once (S1). */
export function publicationRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/publication',
    access: readers,
    about: 'The summary of a matter for publication, with a proposal.',
    params: ofMatter,
    answers: { 200: publication },
    problems: [404],
    async handle({ params, request }) {
      const view = await readPublication(city, officerOf(request), params.petitionNo);
      if (!view) throw noSuchMatter();
      return view;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/publication',
    access: readers,
    about: 'Drafts, approves, sends back or withdraws the summary of a matter.',
    params: ofMatter,
    body: publishRequest,
    answers: { 200: publication },
    problems: [404, 409, 422],
    async handle({ params, body, request }) {
      const { act, title, body: text, reason, looked } = body;
      const asked = { act, ...(title && { title }), ...(text && { body: text }), ...(reason && { reason }), ...(looked && { looked }) };
      const answer = await publish(city, officerOf(request), params.petitionNo, asked);
      if (answer.outcome === 'not-found') throw noSuchMatter();
      if (answer.outcome === 'stale') throw stop(409, 'publish-wrong-state');
      if (answer.outcome === 'refused') throw stop(409, answer.code);
      if (answer.outcome === 'invalid') throw wrongFields([{ field: answer.field, code: answer.code }]);
      return answer.view;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/published',
    access: anyone,
    about: 'Published summaries, newest first.',
    query: publishedQuery,
    answers: { 200: publishedPage },
    problems: [422],
    handle: ({ query }) => listPublished(city, query),
  });
  declare(api, {
    method: 'GET',
    url: '/published/:publicationId',
    access: anyone,
    about: 'One published summary.',
    params: z.object({ publicationId: z.string().max(60) }),
    answers: { 200: publishedItem },
    problems: [404],
    async handle({ params }) {
      const item = await readPublished(city, params.publicationId);
      if (!item) throw stop(404, 'not-published');
      return item;
    },
  });
}
