import { importCategories } from '../src/casework/categoryTree.ts';
import type { City } from '../src/casework/city.ts';
import { filePetition, registerPetition } from '../src/casework/filePetition.ts';
import type { Officer } from '../src/casework/officers.ts';
import type { FileAnswer } from '../src/casework/openMatter.ts';
import { type ActAnswer, performAct } from '../src/casework/performAct.ts';
import { actAsPetitioner } from '../src/casework/petitionerActs.ts';
import { hashPassword } from '../src/casework/signIn.ts';
import { readAct } from '../src/casework/writtenAct.ts';
import { addDays, type CivilDate, civilDate } from '../src/clock/civilDate.ts';
import type { Petition } from '../src/petition/petition.ts';
import { demoCategories } from './categories.ts';
import { filingOf } from './filing.ts';
import { demoOfficers, demoPassword, officerOf } from './officers.ts';
import { addRules } from './routingRules.ts';
import { filingDay, scheduleOf } from './schedule.ts';
import { type Step, scriptOf } from './script.ts';
import { demoStories } from './stories.ts';
import type { Story } from './story.ts';

/** How far the demo city was played: the day it counts back from, and the number of each matter that was filed. */
type Mark = { today: CivilDate; done: boolean; filed: Record<string, string> };
const markName = 'demo';
const atOnce = 4;

/**
 * Fills a city with the demo's officers and matters. Every matter is filed and handled by acts, each under a clock that stands on the act's own
 * day, counted back from `today`. Once played it is never played again; killed in the middle, the next call goes on where it stopped, with
 * the first call's day.
 *
 * @param onProgress  told after each story how many of how many are done
 */
export async function playDemo(
  city: City,
  { today, onProgress = () => {} }: { today: CivilDate; onProgress?: (done: number, all: number) => void },
): Promise<void> {
  const mark = readMark(await city.marks.read(markName)) ?? { today, done: false, filed: {} };
  if (mark.done) return;
  await city.marks.write(markName, mark);
  await addOfficers(city);
  await addCategories(city, addDays(mark.today, -30));
  const waiting = [...demoStories.entries()];
  let done = 0;
  const player = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await playStory(city, { story: next[1], no: next[0], mark });
      done += 1;
      onProgress(done, demoStories.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, player));
  } catch (fault) {
    waiting.length = 0; // the other players end with the story they are at
    throw fault;
  }
  await addRules(city);
  await city.marks.write(markName, { ...mark, done: true });
}

function readMark(kept: unknown): Mark | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { today, done, filed } = kept as Mark;
  return { today: civilDate(today), done, filed: { ...filed } };
}

async function addOfficers(city: City): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  for (const { account, name, unitCode, roles } of demoOfficers) {
    await city.officers.add({ account, name, unit: unitCode, roles, passwordHash, disabled: false, demo: true });
  }
}

/** The deep tree comes into force on a day, so that older matters show the version they were classed in. */
async function addCategories(city: City, from: CivilDate): Promise<void> {
  if (city.categories.all().length > 1) return;
  await importCategories(cityOn(city, from, { no: 0, at: 0 }), { list: demoCategories(from), by: 'demo', dryRun: false });
}

type Playing = Readonly<{ story: Story; no: number; mark: Mark }>;

async function playStory(city: City, playing: Playing): Promise<void> {
  const { story, no, mark } = playing;
  const petitionNo = mark.filed[story.key] ?? (await file(city, playing));
  const petitionId = (await city.files.idOf(petitionNo)) ?? '';
  const steps = scriptOf(story);
  const days = scheduleOf(story, steps, { today: mark.today, calendar: city.calendar });
  let petition = await reread(city, petitionId);
  const opening = eventsOfFiling(story);
  while (petition.version < opening + steps.length) {
    const at = petition.version - opening;
    const [step, day] = [steps[at], days[at]];
    if (!step || !day) throw new RangeError(`story ${story.key} has no step ${at + 1}`);
    const answer = await perform(cityOn(city, day, { no, at: at + 1 }), { step, day, petition });
    if (answer.outcome !== 'done' && answer.outcome !== 'stale')
      throw new Error(`story ${story.key}, step ${at + 1}: ${JSON.stringify(answer)}`);
    petition = answer.outcome === 'done' ? answer.after : await reread(city, petitionId);
  }
}

/** Who files together makes three events of it: the petition, the list of people and their representatives. */
const eventsOfFiling = ({ representatives }: Story): number => (representatives.length > 0 ? 3 : 1);

async function reread(city: City, petitionId: string): Promise<Petition> {
  const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
  if (!file) throw new Error('a matter of the demo city is gone');
  return file.petition;
}

/** The city as it was on that day. Acts of one story follow each other through the office hours; those of the city's own today happen now. */
function cityOn(city: City, day: CivilDate, { no, at }: { no: number; at: number }): City {
  const minutes = 30 + at * 20 + (no % 20);
  const then = new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000).toISOString();
  const now = () => (day === city.clock.today() ? city.clock.now() : then);
  return { ...city, clock: { now, today: () => day } };
}

/** Files the story's matter. The idempotency key makes two attempts one matter. */
async function file(city: City, { story, no, mark }: Playing): Promise<string> {
  const day = filingDay(story, { today: mark.today, calendar: city.calendar });
  const then = cityOn(city, day, { no, at: 0 });
  const key = `demo-story-${story.key.padStart(20, '0')}`;
  const filing = filingOf(story);
  const { channel } = story;
  const answer = await (channel === 'web' || channel === 'handed-down'
    ? filePetition(then, { filing, key, uploads: [] })
    : registerPetition(then, {
        officer: staff(story.registeredAt, 'registrar'),
        registration: { ...filing, channel, on: day },
        key,
        uploads: [],
      }));
  const petitionNo = numberOf(story, answer);
  mark.filed[story.key] = petitionNo;
  await city.marks.write(markName, mark);
  return petitionNo;
}

function numberOf({ key }: Story, answer: FileAnswer): string {
  if (answer.outcome !== 'filed') throw new Error(`story ${key} was not filed: ${JSON.stringify(answer)}`);
  return answer.petitionNo;
}

function staff(unit: string, role: Parameters<typeof officerOf>[1]): Officer {
  const officer = officerOf(unit, role);
  if (!officer) throw new RangeError(`${unit} has no ${role}`);
  return { account: officer.account, name: officer.name, unit: officer.unitCode, roles: officer.roles };
}

async function perform(
  city: City,
  { step, day, petition }: { step: Step; day: CivilDate; petition: Petition },
): Promise<ActAnswer | Readonly<{ outcome: 'invalid'; problems: unknown }>> {
  const { petitionId, petitionNo, version } = petition;
  const body = step.body(petition, day);
  if (step.by === 'petitioner') return actAsPetitioner(city, { petitionId, version, act: body });
  const read = readAct(city, body);
  if (!read.ok) return { outcome: 'invalid', problems: read.problems };
  return performAct(city, staff(step.by.unit, step.by.role), { petitionNo, version, act: read.act });
}
