import type { InBoth } from './language.ts';

const zh = {
  title: '相近的信访件',
  beside: '供参考的相近信访件',
  verb: '查相近的信访件',
  again: '重新查',
  about: '按信访人的证件号码、电话，以及问题属地和文字查找，只列出您有权查看的，检举控告不在其中。是不是同一件事由您判断，系统不作结论。',
  none: '没有查到您有权查看的相近信访件。',
  titleFirst: '请先填写标题。',
  use: '用这件的编号',
  why: {
    'same-id': '证件号码相同',
    'same-phone': '电话相同',
    'co-signed': '联名',
    'same-area': '问题属地相同',
    'same-words': '文字相近',
  },
  words: (found: readonly string[]) => `都写到${found.map((each) => `“${each}”`).join('、')}`,
  alike: (percent: number) => `文字相同约 ${percent}%`,
  separator: '，',
};
export type NearWords = typeof zh;

const en: NearWords = {
  title: 'Matters near to it',
  beside: 'Near matters to compare',
  verb: 'Look for near matters',
  again: 'Look again',
  about:
    'Looked for by ID number and telephone, by place and by text; only matters that you may see, and no accusations. Whether it is the same is for you to decide.',
  none: 'There is no near matter that you may see.',
  titleFirst: 'Enter the title first.',
  use: 'Take this number',
  why: {
    'same-id': 'same ID number',
    'same-phone': 'same telephone',
    'co-signed': 'joint petition',
    'same-area': 'same place',
    'same-words': 'similar text',
  },
  words: (found) => `both say ${found.map((each) => `“${each}”`).join(', ')}`,
  alike: (percent) => `about ${percent}% of the text alike`,
  separator: ', ',
};

export const nearWords: InBoth<NearWords> = { zh, en };
