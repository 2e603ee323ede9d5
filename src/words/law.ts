import type { InBoth } from './language.ts';

const zh = {
  read: '看条文',
  none: '本系统没有收录这部法规的全文，请以公布的文本为准。',
  inChinese: '条文以中文为准。',
  basis: '这一步的依据',
};

/** What surrounds the text of a law where it is cited. */
export const lawWords: InBoth<typeof zh> = {
  zh,
  en: {
    read: 'Read the article',
    none: 'The text of this law is not kept here; please read it where it was published.',
    inChinese: 'The law is in Chinese; there is no official English text.',
    basis: 'The law behind this step',
  },
};
