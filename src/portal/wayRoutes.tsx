import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { wayLines } from '../casework/wayLines.ts';
import { categories } from '../regulations/categories.ts';
import { problemSentence } from '../words/problems.ts';
import type { Place } from './place.ts';
import { readForm } from './readForm.ts';
import { placeAt, show } from './show.ts';
import { WaysPage } from './waysPage.tsx';

const longest = 100;

/** 什么事走什么途径: the whole list, and what of it speaks of somebody's words. */
export function wayRoutes(web: FastifyInstance, city: City): void {
  web.get('/ways', (request, reply) => show(reply, { page: pageOf(city, placeAt(request, city), '') }));
  web.post('/ways', async (request: FastifyRequest, reply) => {
    const form = await readForm(request, city);
    const asked = form.get('q').trim();
    const at = placeAt(request, city);
    const tooLong = [...asked].length > longest;
    return show(reply, { page: pageOf(city, at, asked, tooLong), status: tooLong ? 422 : 200 });
  });
}

function pageOf(city: City, at: Place, asked: string, tooLong = false) {
  const lines = wayLines(city.clock.today(), tooLong ? '' : asked);
  const problems = tooLong ? [{ field: 'q', text: problemSentence(at.lang, `too-long:${longest}`) }] : [];
  const groups = categories
    .map(({ code, title }) => ({ title: title[at.lang], items: lines.items.filter(({ category }) => category === code) }))
    .filter(({ items }) => items.length > 0);
  return <WaysPage at={at} lines={lines} groups={groups} asked={asked} problems={problems} />;
}
