import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import type { NoticeFault } from '../casework/holidayFile.ts';
import { importCalendar } from '../casework/importCalendar.ts';
import { listReminders } from '../casework/reminders.ts';
import { acknowledgeWarning, dismissCandidate, listCandidates, listWarnings, supervisingRoles } from '../casework/warnings.ts';
import { only, readers } from './accessRule.ts';
import {
  acknowledgement,
  candidatePage,
  dismissal,
  holidayFile,
  importedCalendar,
  pageQuery,
  reminderQuery,
  reminders,
  warningPage,
} from './contract/clocks.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { noSuchMatter, wrongFields } from './problem.ts';

/** What is wrong with a holiday notice, in the codes of words/problems. */
const noticeProblems: Readonly<Record<NoticeFault['code'], string>> = {
  'not-a-notice': 'invalid',
  'bad-year': 'out-of-range:2014-2198',
  'no-days': 'missing',
  'too-many-days': 'invalid',
  'bad-day': 'day',
  'day-outside-year': 'day',
  'day-twice': 'invalid',
  'bad-flag': 'wrong-type',
  'bad-name': 'missing',
  'id-taken': 'invalid',
};

/** Calendars, and what clocks that watch themselves have told. */
export function clockRoutes(api: FastifyInstance, city: City): void {
  warningRoutes(api, city);
  candidateRoutes(api, city);
  declare(api, {
    method: 'POST',
    url: '/calendars',
    access: only('admin'),
    about: 'Takes over a holiday notice; running clocks are counted again within a minute.',
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    body: holidayFile,
    answers: { 200: importedCalendar },
    problems: [422],
    async handle({ body, query, request }) {
      const answer = await importCalendar(city, { given: body, by: officerOf(request).account, dryRun: query.dryRun === 'true' });
      if (answer.outcome !== 'refused') return answer;
      throw wrongFields([{ field: answer.fault.field || 'days', code: noticeProblems[answer.fault.code] }]);
    },
  });
}

function warningRoutes(api: FastifyInstance, city: City): void {
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
    method: 'GET',
    url: '/reminders',
    access: readers,
    about: 'What I was reminded of, in office hours only; nothing of clocks that have stopped.',
    query: reminderQuery,
    answers: { 200: reminders },
    problems: [422],
    handle: async ({ query, request }) => ({ items: await listReminders(city, officerOf(request), query.size) }),
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
}

function candidateRoutes(api: FastifyInstance, city: City): void {
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
