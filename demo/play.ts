import { importCategories } from '../src/casework/categoryTree.ts';
import type { City } from '../src/casework/city.ts';
import { filePetition, registerPetition } from '../src/casework/filePetition.ts';
import { takeDown } from '../src/casework/handDown.ts';
import type { Officer } from '../src/casework/officers.ts';
import type { FileAnswer } from '../src/casework/openMatter.ts';
import { type ActAnswer, performAct } from '../src/casework/performAct.ts';
import { actAsPetitioner } from '../src/casework/petitionerActs.ts';
import { writeNotice } from '../src/casework/publishing/noticeBoard.ts';
import { publish, readPublication } from '../src/casework/publishing/publishing.ts';
import { hashPassword } from '../src/casework/signIn.ts';
import { readAct } from '../src/casework/writtenAct.ts';
import { addDays, type CivilDate, civilDate } from '../src/clock/civilDate.ts';
import type { Petition } from '../src/petition/petition.ts';
import { regimeOn } from '../src/regulations/regimes.ts';
import { demoCategories } from './categories.ts';
import { filingOf } from './filing.ts';
import { demoOfficers, demoPassword, officerOf } from './officers.ts';
import { bureauNotices, published } from './open.ts';
import { addRules } from './routingRules.ts';
import { filingDay, scheduleOf } from './schedule.ts';
import { type Step, scriptOf } from './script.ts';
import { addStandardAnswers } from './standardAnswers.ts';
import { demoStories } from './stories.ts';
import type { Story } from './story.ts';
import { handledTogether } from './together.ts';

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
  await handleTogether(city, mark);
  await openToAll(city, mark);
  await addRules(city);
  await addStandardAnswers(city);
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
    // Stories are told for the text of 2022: what the one before it has no step for ends there.
    if (answer.outcome === 'refused' && regimeOn(day) === 'xftl2005') return;
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

/** One of two matters is put under the other; once only. Under the text of 2005 the stories end before there is anything to put together. */
async function handleTogether(city: City, { today, filed }: Mark): Promise<void> {
  const { unit, reason, ...keys } = handledTogether;
  const [lead, petitionNo] = [filed[keys.lead], filed[keys.member]];
  const petition = petitionNo && (await reread(city, (await city.files.idOf(petitionNo)) ?? ''));
  if (!petition || petition.mergedInto || regimeOn(today) === 'xftl2005') return;
  const step: Step = { after: 0, by: { unit, role: 'handler' }, body: () => ({ type: 'merge', lead, reason }) };
  const answer = await perform(cityOn(city, today, { no: 0, at: 20 }), { step, day: today, petition });
  if (answer.outcome !== 'done') throw new Error(`${keys.member} was not put under ${keys.lead}: ${JSON.stringify(answer)}`);
}

/** What everybody may read: some answers as summaries, and what the bureau has to make public. */
async function openToAll(city: City, { today, filed }: Mark): Promise<void> {
  for (const [at, { key, unit }] of published.entries()) {
    const petitionNo = filed[key];
    if (petitionNo) await publishSummary(cityOn(city, addDays(today, -2 - 4 * at), { no: at, at: 0 }), petitionNo, unit);
  }
  const chief = staff(bureauNotices.unit, 'chief');
  for (const { checkedDaysAgo, ...notice } of bureauNotices.entries)
    await writeNotice(cityOn(city, addDays(today, -checkedDaysAgo), { no: 0, at: 0 }), chief, notice);
}

/** Proposed without names, drafted by the handler, approved by the head; a summary that stands already is left. */
async function publishSummary(city: City, petitionNo: string, unit: string): Promise<void> {
  const handler = staff(unit, 'handler');
  const view = await readPublication(city, handler, petitionNo);
  if (!view?.proposal) return;
  const { title, body } = view.proposal;
  await publish(city, handler, petitionNo, { act: 'draft', title, body, looked: true });
  await publish(city, staff(unit, 'head'), petitionNo, { act: 'approve', looked: true });
}

/** Files the story's matter. The idempotency key makes two attempts one matter. */
async function file(city: City, { story, no, mark }: Playing): Promise<string> {
  const day = filingDay(story, { today: mark.today, calendar: city.calendar });
  const then = cityOn(city, day, { no, at: 0 });
  const key = `demo-story-${story.key.padStart(20, '0')}`;
  const filing = filingOf(story);
  const { channel } = story;
  if (channel === 'handed-down') return noted(city, mark, story, await takenDown(then, story, day));
  const answer = await (channel === 'web'
    ? filePetition(then, { filing, key, uploads: [] })
    : registerPetition(then, {
        officer: staff(story.registeredAt, 'registrar'),
        registration: { ...filing, channel, on: day },
        key,
        uploads: [],
      }));
  return noted(city, mark, story, numberOf(story, answer));
}

async function noted(city: City, mark: Mark, { key }: Story, petitionNo: string): Promise<string> {
  mark.filed[key] = petitionNo;
  await city.marks.write(markName, mark);
  return petitionNo;
}

/** 上级转交: registered by the national bureau and sent down by the province, on a number and with a day of its own. */
async function takenDown(city: City, story: Story, day: CivilDate): Promise<string> {
  const number = `GX${day.replaceAll('-', '')}${story.key.slice(1).padStart(6, '0')}`;
  const days = { sentOn: day, petitionedOn: addDays(day, -6), dueOn: addDays(day, 75) };
  const handedDown = { number, registeredBy: 'national', from: 'province', how: 'assignment', ...days } as const;
  const taken = await takeDown(city, { filing: filingOf(story), on: day, handedDown }, { dryRun: false });
  if (!('petitionNo' in taken)) throw new Error(`story ${story.key} was not taken down: ${JSON.stringify(taken)}`);
  return taken.petitionNo;
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
