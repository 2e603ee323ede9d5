/** What indicators are made of: counts of matters, of duties with a last day, and of ratings. */
export const parts = [
  'items',
  'people',
  'visits',
  'group-visits',
  'repeats',
  'first-closed',
  'first-settled-once',
  'accept-bureau-in-time',
  'accept-bureau-late',
  'accept-bureau-overdue',
  'accept-bureau-waiting',
  'accept-unit-in-time',
  'accept-unit-late',
  'accept-unit-overdue',
  'accept-unit-waiting',
  'answer-in-time',
  'answer-late',
  'answer-overdue',
  'answer-waiting',
  'bureau-satisfied',
  'bureau-basically-satisfied',
  'bureau-dissatisfied',
  'bureau-lapsed',
  'unit-satisfied',
  'unit-basically-satisfied',
  'unit-dissatisfied',
  'unit-lapsed',
] as const;
export type Part = (typeof parts)[number];
export type Parts = Readonly<Record<Part, number>>;

/** What a share leaves out of both its numbers. */
export type LeftOut = 'accusations' | 'undated' | 'not-due' | 'window-open' | 'not-first' | 'own-statutes';

/** A share as a definition: counted above and below, left out, where it comes from. A changed definition gets a new version and keeps the old one. */
export type Indicator = Readonly<{
  code: string;
  version: number;
  since: string;
  above: readonly Part[];
  below: readonly Part[];
  leftOut: readonly LeftOut[];
  source: 'guangdong-analytics' | 'linyi-2023' | 'due-only';
  article: string;
}>;

const always = ['accusations', 'undated'] as const;
const first = { version: 1, since: '2022-05-01' } as const;
const accepted = (side: 'bureau' | 'unit'): readonly Part[] => [`accept-${side}-in-time`, `accept-${side}-late`, `accept-${side}-overdue`];
const happy = (side: 'bureau' | 'unit'): readonly Part[] => [`${side}-satisfied`, `${side}-basically-satisfied`];
const rated = (side: 'bureau' | 'unit'): readonly Part[] => [...happy(side), `${side}-dissatisfied`];

/** The standard indicators. National formulae were not found: these are those of a provincial analysis and of a published report (ADR-0190). */
export const indicators = [
  {
    ...first,
    code: 'accepted-in-time-bureau',
    above: ['accept-bureau-in-time'],
    below: accepted('bureau'),
    leftOut: [...always, 'not-due'],
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十二条第一款',
  },
  {
    ...first,
    code: 'accepted-in-time-unit',
    above: ['accept-unit-in-time'],
    below: accepted('unit'),
    leftOut: [...always, 'not-due'],
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十三条',
  },
  {
    ...first,
    code: 'answered-in-time',
    above: ['answer-in-time'],
    below: ['answer-in-time', 'answer-late', 'answer-waiting', 'answer-overdue'],
    leftOut: [...always, 'own-statutes'],
    source: 'guangdong-analytics',
    article: '信访工作条例 第三十四条',
  },
  {
    ...first,
    code: 'answered-in-time-due',
    above: ['answer-in-time'],
    below: ['answer-in-time', 'answer-late', 'answer-overdue'],
    leftOut: [...always, 'own-statutes', 'not-due'],
    source: 'due-only',
    article: '信访工作条例 第三十四条',
  },
  {
    ...first,
    code: 'satisfied-bureau',
    above: happy('bureau'),
    below: rated('bureau'),
    leftOut: always,
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十一条第二款',
  },
  {
    ...first,
    code: 'satisfied-unit',
    above: happy('unit'),
    below: rated('unit'),
    leftOut: always,
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十一条第二款',
  },
  {
    ...first,
    code: 'took-part-bureau',
    above: rated('bureau'),
    below: [...rated('bureau'), 'bureau-lapsed'],
    leftOut: [...always, 'window-open'],
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十一条第二款',
  },
  {
    ...first,
    code: 'took-part-unit',
    above: rated('unit'),
    below: [...rated('unit'), 'unit-lapsed'],
    leftOut: [...always, 'window-open'],
    source: 'guangdong-analytics',
    article: '信访工作条例 第二十一条第二款',
  },
  {
    ...first,
    code: 'repeat-share',
    above: ['repeats'],
    below: ['items'],
    leftOut: always,
    source: 'guangdong-analytics',
    article: '信访工作条例 第十九条第三款',
  },
  {
    ...first,
    code: 'settled-once',
    above: ['first-settled-once'],
    below: ['first-closed'],
    leftOut: [...always, 'not-first'],
    source: 'linyi-2023',
    article: '信访工作条例 第五条',
  },
] as const satisfies readonly Indicator[];
export type IndicatorCode = (typeof indicators)[number]['code'];

/** A share with its two numbers; none where nothing is counted below. */
export type Share = Readonly<{ code: IndicatorCode; version: number; above: number; below: number; share: number | null }>;

/** Every indicator of these counts. */
export function sharesOf(counted: Partial<Parts>): Share[] {
  const sum = (names: readonly Part[]) => names.reduce((total, name) => total + (counted[name] ?? 0), 0);
  return indicators.map(({ code, version, above, below }) => {
    const [over, under] = [sum(above), sum(below)];
    return { code, version, above: over, below: under, share: under === 0 ? null : over / under };
  });
}
