import type { FastifyInstance, onRouteHookHandler } from 'fastify';
import type { AccessRule } from './accessRule.ts';

type SeenRoute = Parameters<onRouteHookHandler>[0];

export type RouteRow = Readonly<{ method: string; url: string; access: AccessRule }>;

declare module 'fastify' {
  interface FastifyInstance {
    routesSeen: SeenRoute[];
  }
}

/** Keeps every route of the server, and refuses to start with one that does not say who may call it. */
export function watchRoutes(web: FastifyInstance): void {
  web.decorate('routesSeen', []);
  web.addHook('onRoute', (route) => void web.routesSeen.push(route));
  web.addHook('onReady', async () => {
    const open = web.routesSeen.filter(({ config }) => !config?.access);
    if (open.length > 0) throw new Error(`no access rule: ${open.map(({ method, url }) => `${method} ${url}`).join(', ')}`);
  });
}

/** Gives every route of a scope that has no rule of its own this one: for pages, which look at the tracking cookie themselves. */
export function usualAccess(scope: FastifyInstance, access: AccessRule): void {
  scope.addHook('onRoute', (route) => {
    route.config = { access, ...route.config };
  });
}

/** Every route with its rule, in the order they were declared; HEAD goes with its GET. */
export function routeTable(web: FastifyInstance): RouteRow[] {
  return web.routesSeen.flatMap(({ method, url, config }) =>
    [method].flat().flatMap((one) => (one === 'HEAD' || !config?.access ? [] : [{ method: one, url, access: config.access }])),
  );
}

/** The methods that an address answers, for 405; none if there is no such address. */
export function methodsAt(web: FastifyInstance, path: string): string[] {
  return [...new Set(routeTable(web).flatMap(({ method, url }) => (fits(url, path) ? [method] : [])))];
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, at) => (part.startsWith(':') ? given[at] !== '' : part === given[at]));
}
