import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { explainClock, readFile, reveal } from '../casework/readFile.ts';
import { samePerson } from '../casework/samePerson.ts';
import { readers } from './accessRule.ts';
import { clock } from './contract/clock.ts';
import { fileView, revealed, samePerson as samePersonSchema } from './contract/file.ts';
import { revealRequest } from './contract/session.ts';
import { declare } from './declare.ts';
import { ofClock, officerOf, ofMatter } from './place.ts';
import { noSuchMatter } from './problem.ts';

/** The file of a matter, people masked, its clocks day by day, and the unmasking with a reason. */
export function fileRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo',
    access: readers,
    about: 'The file of a matter, with the acts that this officer may do now.',
    params: ofMatter,
    answers: { 200: fileView },
    problems: [404],
    async handle({ params, request, reply }) {
      const view = await readFile(city, officerOf(request), params.petitionNo);
      if (!view) throw noSuchMatter();
      reply.header('etag', `"${view.version}"`);
      return view;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/clocks/:no',
    access: readers,
    about: 'One clock of a matter with every day counted, skipped and rolled.',
    params: ofClock,
    answers: { 200: clock },
    problems: [404],
    async handle({ params, request }) {
      const view = await explainClock(city, officerOf(request), params);
      if (!view) throw noSuchMatter();
      return view;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/same-person',
    access: readers,
    about:
      'Other matters that share an ID number or a telephone with this one, of those this officer may see: a suggestion, with its reason.',
    params: ofMatter,
    answers: { 200: samePersonSchema },
    problems: [404],
    async handle({ params, request }) {
      const items = await samePerson(city, officerOf(request), params.petitionNo);
      if (!items) throw noSuchMatter();
      return { items };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/reveal',
    access: readers,
    about: 'Who is behind a matter; the reading and its reason are kept.',
    params: ofMatter,
    body: revealRequest,
    answers: { 200: revealed },
    problems: [404, 422],
    async handle({ params, body, request }) {
      const person = await reveal(city, officerOf(request), params.petitionNo, body.reason.trim());
      if (!person) throw noSuchMatter();
      return person;
    },
  });
}
