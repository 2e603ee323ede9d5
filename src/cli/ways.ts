import type { Io } from '../casework/command.ts';
import { type WayLine, type WayLines, wayLines } from '../casework/wayLines.ts';
import { civilDateAt } from '../clock/civilDate.ts';
import { articleIn } from '../words/articles.ts';
import { cliWords } from '../words/cli.ts';
import { type Language, say } from '../words/language.ts';
import { wayLineWords } from '../words/wayLines.ts';
import { readOptions } from './options.ts';

/** `xinqiao ways [WORDS] [--json]`: the 依法分类处理清单 of today. Needs no installation. 0 printed, 1 nothing found, 2 called wrongly. */
export function runWays(args: string[], io: Io, language: Language): number {
  const words = wayLineWords[language];
  const options = readOptions(args, { valued: [], flags: ['--json'], words: 10 });
  if ('code' in options) {
    io.err(say(cliWords[language].fault, options));
    return 2;
  }
  if (options.flags.has('--help')) {
    io.out(words.usage);
    return 0;
  }
  const lines = wayLines(civilDateAt(new Date().toISOString()), options.words.join(' '));
  if (options.flags.has('--json')) io.out(JSON.stringify(lines));
  else tell(io, language, lines);
  return lines.items.length > 0 ? 0 : 1;
}

function tell(io: Io, language: Language, { version, from, items }: WayLines): void {
  const words = wayLineWords[language];
  if (items.length === 0) io.err(words.none);
  else io.out(words.version(version, from));
  for (const line of items) for (const text of linesOf(line, language)) io.out(text);
}

function linesOf({ matter, class: kind, route, routeTitle, organ, term, basis, proposal }: WayLine, language: Language): string[] {
  const words = wayLineWords[language];
  const colon = language === 'zh' ? '：' : ': ';
  const way = route && routeTitle ? words.routeOf(route, routeTitle[language]) : (words.ofClass[kind] ?? kind);
  return [
    '',
    matter[language],
    `  ${words.route}${colon}${way}`,
    `  ${words.organ}${colon}${organ[language]}`,
    `  ${words.term}${colon}${term?.[language] ?? words.noTerm}`,
    `  ${words.basis}${colon}${basis.map(({ article }) => articleIn(language, article)).join(language === 'zh' ? '、' : '; ')}`,
    ...(proposal ? [`  ${words.proposal}`] : []),
  ];
}
