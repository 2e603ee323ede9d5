import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import type { Between } from '../casework/questions/reportRows.ts';
import { objections, reviewOutcomes } from '../casework/reports.ts';
import { watching } from './board.route.ts';
import { objections as objectionsSchema, reviewOutcomes as outcomesSchema, reportQuery } from './contract/reports.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { wrongFields } from './problem.ts';

/** Counts and lists across matters. */
export function reportRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/reports/reviews',
    access: watching,
    about: 'Opinions upheld, changed and revoked on review, by organ.',
    query: reportQuery,
    answers: { 200: outcomesSchema },
    problems: [422],
    handle: ({ query, request }) => reviewOutcomes(city, officerOf(request), inOrder(query as Between)),
  });
  declare(api, {
    method: 'GET',
    url: '/reports/objections',
    access: watching,
    about: 'Objections by unit, and the matters that went to and fro.',
    query: reportQuery,
    answers: { 200: objectionsSchema },
    problems: [422],
    handle: ({ query, request }) => objections(city, officerOf(request), inOrder(query as Between)),
  });
}

function inOrder(between: Between): Between {
  if (between.to < between.from) throw wrongFields([{ field: 'to', code: 'day' }]);
  return between;
}
