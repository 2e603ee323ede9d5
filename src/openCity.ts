import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from './access/roles.ts';
import type { City, Clock } from './casework/city.ts';
import type { Channels } from './casework/notices/noticePorts.ts';
import { tables } from './cli/importTable.ts';
import { type CivilDate, civilDate, civilDateAt } from './clock/civilDate.ts';
import { type OfficeHours, usualReminderHours } from './clock/officeHours.ts';
import { bindery as openBindery } from './documents/bind/bindery.ts';
import { pressPool } from './documents/pressPool.ts';
import type { Area } from './jurisdiction/areas.ts';
import type { Unit } from './jurisdiction/units.ts';
import { evaluationWindow } from './regulations/evaluation.ts';
import { noRegion, type RegionLayer } from './regulations/regions.ts';
import { usualReopeningLevel } from './regulations/reopenings.ts';
import { httpSeal } from './seal/httpSeal.ts';
import { accountAdministration } from './storage/accountAdministration.ts';
import { blobFolder } from './storage/blobFolder.ts';
import { openCalendars } from './storage/calendars.ts';
import { openCategories } from './storage/categories.ts';
import { cityMarks } from './storage/cityMarks.ts';
import { clockReminders } from './storage/clockReminders.ts';
import { clockWarnings } from './storage/clockWarnings.ts';
import { contactProofs } from './storage/contactProofs.ts';
import { countQuestions } from './storage/countQuestions.ts';
import { openPool, refuseStrongRole } from './storage/database.ts';
import { exportRecords } from './storage/exportRecords.ts';
import { keyFolder } from './storage/keyFolder.ts';
import { lawFolder } from './storage/lawFolder.ts';
import { matterFiles } from './storage/matterFiles.ts';
import { matterQuestions } from './storage/matterQuestions.ts';
import { noticeEntries } from './storage/noticeEntries.ts';
import { noticeRows } from './storage/noticeRows.ts';
import { officerAccounts } from './storage/officerAccounts.ts';
import { openingRows } from './storage/openingRows.ts';
import { readOutlines } from './storage/outlineFile.ts';
import { outsideLinks } from './storage/outsideLinks.ts';
import { publications } from './storage/publications.ts';
import { loadAreas, saveReference } from './storage/referenceTables.ts';
import { retention } from './storage/retention.ts';
import { routingRules } from './storage/routingRules.ts';
import { spotDraws } from './storage/spotDraws.ts';
import { standardAnswers } from './storage/standardAnswers.ts';
import { openUnitBook } from './storage/unitBook.ts';

export type CityPlace = Readonly<{
  appUrl: string;
  dataFolder: string;
  keyFolder: string;
  demo: boolean;
  language: 'zh' | 'en';
  /** The civil day the demo takes for today; null is the real one. */
  today: string | null;
  maxFiles?: number;
  maxFileBytes?: number;
  reminderHours?: OfficeHours;
  reopeningGoesUpAt?: number;
  secondFactorFor?: readonly Role[];
  /** The service that seals letters. */
  seal?: Readonly<{ url: string; token?: string }> | null;
  /** How messages are sent; none if not set up. */
  channels?: Channels;
  /** Shorter terms of the province or city; national ones without it. */
  region?: RegionLayer;
  /** Organs and areas to write before the city opens. */
  reference?: Readonly<{ units: readonly Unit[]; areas: readonly Area[] }>;
}>;

export type OpenCity = Readonly<{ city: City; close(): Promise<void> }>;

/** Puts the rooms together: ports filled by storage, letters by their press, the law by the published calendar. */
export async function openCity(place: CityPlace): Promise<OpenCity> {
  const pool = openPool(place.appUrl);
  await refuseStrongRole(pool);
  if (place.reference) await saveReference(pool, place.reference.units, place.reference.areas);
  const fonts = fileURLToPath(new URL('../assets/fonts', import.meta.url));
  const press = pressPool(1, fonts);
  const bindery = openBindery(fonts);
  const calendars = await openCalendars(pool);
  const unitBook = await openUnitBook(pool);
  const city: City = {
    settings: {
      demo: place.demo,
      language: place.language,
      ratingWindowDays: evaluationWindow.defaultDays,
      lateEntryDays: 30,
      reopeningGoesUpAt: place.reopeningGoesUpAt ?? usualReopeningLevel,
      reminderHours: place.reminderHours ?? usualReminderHours,
      intakeUnit: '440200-xfj',
      rootArea: '440200',
      secondFactorFor: place.secondFactorFor ?? [],
      maxFiles: place.maxFiles ?? 20,
      maxFileBytes: place.maxFileBytes ?? 50 * 1024 * 1024,
    },
    clock: clockOf(place.today),
    get calendar() {
      return calendars.current().calendar;
    },
    calendars,
    categories: await openCategories(pool),
    region: place.region ?? noRegion,
    get units() {
      return unitBook.current();
    },
    unitBook,
    areas: await loadAreas(pool),
    files: matterFiles(pool),
    questions: matterQuestions(pool),
    counts: countQuestions(pool),
    exports: exportRecords(pool),
    publications: publications(pool),
    noticeEntries: noticeEntries(pool),
    warnings: clockWarnings(pool),
    reminders: clockReminders(pool),
    notices: noticeRows(pool),
    proofs: contactProofs(pool),
    openings: openingRows(pool),
    outsideLinks: outsideLinks(pool),
    routingRules: routingRules(pool),
    standardAnswers: standardAnswers(pool),
    spotDraws: spotDraws(pool),
    retention: retention(pool),
    channels: place.channels ?? {},
    officers: officerAccounts(pool),
    accounts: accountAdministration(pool),
    marks: cityMarks(pool),
    laws: lawFolder(fileURLToPath(new URL('../assets/laws', import.meta.url))),
    outlines: readOutlines(new URL('../assets/map/areas.geojson', import.meta.url)),
    keys: keyFolder(place.keyFolder),
    blobs: blobFolder(join(place.dataFolder, 'blobs')),
    press,
    bindery,
    tables,
    ...(place.seal && { seals: httpSeal(place.seal) }),
  };
  await city.officers.list(); // so that every account is known by name
  const close = async () => {
    await Promise.all([press.close(), bindery.close()]);
    await city.openings.flush();
    await pool.end();
  };
  return { city, close };
}

/** The real clock, or one that stands on the demo's day and keeps the real time of day. */
export function clockOf(today: string | null): Clock {
  if (today === null) return { now: () => new Date().toISOString(), today: () => civilDateAt(new Date()) };
  const day = civilDate(today);
  return { now: () => instantOn(day), today: () => day };
}

const shanghaiHours = 8 * 3_600_000;

function instantOn(day: CivilDate): string {
  const timeOfDay = (Date.now() + shanghaiHours) % 86_400_000;
  return new Date(Date.parse(`${day}T00:00:00Z`) + timeOfDay - shanghaiHours).toISOString();
}
