import type { InBoth, Shape } from './language.ts';

/** The page that shows the parts of the console in every state. The matters in it are invented. */
const zh = {
  title: '组件样张',
  lead: '工作台用到的表单和部件，各种情形放在一起，供改样式、改文案时对照。内容都是虚构的，这里的按钮不办理任何事项。',
  formsTitle: '表单',
  forms: {
    empty: { name: '空白', about: '刚打开，一项也没填。' },
    long: { name: '很长', about: '每一项都填到很长，不撑破页面，不遮住文字。' },
    wrong: { name: '有错', about: '每一处错误写在那一项下面，说明怎么改；已经填的不丢。' },
    shut: { name: '只读', about: '看得清、选得中，不能改。' },
  },
  statesTitle: '办理状态',
  clocksTitle: '期限',
  troublesTitle: '办不成的时候',
  readingTitle: '正在读取，和什么也没有',
  factsTitle: '登记的内容',
  findingsTitle: '文书检查',
  none: '没有符合条件的信访件。',
  facts: { place: '问题发生地', people: '信访人数', about: '诉求' },
  people: (n: number) => `${n}人`,
  short: '路灯坏了两个多月',
  long: '小区东门外的路灯坏了又修、修了又坏，晚上老人孩子出门看不清路，居委会说已经报上去，一直没有人来。',
  refused: '这一件已经办结，不能再受理。',
  wrong: '最后一天不能早于今天，请重新选择。',
} as const;

export type GalleryWords = Shape<typeof zh>;

const en: GalleryWords = {
  title: 'Gallery of parts',
  lead: 'The forms and parts of the console in every state, side by side, for whoever changes their look or their words. All of it is invented, and no button here does anything to a matter.',
  formsTitle: 'Forms',
  forms: {
    empty: { name: 'Empty', about: 'Just opened, nothing filled in.' },
    long: { name: 'Very long', about: 'Everything filled in at length: nothing breaks out of the page, nothing is hidden.' },
    wrong: { name: 'With faults', about: 'Each fault stands at its field and says what helps; what was typed stays.' },
    shut: { name: 'Read only', about: 'To be read and copied, not changed.' },
  },
  statesTitle: 'Where a matter stands',
  clocksTitle: 'Clocks',
  troublesTitle: 'When something does not work',
  readingTitle: 'Being read, and nothing there',
  factsTitle: 'What was recorded',
  findingsTitle: 'The check of letters',
  none: 'No matter fits.',
  facts: { place: 'Where it happened', people: 'Number of petitioners', about: 'What is asked for' },
  people: (n) => `${n} people`,
  short: 'The street lamps have been out for two months',
  long: 'The lamps outside the east gate are mended and break again; in the evening old people and children cannot see the road, and the committee says it has been reported and nobody has come. ',
  refused: 'This matter is closed and cannot be accepted any more.',
  wrong: 'The last day cannot be before today; please choose another.',
};

export const galleryWords: InBoth<GalleryWords> = { zh, en };
