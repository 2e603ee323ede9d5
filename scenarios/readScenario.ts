import { isCivilDate } from '../src/clock/civilDate.ts';

/** One row of a scenario: on a day somebody does something, and then this holds. */
export type Line = Readonly<{
  file: string;
  no: number;
  on: string;
  enteredOn: string;
  who: string;
  act: string;
  results: readonly string[];
}>;
/** `before`: the title of the scenario that is played first (前情). */
export type Scenario = Readonly<{ file: string; group: string; title: string; region?: string; before?: string; lines: readonly Line[] }>;

/** What is wrong with a scenario, in words that name its file and line. */
export class ScenarioFault extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file} 第${line}行：${what}`);
    this.name = 'ScenarioFault';
  }
}

const heading = '日期|谁|行为|结果';
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/**
 * Reads a file of scenarios: `#` names the group, `##` a scenario, each with one table. Prose between them is for the reader.
 *
 * @throws ScenarioFault for a table that is not read as it looks
 */
export function readScenarios(file: string, text: string): Scenario[] {
  const scenarios: (Scenario & { lines: Line[] })[] = [];
  let group = '';
  for (const [at, row] of text.split('\n').entries()) {
    const fault = (what: string) => new ScenarioFault(file, at + 1, what);
    if (row.startsWith('# ')) group = row.slice(2).trim();
    const scenario = scenarios.at(-1);
    if (row.startsWith('## ')) scenarios.push({ file, group, title: row.slice(3).trim(), lines: [] });
    const [, key, value = ''] = /^(地区|前情)：(.+)$/.exec(row) ?? [];
    if (key && scenario) scenarios[scenarios.length - 1] = { ...scenario, [key === '地区' ? 'region' : 'before']: value.trim() };
    if (!row.startsWith('|') || /^\|[-| ]+\|$/.test(row)) continue;
    if (!scenario) throw fault('表格前面没有“## ”标题。');
    if (cellsOf(row).join('|') === heading) continue;
    scenario.lines.push(readLine(cellsOf(row), { file, no: at + 1 }, fault));
  }
  const empty = scenarios.find(({ lines }) => lines.length === 0);
  if (empty) throw new ScenarioFault(file, 1, `“${empty.title}”下面没有表格。`);
  return scenarios;
}

function readLine(cells: readonly string[], place: Pick<Line, 'file' | 'no'>, fault: (what: string) => ScenarioFault): Line {
  const [day = '', who = '', act = '', told = ''] = cells;
  if (cells.length !== 4) throw fault('每行应为四格：日期、谁、行为、结果。');
  const [, on = '', enteredOn = on] = /^(\S+?)(?:（(\S+)录入）)?$/.exec(day) ?? [];
  for (const each of [on, enteredOn])
    if (!isCivilDate(each)) throw fault(`“${day}”不是日期；应写作 2026-09-28，补录的写作 2026-09-28（2026-10-09录入）。`);
  const results = told.split('；').filter((result) => result !== '');
  if (results.length === 0) throw fault('没有写结果。');
  return { ...place, on, enteredOn, who, act, results };
}

/**
 * All rows of a scenario, those of what went before first.
 *
 * @throws ScenarioFault if nothing has the title named, or the titles go in a circle
 */
export function rowsOf(scenario: Scenario, all: readonly Scenario[], seen: readonly string[] = []): readonly Line[] {
  const { before, file, lines, title } = scenario;
  if (before === undefined) return lines;
  const first = all.find((each) => each.title === before);
  const row = lines[0]?.no ?? 1;
  if (!first) throw new ScenarioFault(file, row, `没有名为“${before}”的前情。`);
  if (seen.includes(title)) throw new ScenarioFault(file, row, `前情“${before}”绕了回来。`);
  return [...rowsOf(first, all, [...seen, title]), ...lines];
}
