import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { acknowledgeWarning, dismissCandidate, listCandidates, listWarnings, supervisingRoles } from '../casework/warnings.ts';
import { only, readers } from './accessRule.ts';
import { acknowledgement, candidatePage, dismissal, pageQuery, warningPage } from './contract/clocks.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { noSuchMatter } from './problem.ts';

/** What clocks that watch themselves have told, and what became of it. */
export function clockRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/warnings',
    access: readers,
    about: 'What I was warned of and have not acknowledged; red first.',
    query: pageQuery,
    answers: { 200: warningPage },
    problems: [422],
    handle: ({ query, request }) => listWarnings(city, officerOf(request), query),
  });
  declare(api, {
    method: 'POST',
    url: '/warnings/acknowledgements',
    access: readers,
    about: 'Takes a warning off my desk; the clock runs on.',
    body: acknowledgement,
    answers: { 204: null },
    problems: [404, 422],
    async handle({ body, request, reply }) {
      if (!(await acknowledgeWarning(city, officerOf(request), body))) throw noSuchMatter();
      reply.code(204).send();
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision-candidates',
    access: only(...supervisingRoles),
    about: 'Clocks of the units below whose last day passed, and that nobody has taken up.',
    query: pageQuery,
    answers: { 200: candidatePage },
    problems: [422],
    handle: ({ query, request }) => listCandidates(city, officerOf(request), query),
  });
  declare(api, {
    method: 'POST',
    url: '/supervision-candidates/dismissals',
    access: only(...supervisingRoles),
    about: 'Looked at, and not to be supervised. A 督办 in the matter takes its candidates up by itself.',
    body: dismissal,
    answers: { 204: null },
    problems: [404, 422],
    async handle({ body, request, reply }) {
      if (!(await dismissCandidate(city, officerOf(request), body))) throw noSuchMatter();
      reply.code(204).send();
    },
  });
}
