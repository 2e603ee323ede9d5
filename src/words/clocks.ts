import { articleIn } from './articles.ts';
import { countOfDays, formatDay, formatFullDay, formatShortDay } from './days.ts';
import { feastName } from './feasts.ts';
import type { InBoth, Language } from './language.ts';

/** What each clock is for, in a few words. The rule's own title, with its article, comes with the clock. */
const purposesZh = {
  triage: '登记、甄别、转出',
  'inform-direct': '告知受理情况',
  'inform-transferred': '告知受理情况',
  object: '提出异议（退回）',
  'assigned-report': '提交办结报告',
  handle: '作出处理意见',
  'review-request': '请求复查',
  review: '作出复查意见',
  'recheck-request': '请求复核',
  recheck: '作出复核意见',
  'improvement-reply': '反馈改进建议',
  'urgent-report': '报告紧急情况',
  'supervision-reply': '回复督办函',
  'instruction-answer': '回报批示落实情况',
  'co-answer': '答复主办单位',
  'outside-answer': '收取外单位答复',
  'upper-report': '向上级报告办理结果',
  'route-outcome': '反馈途径办理结果',
  'analysis-report': '报送分析报告',
  'transfer-bulletin': '通报转送情况',
  'annual-report': '报送年度报告',
  'annual-assessment': '年度考核',
  'simple-transfer': '简易办理：转送',
  'simple-accept': '简易办理：决定受理',
  'simple-handle': '简易办理：答复',
  'staged-national': '国家信访局转送',
  'staged-province': '省级转送',
  'staged-city': '市级转送',
  'staged-county': '县级转送',
  evaluate: '评价',
  'pass-down-direct': '转给下级机关',
  'refuse-direct': '告知不予受理',
  'leader-reception-city': '市级领导接访',
  'leader-reception-county': '县级领导接访',
} as const;
export type PurposeNames = Readonly<Record<keyof typeof purposesZh, string>>;

const purposesEn: PurposeNames = {
  triage: 'Screen and pass on',
  'inform-direct': 'Tell whether it is accepted',
  'inform-transferred': 'Tell whether it is accepted',
  object: 'Object and return',
  'assigned-report': 'Submit the completion report',
  handle: 'Issue the opinion',
  'review-request': 'Ask for a review',
  review: 'Issue the review opinion',
  'recheck-request': 'Ask for a re-review',
  recheck: 'Issue the re-review opinion',
  'improvement-reply': 'Reply to a proposal',
  'urgent-report': 'Report an urgent matter',
  'supervision-reply': 'Reply to supervision',
  'instruction-answer': 'Answer an instruction',
  'co-answer': 'Answer the lead organ',
  'outside-answer': 'Get the answer of an outside body',
  'upper-report': 'Report to the level above',
  'route-outcome': 'Report the outcome of the way',
  'analysis-report': 'Deliver the analysis report',
  'transfer-bulletin': 'Bulletin on transfers',
  'annual-report': 'Deliver the annual report',
  'annual-assessment': 'Annual assessment',
  'simple-transfer': 'Simplified handling: pass on',
  'simple-accept': 'Simplified handling: decide on acceptance',
  'simple-handle': 'Simplified handling: answer',
  'staged-national': 'National bureau passes on',
  'staged-province': 'Province passes on',
  'staged-city': 'City passes on',
  'staged-county': 'County passes on',
  evaluate: 'Rate the handling',
  'pass-down-direct': 'Pass down',
  'refuse-direct': 'Tell that it is not accepted',
  'leader-reception-city': 'City leaders receive visitors',
  'leader-reception-county': 'County leaders receive visitors',
};

export const purposeNames: InBoth<PurposeNames> = { zh: purposesZh, en: purposesEn };

export type Standing = 'in-time' | 'soon' | 'late' | 'stopped' | 'stopped-late';
/** A standing is shown by colour, word and sign together, never by colour alone. */
export type StandingWord = Readonly<{ word: string; sign: string }>;

