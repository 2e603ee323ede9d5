import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 上级转交: what comes down from the level above, and the answer that goes up. */
export const handDownActs = {
  zh: {
    reportUp: {
      name: '报送上级',
      verb: '登记报送上级',
      about: '登记已经把办理结果报送上级；用交换文件导出的自动登记。报送期限停止计算，同一结果只报一次。',
      done: '向上级报送了办理结果',
    },
  },
  en: {
    reportUp: {
      name: 'Report to the level above',
      verb: 'Record the report',
      about:
        'Records that the level above was told the outcome; an export by file records it by itself. Its clock stops, and one outcome is told once.',
      done: 'reported the outcome to the level above',
    },
  },
} as const;

export const handDownFields = {
  zh: { reportWay: { label: '报送方式' }, 'reportUp.text': { label: '说明', hint: '例如报送文件的编号。' } },
  en: { reportWay: { label: 'How it was told' }, 'reportUp.text': { label: 'Note', hint: 'Such as the number of the report.' } },
} as const;

export const handDownChoices = {
  zh: {
    tiers: { national: '国家信访局', province: '省信访局', city: '市信访局', county: '县信访局' },
    handDownWays: { transfer: '转送', assignment: '交办' },
    reportWays: { 'exchange-file': '交换文件', 'other-way': '其他方式' },
  },
  en: {
    tiers: { national: 'National bureau', province: 'Provincial bureau', city: 'City bureau', county: 'County bureau' },
    handDownWays: { transfer: 'transferred', assignment: 'assigned' },
    reportWays: { 'exchange-file': 'By exchange file', 'other-way': 'Another way' },
  },
} as const;

export type HandDownRefusalInWords =
  | { code: 'not-handed-down' }
  | { code: 'nothing-to-report-up' }
  | { code: 'reported-up-already'; on: string };

export const handDownRefusals: InBoth<Sentences<HandDownRefusalInWords>> = {
  zh: {
    'not-handed-down': () => '这件信访不是上级转交的，不用报送上级。',
    'nothing-to-report-up': () => '这件信访还没有办理结果。请在出具意见或者办结之后报送。',
    'reported-up-already': (r) => `这个结果已于${formatFullDay(r.on, 'zh')}报送上级，不用再报；需要再次导出文件的，用导出命令重新导出。`,
  },
  en: {
    'not-handed-down': () => 'The level above did not hand this matter down, so there is nothing to report to it.',
    'nothing-to-report-up': () => 'There is no outcome yet. Report it once the opinion is issued or the matter has ended.',
    'reported-up-already': (r) =>
      `This outcome was reported on ${formatFullDay(r.on, 'en')} already. For another copy of the file, export it again.`,
  },
};

/** How the file and the petitioner's page show where a matter came from. */
export const handDownShown = {
  zh: {
    title: '上级转交',
    upperNumber: '上级编号',
    registeredBy: '登记机关',
    sent: (from: string, how: string, day: string) => `${from}${how}，${formatFullDay(day, 'zh')}收到`,
    due: (day: string) => `结果最迟${formatFullDay(day, 'zh')}报送上级`,
    reported: (day: string) => `${formatFullDay(day, 'zh')}已报送上级`,
    petitioned: (day: string) => `信访日期${formatFullDay(day, 'zh')}`,
  },
  en: {
    title: 'Handed down',
    upperNumber: 'Number of the level above',
    registeredBy: 'Registered by',
    sent: (from: string, how: string, day: string) => `${how} by the ${from.toLowerCase()}, received on ${formatFullDay(day, 'en')}`,
    due: (day: string) => `outcome due above by ${formatFullDay(day, 'en')}`,
    reported: (day: string) => `reported on ${formatFullDay(day, 'en')}`,
    petitioned: (day: string) => `petition of ${formatFullDay(day, 'en')}`,
  },
} as const;
