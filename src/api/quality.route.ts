import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { type DrawWritten, drawAgain, drawMatters, spotDrawOf, spotDrawPage } from '../casework/quality/spotChecks.ts';
import { spotReport } from '../casework/quality/spotReport.ts';
import { only } from './accessRule.ts';
import {
  drawKept,
  drawnAgain,
  drawsAsked,
  drawWritten,
  ofDraw,
  spotDrawPage as pageSchema,
  spotReport as reportSchema,
  spotDrawOpened,
  spotReportAsked,
} from './contract/quality.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';

/** Who draws matters and checks them. */
const checkers = only('supervisor', 'chief');

/** 质量抽查: drawing matters by a stated seed, repeating a draw, and what the checks came to by unit (L4). */
export function qualityRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/supervision/spot-checks',
    access: checkers,
    about: 'Draws finished matters of a unit, or of all that the bureau watches, by a seed that is kept; of the same unit and days once.',
    body: drawWritten,
    answers: { 201: drawKept },
    problems: [422],
    async handle({ body, request, reply }) {
      const done = await drawMatters(city, officerOf(request), body as DrawWritten);
      if (done === 'not-a-bureau') throw stop(422, 'only-bureaus-draw');
      if ('fault' in done) throw wrongFields([done.fault]);
      return reply.code(201).send(done);
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/spot-checks',
    access: checkers,
    about: 'The draws of the own bureau, newest first, with how many of each were checked and failed.',
    query: drawsAsked,
    answers: { 200: pageSchema },
    problems: [422],
    async handle({ query, request }) {
      const page = await spotDrawPage(city, officerOf(request), query);
      if (!page) throw wrongFields([{ field: 'cursor', code: 'cursor' }]);
      return page;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/spot-checks/:drawId',
    access: checkers,
    about: 'A draw with its matters in the order of its seed, and what the check of each came to.',
    params: ofDraw,
    answers: { 200: spotDrawOpened },
    problems: [404],
    async handle({ params, request }) {
      const opened = await spotDrawOf(city, officerOf(request), params.drawId);
      if (!opened) throw stop(404, 'no-such-draw');
      return opened;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/spot-checks/:drawId/again',
    access: checkers,
    about: 'Makes a draw once more by its own seed and says whether it gives the same matters from the same ones; keeps nothing.',
    params: ofDraw,
    answers: { 200: drawnAgain },
    problems: [404],
    async handle({ params, request }) {
      const again = await drawAgain(city, officerOf(request), params.drawId);
      if (!again) throw stop(404, 'no-such-draw');
      return again;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/supervision/spot-check-report',
    access: checkers,
    about:
      'What checks of drawn matters came to, by unit: points, failed ones, and what was missing most often. Of matters, never of officers.',
    query: spotReportAsked,
    answers: { 200: reportSchema },
    problems: [422],
    handle: ({ query, request }) => spotReport(city, officerOf(request), query),
  });
}
