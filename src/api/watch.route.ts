import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { drawnShare } from '../casework/insight/keepFacts.ts';
import { watchBoard, watchPage } from '../casework/insight/watch.ts';
import { followUpScriptNow } from '../regulations/followUpScripts.ts';
import { only } from './accessRule.ts';
import { watchBoard as boardSchema, followUpScript, watchPage as pageSchema, watchQuery } from './contract/watch.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { wrongFields } from './problem.ts';

/** Who watches the work of others, and who makes the calls. */
const watchers = only('supervisor', 'chief', 'head', 'registrar');

/** The supervisor's board (督): figures, and the matters behind each (L3, K2, K3). */
export function watchRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/supervision/board',
    access: watchers,
    about:
      'What is late or will be, bounced, rated badly, promised and not done, came back, under supervision or to be called; own unit and area only.',
    answers: { 200: boardSchema },
    problems: [],
    handle: ({ request }) => watchBoard(city, officerOf(request)),
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/matters',
    access: watchers,
    about: 'The matters behind a figure of the supervisor’s board, longest standing first.',
    query: watchQuery,
    answers: { 200: pageSchema },
    problems: [422],
    async handle({ query, request }) {
      const page = await watchPage(city, officerOf(request), query);
      if (!page) throw wrongFields([{ field: 'cursor', code: 'cursor' }]);
      return page;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/follow-up-script',
    access: watchers,
    about: 'What a caller asks, with its version.',
    answers: { 200: followUpScript },
    problems: [],
    handle: async () => {
      const { version, lines } = followUpScriptNow();
      return { version, lines: [...lines], share: drawnShare };
    },
  });
}
