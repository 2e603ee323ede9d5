import type { City } from '../casework/city.ts';
import type { CommandPlace, Io } from '../casework/command.ts';
import { type Figures, figuresOfCity } from '../casework/insight/figures.ts';
import { keepFacts } from '../casework/insight/keepFacts.ts';
import { type CivilDate, isCivilDate } from '../clock/civilDate.ts';
import { cliWords, type UsageFault } from '../words/cli.ts';
import { indicatorWords } from '../words/indicators.ts';
import { say } from '../words/language.ts';
import { columns } from './columns.ts';
import type { Options } from './options.ts';

/** The options of a report with days. */
export const days = ['--on', '--from', '--unit'] as const;

/** `xinqiao report indicators`: as the bureau of the city sees them, from facts that are up to date. */
export async function reportIndicators(
  { values, flags }: Options<(typeof days)[number], '--json'>,
  io: Io,
  place: CommandPlace,
): Promise<number> {
  const city = await place.city();
  const asked = readAsked(city, { on: values.get('--on'), from: values.get('--from'), unit: values.get('--unit') });
  if ('code' in asked) {
    io.err(say(cliWords[place.language].fault, asked));
    return 2;
  }
  await keepFacts(city);
  const found = await figuresOfCity(city, { ...asked, axis: 'filed' });
  if (flags.has('--json')) io.out(JSON.stringify(found));
  else print(found, place.language, io);
  return 0;
}

type Asked = { from: CivilDate; on: CivilDate; unit?: string };

function readAsked(city: City, { on, from, unit }: Readonly<Record<'on' | 'from' | 'unit', string | undefined>>): Asked | UsageFault {
  const today = city.clock.today();
  const last = on ?? today;
  if (!isCivilDate(last) || last > today) return { code: 'bad-day', option: '--on' };
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  if (!isCivilDate(first) || first > last) return { code: 'bad-day', option: '--from' };
  if (unit && !city.units.byCode.has(unit)) return { code: 'no-such-unit', unit: unit.slice(0, 40) };
  return { from: first, on: last, ...(unit && { unit }) };
}

function print({ from, on, indicators, parts }: Figures, language: 'zh' | 'en', io: Io): void {
  const words = cliWords[language].indicators;
  const names = indicatorWords[language];
  io.out(words.heading(from, on));
  io.out('');
  const rows = indicators.map(({ code, share, above, below }) => [
    names.indicators[code],
    share === null ? words.none : `${(share * 100).toFixed(2)} %`,
    String(above),
    String(below),
  ]);
  for (const line of columns([[...words.columns], ...rows])) io.out(`  ${line}`);
  io.out('');
  const counted = (['items', 'people', 'visits', 'group-visits'] as const).map((part) => [names.parts[part], String(parts[part])]);
  for (const line of columns(counted)) io.out(`  ${line}`);
  io.out('');
  io.out(words.note);
  io.out(words.leftOut(`${names.leftOut.accusations}${language === 'zh' ? '、' : ', '}${names.leftOut.undated}`));
}
