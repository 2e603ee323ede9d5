import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { type CivilDate, civilDate } from '../clock/civilDate.ts';
import { type ClockQuestion, clockOn } from '../clock/dueOfClock.ts';
import { explain } from '../clock/explain.ts';
import { anyone } from './accessRule.ts';
import { countedClock, dueQuery } from './contract/clocks.ts';
import { declare } from './declare.ts';
import { refused, wrongFields } from './problem.ts';

/** A clock of the regulations counted from any day, for whoever wants to check one: the same count as `xinqiao due --clock`. */
export function dueOnRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/clocks/due',
    access: anyone,
    about: 'The last day of a clock that starts on a day, explained day by day; `excluded` are days of a hearing in a re-review.',
    query: dueQuery,
    answers: { 200: countedClock },
    problems: [409, 422],
    handle: async ({ query }) => countedOn(city, query),
  });
}

type Query = { clock: string; start: string; excluded?: string | undefined };

function countedOn(city: City, { clock, start, excluded }: Query) {
  const [from = '', to = ''] = excluded?.split('..') ?? [];
  const span = excluded ? { from: civilDate(from), to: civilDate(to) } : undefined;
  const asked = askedOn(city, { id: clock, start: civilDate(start), excluded: span });
  if ('fault' in asked) {
    const { fault } = asked;
    if (fault.code === 'no-time-taken-out')
      throw refused({ code: 'hearing-time-counts', purpose: fault.purpose, article: fault.exclusion });
    throw wrongFields([
      { field: fault.code === 'span-reversed' ? 'excluded' : 'clock', code: fault.code === 'span-reversed' ? 'day' : 'choice' },
    ]);
  }
  const { rule, period } = asked;
  const { raw, due, provisional, days } = counted(city, asked);
  return {
    clock: rule.id,
    title: { zh: rule.title.zh, en: rule.title.en },
    article: rule.article,
    quotation: rule.quotation,
    start,
    raw,
    due,
    provisional,
    length: period.length,
    unit: period.unit,
    days: days.map(({ day, mark, n, because, name }) => ({ day, mark, because, ...(n !== undefined && { n }), ...(name && { name }) })),
  };
}

/** A region's term may have to be counted to be compared with the national one. */
function askedOn({ calendar }: City, question: Omit<ClockQuestion, 'calendar'>) {
  return withinCalendar(() => clockOn({ ...question, calendar }));
}

function counted(city: City, { period, start }: { period: Parameters<typeof explain>[0]; start: CivilDate }) {
  return withinCalendar(() => explain(period, start, city.calendar));
}

function withinCalendar<T>(count: () => T): T {
  try {
    return count();
  } catch (fault) {
    if (fault instanceof RangeError) throw wrongFields([{ field: 'start', code: 'day' }]); // beyond the calendar
    throw fault;
  }
}
