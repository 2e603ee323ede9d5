import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { sketchOf } from '../jurisdiction/outlines.ts';
import { readers } from './accessRule.ts';
import { declare } from './declare.ts';

const sketch = z.object({
  width: z.number(),
  height: z.number(),
  approval: z.string().optional(),
  areas: z.array(z.object({ id: z.string(), name: z.string(), path: z.string(), middle: z.array(z.number()) })),
});

/** Units across: fine enough for a screen of a desk. */
const across = 800;

/** The areas as drawings for the board, by code (R4). */
export function mapRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/map',
    access: readers,
    about: 'The areas as a sketch, for drawing only: no map to publish.',
    answers: { 200: sketch },
    problems: [],
    async handle({ reply }) {
      reply.header('cache-control', 'private, max-age=3600');
      const { areas, ...size } = sketchOf(city.outlines, across);
      return { ...size, areas: areas.map((area) => ({ ...area, middle: [...area.middle] })) };
    },
  });
}
