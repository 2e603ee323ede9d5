import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OutlineFile } from '../jurisdiction/outlines.ts';

const ring = z.array(z.array(z.number()));
const file = z.object({
  type: z.literal('FeatureCollection'),
  approval: z.string().optional(),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      properties: z.object({ name: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
});

/** The outlines of the city's areas. A city replaces the file, or removes it and has lists alone (R4). @throws if it is no such file */
export function readOutlines(path: string | URL): OutlineFile {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return { features: [] };
    throw fault;
  }
}
