import { demoAreaTree } from '../demo/areas.ts';
import { demoUnitTree } from '../demo/units.ts';
import type { City } from '../src/casework/city.ts';
import { filePetition, registerPetition } from '../src/casework/filePetition.ts';
import { letterFor, numberFor } from '../src/casework/letters.ts';
import type { Officer } from '../src/casework/officers.ts';
import { performAct } from '../src/casework/performAct.ts';
import type { CivilDate } from '../src/clock/civilDate.ts';
import { publishedCalendar } from '../src/clock/workCalendar.ts';
import { shippedCategories } from '../src/regulations/categoryLists.ts';
import { evaluationWindow } from '../src/regulations/evaluation.ts';
import { noRegion } from '../src/regulations/regions.ts';
import { keyFolder } from '../src/storage/keyFolder.ts';
import { chance } from './chance.ts';
import { type Copied, copiedTables, rowsOf } from './copyRows.ts';
import { memoryFiles, type Numbering, numbering } from './memoryFiles.ts';
import { type Plan, type PlanOf, planOf, type Step } from './plan.ts';
import { petitioner, statement } from './vocabulary.ts';

/** A share of the load: every `threads`-th batch from `thread` on; numbers and serials follow those that are there already. */
export type Order = PlanOf &
  Readonly<{ keyFolder: string; thread: number; threads: number; firstSerial: number; taken: ReadonlyMap<string, number> }>;
export type Batch = Readonly<{ matters: number; rows: Readonly<Record<Copied, Uint8Array>> }>;

const batchSize = 250;

/** Writes the matters of an order by their own acts, in batches of rows for COPY. */
export async function* writeMatters(order: Order): AsyncGenerator<Batch> {
  const numbers = numbering(order.taken);
  const desk = deskOf(order, numbers);
  for (let from = 0; from < order.count; from += batchSize) {
    const plans = Array.from({ length: Math.min(batchSize, order.count - from) }, (_, at) => planOf(from + at, order));
    if ((from / batchSize) % order.threads !== order.thread) {
      for (const plan of plans) countNumbers(desk.city, plan, numbers);
      continue;
    }
    const written: Awaited<ReturnType<typeof writeMatter>>[] = [];
    for (const plan of plans) written.push(await writeMatter(desk, plan, order));
    yield { matters: plans.length, rows: joined(written) };
  }
}

function joined(written: readonly Readonly<Record<Copied, string>>[]): Batch['rows'] {
  const ofTable = (table: Copied) => new TextEncoder().encode(written.map((rows) => rows[table]).join(''));
  return Object.fromEntries(copiedTables.map((table) => [table, ofTable(table)])) as Record<Copied, Uint8Array>;
}

/** The last serial of each series after all matters of a plan. */
export function numbersAfter(plan: PlanOf, taken: ReadonlyMap<string, number>): Map<string, number> {
  const numbers = numbering(taken);
  const { city } = deskOf({ ...plan, keyFolder: '', firstSerial: 0 }, numbers);
  for (let no = 0; no < plan.count; no += 1) countNumbers(city, planOf(no, plan), numbers);
  return numbers.taken();
}

/** Which letters a plan makes is known without making them; the engine makes the same. */
function countNumbers(city: City, { steps }: Plan, numbers: Numbering): void {
  for (const { type, on, unit } of steps) {
    const kind = type === 'seal' ? 'opinion' : letterFor(undefined as never, { type, on, fields: {} });
    if (kind) numbers.take({ ...numberFor(city, { kind, on }), unit });
  }
}

type Desk = Readonly<{ city: City; files: ReturnType<typeof memoryFiles>; move(day: CivilDate, no: number): void }>;

function deskOf({ keyFolder: folder, today }: Pick<Order, 'keyFolder' | 'today'> & Partial<Order>, numbers: Numbering): Desk {
  const files = memoryFiles(numbers);
  let day = today;
  let at = '';
  const needless = () => {
    throw new Error('a loader asks nothing across matters');
  };
  const nothing = new Proxy({}, { get: needless }) as never;
  const city: City = {
    settings: {
      demo: false,
      language: 'zh',
      ratingWindowDays: evaluationWindow.defaultDays,
      reminderHours: [],
      lateEntryDays: 30,
      secondFactorFor: [],
      reopeningGoesUpAt: 2,
      intakeUnit: '440200-xfj',
      rootArea: '440200',
      maxFiles: 20,
      maxFileBytes: 0,
    },
    clock: { now: () => at, today: () => day },
    calendar: publishedCalendar,
    region: noRegion,
    units: demoUnitTree,
    areas: demoAreaTree,
    files: files.files,
    keys: folder ? keyFolder(folder) : nothing,
    questions: nothing,
    warnings: nothing,
    reminders: nothing,
    notices: nothing,
    proofs: nothing,
    openings: nothing,
    routingRules: nothing,
    standardAnswers: nothing,
    spotDraws: nothing,
    retention: nothing,
    channels: {},
    categories: { all: () => [shippedCategories], refresh: needless, add: needless },
    calendars: { refresh: async () => {}, of: () => undefined } as never, // no notice comes while it loads
    officers: nothing,
    accounts: nothing,
    unitBook: nothing,
    blobs: nothing,
    press: nothing,
    bindery: nothing,
    outsideLinks: nothing,
    marks: nothing,
    tables: nothing,
    counts: nothing,
    noticeEntries: nothing,
    publications: nothing,
    laws: nothing,
    outlines: { features: [] },
    exports: nothing,
  };
  const move = (to: CivilDate, no: number) => {
    day = to;
    const second = (no * 7919) % 28_800; // somewhere in the working day, 09:00 to 17:00 in Shanghai
    at = new Date(Date.parse(`${to}T01:00:00Z`) + second * 1000).toISOString();
  };
  return { city, files, move };
}

async function writeMatter(desk: Desk, plan: Plan, { seed, firstSerial }: Order) {
  const { city, files, move } = desk;
  const by = chance(seed * 2_000_003 + plan.no);
  files.begin(firstSerial + plan.no);
  move(plan.on, plan.no);
  const { areaCode, category, counter, accused } = plan;
  const filing = {
    ...statement(by),
    ...petitioner(by),
    areaCode,
    category,
    address: '示例路1号',
    ...(accused ? { accusation: true, complainedOf: { units: [accused] } } : {}),
  };
  const key = `load-${plan.no}`;
  const answer = counter
    ? await registerPetition(city, {
        officer: officer(counter, 'registrar'),
        registration: { ...filing, channel: 'visit' },
        key,
        uploads: [],
      })
    : await filePetition(city, { filing, key, uploads: [] });
  if (answer.outcome !== 'filed') throw new Error(`matter ${plan.no} is ${answer.outcome}`);
  for (const step of plan.steps) await take(desk, step, answer.petitionNo, plan.no);
  return rowsOf(files.written());
}

async function take({ city, files, move }: Desk, { type, on, unit, role, fields }: Step, petitionNo: string, no: number): Promise<void> {
  move(on, no);
  const petition = files.last();
  if (!petition) throw new Error('no matter is open');
  const act = { type, on, fields: typeof fields === 'function' ? fields(petition) : fields };
  const answer = await performAct(city, officer(unit, role), { petitionNo, version: petition.version, act });
  if (answer.outcome !== 'done') throw new Error(`${type} by ${unit} of matter ${no}: ${JSON.stringify(answer)}`);
}

const officer = (unit: string, role: Step['role']): Officer => ({ account: `load.${role}.${unit}`, name: '', unit, roles: [role] });
