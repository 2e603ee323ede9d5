import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { nearMatters as nearOf, nearStated } from '../casework/near.ts';
import { only, readers } from './accessRule.ts';
import { nearAsked, nearMatters } from './contract/merging.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter } from './problem.ts';

/** Which matters are near to one, for who screens and handles it, and for who registers it at the counter (D1). */
export function nearRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/near',
    access: readers,
    about: 'Matters near to this one by person, place and text, of those this officer may see: a suggestion, each with its reason.',
    params: ofMatter,
    answers: { 200: nearMatters },
    problems: [404],
    async handle({ params, request }) {
      const items = await nearOf(city, officerOf(request), params.petitionNo);
      if (!items) throw noSuchMatter();
      return { items };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/registrations/near',
    access: only('registrar'),
    about: 'Matters near to one that is about to be registered, of those this officer may see; nothing is kept of what was asked.',
    body: nearAsked,
    answers: { 200: nearMatters },
    problems: [422],
    async handle({ body, request }) {
      const { title, content = '', areaCode = '', idNumber, phone } = body;
      const stated = { title, content, areaCode, ...(idNumber && { idNumber }), ...(phone && { phone }) };
      return { items: await nearStated(city, officerOf(request), stated) };
    },
  });
}
