import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { areaName } from '../jurisdiction/areas.ts';
import { look } from '../words/look.ts';
import { portalWords } from '../words/portal.ts';
import { sheets, shellWorker } from './sheets.ts';

/** What lets a phone keep the portal beside its other programs: the manifest and the worker for when there is no network. */
export function installRoutes(web: FastifyInstance, { settings, areas }: City): void {
  const { name, title } = portalWords[settings.language].site;
  const manifest = JSON.stringify({
    name: `${name} · ${title(areaName(settings.rootArea, areas, settings.language))}`,
    short_name: name,
    lang: settings.language === 'zh' ? 'zh-CN' : 'en',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: look.colour.page,
    theme_color: look.colour.action,
    icons: [{ src: sheets.icon.path, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
  web.get('/manifest.webmanifest', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/manifest+json; charset=utf-8').send(manifest),
  );
  web.get('/worker.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(shellWorker),
  );
}