export const standingWords: InBoth<Readonly<Record<Standing, StandingWord>>> = {
  zh: {
    'in-time': { word: '期限内', sign: '○' },
    soon: { word: '即将到期', sign: '◐' },
    late: { word: '已超期', sign: '●' },
    stopped: { word: '按期完成', sign: '✓' },
    'stopped-late': { word: '超期完成', sign: '!' },
  },
  en: {
    'in-time': { word: 'In time', sign: '○' },
    soon: { word: 'Due soon', sign: '◐' },
    late: { word: 'Late', sign: '●' },
    stopped: { word: 'Done in time', sign: '✓' },
    'stopped-late': { word: 'Done late', sign: '!' },
  },
};

/** 还有 12 天, 今天是最后一天, 已超过 3 天. `daysLeft` is negative after the last day. */
export function daysLeftWords(daysLeft: number, language: Language): string {
  if (language === 'zh') {
    return daysLeft > 0 ? `还有 ${daysLeft} 天` : daysLeft === 0 ? '今天是最后一天' : `已超过 ${-daysLeft} 天`;
  }
  return daysLeft > 0 ? `${countOfDays.en(daysLeft)} left` : daysLeft === 0 ? 'today is the last day' : `${countOfDays.en(-daysLeft)} late`;
}

/** The closed clock, one line: 还有 12 天 · 最后一天 10月8日（周四）. A stopped clock says when it was met. */
export function clockLine(
  clock: Readonly<{ due: string; daysLeft: number; standing: Standing; stoppedOn?: string | undefined }>,
  language: Language,
): string {
  const { due, daysLeft, standing, stoppedOn } = clock;
  const first = stoppedOn
    ? `${standingWords[language][standing].word} ${formatDay(stoppedOn, language)}`
    : daysLeftWords(daysLeft, language);
  const last = language === 'zh' ? '最后一天' : 'last day';
  return `${first} · ${last} ${formatDay(due, language)}`;
}

/** What a day of an explained clock is, in codes: structurally that of `clock/explain.ts` and of the API. */
export type DayInCodes = Readonly<{
  day: string;
  mark: string;
  n?: number | undefined;
  because?: string | undefined;
  name?: string | undefined;
}>;

const marks = {
  zh: {
    'start-not-counted': '起算当天，不计入',
    counted: '计入',
    skipped: '休息日，不计入',
    rolled: '顺延',
    last: '最后一天',
    excluded: '扣除的时间，不计入',
  },
  en: {
    'start-not-counted': 'day of the event, not counted',
    counted: 'counted',
    skipped: 'day of rest, not counted',
    rolled: 'moved on',
    last: 'last day',
    excluded: 'time taken out, not counted',
  },
} as const;

/** The legend of the calendar: what a mark means. */
export const dayMarkWords: InBoth<Readonly<Record<keyof typeof marks.zh, string>>> = marks;

/** Why a day is one of rest, or a weekend that is worked: 国庆节假期, 周末, 国庆节调休上班; empty for a plain weekday. */
export function dayReason(day: DayInCodes, language: Language): string {
  const feast = day.name ? feastName(language, day.name) : '';
  switch (day.because) {
    case 'holiday':
      return language === 'zh' ? `${feast || '法定'}假期` : feast ? `holiday (${feast})` : 'public holiday';
    case 'makeup-workday':
      return language === 'zh' ? `${feast}调休上班` : `worked in exchange for a holiday${feast ? ` (${feast})` : ''}`;
    case 'weekend':
      return language === 'zh' ? '周末' : 'weekend';
    default:
      return '';
  }
}

/** One day of the explanation as one sentence: 10月1日（周四）：第60日，国庆节假期，顺延. */
export function daySentence(day: DayInCodes, language: Language): string {
  const words: Readonly<Record<string, string>> = marks[language];
  const nth = day.n === undefined ? '' : language === 'zh' ? `第${day.n}日` : `day ${day.n}`;
  const mark = day.mark === 'counted' ? '' : (words[day.mark] ?? '');
  const said = [nth, dayReason(day, language), mark].filter((part) => part !== '');
  return `${formatDay(day.day, language)}${language === 'zh' ? '：' : ': '}${said.join(language === 'zh' ? '，' : ', ')}`;
}

