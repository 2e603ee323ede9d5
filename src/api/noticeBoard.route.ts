import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { noticeBoard as boardOf, type NoticeWritten, ownNotices as ownOf, writeNotice } from '../casework/publishing/noticeBoard.ts';
import { anyone, only } from './accessRule.ts';
import { word } from './contract/intake.ts';
import { noticeBoard, noticeRequest, ownNotices } from './contract/noticeBoard.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';

/** Who keeps what a unit must publish. */
const keepers = only('registrar', 'chief', 'head');

/** What organs must publish, who answers for it and whether it is current (S6). */
export function noticeBoardRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/notice-board',
    access: anyone,
    about: 'What a unit publishes as Article 18 asks; the intake bureau unless another is asked for.',
    query: z.strictObject({ unit: word(40).optional() }),
    answers: { 200: noticeBoard },
    problems: [422],
    async handle({ query }) {
      const unit = query.unit ?? city.settings.intakeUnit;
      if (!city.units.byCode.has(unit)) throw wrongFields([{ field: 'unit', code: 'unit' }]);
      const board = await boardOf(city, unit);
      return { ...board, items: board.items.map(({ changedBy: _, ...item }) => item) };
    },
  });
  declare(api, {
    method: 'GET',
    url: '/notices',
    access: keepers,
    about: 'The own entries with what is missing or stale, and every earlier version.',
    answers: { 200: ownNotices },
    problems: [],
    handle: ({ request }) => ownOf(city, officerOf(request)),
  });
  declare(api, {
    method: 'POST',
    url: '/notices',
    access: keepers,
    about: 'Writes an entry, or confirms it as it is: checked today, to be checked again by a day.',
    body: noticeRequest,
    answers: { 200: ownNotices },
    problems: [422],
    async handle({ body, request }) {
      if (!body.textZh.trim()) throw wrongFields([{ field: 'textZh', code: 'missing' }]);
      const answer = await writeNotice(city, officerOf(request), body as NoticeWritten);
      if (answer === 'check-by') throw wrongFields([{ field: 'checkBy', code: 'check-by' }]);
      if (answer === 'stale') throw stop(422, 'notice-stale');
      return answer;
    },
  });
}
