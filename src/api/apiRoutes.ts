import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { throttle } from '../casework/throttle.ts';
import { anyone } from './accessRule.ts';
import { accountRoutes } from './accounts.route.ts';
import { actRoutes } from './acts.route.ts';
import { type ApiOptions, usualLimits } from './apiOptions.ts';
import { articleRoutes } from './articles.route.ts';
import { attachmentRoutes } from './attachments.route.ts';
import { bindingRoute } from './binding.route.ts';
import { boardRoutes } from './board.route.ts';
import { admit } from './caller.ts';
import { categoryRoutes } from './categories.route.ts';
import { clockRoutes } from './clocks.route.ts';
import { type Described, declare } from './declare.ts';
import { dueOnRoute } from './dueOn.route.ts';
import { exportRoutes } from './exports.route.ts';
import { fileRoutes } from './file.route.ts';
import { filingRoutes } from './filing.route.ts';
import { listRoutes } from './lists.route.ts';
import { mapRoute } from './map.route.ts';
import { nearRoutes } from './near.route.ts';
import { noticeBoardRoutes } from './noticeBoard.route.ts';
import { noticeRoutes } from './notices.route.ts';
import { openApi } from './openApi.ts';
import { outsideRoute } from './outside.route.ts';
import { ownAccountRoutes } from './ownAccount.route.ts';
import { paperRoutes } from './papers.route.ts';
import { peopleRoutes } from './people.route.ts';
import { publicationRoutes } from './publications.route.ts';
import { qualityRoutes } from './quality.route.ts';
import { referenceRoute } from './reference.route.ts';
import { reportRoutes } from './reports.route.ts';
import { retentionRoutes } from './retention.route.ts';
import { routingRoutes } from './routing.route.ts';
import { sessionRoutes } from './session.route.ts';
import { standardAnswerRoutes } from './standardAnswers.route.ts';
import { trackRoutes } from './track.route.ts';
import { unitRoutes } from './units.route.ts';
import { watchRoutes } from './watch.route.ts';
import { wayRoutes } from './ways.route.ts';

/**
 * Every route of `/api/v1`, on a scope of a server from `makeWeb`:
 * `web.register((api) => apiRoutes(api, city), { prefix: '/api/v1' })`.
 */
export async function apiRoutes(api: FastifyInstance, city: City, options: ApiOptions = {}): Promise<void> {
  const limits = { ...usualLimits, ...options.limits };
  api.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    await admit(city, request);
  });
  sessionRoutes(api, city, { demo: options.demo, wrong: throttle(limits.signIn) });
  referenceRoute(api, city);
  articleRoutes(api, city);
  categoryRoutes(api, city);
  filingRoutes(api, city);
  trackRoutes(api, city, throttle(limits.track));
  listRoutes(api, city);
  reportRoutes(api, city);
  boardRoutes(api, city);
  exportRoutes(api, city);
  bindingRoute(api, city);
  outsideRoute(api, city);
  publicationRoutes(api, city);
  noticeBoardRoutes(api, city);
  mapRoute(api, city);
  clockRoutes(api, city);
  dueOnRoute(api, city);
  fileRoutes(api, city);
  nearRoutes(api, city);
  wayRoutes(api, city);
  routingRoutes(api, city);
  accountRoutes(api, city);
  unitRoutes(api, city);
  ownAccountRoutes(api, city, throttle(limits.own));
  standardAnswerRoutes(api, city);
  retentionRoutes(api, city);
  watchRoutes(api, city);
  qualityRoutes(api, city);
  actRoutes(api, city);
  paperRoutes(api, city);
  noticeRoutes(api, city);
  await attachmentRoutes(api, city, throttle(limits.upload));
  peopleRoutes(api, city);
  descriptionRoute(api, options.version ?? '1');
}

/** The description is made of the routes themselves, once somebody asks. */
function descriptionRoute(api: FastifyInstance, version: string): void {
  let made: object | undefined;
  declare(api, {
    method: 'GET',
    url: '/openapi.json',
    access: anyone,
    about: 'This description.',
    answers: { 200: z.looseObject({ openapi: z.string() }) },
    problems: [],
    handle: async ({ reply }) => {
      made ??= openApi(describedRoutes(api), version);
      reply.header('cache-control', 'public, max-age=300');
      return made;
    },
  });
}

/** Every route of the API with its full path. */
export function describedRoutes(web: FastifyInstance): (Described & { path: string })[] {
  return web.routesSeen.flatMap(({ method, url, config }) =>
    method === 'HEAD' || !config?.described ? [] : [{ ...config.described, path: url }],
  );
}
