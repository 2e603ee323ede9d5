import type { Socket } from 'node:net';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { City } from '../casework/city.ts';
import { anyone } from './accessRule.ts';
import { healthRoutes } from './health.route.ts';
import { problemBody, sendProblem, stop } from './problem.ts';
import { readerLanguage } from './readerLanguage.ts';
import { methodsAt, watchRoutes } from './routeTable.ts';
import { faultLines, type Log, safeLogger } from './safeLog.ts';
import { securityHeaders } from './securityHeaders.ts';
import { readStrictJson } from './strictJson.ts';
import { troubleOf } from './troubleOf.ts';

export type WebOptions = Readonly<{
  /** The proxies whose `X-Forwarded-*` are believed: none unless named, so that nobody chooses the own address. */
  trustProxy?: boolean | string[];
  log?: Log;
  /** The page for a browser that asks for an address nothing answers; programs get a problem. */
  notFoundPage?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  /** Milliseconds that a body without files may take to arrive. */
  textMs?: number;
}>;

/** A file may take as long as 50 MB need from a slow phone; text and headers may not, and connections are capped. */
const limits = {
  jsonBytes: 1024 * 1024,
  requestMs: 900_000,
  textMs: 60_000,
  headersMs: 10_000,
  keepAliveMs: 10_000,
  connections: 5000,
} as const;

/**
 * The web server without its doors: JSON read strictly, errors as problems in the reader's language, headers, limits, `/health/*`.
 * `main.ts` mounts the doors on it. It does not start if a route has no access rule.
 */
export async function makeWeb(
  city: City,
  { trustProxy = false, log = process.stdout, notFoundPage, textMs = limits.textMs }: WebOptions = {},
): Promise<FastifyInstance> {
  const web = fastify({
    logger: safeLogger(log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    bodyLimit: limits.jsonBytes,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: 5000 },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: (fault, socket) => answerRaw(fault, socket),
    frameworkErrors: (fault, request, reply) => answerFault(city, fault, { request, reply }),
  });
  web.server.maxConnections = limits.connections;
  web.decorateRequest('officer', null).decorateRequest('sessionToken', null).decorateRequest('own', null);
  watchRoutes(web);
  web.addHook('onRequest', securityHeaders);
  web.addHook('onRequest', async (request) => endSlowText(request, textMs));
  web.addHook('onResponse', async (request, reply) => request.log.info(lineOf(request, reply), 'answered'));
  // As bytes at once: a text would be measured, written and turned into UTF-8 in separate passes.
  web.setReplySerializer((payload) => Buffer.from(JSON.stringify(payload)) as unknown as string);
  await web.register(cookie);
  await web.register(compress, { threshold: 1400, globalDecompression: false, encodings: ['br', 'gzip'] });
  takeOnlyStrictJson(web);
  web.setErrorHandler((fault, request, reply) => answerFault(city, fault, { request, reply }));
  web.setNotFoundHandler((request, reply) =>
    notFoundPage && wantsPage(request) ? notFoundPage(request, reply) : answerNotFound(city, web, { request, reply }),
  );
  healthRoutes(web, city, anyone);
  return web;
}

/** A body that drips in holds a connection; only files may take their time. */
function endSlowText({ raw, headers }: FastifyRequest, within: number): void {
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (!hasBody || headers['content-type']?.startsWith('multipart/')) return;
  const timer = setTimeout(() => void (raw.complete || raw.destroy()), within).unref();
  raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
}

/** Bodies are JSON and nothing else: a form of another site cannot send it (SECURITY B26). Doors that take forms add their own parser. */
function takeOnlyStrictJson(web: FastifyInstance): void {
  web.removeAllContentTypeParsers();
  web.decorateRequest('rawBody', '');
  web.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (request.headers['x-signature'] !== undefined) request.rawBody = body.toString('utf8');
    if (body.length === 0) return undefined;
    const read = readStrictJson(body);
    if (!read.ok) throw stop(400, 'json');
    return read.value;
  });
}

type Exchange = Readonly<{ request: FastifyRequest; reply: FastifyReply }>;

function lineOf(request: FastifyRequest, reply: FastifyReply): Record<string, unknown> {
  const { method, routeOptions } = request;
  return { method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
}

function answerFault(city: City, fault: unknown, { request, reply }: Exchange): FastifyReply {
  const { trouble, ours } = troubleOf(fault);
  if (ours) request.log.error({ ...faultLines(fault), route: request.routeOptions?.url ?? 'none' }, 'failed');
  return sendProblem(reply, readerLanguage(request, city.settings.language), trouble);
}

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

function answerNotFound(city: City, web: FastifyInstance, { request, reply }: Exchange): FastifyReply {
  const methods = methodsAt(web, request.url.split('?')[0] ?? '');
  const language = readerLanguage(request, city.settings.language);
  if (methods.length === 0) return sendProblem(reply, language, { status: 404, code: 'no-such-page' });
  return sendProblem(reply.header('allow', methods.join(', ')), language, { status: 405, code: 'method' });
}

const rawStatus: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What was no HTTP gets a bare problem and the line is closed; there is no request to ask for a language. */
function answerRaw(fault: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || fault.code === 'ECONNRESET') return void socket.destroy(fault);
  const status = rawStatus[fault.code ?? ''] ?? 400;
  const body = JSON.stringify(problemBody('en', { status, code: 'request' }));
  const head = [
    `HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : status === 408 ? 'Request Timeout' : 'Bad Request'}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
