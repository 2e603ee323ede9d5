import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Chunk = Readonly<{ file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] }>;

const built = fileURLToPath(new URL('../dist/console', import.meta.url));
const routes = readFileSync(fileURLToPath(new URL('../src/console/routes.tsx', import.meta.url)), 'utf8');
const manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
const limit = 600 * 1024;

/** The names of the files that a browser reads before a chunk runs: its own, those it imports, and their sheets. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const one of chunk.imports ?? []) filesOf(one, seen);
  return seen;
}

const gzipped = (files: Iterable<string>) =>
  [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(join(built, file))).length, 0);

const lazy = [...routes.matchAll(/import\('\.\/([^']+)'\)/g)].map(([, file = '']) => file);
const first = filesOf('index.html');

describe('what an officer waits for', () => {
  test('every page of the console is a chunk of its own', () => {
    assert.ok(lazy.length > 5);
    assert.deepEqual(
      lazy.filter((page) => !manifest['index.html']?.dynamicImports?.includes(page) || first.has(manifest[page]?.file ?? '')),
      [],
    );
  });

  for (const page of lazy)
    test(`${page}: opened first, it takes at most 600 KB gzipped`, () => {
      const bytes = gzipped(filesOf(page, new Set(first)));
      assert.ok(bytes <= limit, `${Math.round(bytes / 1024)} KB`);
    });
});
