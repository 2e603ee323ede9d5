import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { performAct } from '../casework/performAct.ts';
import { previewAct } from '../casework/previewAct.ts';
import { readAct, type WrittenAct } from '../casework/writtenAct.ts';
import { readers } from './accessRule.ts';
import { tellAct } from './actAnswers.ts';
import { actDone, actRequest, preview } from './contract/session.ts';
import { declare } from './declare.ts';
import { ifMatch } from './ifMatch.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, refused, wrongFields } from './problem.ts';
import { readUploads } from './readUploads.ts';

/** One door for every act of an officer. The act's fields are those of `petition/forms.ts`; `acts` of the file lists what may be done now. */
export function actRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/acts',
    access: readers,
    about: 'Do an act.',
    headers: { 'If-Match': 'The version the form was drawn from' },
    params: ofMatter,
    body: actRequest,
    answers: { 200: actDone },
    problems: [404, 409, 412, 422, 428],
    async handle({ params, body, request, reply }) {
      const version = ifMatch(request);
      const act = readWritten(city, body);
      const uploads = readUploads(city, body.attachments);
      const answer = await performAct(city, officerOf(request), { petitionNo: params.petitionNo, version, act, uploads });
      return tellAct(city, answer, { reply, typed: body, forPetitioner: false });
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/acts/preview',
    access: readers,
    about: 'What an act would do; nothing is recorded.',
    params: ofMatter,
    body: actRequest,
    answers: { 200: preview },
    problems: [404, 409, 422],
    async handle({ params, body, request }) {
      const answer = await previewAct(city, officerOf(request), { petitionNo: params.petitionNo, act: readWritten(city, body) });
      if (answer.outcome === 'refused') throw refused(answer.refusal);
      if (answer.outcome === 'not-found') throw noSuchMatter();
      return answer.preview;
    },
  });
}

/** @throws ProblemAnswer 422 that names every field the act's form does not take */
export function readWritten(city: City, body: Readonly<Record<string, unknown>>): WrittenAct {
  const read = readAct(city, body);
  if (!read.ok) throw wrongFields(read.problems);
  return read.act;
}
