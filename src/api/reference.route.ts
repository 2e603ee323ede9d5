import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { wayLines } from '../casework/wayLines.ts';
import { areaAbove } from '../jurisdiction/areas.ts';
import { categories } from '../regulations/categories.ts';
import { grounds } from '../regulations/grounds.ts';
import { legalRoutes } from '../regulations/routes.ts';
import { anyone } from './accessRule.ts';
import { type Reference, reference } from './contract/session.ts';
import { declare } from './declare.ts';

/** What forms choose from: areas, organs, categories, grounds and legal routes. Public, as the organs' notice boards are. */
export function referenceRoute(api: FastifyInstance, city: City): void {
  const view = referenceView(city);
  declare(api, {
    method: 'GET',
    url: '/reference',
    access: anyone,
    about: 'Areas, organs, categories, grounds and legal routes.',
    answers: { 200: reference },
    problems: [],
    handle: async ({ reply }) => {
      reply.header('cache-control', 'public, max-age=300');
      return view;
    },
  });
}

function referenceView({ areas, units, clock }: City): Reference {
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
    categories: categories.map(({ code, title }) => ({ value: code, label: title.zh, labelEn: title.en })),
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
