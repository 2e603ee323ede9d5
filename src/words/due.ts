import { feastName } from './feasts.ts';
import { type InBoth, type Sentences, say } from './language.ts';

type DayMark = 'start-not-counted' | 'counted' | 'skipped' | 'rolled' | 'last' | 'excluded';
type DayBecause = 'weekday' | 'weekend' | 'holiday' | 'makeup-workday';
type ProvisionalReason = 'not-published' | 'notice-not-stored';
type Unit = 'calendar-day' | 'working-day';

/** One day of an explanation, in codes. */
export type DayInWords = Readonly<{
  mark: DayMark;
  because: DayBecause;
  n?: number;
  name?: string;
  provisionalReason?: ProvisionalReason;
}>;

/** What is wrong with a command line or a line of input. */
export type DueFault =
  | { code: 'unknown-flag'; flag: string; known: string }
  | { code: 'not-a-flag'; position: number }
  | { code: 'flag-without-value'; flag: string }
  | { code: 'flag-twice'; flag: string }
  | { code: 'flags-together'; flag: string; other: string }
  | { code: 'flag-missing'; flag: string; example: string }
  | { code: 'bad-choice'; flag: string; choices: string }
  | { code: 'bad-length'; flag: string; max: number }
  | { code: 'bad-day'; flag: string; day?: string }
  | { code: 'beyond-calendar' }
  | { code: 'no-such-clock'; flag: string; known: string }
  | { code: 'clock-not-in-force'; flag: string; clock: string; from: string; to: string | null }
  | { code: 'clock-not-counted'; flag: string; clock: string }
  | { code: 'no-time-taken-out'; flag: string; clock: string; article: string; exclusion: string }
  | { code: 'bad-span'; flag: string }
  | { code: 'not-json' }
  | { code: 'field-missing'; flag: string }
  | { code: 'file-unreadable'; flag: string; reason: string };

/** Every sentence of `xinqiao due`. */
export type DueWords = Readonly<{
  weekdays: readonly [string, string, string, string, string, string, string];
  feast(name: string): string;
  period(length: number, unit: Unit): string;
  clock(title: Readonly<{ zh: string; en: string }>, id: string, article: string): string;
  startsOn(day: string): string;
  raw(day: string): string;
  due(day: string, rolledDays: number): string;
  provisional: Readonly<Record<ProvisionalReason, string>>;
  final: string;
  dayByDay: string;
  day(day: DayInWords): string;
  rules: string;
  rule(article: string, quotation: string): string;
  fault(fault: DueFault): string;
  usage: string;
}>;

const faultsZh: Sentences<DueFault> = {
  'unknown-flag': (f) => `不认识选项 ${f.flag}。可用的选项：${f.known}。`,
  'not-a-flag': (p) => `第 ${p.position} 个参数不是选项；请写成 --选项 值 的形式，例如 --length 60。`,
  'flag-without-value': (f) => `${f.flag} 后面缺少值；用法见 --help。`,
  'flag-twice': (f) => `${f.flag} 写了两次；请只保留一个。`,
  'flags-together': (f) => `${f.flag} 不能与 ${f.other} 同时使用；请去掉其中一个。`,
  'flag-missing': (f) => `缺少 ${f.flag}；例如 ${f.example}。`,
  'bad-choice': (f) => `${f.flag} 只能是 ${f.choices} 之一。`,
  'bad-length': (f) => `${f.flag} 应为 0 至 ${f.max} 的整数（半角数字），单位为日。`,
  'bad-day': (f) =>
    f.day ? `${f.flag}：${f.day} 不是存在的日期，或不在 1900 至 2199 年之间。` : `${f.flag} 应为实际存在的日期，形如 2022-08-02。`,
  'beyond-calendar': () => '末日超出 2199 年，无法计算；请缩短期限或提前起算日。',
  'no-such-clock': (f) => `${f.flag} 没有这个期限。可用的期限：${f.known}。`,
  'clock-not-in-force': (f) =>
    `${f.flag}：期限 ${f.clock} 只适用于 ${f.from} ${f.to ? `至 ${f.to}` : '起'}起算的事项；请换用当日有效的期限或改变 --start。`,
  'clock-not-counted': (f) => `${f.flag}：期限 ${f.clock} 没有法定的日数；请改用 --length 和 --unit。`,
  'no-time-taken-out': (f) => `${f.flag}：期限 ${f.clock}（${f.article}）不扣除时间；只有复核扣除听证所需时间（${f.exclusion}）。`,
  'bad-span': (f) => `${f.flag} 应为先后两天，形如 2022-08-10..2022-08-12。`,
  'not-json': () => '这一行不是 JSON 对象；应形如 {"unit":"calendar","length":60,"start":"2022-08-02"}。',
  'field-missing': (f) => `缺少 ${f.flag}；每行都要有 unit、length、start。`,
  'file-unreadable': (f) => `${f.flag}：无法读取文件（${f.reason}）；请检查路径，或用 - 表示标准输入。`,
};

