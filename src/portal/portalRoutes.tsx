import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { forecast } from '../casework/forecast.ts';
import { throttle } from '../casework/throttle.ts';
import { actRoutes } from './actRoutes.tsx';
import { contactRoutes } from './contactRoutes.tsx';
import { drawnOnce } from './drawnOnce.ts';
import { fileRoutes } from './fileRoutes.tsx';
import { HomePage } from './homePage.tsx';
import { HowPage, RateInfoPage } from './howPage.tsx';
import { installRoutes } from './installRoutes.ts';
import { MessagePage } from './messagePage.tsx';
import { mineCookie, mineRoutes } from './mineRoutes.tsx';
import { answerCookie, outsideRoutes } from './outsideRoutes.tsx';
import { trackingCookie } from './ownMatter.ts';
import { publicRoutes } from './publicRoutes.tsx';
import { FormTooBig } from './readForm.ts';
import { isSameOrigin } from './sameOrigin.ts';
import { sheets } from './sheets.ts';
import { placeAt, rememberLang, rememberView, show } from './show.ts';
import { trackRoutes } from './trackRoutes.tsx';
import { wayRoutes } from './wayRoutes.tsx';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Largest text form: 20,000 characters of four bytes each, written as percent signs, and the rest of a letter. */
const bodyLimit = 2_000_000;

/** Wrong numbers and codes, by address and overall; the code's 80 bits are the lock, this keeps the noise down (ADR-0063). */
const tries = { seconds: 600, perAddress: 20, overall: 2000, reserve: 3 } as const;

/** Whole files taken out by petitioners: each is some work. */
const wholeFiles = { seconds: 600, perAddress: 10, overall: 300, reserve: 2 } as const;

/** Codes asked for and tried, by address and overall; besides each telephone has its own limit (migration 0033). */
const mineTries = { seconds: 600, perAddress: 20, overall: 3000, reserve: 5 } as const;

/** 群众端: the citizens' pages at `/`. Registers in a scope of its own, so that its headers and parsers are nobody else's. */
export async function portalRoutes(web: FastifyInstance, city: City): Promise<void> {
  await web.register(async (scope) => {
    await prepare(scope, city);
    pages(scope, city);
    installRoutes(scope, city);
    publicRoutes(scope, city);
    fileRoutes(scope, city);
    trackRoutes(scope, city, { tries: throttle(tries), files: throttle(wholeFiles) });
    actRoutes(scope, city);
    wayRoutes(scope, city);
    contactRoutes(scope, city);
    mineRoutes(scope, city, throttle(mineTries));
    outsideRoutes(scope, city, throttle(tries));
  });
}

async function prepare(scope: FastifyInstance, city: City): Promise<void> {
  if (!scope.hasReplyDecorator('setCookie')) await scope.register(cookie);
  if (!scope.hasRequestDecorator('isMultipart')) await scope.register(multipart);
  if (scope.hasContentTypeParser('application/x-www-form-urlencoded')) scope.removeContentTypeParser('application/x-www-form-urlencoded');
  scope.addHook('onRoute', (route) => {
    route.config = { access: { who: opensByCookie(route.url, route.method) ? 'petitioner' : 'anyone' }, ...route.config };
  });
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
  scope.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    const asked = (request.query as Record<string, unknown>).lang;
    if (asked !== undefined) rememberLang({ city, at: placeAt(request, city), reply }, asked);
    const view = (request.query as Record<string, unknown>).view;
    if (view !== undefined) rememberView({ city, at: placeAt(request, city), reply }, view);
    if (request.method === 'POST') return refuseForeign(request, reply, city);
  });
  scope.setErrorHandler((fault: FastifyError, request, reply) => faultPage(fault, request, reply, city));
}

/** Pages of the own matter: everything below /track but the two forms that take number and code, and leaving. */
const opensByCookie = (url: string, method: string | string[]): boolean =>
  url.startsWith('/track/') && url !== '/track/leave' && !(url === '/track/receipt' && method === 'POST');

/** Forms of other sites are not carried out, whatever they hold. */
async function refuseForeign(request: FastifyRequest, reply: FastifyReply, city: City): Promise<FastifyReply | undefined> {
  const usesCookie = [trackingCookie, mineCookie, answerCookie].some((name) => request.cookies[name] !== undefined);
  if (isSameOrigin(request.headers, { usesCookie })) return undefined;
  const at = placeAt(request, city);
  return show(reply, { page: <MessagePage at={at} title={at.t.problem.faultTitle} text={at.t.problem.origin} />, status: 403 });
}

/** A fault is logged with its cause and told in plain words; neither holds what anybody typed. */
function faultPage(fault: FastifyError | FormTooBig, request: FastifyRequest, reply: FastifyReply, city: City): FastifyReply {
  const { problem } = placeAt(request, city).t;
  const told = fault instanceof FormTooBig ? 413 : (fault.statusCode ?? 500);
  const status = told >= 400 && told < 500 ? told : 500;
  if (status === 500) request.log.error({ fault: { name: fault.name, stack: fault.stack } }, 'portal request failed');
  const text = status === 413 ? problem.tooBig : status === 500 ? problem.fault : problem.form;
  const title = status === 404 ? problem.notFoundTitle : problem.faultTitle;
  return show(reply, {
    page: <MessagePage at={placeAt(request, city)} title={title} text={status === 404 ? problem.notFound : text} />,
    status,
  });
}

function pages(web: FastifyInstance, city: City): void {
  const drawn = drawnOnce();
  for (const [path, Shown] of [
    ['/', HomePage],
    ['/how', HowPage],
  ] as const)
    web.get(path, (request, reply) => {
      const at = placeAt(request, city);
      const days = forecast(city);
      return show(reply, { page: drawn(at, days, () => <Shown at={at} forecast={days} />) });
    });
  web.get('/rate', (request, reply) => show(reply, { page: <RateInfoPage at={placeAt(request, city)} /> }));
  for (const { path, type, body } of Object.values(sheets)) {
    web.get(path, (_request, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(body));
  }
}

/** The page for an address that nothing answers, for whoever holds the site together. */
export function portalNotFound(city: City): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (request, reply) => {
    const at = placeAt(request, city);
    reply.header('content-security-policy', policy);
    return show(reply, { page: <MessagePage at={at} title={at.t.problem.notFoundTitle} text={at.t.problem.notFound} />, status: 404 });
  };
}
