import type { Role } from '../access/roles.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import type { OfficeHours } from '../clock/officeHours.ts';
import type { WorkCalendar } from '../clock/workCalendar.ts';
import type { Bindery } from '../documents/bind/bindery.ts';
import type { LetterPress } from '../documents/renderPdf.ts';
import type { AreaTree } from '../jurisdiction/areas.ts';
import type { OutlineFile } from '../jurisdiction/outlines.ts';
import type { UnitTree } from '../jurisdiction/units.ts';
import type { RegionLayer } from '../regulations/regions.ts';
import type { Accounts } from './accounts/accountPorts.ts';
import type { StandardAnswers } from './answers/answerPorts.ts';
import type { Blobs } from './blobs.ts';
import type { Calendars } from './calendars.ts';
import type { Categories } from './categories.ts';
import type { Reminders, Warnings } from './clockPorts.ts';
import type { Files } from './files.ts';
import type { Keys } from './keys.ts';
import type { Laws } from './laws.ts';
import type { Marks } from './marks.ts';
import type { Channels, Notices } from './notices/noticePorts.ts';
import type { Proofs } from './notices/proofPorts.ts';
import type { Officers } from './officers.ts';
import type { Openings } from './openingPorts.ts';
import type { OutsideLinks } from './outside/outsidePorts.ts';
import type { NoticeEntries } from './publishing/noticeEntries.ts';
import type { Publications } from './publishing/publications.ts';
import type { SpotDraws } from './quality/spotPorts.ts';
import type { Counts } from './questions/countQuestions.ts';
import type { ExportRecords } from './questions/exportRecords.ts';
import type { Questions } from './questions/questions.ts';
import type { Retention } from './retention/retentionPorts.ts';
import type { RoutingRules } from './routing/rulePorts.ts';
import type { SealService } from './sealPort.ts';
import type { Tables } from './tables.ts';
import type { UnitBook } from './units/unitPorts.ts';

/** The only two ways to learn the time. `now` is an ISO instant in UTC; `today` the civil day in Asia/Shanghai. */
export type Clock = Readonly<{ now(): string; today(): CivilDate }>;

export type CitySettings = Readonly<{
  /** Demo mode: sample seals, listed accounts, a movable today. Never with real people. */
  demo: boolean;
  language: 'zh' | 'en';
  ratingWindowDays: number;
  lateEntryDays: number;
  /** From which time on a matter is reopened by the bureau one level up only. */
  reopeningGoesUpAt: number;
  /** When reminders may go out, on working days. */
  reminderHours: OfficeHours;
  /** Calendar days between the notice of a hearing and its day; the usual ones if not set. */
  hearingNoticeDays?: number;
  /** The bureau that citizens file with. */
  intakeUnit: string;
  rootArea: string;
  /** Who signs in with a second factor; nobody without a setting. */
  secondFactorFor: readonly Role[];
  maxFiles: number;
  maxFileBytes: number;
}>;

/** The running city: everything an act or a question needs. `main.ts` fills it once. */
export type City = Readonly<{
  settings: CitySettings;
  clock: Clock;
  /** The newest calendar that this process has read. */
  readonly calendar: WorkCalendar;
  region: RegionLayer;
  /** The newest tree that this process has read. */
  readonly units: UnitTree;
  unitBook: UnitBook;
  areas: AreaTree;
  files: Files;
  questions: Questions;
  counts: Counts;
  exports: ExportRecords;
  publications: Publications;
  noticeEntries: NoticeEntries;
  warnings: Warnings;
  reminders: Reminders;
  notices: Notices;
  proofs: Proofs;
  openings: Openings;
  outsideLinks: OutsideLinks;
  channels: Channels;
  calendars: Calendars;
  categories: Categories;
  routingRules: RoutingRules;
  standardAnswers: StandardAnswers;
  spotDraws: SpotDraws;
  retention: Retention;
  keys: Keys;
  blobs: Blobs;
  officers: Officers;
  accounts: Accounts;
  marks: Marks;
  laws: Laws;
  /** For drawing only; empty where the city has no map. */
  outlines: OutlineFile;
  press: LetterPress;
  bindery: Bindery;
  tables: Tables;
  /** Who seals letters; without one they are printed for the seal in hand, and sealed 样章 in the demo. */
  seals?: SealService;
}>;
