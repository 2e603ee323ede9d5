import type { City } from '../casework/city.ts';
import type { Filing } from '../casework/filing.ts';
import type { HandedDownRow } from '../casework/handDown.ts';
import { type CivilDate, civilDate } from '../clock/civilDate.ts';
import type { HandDownWay } from '../petition/handdown/acts.ts';
import { handDownWays } from '../petition/handdown/acts.ts';
import { type Purpose, purposes, type Tier, tiers } from '../petition/state.ts';
import { type CategoryList, categoryPath } from '../regulations/categoryLists.ts';
import { choiceWords } from '../words/choices.ts';
import { byField, type HandDownField } from './handdownColumns.ts';
import { readDay, readText } from './importRow.ts';

/** What is wrong with one cell, as a code of words/handdownFile, words/importing or words/problems. */
export type CellProblem = Readonly<{ field: HandDownField; code: string }>;
export type ReadHandDown = Readonly<{ ok: true; row: HandedDownRow }> | Readonly<{ ok: false; problems: readonly CellProblem[] }>;
export type Known = Pick<City, 'units' | 'areas'> & Readonly<{ today: CivilDate; categories: CategoryList }>;

/** The last day there is: a day by which something is due may lie ahead. */
const anyDay = civilDate('2199-12-31');

/** Makes a matter of a row, or names all that is wrong with it. Full-width digits and letters are read as the narrow ones in codes, numbers and days. */
export function readHandDown(cells: Readonly<Record<string, unknown>>, known: Known): ReadHandDown {
  const given = byField(cells);
  const problems: CellProblem[] = [];
  const read = readers(given, known, problems);
  const on = read.day('sentOn', known.today, true);
  const row = { on, handedDown: { ...handedDownOf(read, known), sentOn: on }, filing: filingOf(read, known) };
  if (row.handedDown.how === 'assignment' && !row.handedDown.dueOn && !problems.some(({ field }) => field === 'dueOn'))
    problems.push({ field: 'dueOn', code: 'missing' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, row: row as HandedDownRow };
}

type Readers = ReturnType<typeof readers>;

function readers(given: Partial<Record<HandDownField, unknown>>, { units, areas }: Known, problems: CellProblem[]) {
  const complain = (field: HandDownField) => (code: string) => void problems.push({ field, code });
  const text = (field: HandDownField, most: number, needed = false): string => {
    const before = problems.length;
    const value = readText(given[field], most, complain(field));
    if (needed && value === '' && problems.length === before) complain(field)('missing');
    return value;
  };
  const word = (field: HandDownField, needed = false) => text(field, 200, needed).normalize('NFKC').trim();
  return {
    text,
    word,
    day(field: HandDownField, latest: CivilDate, needed = false): CivilDate | undefined {
      const before = problems.length;
      const day = readDay(given[field], latest, complain(field));
      if (needed && !day && problems.length === before) complain(field)('missing');
      return day;
    },
    /** One of our codes, or the word that stands for it. */
    choice<C extends string>(
      field: HandDownField,
      codes: readonly C[],
      words: Readonly<Record<string, string>>,
      needed = false,
    ): C | undefined {
      const typed = word(field, needed);
      const found = codes.find((code) => code === typed || words[code] === typed);
      if (typed !== '' && !found) complain(field)('choice');
      return found;
    },
    flag(field: HandDownField): boolean {
      const typed = given[field] === true ? '是' : given[field] === false ? '否' : word(field);
      if (!['', '是', '否'].includes(typed)) complain(field)('yes-or-no');
      return typed === '是';
    },
    number(field: HandDownField): number | undefined {
      const typed = word(field);
      if (typed === '') return undefined;
      const number = Number(typed);
      if (!Number.isInteger(number) || number < 1 || number > 99_999) complain(field)('out-of-range:1-99999');
      return number;
    },
    area(field: HandDownField): string {
      const code = word(field, true).replace(/(?<=^\d{6})0{3}(0{3})?$|(?<=^\d{9})0{3}$/, '');
      if (code !== '' && !areas.byCode.has(code)) complain(field)('area-code');
      return code;
    },
    units(field: HandDownField): string[] {
      const codes = word(field)
        .split(/[、,;\s]+/)
        .filter(Boolean);
      const unknown = codes.find((code) => !units.byCode.has(code));
      if (unknown !== undefined) complain(field)('unit-code');
      return codes;
    },
  };
}

const zh = choiceWords.zh;
const tierWords: Readonly<Record<Tier, string>> = zh.tiers;

/** 省信访局 also as people write it: 广东省信访局 ends in it. */
function tierOf(read: Readers, field: 'from' | 'registeredBy', needed: boolean): Tier | undefined {
  const typed = read.word(field);
  const known = tiers.find((tier) => typed === tier || typed.endsWith(tierWords[tier]));
  return known ?? read.choice(field, tiers, tierWords, needed);
}

function handedDownOf(read: Readers, { today }: Known): Partial<HandedDownRow['handedDown']> {
  const from = tierOf(read, 'from', true);
  const registeredBy = tierOf(read, 'registeredBy', false) ?? from;
  const how: HandDownWay | undefined = read.choice('how', handDownWays, zh.handDownWays, true);
  const number = read.word('number', true).toUpperCase();
  const dueOn = read.day('dueOn', anyDay);
  const petitionedOn = read.day('petitionedOn', today);
  return {
    number,
    ...(registeredBy && { registeredBy }),
    ...(from && { from }),
    ...(how && { how }),
    ...(dueOn && { dueOn }),
    ...(petitionedOn && { petitionedOn }),
  };
}

/** Names as sheets have them: with all above, 城乡建设 / 住房保障. */
function categoryNames(list: CategoryList): Record<string, string> {
  const paths = list.entries.map(({ code }) => ({ code, path: categoryPath(list, code).map(({ title }) => title.zh) }));
  return Object.fromEntries(paths.map(({ code, path }) => [code, path.join(' / ')]));
}

function filingOf(read: Readers, { categories }: Known): Filing {
  const purpose: Purpose | undefined = read.choice('purpose', purposes, zh.purposes);
  const codes = categories.entries.map(({ code }) => code);
  const category = read.choice('category', codes, categoryNames(categories));
  const [name, phone, idNumber, address] = [
    read.text('name', 60),
    read.word('phone'),
    read.word('idNumber').toUpperCase(),
    read.text('address', 200),
  ];
  const headcount = read.number('headcount');
  const complained = read.units('complainedOf');
  return {
    title: read.text('title', 100, true),
    content: read.text('content', 20_000, true),
    areaCode: read.area('area'),
    accusation: read.flag('accusation'),
    ...(read.flag('confidential') && { identity: 'confidential' as const }),
    ...(name && { name }),
    ...(phone && { phone }),
    ...(idNumber && { idNumber }),
    ...(address && { address }),
    ...(headcount && { headcount }),
    ...(purpose && { purpose }),
    ...(category && { category }),
    ...(complained.length > 0 && { complainedOf: { units: complained } }),
  };
}