const faultsEn: Sentences<DueFault> = {
  'unknown-flag': (f) => `There is no option ${f.flag}. The options are ${f.known}.`,
  'not-a-flag': (p) => `Argument ${p.position} is no option; write --option value, for example --length 60.`,
  'flag-without-value': (f) => `${f.flag} needs a value; see --help.`,
  'flag-twice': (f) => `${f.flag} is given twice; keep one.`,
  'flags-together': (f) => `${f.flag} cannot be used with ${f.other}; leave one out.`,
  'flag-missing': (f) => `${f.flag} is missing; for example ${f.example}.`,
  'bad-choice': (f) => `${f.flag} must be one of ${f.choices}.`,
  'bad-length': (f) => `${f.flag} must be a whole number of days from 0 to ${f.max}.`,
  'bad-day': (f) =>
    f.day ? `${f.flag}: ${f.day} is no day that exists in the years 1900 to 2199.` : `${f.flag} must be a real day of the form 2022-08-02.`,
  'beyond-calendar': () => 'The last day would fall after the year 2199; give a shorter length or an earlier start.',
  'no-such-clock': (f) => `${f.flag}: there is no such clock. The clocks are ${f.known}.`,
  'clock-not-in-force': (f) =>
    `${f.flag}: clock ${f.clock} holds for starts from ${f.from}${f.to ? ` to ${f.to}` : ' on'}; use the clock of that day or change --start.`,
  'clock-not-counted': (f) => `${f.flag}: clock ${f.clock} has no number of days in law; use --length and --unit.`,
  'no-time-taken-out': (f) =>
    `${f.flag}: clock ${f.clock} (${f.article}) takes out no time; only a re-review takes out the time of a hearing (${f.exclusion}).`,
  'bad-span': (f) => `${f.flag} must be two days in order, such as 2022-08-10..2022-08-12.`,
  'not-json': () => 'This line is no JSON object; it should look like {"unit":"calendar","length":60,"start":"2022-08-02"}.',
  'field-missing': (f) => `${f.flag} is missing; each line needs unit, length and start.`,
  'file-unreadable': (f) => `${f.flag}: the file cannot be read (${f.reason}); check the path, or use - for standard input.`,
};

const provisionalZh = {
  'not-published': '暂定：该年度放假通知尚未公布，按周末和固定节日估算，公布后重新计算。',
  'notice-not-stored': '暂定：该年度的放假通知未收录，按周末和固定节日估算。',
} as const;

const provisionalEn = {
  'not-published':
    'Provisional: the holiday notice of that year is not out yet; weekends and fixed feasts are assumed and the day will be counted again.',
  'notice-not-stored': 'Provisional: the holiday notice of that year is not at hand; weekends and fixed feasts are assumed.',
} as const;

function becauseZh(day: DayInWords): string {
  if (day.because === 'holiday') return `${day.name ?? '节日'}放假`;
  if (day.because === 'makeup-workday') return `${day.name ?? ''}调休上班`;
  return day.because === 'weekend' ? '周末' : '';
}

const marksZh: Record<DayMark, (day: DayInWords) => string> = {
  'start-not-counted': () => '开始当日，不计入',
  counted: (day) => `第 ${day.n} 日`,
  skipped: () => '休息日，不计入',
  excluded: () => '听证所需时间，不计入',
  rolled: (day) => (day.n ? `第 ${day.n} 日，期间最后一日为休假日，顺延` : '顺延'),
  last: (day) => (day.n ? `第 ${day.n} 日，截止日` : '截止日'),
};

