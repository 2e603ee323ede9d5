import type { InBoth } from './language.ts';

const levelsZh = {
  soon: '即将到期',
  'last-day': '今天是最后一天',
  late: '已超期',
  'late-head': '超期未办，报单位负责人',
  'late-bureau': '超期未办，报上级信访部门',
  'late-city': '长期超期，报市信访局负责人',
  recounted: '放假安排调整，最后一天已改',
} as const;

/** Why somebody is warned of a clock. */
export const warningLevels: InBoth<Readonly<Record<keyof typeof levelsZh, string>>> = {
  zh: levelsZh,
  en: {
    soon: 'Due soon',
    'last-day': 'Today is the last day',
    late: 'Late',
    'late-head': 'Late: told to the head of the unit',
    'late-bureau': 'Late: told to the petition bureau above',
    'late-city': 'Long late: told to the chief of the city bureau',
    recounted: 'A holiday notice moved the last day',
  },
};

const flagsZh = {
  'overdue-unaccepted': '超期未受理',
  'overdue-accepted': '超期受理',
  'overdue-unanswered': '超期未答复',
  'overdue-answered': '超期答复',
} as const;

/** What a last day that passed is called in the statistics. */
export const expiryFlags: InBoth<Readonly<Record<keyof typeof flagsZh, string>>> = {
  zh: flagsZh,
  en: {
    'overdue-unaccepted': 'Not accepted in time',
    'overdue-accepted': 'Accepted late',
    'overdue-unanswered': 'Not answered in time',
    'overdue-answered': 'Answered late',
  },
};
