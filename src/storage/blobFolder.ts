import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../casework/blobs.ts';

const hour = 3_600_000;

/** Blobs in a folder, by random id: written beside, synced, renamed. Nothing half written is ever found under its name. */
export function blobFolder(folder: string): Blobs {
  const pathOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new RangeError('a blob id is a UUID');
    return join(folder, id.slice(-2), id);
  };
  return {
    async put(id, sealed) {
      const path = pathOf(id);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        for await (const chunk of sealed) await file.write(chunk);
        await file.sync();
      } catch (fault) {
        await file.close();
        await rm(`${path}.part`, { force: true });
        throw fault;
      }
      await file.close();
      await rename(`${path}.part`, path);
    },
    get: (id) => readFile(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
    sweep: (known) => sweep(folder, known),
  };
}

async function sweep(folder: string, known: (ids: string[]) => Promise<Set<string>>): Promise<number> {
  let removed = 0;
  const shelves = await readdir(folder).catch(() => []);
  for (const shelf of shelves) {
    const names = await readdir(join(folder, shelf));
    const named = await known(names.filter((name) => !name.endsWith('.part')));
    for (const name of names.filter((other) => !named.has(other))) {
      const { mtimeMs } = await stat(join(folder, shelf, name));
      if (Date.now() - mtimeMs < hour) continue;
      await rm(join(folder, shelf, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}
