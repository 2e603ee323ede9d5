import type { CivilDate } from '../clock/civilDate.ts';
import type { Channel, Outcome, ServiceMode } from '../petition/state.ts';

/** A statutory period as a letter names it; a counted `ClockRule` fits. */
export type Term = Readonly<{ length: number; unit: 'calendar-day' | 'working-day'; article: string }>;

/** 2026年3月5日: Arabic figures, no leading zero (GB/T 9704-2012, 成文日期). */
export function dayInWords(day: CivilDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 60日 or 5个工作日, as the law writes them. */
export const termInWords = (term: Pick<Term, 'length' | 'unit'>): string =>
  term.unit === 'working-day' ? `${term.length}个工作日` : `${term.length}日`;

/** 「信访工作条例 第三十四条」 → 《信访工作条例》第三十四条. A citation without a space or already in title marks stays as it is. */
export function cited(article: string): string {
  const gap = article.indexOf(' ');
  return gap < 1 || article.startsWith('《') ? article : `《${article.slice(0, gap)}》${article.slice(gap + 1)}`;
}

/** 一、 二、 … 十、 十一、 for the first level of a letter. */
export function ordinal(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return n < 10 ? `${digits[n]}、` : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${digits[n % 10]}、`;
}

/** How the matter came, as a letter says it: 您通过…提出. */
export const channelWords: Readonly<Record<Channel, string>> = {
  web: '网上信访',
  letter: '来信',
  phone: '来电',
  visit: '来访',
  fax: '传真',
  'handed-down': '上级机关转交',
  mailbox: '历史来信',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  supported: '予以支持',
  'partly-supported': '部分予以支持',
  explained: '作出解释说明',
  'not-supported': '不予支持',
};

export const serviceModeWords: Readonly<Record<ServiceMode, string>> = {
  'in-person': '直接送达（当面签收）',
  post: '邮寄送达',
  portal: '电子送达（经信访人同意）',
  'left-at-address': '留置送达',
  'public-notice': '公告送达',
  other: '其他方式',
};
