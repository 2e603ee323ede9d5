import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { stillOpens } from '../casework/ownCode.ts';
import { csrfOf, officerOf } from '../casework/signIn.ts';
import { readTrackingCookie } from '../casework/trackingCookie.ts';
import type { AccessRule, Own } from './accessRule.ts';
import { stop } from './problem.ts';

export const sessionCookie = 'xq_session';
export const trackCookie = 'xq_track';
/** Cookies go back to us only, are read by no script, and never come along from another site. */
export const cookieFor = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: request.protocol === 'https' }) as const;

/**
 * Lets a request in by the rule of its route, and notes who calls. Looks at the caller only, never at a matter: what this answers is
 * the same whether the matter exists or not.
 *
 * @throws ProblemAnswer 401 without a live session, 403 for the wrong role or a request that another site could have made
 */
export async function admit(city: City, request: FastifyRequest): Promise<void> {
  const rule = request.routeOptions.config.access;
  if (!rule) return;
  const bearer = rule.who === 'officer' ? bearerOf(request) : undefined;
  if (isWrite(request) && bearer === undefined && !fromOwnPages(request, rule)) throw stop(403, 'csrf');
  if (rule.who === 'petitioner') request.own = await ownOf(city, request);
  if (rule.who === 'officer') await admitOfficer(city, request, { rule, bearer });
}

const isWrite = ({ method }: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
}

type Admitting = Readonly<{ rule: Extract<AccessRule, { who: 'officer' }>; bearer: string | undefined }>;

async function admitOfficer(city: City, request: FastifyRequest, { rule, bearer }: Admitting): Promise<void> {
  await city.unitBook.refresh();
  const token = bearer ?? request.cookies[sessionCookie];
  const officer = token && /^[\w-]{20,100}$/.test(token) ? await officerOf(city, token) : undefined;
  if (!token || !officer) throw stop(401, 'signed-out');
  if (officer.due && !rule.early) throw stop(403, `${officer.due}-due`);
  if (!rule.early && !officer.roles.some((role) => rule.roles.includes(role))) throw stop(403, 'not-allowed');
  if (isWrite(request) && bearer === undefined && !same(String(request.headers['x-csrf-token'] ?? ''), csrfOf(city, token))) {
    throw stop(403, 'csrf');
  }
  request.officer = officer;
  request.sessionToken = token;
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Whether a write comes from our own pages, as the browser says (Sec-Fetch-Site; Origin where that is not sent). A write that a cookie
 * opens must say so; one without any cookie may come from a program, which sends neither.
 */
function fromOwnPages(request: FastifyRequest, rule: AccessRule): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  if (origin !== undefined) return isOwn(origin, request.host);
  const opens = { anyone: undefined, petitioner: trackCookie, officer: sessionCookie }[rule.who];
  return opens === undefined || request.cookies[opens] === undefined;
}

/** With the origin's own scheme on both sides, so that a port which goes without saying may be said. */
function isOwn(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: theirs } = new URL(origin);
  const ours = `${protocol}//${host}`;
  return URL.canParse(ours) && new URL(ours).host === theirs;
}

/** The own matter, if the cookie is ours, not over, and its code was not issued again since. */
async function ownOf(city: City, request: FastifyRequest): Promise<Own> {
  const read = readTrackingCookie(city, request.cookies[trackCookie] ?? '');
  const petitionId = read?.petitionId ?? '';
  const file = read && (await city.files.open({ as: 'petitioner', petitionId }, petitionId));
  if (!file || !stillOpens(file.petition, read)) throw stop(401, 'track-again');
  return { ...read, version: file.petition.version, divided: file.petition.split !== undefined };
}
