import type { ACity } from '../demo/aCity.ts';
import { registerPetition } from '../src/casework/filePetition.ts';
import type { Registration } from '../src/casework/filing.ts';
import type { FileAnswer } from '../src/casework/openMatter.ts';
import { actAsPetitioner } from '../src/casework/petitionerActs.ts';
import { civilDate } from '../src/clock/civilDate.ts';
import { clockOf } from '../src/openCity.ts';
import { fold } from '../src/petition/evolve.ts';
import type { Petition } from '../src/petition/petition.ts';
import { channels, identities } from '../src/petition/state.ts';
import { actWords } from '../src/words/acts.ts';
import { choiceWord } from '../src/words/choices.ts';
import { officerNamed, unitNamed } from './cast.ts';
import { type Line, ScenarioFault } from './readScenario.ts';
import { answered, check, type Seen, saysNo } from './statements.ts';
import { actNamed, fillIn, ordinals, readWords, type Words } from './writtenWords.ts';

type Opened = { petitionNo: string; petitionId: string; petition: Petition };

/**
 * Plays a scenario on a city, row by row, through the doors' own functions: form, right, law, record.
 *
 * @throws ScenarioFault naming the first row that is not so, and what is so instead
 */
export async function playScenario(on: ACity, lines: readonly Line[]): Promise<void> {
  const opened: Opened[] = [];
  for (const line of lines) {
    const fault = (what: string) => new ScenarioFault(line.file, line.no, what);
    Object.assign(on.city.clock, clockOf(line.enteredOn));
    const seen = await step(on, line, opened, fault);
    if (seen.answer && !saysNo(line.results) && !['done', 'opened'].includes(seen.answer.outcome))
      throw fault(`“${line.act}”${answered(seen)}`);
    for (const result of line.results) {
      const instead = check(result, seen);
      if (instead) throw fault(`写的是“${result}”，实际是：${instead}`);
    }
  }
}

type Fault = (what: string) => ScenarioFault;

async function step(on: ACity, line: Line, opened: Opened[], fault: Fault): Promise<Seen> {
  const today = civilDate(line.enteredOn);
  const ordinal = ordinals.find((word) => line.act.startsWith(`${word} `));
  const matter = ordinal ? opened[ordinals.indexOf(ordinal)] : opened.at(-1);
  if (line.act === '—' && matter) return { before: matter.petition, after: matter.petition, today };
  const words = readWords(ordinal ? line.act.slice(ordinal.length + 1) : line.act, fault);
  if (words.name === actWords.zh.register.name || words.name === actWords.zh.file.name) {
    const made = await openMatter(on, line, words, fault);
    opened.push(made);
    return { answer: { outcome: 'opened' }, after: made.petition, today };
  }
  if (!matter) throw fault('还没有登记信访件。');
  const before = matter.petition;
  const answer = await act(on, line, { words, matter, numbers: opened.map(({ petitionNo }) => petitionNo) }, fault);
  if (answer.outcome === 'done') matter.petition = answer.after;
  return { answer, before, after: matter.petition, today };
}

type Acting = Readonly<{ words: Words; matter: Opened; numbers: readonly string[] }>;

async function act(on: ACity, line: Line, { words, matter, numbers }: Acting, fault: Fault): Promise<NonNullable<Seen['answer']>> {
  const type = actNamed(words.name);
  if (!type) throw fault(`没有“${words.name}”这种行为；行为的名称与办理页面上的相同。`);
  const body = { on: line.on, ...fillIn(type, words, { numbers, petition: matter.petition }, fault) };
  const { petitionId, petitionNo, petition } = matter;
  const ofPetitioner = line.who === '信访人';
  const officer = ofPetitioner ? undefined : officerNamed(line.who);
  if (!ofPetitioner && !officer) throw fault(`“${line.who}”不是“单位 角色”；例如 市信访局 甄别分流员。`);
  const answer = officer
    ? await on.act(officer, petitionNo, body)
    : await actAsPetitioner(on.city, { petitionId, version: petition.version, act: body });
  if (answer.outcome === 'invalid') throw fault(`“${line.act}”填写有误：${JSON.stringify(answer.problems)}`);
  return answer;
}

const yes = (words: string | undefined) => (words === undefined ? undefined : words === '是');

/** A matter as it came: at the counter of a unit, or online. What is not said is a named petitioner with an address, alone, for the first time. */
async function openMatter(on: ACity, line: Line, { name, filled }: Words, fault: Fault): Promise<Opened> {
  const said = (label: string) => filled.get(label);
  const units = said('被反映单位')
    ?.split('、')
    .map((unit) => {
      const code = unitNamed(unit);
      if (!code) throw fault(`“${unit}”不是演示城市的单位。`);
      return code;
    });
  const strange = [...filled.keys()].find((label) => !labels.includes(label));
  if (strange) throw fault(`登记没有“${strange}”这一项；可以写：${labels.join('、')}。`);
  const identity = identities.find((each) => choiceWord('zh', 'identity', each) === (said('身份公开方式') ?? '实名'));
  const channel = channels.find((each) => choiceWord('zh', 'channel', each) === (said('信访形式') ?? '来信'));
  if (!identity || !channel) throw fault('身份公开方式或者信访形式不是可选的一项。');
  const anonymous = identity === 'anonymous';
  const filing = {
    title: '情形中的信访件',
    content: '请求查明并处理。',
    areaCode: '440203',
    identity,
    ...(!anonymous && said('姓名') !== '无' && { name: said('姓名') ?? '林小满' }),
    ...(!anonymous && said('联系地址') !== '无' && { address: '武江区示例路1号' }),
    ...(units && { complainedOf: { units } }),
    accusation: yes(said('检举控告')) ?? false,
    electronicService: yes(said('同意网上送达')) ?? false,
    firstTime: yes(said('初次信访')) ?? true,
    headcount: Number(said('信访人数') ?? 1),
  };
  if (name === actWords.zh.file.name) return read(on, await on.file(filing));
  const officer = officerNamed(line.who);
  if (!officer) throw fault(`“${line.who}”不是“单位 角色”。`);
  const registration = { ...filing, channel, on: line.on } as Registration;
  keys += 1;
  const answer = await registerPetition(on.city, { officer, registration, key: `scenario-${keys}`.padEnd(30, 'x'), uploads: [] });
  return read(on, answer, fault);
}

let keys = 0;
const labels = ['信访形式', '身份公开方式', '姓名', '联系地址', '被反映单位', '检举控告', '同意网上送达', '初次信访', '信访人数'];

async function read(on: ACity, answer: FileAnswer | { petitionNo: string; petitionId: string }, fault?: Fault): Promise<Opened> {
  if (!('petitionId' in answer)) throw fault?.(`登记没有办成：${answer.outcome}`) ?? new Error(answer.outcome);
  const { petitionId, petitionNo } = answer;
  const file = await on.city.files.openWhole({ as: 'petitioner', petitionId }, petitionId);
  if (!file) throw new Error('a matter just opened is not there');
  return { petitionId, petitionNo, petition: fold(file.events.map(({ event }) => event)) };
}
