import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import type { City } from '../casework/city.ts';
import { htmlOf } from './page.tsx';
import { type Lang, type Place, placeOf, type View } from './place.ts';

const langCookie = 'xq_lang';
const viewCookie = 'xq_view';
const asView = (value: unknown): View | undefined => (value === 'elder' || value === 'usual' ? value : undefined);
const asLang = (value: unknown): Lang | undefined => (value === 'zh' || value === 'en' ? value : undefined);

/** The place of a request: language by ?lang=, then by cookie, then the city's own. */
export function placeAt(request: FastifyRequest, city: City): Place {
  const asked = asLang((request.query as Record<string, unknown>).lang);
  const lang = asked ?? asLang(request.cookies[langCookie]) ?? city.settings.language;
  const view = asView((request.query as Record<string, unknown>).view) ?? asView(request.cookies[viewCookie]) ?? 'usual';
  return placeOf(city, { lang, view, path: request.url.split('?', 1)[0] ?? '/' });
}

/** Remembers the language that a link or a button asked for. It says nothing about the reader and lives a year. */
export function rememberLang({ city, at, reply }: { city: City; at: Place; reply: FastifyReply }, asked: unknown): Place {
  const lang = asLang(asked);
  if (!lang) return at;
  reply.setCookie(langCookie, lang, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
  return placeOf(city, { lang, path: at.path, view: at.elder ? 'elder' : 'usual' });
}

/** Remembers elder mode, or leaving it, as a link or a button asked. It says nothing else about the reader and lives a year. */
export function rememberView({ city, at, reply }: { city: City; at: Place; reply: FastifyReply }, asked: unknown): Place {
  const view = asView(asked);
  if (!view) return at;
  reply.setCookie(viewCookie, view, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
  return placeOf(city, { lang: at.lang, path: at.path, view });
}

type Shown = Readonly<{
  /** The page, or one that was drawn already. */
  page: ReactElement | string;
  status?: number;
  /** Never kept anywhere: it shows a matter. */
  personal?: boolean;
  /** Kept by the browser alone, for its own "back" (ADR-0056). */
  history?: boolean;
  etag?: string;
}>;

/** Sends a page. Which pages a browser may keep is decided here and nowhere else. */
export function show(reply: FastifyReply, { page, status = 200, personal, history, etag }: Shown): FastifyReply {
  if (etag) reply.header('etag', etag);
  // A cookie set by a later page must not make "back" lose a step: a step is private anyway and varies for nobody else.
  if (!history) reply.header('vary', 'cookie');
  return reply
    .status(status)
    .header('cache-control', personal ? 'no-store' : history ? 'private, no-cache' : 'no-cache')
    .type('text/html; charset=utf-8')
    .send(typeof page === 'string' ? page : htmlOf(page));
}

/** A strong tag of what a page depends on. */
export const etagOf = (...parts: readonly (string | number | boolean)[]): string =>
  `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
