import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { anyone } from './accessRule.ts';
import { stop } from './problem.ts';

/** Ant Design writes its styles into the page as it runs; scripts come from our own files only. Letters are shown from a blob. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const year = 31_536_000;

/**
 * The built console (`dist/console`), on a scope with the prefix `/console`. Files under assets/ carry their content's hash in the
 * name and are kept for a year; every other address is the one page, asked for anew each time, so that a link into the console works.
 */
export async function consoleFiles(scope: FastifyInstance, folder: string): Promise<void> {
  const config = { access: anyone };
  scope.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', consolePolicy));
  await scope.register(files, { root: folder, serve: false, cacheControl: false });
  scope.get('/', { config, prefixTrailingSlash: 'both' }, (request, reply) =>
    /\/(\?|$)/.test(request.url) ? sendPage(reply, folder) : reply.redirect(`${scope.prefix}/`, 308),
  );
  scope.get('/*', { config }, (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    if (/^assets\/[\w.-]+$/.test(path)) return reply.header('cache-control', `public, max-age=${year}, immutable`).sendFile(path);
    if (/^[\w-]+\.(svg|png|ico|txt|webmanifest|woff2)$/.test(path))
      return reply.header('cache-control', 'public, max-age=3600').sendFile(path);
    return sendPage(reply, folder);
  });
}

function sendPage(reply: FastifyReply, folder: string): FastifyReply {
  if (!existsSync(join(folder, 'index.html'))) throw stop(503, 'unavailable', { retryAfter: 5 });
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').sendFile('index.html');
}
