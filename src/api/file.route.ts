import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { readFile, reveal } from '../casework/readFile.ts';
import { readers } from './accessRule.ts';
import { fileView, revealed } from './contract/file.ts';
import { revealRequest } from './contract/session.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter } from './problem.ts';

/** The file of a matter, people masked, and their unmasking with a reason. */
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
