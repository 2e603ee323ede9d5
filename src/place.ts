import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { City } from './casework/city.ts';
import type { CommandPlace } from './casework/command.ts';
import { channelsOf } from './notice/channels.ts';
import { type OpenCity, openCity } from './openCity.ts';
import type { Settings } from './settings.ts';
import { DatabaseFault } from './storage/databaseFault.ts';
import { migrate } from './storage/migrate.ts';
import { type OpenDatabase, openDatabase } from './storage/openDatabase.ts';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

export type Place = CommandPlace & Readonly<{ opened(): Promise<OpenCity & { database: OpenDatabase }>; close(): Promise<void> }>;

/** An installation, opened piece by piece as a command asks for it: database, tables, then the city. */
export function placeOf(settings: Settings, { demo }: { demo: boolean }): Place {
  let database: Promise<OpenDatabase> | undefined;
  let city: Promise<OpenCity & { database: OpenDatabase }> | undefined;
  const base = () => (database ??= openDatabase(settings));
  const opened = () => (city ??= open(settings, demo, base));
  return {
    language: settings.language,
    opened,
    city: async (): Promise<City> => (await opened()).city,
    async migrate() {
      const { ownerUrl } = await base();
      if (ownerUrl === null) throw new DatabaseFault({ code: 'not-owner' });
      return migrate(ownerUrl, migrations);
    },
    async verify(onMatter) {
      const { database: ready, city: open } = await opened();
      const { verifyCity } = await import('./storage/verify.ts');
      return verifyCity(open, ready.ownerUrl ?? ready.appUrl, onMatter);
    },
    async playDemo(onStory) {
      const { playDemo } = await import('../demo/play.ts');
      const { city: open } = await opened();
      await playDemo(open, { today: open.clock.today(), ...(onStory && { onProgress: onStory }) });
    },
    async close() {
      await city?.then((open) => open.close()).catch(() => {});
      await database?.then((open) => open.close()).catch(() => {});
    },
  };
}

async function open(settings: Settings, demo: boolean, base: () => Promise<OpenDatabase>): Promise<OpenCity & { database: OpenDatabase }> {
  const database = await base();
  if (database.ownerUrl !== null) await migrate(database.ownerUrl, migrations);
  const { demoUnits } = await import('../demo/units.ts');
  const { demoAreas } = await import('../demo/areas.ts');
  const {
    dataFolder,
    keyFolder,
    language,
    maxFiles,
    maxFileBytes,
    today,
    reminderHours,
    reopeningGoesUpAt,
    region,
    seal,
    secondFactorFor,
  } = settings;
  const channels = channelsOf(settings.channels, demo ? join(dataFolder, 'messages') : undefined);
  const reference = { units: demoUnits, areas: demoAreas };
  const shown = {
    demo,
    language,
    today,
    maxFiles,
    maxFileBytes,
    reminderHours,
    reopeningGoesUpAt,
    region,
    seal,
    secondFactorFor,
    channels,
  };
  const open = await openCity({ appUrl: database.appUrl, dataFolder, keyFolder, reference, ...shown });
  return { ...open, database };
}

/** The console's built files, if it was built. */
export const consoleFolder = fileURLToPath(new URL('../dist/console', import.meta.url));
export const consoleBuilt = (): boolean => existsSync(consoleFolder);
