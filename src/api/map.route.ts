import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readers } from './accessRule.ts';
import { declare } from './declare.ts';

const file = new URL('../../assets/map/areas.geojson', import.meta.url);
const ring = z.array(z.array(z.number()));
const map = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      properties: z.looseObject({ name: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
});

/** Outlines of the areas for the board, by code; a city replaces the file, or removes it and has tables alone (R4). */
export function mapRoute(api: FastifyInstance): void {
  let read: Promise<z.output<typeof map>> | undefined;
  const none: z.output<typeof map> = { type: 'FeatureCollection', features: [] };
  declare(api, {
    method: 'GET',
    url: '/map',
    access: readers,
    about: 'Outlines of the areas, for drawing only: no map to publish.',
    answers: { 200: map },
    problems: [],
    async handle({ reply }) {
      read ??= readFile(file, 'utf8').then((text) => map.parse(JSON.parse(text)));
      reply.header('cache-control', 'private, max-age=3600');
      return read.catch((fault: NodeJS.ErrnoException) => {
        if (fault.code === 'ENOENT') return none;
        throw fault;
      });
    },
  });
}
