import type { FastifyInstance } from 'fastify';
import { type AnswerWritten, decideAnswer, answerVersions as versionsOf, writeAnswer } from '../casework/answers/answers.ts';
import { noteUse, offeredAnswers as offeredFor } from '../casework/answers/offeredAnswers.ts';
import type { City } from '../casework/city.ts';
import { only, readers } from './accessRule.ts';
import {
  answerDecision,
  answerKept,
  answersAsked,
  answerUsed,
  answerVersions,
  answerWritten,
  offeredAnswers,
} from './contract/standardAnswers.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, stop, wrongFields } from './problem.ts';

const writers = only('handler', 'triage', 'head', 'chief', 'supervisor');

/** Standard answers of a unit, their approval, and what is offered for an act on a matter (H8). */
export function standardAnswerRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/standard-answers',
    access: readers,
    about: 'Standard answers for an act on a matter, filled with its facts; to be edited, never sent by themselves.',
    params: ofMatter,
    query: answersAsked,
    answers: { 200: offeredAnswers },
    problems: [404, 422],
    async handle({ params, query, request }) {
      const items = await offeredFor(city, officerOf(request), { petitionNo: params.petitionNo, act: query.act });
      if (!items) throw noSuchMatter();
      return { items };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/standard-answers/uses',
    access: readers,
    about: 'Counts that an answer was taken into a form; names no matter.',
    body: answerUsed,
    answers: { 204: null },
    problems: [422],
    async handle({ body, request, reply }) {
      if (!(await noteUse(city, officerOf(request), body))) throw stop(422, 'answer-not-offered');
      return reply.code(204).send();
    },
  });
  declare(api, {
    method: 'GET',
    url: '/standard-answers',
    access: writers,
    about: 'The own unit’s standard answers in all versions, with who wrote, approved and withdrew them, and how often they were used.',
    answers: { 200: answerVersions },
    problems: [],
    handle: ({ request }) => versionsOf(city, officerOf(request)),
  });
  declare(api, {
    method: 'POST',
    url: '/standard-answers',
    access: writers,
    about: 'Keeps a standard answer as a new version; offered once another officer approved it.',
    body: answerWritten,
    answers: { 200: answerKept },
    problems: [422],
    async handle({ body, request }) {
      const kept = await writeAnswer(city, officerOf(request), body as AnswerWritten);
      if (kept === 'answer-reach') throw wrongFields([{ field: 'reach', code: kept }]);
      if ('faults' in kept) throw wrongFields(kept.faults);
      return kept;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/standard-answers/decisions',
    access: only('head', 'chief', 'supervisor'),
    about: 'Approves a version, not by its author, or withdraws the one that is offered, with a reason.',
    body: answerDecision,
    answers: { 200: answerVersions },
    problems: [422],
    async handle({ body, request }) {
      const officer = officerOf(request);
      const done = await decideAnswer(city, officer, body);
      if (done === 'no-such-version') throw wrongFields([{ field: 'version', code: 'choice' }]);
      if (done !== 'done') throw stop(422, done);
      return versionsOf(city, officer);
    },
  });
}
