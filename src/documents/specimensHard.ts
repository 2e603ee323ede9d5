import { compose } from './compose.ts';
import type { LetterContent } from './letterContent.ts';
import { specimens } from './specimens.ts';

/** Letters that are hard to set, for the gallery and for tests: what people and organs really bring. All invented. */
export type HardSpecimen = Readonly<{ name: string; shows: Readonly<{ zh: string; en: string }>; content: LetterContent }>;

const opinion = compose('opinion', specimens.opinion);
const longest = '韶关市浈江区人民政府乐园镇人民政府综合行政执法和应急管理协调领导小组办公室';
const surnames = '陈李黄何林梁刘张罗邓曾钟谢赖廖温叶丘饶邹';
const twenty = [...surnames].map((surname) => `${surname}某某`).join('、');
const facts =
  '经查阅资料、现场核对并听取双方意见，该工程于2026年3月开工，6月至8月的工资没有支付，金额与信访人提交的考勤记录一致。用人单位称发包方没有结算工程款，但没有提供证据；工程款是否结清，不影响其支付工资的义务。';

export const hardSpecimens: readonly HardSpecimen[] = [
  {
    name: 'draft',
    shows: { zh: '草稿：水印，没有文号和印章', en: 'a draft: watermark, no number, no seal' },
    content: { ...opinion, draft: true },
  },
  {
    name: 'unsealed',
    shows: { zh: '真实文书：印章由机关加盖', en: 'a real letter: the seal is put on by the organ' },
    content: { ...opinion, sample: false },
  },
  {
    name: 'long-organ',
    shows: { zh: '机关名称、主送很长', en: 'a very long name of the organ and of whom it is for' },
    content: { ...opinion, organName: longest, organSignature: longest, to: `${longest}、${longest}` },
  },
  {
    name: 'long-text',
    shows: { zh: '正文跨三页，接排不留白', en: 'a text over three pages, filled to the last line' },
    content: {
      ...opinion,
      body: opinion.body.flatMap((piece) =>
        piece.part === 'facts' ? Array.from({ length: 3 }, () => ({ ...piece, text: facts })) : [piece],
      ),
    },
  },
  {
    name: 'twenty-people',
    shows: { zh: '二十人联名', en: 'twenty petitioners' },
    content: { ...opinion, to: twenty, copies: ['韶关市信访局', longest, '韶关市人民政府办公室'] },
  },
  {
    name: 'rare-characters',
    shows: { zh: '生僻字、无字形的字、外文、长网址', en: 'rare hanzi, characters no font has, Latin, a long address' },
    content: {
      ...opinion,
      to: '𠮷喆堃、镕翀玥、赟彧翯',
      body: [
        {
          style: 'text',
          text: '信访人𠮷喆堃反映：𰻞𰻞面馆油烟扰民（见https://example.org/a/very/long/address/that/has/no/blank/in/it?with=a&very=long&query=string），并附表情🧧与泰文ก。',
          part: 'subject',
        },
        ...opinion.body.slice(1),
      ],
    },
  },
  {
    name: 'one-line-over',
    shows: { zh: '正文恰好满页，落款随末段转页', en: 'a text that just fills the page: the signature takes its last paragraph along' },
    content: {
      ...opinion,
      copies: [],
      body: [...opinion.body.slice(0, 1), { style: 'text', text: '信'.repeat(28 * 11 - 2) }, { style: 'text', text: facts }],
    },
  },
];
