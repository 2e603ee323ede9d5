import assert from 'node:assert/strict';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { z } from 'zod';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { demoPassword } from '../../demo/officers.ts';
import type { Officer } from '../casework/officers.ts';
import { hashPassword } from '../casework/signIn.ts';
import type { CityPlace } from '../openCity.ts';
import type { ApiOptions } from './apiOptions.ts';
import { apiRoutes, describedRoutes } from './apiRoutes.ts';
import { problem } from './contract/session.ts';
import { type Described, problemsOf } from './declare.ts';
import { makeWeb, type WebOptions } from './web.ts';

export type Told = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was answered, after it was held against the contract
  json: any;
  cookies: readonly { name: string; value: string; [more: string]: unknown }[];
}>;
export type Asking = Omit<InjectOptions, 'method' | 'url' | 'payload' | 'body' | 'headers'> &
  Readonly<{
    method?: 'GET' | 'POST' | 'DELETE';
    path: string;
    headers?: Readonly<Record<string, string>>;
    body?: unknown;
    payload?: string | Buffer;
    as?: string;
    match?: number;
    key?: string;
  }>;

export type Site = Readonly<{
  city: ACity;
  web: FastifyInstance;
  /** Asks the API; every answer is held against what its route documents. `as` is a token. */
  ask(asking: Asking): Promise<Told>;
  /** Signs an officer of the demo in, through the API. @returns the token */
  signIn(officer: Officer): Promise<string>;
  /** `GET /petitions 200` for every answer that a route documents: the ones seen, and the ones there are. */
  seen: ReadonlySet<string>;
  documented(): string[];
  close(): Promise<void>;
}>;

const prefix = '/api/v1';
let password: Promise<string> | undefined;

/** A city on a database of its own with the API in front of it. */
export async function aSite(
  options: ApiOptions & Readonly<{ seal?: CityPlace['seal'] }> = {},
  webOptions: WebOptions = {},
  today = '2026-11-20',
): Promise<Site> {
  const { seal, ...apiOptions } = options;
  const city = await aCity({ today, ...(seal && { seal }) });
  const web = await makeWeb(city.city, { log: false, ...webOptions });
  web.addHook('onSend', async (request, reply) => void reply.header('x-test-route', request.routeOptions.url ?? ''));
  await web.register(async (api) => apiRoutes(api, city.city, apiOptions), { prefix });
  await web.ready();
  const seen = new Set<string>();
  const routes = describedRoutes(web);
  const ask = async (asking: Asking) => {
    const told = toldBy(await web.inject(injected(asking)));
    const route = routes.find(({ path, method }) => path === told.headers['x-test-route'] && method === (asking.method ?? 'GET'));
    if (route) seen.add(`${route.method} ${route.url} ${told.status}`);
    holdAgainst(route, told);
    return told;
  };
  const signIn = async (officer: Officer) => {
    password ??= hashPassword(demoPassword);
    await city.city.officers.add({ ...officer, passwordHash: await password, disabled: false });
    const body = { account: officer.account, password: demoPassword };
    const told = await ask({ method: 'POST', path: '/session', headers: { 'x-token': '1' }, body });
    assert.equal(told.status, 200, told.text);
    return told.json.token as string;
  };
  const documented = () =>
    routes.flatMap((route) =>
      [...Object.keys(route.answers), ...problemsOf(route)].map((status) => `${route.method} ${route.url} ${status}`),
    );
  const close = async () => {
    await web.close();
    await city.close();
  };
  return { city, web, ask, signIn, seen, documented, close };
}

function injected({ path, body, as, match, key, headers, payload, ...rest }: Asking): InjectOptions {
  return {
    ...rest,
    method: rest.method ?? 'GET',
    url: path.startsWith('/health') || path.startsWith('/api') ? path : `${prefix}${path}`,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(as && { authorization: `Bearer ${as}` }),
      ...(match !== undefined && { 'if-match': `"${match}"` }),
      ...(key && { 'idempotency-key': key }),
      ...headers,
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
    ...(payload !== undefined && { payload }),
  };
}

function toldBy(answer: Awaited<ReturnType<FastifyInstance['inject']>>): Told {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
  const isJson = /json/.test(headers['content-type'] ?? '');
  return {
    status: answer.statusCode,
    headers,
    text: answer.body,
    bytes: answer.rawPayload,
    json: isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined,
    cookies: answer.cookies,
  };
}

/** Faults and limits that any route may meet, and are not repeated at each. */
const everywhere = [404, 405, 413, 429, 431, 500, 503];

/** The live answer is one that the route documents, in its shape, without a field that the shape does not name. */
function holdAgainst(route: (Described & { path: string }) | undefined, told: Told): void {
  const { status, json, headers } = told;
  if (status >= 400) {
    assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
    exactly(problem, json);
    assert.equal(json.status, status);
    assert.ok(
      !route || problemsOf(route).includes(status) || everywhere.includes(status),
      `${route?.method} ${route?.url}: ${status} is not documented`,
    );
    return;
  }
  if (!route) return;
  const shape = route.answers[status];
  assert.notEqual(shape, undefined, `${route.method} ${route.url}: ${status} is not documented`);
  if (shape === null) assert.equal(told.text, '');
  else if (typeof shape === 'string') assert.ok(shape === 'application/octet-stream' || headers['content-type'] === shape);
  else if (shape) exactly(shape, json);
}

function exactly(shape: z.ZodType, value: unknown): void {
  const parsed = shape.safeParse(value);
  assert.ok(parsed.success, parsed.error && z.prettifyError(parsed.error));
  assert.deepEqual(JSON.parse(JSON.stringify(parsed.data)), value);
}
