import assert from 'node:assert/strict';
import { test } from 'node:test';
import fastify from 'fastify';
import { aCity } from '../../demo/aCity.ts';
import { portalVisits, withoutPage } from '../../journeys/portalVisits.ts';
import { routeTable, watchRoutes } from '../api/routeTable.ts';
import { portalRoutes } from './portalRoutes.tsx';
import { sheets } from './sheets.ts';

test('every route of the portal that answers with a page is visited by the journey of every page', async () => {
  const on = await aCity();
  const web = fastify();
  watchRoutes(web);
  await portalRoutes(web, on.city);
  await web.ready();
  const files = Object.values(sheets).map(({ path }) => `GET ${path}`);
  const routes = routeTable(web).map(({ method, url }) => `${method} ${url}`);
  const visited = new Set([...portalVisits.map(({ route }) => route), ...Object.keys(withoutPage), ...files]);
  assert.deepEqual(
    routes.filter((route) => !visited.has(route)),
    [],
    'a new route: add a visit to journeys/portalVisits.ts',
  );
  assert.deepEqual(
    [...visited].filter((route) => route !== '' && !routes.includes(route)),
    [],
    'no such route any more',
  );
  await on.close();
});
