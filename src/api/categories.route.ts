import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { categoriesToday, importCategories } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import type { CategoryFault } from '../regulations/categoryFaults.ts';
import type { CategoryList } from '../regulations/categoryLists.ts';
import { anyone, only } from './accessRule.ts';
import { categoriesImported, categoryImport, categoryQuery, categoryTree } from './contract/categories.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { type FieldTrouble, wrongFields } from './problem.ts';

/** The tree of content categories in all its versions (E4). */
export function categoryRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/categories',
    access: anyone,
    about: 'A version of the category tree, today’s unless another is asked for.',
    query: categoryQuery,
    answers: { 200: categoryTree },
    problems: [422],
    async handle({ query }) {
      await city.categories.refresh();
      const today = categoriesToday(city);
      const lists = city.categories.all();
      const list = lists.find(({ version }) => version === (query.version ?? today.version));
      if (!list) throw wrongFields([{ field: 'version', code: 'choice' }]);
      const versions = lists.map(({ version, from, entries }) => ({
        version,
        from,
        total: entries.length,
        current: version === today.version,
      }));
      return { ...list, versions };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/categories',
    access: only('admin'),
    about: 'Brings in a new version of the tree from a day on; `dryRun` only checks.',
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    body: categoryImport,
    answers: { 200: categoriesImported },
    problems: [422],
    async handle({ body, query, request }) {
      const asked = { list: body as CategoryList, by: officerOf(request).account, dryRun: query.dryRun === 'true' };
      const answer = await importCategories(city, asked);
      if (answer.outcome === 'refused') throw wrongFields(answer.faults.slice(0, 50).map(troubleOf));
      return answer;
    },
  });
}

/** Of which field a fault is: the day, the version, or an entry by its place in the list. */
function troubleOf({ code, line, at }: CategoryFault): FieldTrouble {
  const field = code.startsWith('version') ? 'version' : code === 'not-later' || code === 'in-the-past' ? 'from' : 'entries';
  return { field: line === undefined ? field : `entries.${line - 1}`, code: `category-${code}:${at}` };
}
