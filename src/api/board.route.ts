import type { FastifyInstance } from 'fastify';
import type { Role } from '../access/roles.ts';
import type { City } from '../casework/city.ts';
import { board } from '../casework/insight/board.ts';
import { figures, stock } from '../casework/insight/figures.ts';
import { unitAsked } from '../casework/insight/reach.ts';
import type { Officer } from '../casework/officers.ts';
import { addDays, type CivilDate } from '../clock/civilDate.ts';
import { only } from './accessRule.ts';
import {
  boardQuery,
  board as boardSchema,
  figures as figuresSchema,
  indicatorQuery,
  stockQuery,
  stock as stockSchema,
} from './contract/board.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { wrongFields } from './problem.ts';

/** Who answers for the work of others: counts across matters, within what the own unit may see. */
export const watchers = ['supervisor', 'chief', 'head', 'triage'] as const satisfies readonly Role[];
export const watching = only(...watchers);

/** The situation board (态势): one route for each kind of figure. */
export function boardRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/reports/board',
    access: watching,
    about: 'Matters by time, category, area or channel, with the period before and the same days of last year.',
    query: boardQuery,
    answers: { 200: boardSchema },
    problems: [422],
    handle: async ({ query, request }) => {
      const officer = officerOf(request);
      const unit = unitOf(city, officer, query.unit);
      const asked = { ...query, ...boardDays(city, query), unit };
      return { ...(await board(city, officer, asked)), unit: unit ?? null };
    },
  });
  declare(api, {
    method: 'GET',
    url: '/reports/indicators',
    access: watching,
    about: 'The standard indicators with their definitions, of what came from a day on, as it stood at the end of another.',
    query: indicatorQuery,
    answers: { 200: figuresSchema },
    problems: [422],
    handle: ({ query, request }) => {
      const officer = officerOf(request);
      const { from, to: on } = boardDays(city, { from: query.from, to: query.on });
      return figures(city, officer, { from, on, axis: query.axis, unit: unitOf(city, officer, query.unit) });
    },
  });
  declare(api, {
    method: 'GET',
    url: '/reports/stock',
    access: watching,
    about: 'Open matters by age at the end of a day, and how that was on the days before.',
    query: stockQuery,
    answers: { 200: stockSchema },
    problems: [422],
    handle: ({ query, request }) => {
      const officer = officerOf(request);
      const { on } = boardDays(city, { on: query.on });
      return stock(city, officer, { on, days: query.days, unit: unitOf(city, officer, query.unit) });
    },
  });
}

type Days = Readonly<{ from?: string | undefined; to?: string | undefined; on?: string | undefined }>;
const mostDays = 3653;

/**
 * The days of a report: from the first of January until today, as it stands today, unless others are asked for.
 *
 * @throws ProblemAnswer 422 for days in the wrong order, too many, or still to come
 */
export function boardDays(city: City, asked: Days): { from: CivilDate; to: CivilDate; on: CivilDate } {
  const today = city.clock.today();
  const to = (asked.to ?? today) as CivilDate;
  const from = (asked.from ?? `${to.slice(0, 4)}-01-01`) as CivilDate;
  const on = (asked.on ?? today) as CivilDate;
  if (on > today) throw wrongFields([{ field: 'on', code: 'day-in-future' }]);
  if (to > today) throw wrongFields([{ field: 'to', code: 'day-in-future' }]);
  if (to < from || to > addDays(from, mostDays)) throw wrongFields([{ field: 'to', code: 'period' }]);
  return { from, to, on };
}

/** @throws ProblemAnswer 422 for a unit whose figures are not this officer's to see */
export function unitOf(city: City, officer: Officer, unit: string | undefined): string | undefined {
  const found = unitAsked(city, officer, unit);
  if (!found.ok) throw wrongFields([{ field: 'unit', code: 'unit-not-yours' }]);
  return found.unit;
}
