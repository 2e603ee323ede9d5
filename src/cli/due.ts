import { isCivilDate, weekday } from '../clock/civilDate.ts';
import { type Explanation, explain } from '../clock/explain.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import type { ClockRule } from '../regulations/clockRules.ts';
import { type DueFault, type DueWords, dueWords } from '../words/due.ts';
import { type DueFlags, readFlags } from './dueArgs.ts';
import { type Asked, answerLine, askedPeriod, clockAsked, countAsked, quotable, type Refused, spanOf } from './dueLines.ts';

/** What the command needs of the terminal. */
export type DueIo = Readonly<{ out(line: string): void; err(line: string): void; readLines(file: string): AsyncIterable<string> }>;

const USAGE_ERROR = 2;
/** Lines joined for one write: a write for each of 100,000 lines would cost more than the counting. */
const LINES_A_WRITE = 1000;

type Question = Asked & Readonly<{ rule?: ClockRule }>;

/**
 * `xinqiao due`: counts a period or a clock of the regulations and explains it day by day; `--in` answers JSON lines in order.
 *
 * @returns the exit code: 0 answered, 1 a line or file could not be answered, 2 the options are wrong
 */
export async function runDue(args: string[], io: DueIo): Promise<number> {
  const flags = readFlags(args);
  const language = args.some((arg, at) => arg === '--lang=en' || (arg === 'en' && args[at - 1] === '--lang')) ? 'en' : 'zh';
  const words = dueWords[language];
  if ('code' in flags) return refuse(flags, words, io);
  const lang = flags.values.get('--lang');
  if (lang !== undefined && lang !== 'zh' && lang !== 'en')
    return refuse({ code: 'bad-choice', flag: '--lang', choices: 'zh, en' }, words, io);
  if (flags.help || args.length === 0) {
    io.out(words.usage);
    return flags.help ? 0 : USAGE_ERROR;
  }
  const file = flags.values.get('--in');
  if (file !== undefined) return answerFile(file, words, io);
  const question = questionOf(flags);
  if ('fault' in question) return refuse(question.fault, words, io);
  const counted = countAsked(question);
  if ('fault' in counted) return refuse(counted.fault, words, io);
  const explanation = explain(question.period, question.start, publishedCalendar);
  if (flags.json) io.out(JSON.stringify(asJson(question, explanation)));
  else for (const line of asText(question, explanation, words)) io.out(line);
  return 0;
}

function refuse(fault: DueFault, words: DueWords, io: DueIo): number {
  io.err(words.fault(fault));
  return USAGE_ERROR;
}

function questionOf({ values }: DueFlags): Question | Refused {
  const start = values.get('--start');
  const missing = (flag: string, example: string): Refused => ({ field: flag, fault: { code: 'flag-missing', flag, example } });
  const clock = values.get('--clock');
  if (clock === undefined && !values.has('--length')) return missing('--length', '--length 60');
  if (clock === undefined && !values.has('--unit')) return missing('--unit', '--unit calendar');
  if (start === undefined) return missing('--start', '--start 2022-08-02');
  const length = values.get('--length') ?? '';
  const label = (field: string) => `--${field}`;
  if (clock === undefined)
    return askedPeriod({ unit: values.get('--unit'), length: /^\d{1,5}$/.test(length) ? Number(length) : undefined, start }, label);
  return clockQuestion(clock, start, values.get('--excluded'));
}

function clockQuestion(id: string, start: string, excluded: string | undefined): Question | Refused {
  const label = (field: string) => `--${field}`;
  if (!isCivilDate(start)) return { field: 'start', fault: { code: 'bad-day', flag: '--start', ...quotable(start) } };
  const span = excluded === undefined ? undefined : spanOf(excluded);
  if (excluded !== undefined && !span) return { field: 'excluded', fault: { code: 'bad-span', flag: '--excluded' } };
  return clockAsked({ id, start, ...(span && { excluded: span }) }, label);
}

function asJson({ period, rule }: Question, explanation: Explanation) {
  const { raw, due, provisional, start, days, rules } = explanation;
  const clock = rule && { id: rule.id, title: rule.title, article: rule.article, quotation: rule.quotation, confidence: rule.confidence };
  return { raw, due, provisional, start, length: period.length, unit: period.unit, ...(clock && { clock }), days, rules };
}

function asText({ period, start, rule }: Question, explanation: Explanation, words: DueWords): string[] {
  const { raw, due, days, provisional, rules } = explanation;
  const named = (day: typeof start) => `${day} ${words.weekdays[weekday(day)]}`;
  const reason = days.find((day) => day.provisionalReason && (period.unit === 'working-day' || day.day >= raw))?.provisionalReason;
  const rolledDays = days.filter((day) => day.day > raw).length;
  return [
    ...(rule ? [words.clock(rule.title, rule.id, rule.article)] : []),
    words.period(period.length, period.unit),
    words.startsOn(named(start)),
    words.raw(named(raw)),
    words.due(named(due), rolledDays),
    provisional && reason ? words.provisional[reason] : words.final,
    '',
    words.dayByDay,
    ...days.map((day) => `  ${named(day.day)}  ${words.day(day)}`),
    '',
    words.rules,
    ...(rule?.quotation ? [`  ${words.rule(rule.article, rule.quotation)}`] : []),
    ...rules.map((each) => `  ${words.rule(each.article, each.quotation)}`),
  ];
}

/** One answer a line, in order; blank lines are no question. A bad line answers with its field and does not stop the others. */
async function answerFile(file: string, words: DueWords, io: DueIo): Promise<number> {
  let code = 0;
  let batch: string[] = [];
  const flush = () => {
    if (batch.length > 0) io.out(batch.join('\n'));
    batch = [];
  };
  try {
    for await (const text of io.readLines(file)) {
      const line = text.replace(/^\uFEFF/, '').trim();
      if (line === '') continue;
      const answer = answerLine(line);
      if ('fault' in answer) code = 1;
      batch.push(JSON.stringify('fault' in answer ? { error: { field: answer.field, message: words.fault(answer.fault) } } : answer));
      if (batch.length >= LINES_A_WRITE) flush();
    }
  } catch (error) {
    flush();
    if (!(error instanceof Error && 'code' in error)) throw error;
    io.err(words.fault({ code: 'file-unreadable', flag: '--in', reason: String(error.code) }));
    return 1;
  }
  flush();
  return code;
}
