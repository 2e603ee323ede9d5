import type { FastifyInstance } from 'fastify';
import { categoriesToday } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import { wayLines } from '../casework/wayLines.ts';
import { areaAbove } from '../jurisdiction/areas.ts';
import { type CategoryEntry, categoryIn } from '../regulations/categoryLists.ts';
import { grounds } from '../regulations/grounds.ts';
import { legalRoutes } from '../regulations/routes.ts';
import { anyone } from './accessRule.ts';
import { type Reference, reference } from './contract/session.ts';
import { declare } from './declare.ts';

/** What forms choose from: areas, organs, categories, grounds and legal routes. Public, as the organs' notice boards are. */
export function referenceRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/reference',
    access: anyone,
    about: 'Areas, organs, categories, grounds and legal routes.',
    answers: { 200: reference },
    problems: [],
    handle: async ({ reply }) => {
      reply.header('cache-control', 'public, max-age=300');
      await city.categories.refresh();
      return referenceView(city);
    },
  });
}

/** Today's categories, then those that only earlier lists have, so that old matters can be named. */
function categoryOptions(city: City): Reference['categories'] {
  const today = categoriesToday(city);
  const optionOf = ({ code, parent, title }: CategoryEntry) => ({
    value: code,
    label: title.zh,
    labelEn: title.en ?? title.zh,
    ...(parent && { parent }),
  });
  const earlier = new Map(city.categories.all().flatMap(({ entries }) => entries.map((entry) => [entry.code, entry])));
  const gone = [...earlier.values()].filter(({ code }) => !categoryIn(today, code));
  return [...today.entries.map(optionOf), ...gone.map((entry) => ({ ...optionOf(entry), kind: 'retired' }))];
}

function referenceView(city: City): Reference {
  const { areas, units, clock } = city;
  return {
    areas: areas.areas.map(({ code, name, nameEn, level }) => {
      const above = areaAbove(code);
      return { value: code, label: name, labelEn: nameEn, kind: level, ...(above && areas.byCode.has(above) && { parent: above }) };
    }),
    units: units.units.map(({ code, name, nameEn, kind, areaCode }) => ({
      value: code,
      label: name,
      labelEn: nameEn,
      kind,
      parent: areaCode,
    })),
    categories: categoryOptions(city),
    grounds: grounds.map(({ code, title, kind }) => ({ value: code, label: title.zh, labelEn: title.en, kind })),
    routes: legalRoutes.map(({ item, title }) => ({ value: String(item), label: title.zh, labelEn: title.en })),
    ways: wayLines(clock.today()).items.map(({ code, matter, class: kind, route }) => ({
      value: code,
      label: matter.zh,
      labelEn: matter.en,
      kind,
      ...(route && { parent: String(route) }),
    })),
  };
}