function becauseEn(day: DayInWords): string {
  if (day.because === 'holiday') return day.name ? feastName('en', day.name) : 'holiday';
  if (day.because === 'makeup-workday') return `worked in exchange${day.name ? ` for ${feastName('en', day.name)}` : ''}`;
  return day.because === 'weekend' ? 'weekend' : '';
}

const marksEn: Record<DayMark, (day: DayInWords) => string> = {
  'start-not-counted': () => 'start, not counted',
  counted: (day) => `day ${day.n}`,
  skipped: () => 'day of rest, not counted',
  excluded: () => 'time of the hearing, not counted',
  rolled: (day) => (day.n ? `day ${day.n}, the last day is a day of rest and moves on` : 'moves on'),
  last: (day) => (day.n ? `day ${day.n}, last day in time` : 'last day in time'),
};

const zh: DueWords = {
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  feast: (name) => name,
  period: (length, unit) => `期限：${length} ${unit === 'calendar-day' ? '日（含休息日）' : '个工作日'}`,
  clock: (title, id, article) => `事项：${title.zh}（${id}，${article}）`,
  startsOn: (day) => `起算：${day}，当日不计入`,
  raw: (day) => `期间最后一日：${day}`,
  due: (day, rolledDays) => (rolledDays > 0 ? `截止日：${day}（顺延 ${rolledDays} 日）` : `截止日：${day}`),
  provisional: provisionalZh,
  final: '确定：按已公布的放假通知计算。',
  dayByDay: '逐日说明：',
  day: (day) => [marksZh[day.mark](day), becauseZh(day)].filter(Boolean).join(' · '),
  rules: '依据：',
  rule: (article, quotation) => `${article}：${quotation}`,
  fault: (fault) => say(faultsZh, fault),
  usage: `用法：
  xinqiao due --length 60 --unit calendar --start 2022-08-02   按日计算，末日为休假日的顺延
  xinqiao due --length 5 --unit working --start 2022-04-29     按工作日计算
  xinqiao due --clock r22.handle --start 2022-08-02            按条例的期限计算
  xinqiao due --in 文件                                        每行一个 {"unit","length","start"} 或 {"clock","start"}，- 表示标准输入
  xinqiao due --clock r22.recheck --start 2022-08-02 --excluded 2022-08-10..2022-08-12   扣除复核的听证所需时间
选项：--json 输出 JSON；--lang zh|en 语言；--help 本说明。`,
};

const en: DueWords = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  feast: (name) => feastName('en', name),
  period: (length, unit) => `Period: ${length} ${unit === 'calendar-day' ? 'days (days of rest included)' : 'working days'}`,
  clock: (title, id, article) => `Clock: ${title.en} (${id}, ${article})`,
  startsOn: (day) => `Starts: ${day}, which does not count`,
  raw: (day) => `Last day of the count: ${day}`,
  due: (day, rolledDays) => (rolledDays > 0 ? `Due: ${day} (moved on by ${rolledDays} days)` : `Due: ${day}`),
  provisional: provisionalEn,
  final: 'Certain: counted with the published holiday notices.',
  dayByDay: 'Day by day:',
  day: (day) => [marksEn[day.mark](day), becauseEn(day)].filter(Boolean).join(' · '),
  rules: 'Law:',
  rule: (article, quotation) => `${article}: ${quotation}`,
  fault: (fault) => say(faultsEn, fault),
  usage: `Usage:
  xinqiao due --length 60 --unit calendar --start 2022-08-02   days; a last day that is a day of rest moves on
  xinqiao due --length 5 --unit working --start 2022-04-29     working days
  xinqiao due --clock r22.handle --start 2022-08-02            a clock of the regulations
  xinqiao due --in FILE                                        one {"unit","length","start"} or {"clock","start"} a line; - is standard input
  xinqiao due --clock r22.recheck --start 2022-08-02 --excluded 2022-08-10..2022-08-12   without the days of a hearing in a re-review
Options: --json prints JSON; --lang zh|en the language; --help this text.`,
};

/** The words of `xinqiao due` in both languages. */
export const dueWords: InBoth<DueWords> = { zh, en };