/** Why the last day moved, or an empty text: 10月1日是国庆节假期，顺延至假后第一个工作日10月8日（周四）。 */
export function rolledSentence(days: readonly DayInCodes[], language: Language): string {
  const from = days.find((day) => day.mark === 'rolled' && day.n !== undefined) ?? days.find((day) => day.mark === 'rolled');
  const to = days.at(-1);
  if (!from || !to) return '';
  const reason = dayReason(from, language);
  return language === 'zh'
    ? `${formatShortDay(from.day, 'zh')}是${reason}，顺延至${from.because === 'weekend' ? '其' : '假'}后第一个工作日${formatDay(to.day, 'zh')}。`
    : `${formatShortDay(from.day, 'en')} falls on a ${reason}, so the last day moves to the next working day, ${formatDay(to.day, 'en')}.`;
}

const provisionalSentence = {
  zh: '有关年份的放假安排还没有公布，这个日期是暂定的：公布后可能推后，不会提前。',
  en: 'The holidays of a year concerned are not announced yet, so the day is provisional: it may move later, never earlier.',
} as const;

export type ClockInWords = Readonly<{
  start: string;
  raw: string;
  due: string;
  article: string;
  provisional: boolean;
  extendedByDays?: number | undefined;
  excluded?: readonly Readonly<{ from: string; to: string }>[] | undefined;
  pausedSince?: string | undefined;
  days?: readonly DayInCodes[] | undefined;
}>;

/** Which days are taken out, and whether the clock stands still: 听证所需时间（8月10日至8月12日）不计入。 */
function excludedSentence({ excluded = [], pausedSince }: ClockInWords, language: Language): string {
  const spans = excluded.map(({ from, to }) =>
    language === 'zh'
      ? `${formatShortDay(from, 'zh')}至${formatShortDay(to, 'zh')}`
      : `${formatShortDay(from, 'en')} to ${formatShortDay(to, 'en')}`,
  );
  if (language === 'zh') {
    const taken = spans.length > 0 ? `听证所需时间（${spans.join('、')}）不计入。` : '';
    return pausedSince ? `${taken}自${formatShortDay(pausedSince, 'zh')}起因听证暂停计算，听证结束后最后一天相应推后。` : taken;
  }
  const taken = spans.length > 0 ? `Time for the hearing (${spans.join(', ')}) is not counted. ` : '';
  return pausedSince
    ? `${taken}It stands still for a hearing since ${formatShortDay(pausedSince, 'en')}; the last day moves on when that ends. `
    : taken;
}

/** The whole clock in words: from when, how many days, which is the last, why it moved, the article. Reads well aloud and in print. */
export function clockSentence(clock: ClockInWords, language: Language): string {
  const { start, raw, due, article, provisional, extendedByDays, days = [] } = clock;
  const length = Math.max(0, ...days.map((day) => day.n ?? 0));
  const unit = days.some((day) => day.mark === 'skipped') ? 'working-day' : 'calendar-day';
  const rolled = raw === due ? '' : rolledSentence(days, language);
  const last = `${excludedSentence(clock, language)}${provisional ? provisionalSentence[language] : ''}`;
  return language === 'zh'
    ? [
        `${formatFullDay(start, 'zh')}当天不计入，从次日起算`,
        length > 0 ? `，共${countOfDays.zh(length, unit)}` : '',
        extendedByDays ? `（含延长的${countOfDays.zh(extendedByDays)}）` : '',
        `，最后一天是${formatFullDay(due, 'zh')}。`,
        rolled,
        `依据${articleIn('zh', article)}。`,
        last,
      ].join('')
    : [
        `Counting begins the day after ${formatFullDay(start, 'en')}`,
        length > 0 ? ` and takes ${countOfDays.en(length, unit)}` : '',
        extendedByDays ? ` (${countOfDays.en(extendedByDays)} of extension included)` : '',
        `; the last day is ${formatFullDay(due, 'en')}.`,
        rolled && ` ${rolled}`,
        ` Under ${articleIn('en', article)}.`,
        last && ` ${last}`,
      ].join('');
}
