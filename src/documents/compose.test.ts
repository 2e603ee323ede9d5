import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compose } from './compose.ts';
import type { OpinionFacts } from './composeOpinion.ts';
import type { LetterContent } from './letterContent.ts';
import { letterKindCodes, letterKinds } from './letterKinds.ts';
import { missingParts } from './requiredParts.ts';
import { specimens } from './specimens.ts';

const saidBy = ({ body, rows = [] }: LetterContent): string => [...body, ...rows].map(({ text }) => text).join('\n');
const partOf = ({ body }: LetterContent, part: string): string =>
  body
    .filter((piece) => piece.part === part)
    .map(({ text }) => text)
    .join('\n');
const opinion = (facts: Partial<OpinionFacts>) => compose('opinion', { ...specimens.opinion, ...facts });

describe('every kind of letter', () => {
  for (const kind of letterKindCodes) {
    const content = compose(kind, specimens[kind] as never);
    test(`${kind} composes with all its parts`, () => assert.deepEqual(missingParts(content), []));
    test(`${kind} is plain JSON: what is stored comes back equal`, () => assert.deepEqual(JSON.parse(JSON.stringify(content)), content));
    test(`${kind} is numbered if it is a letter, and not if it is a slip`, () => {
      assert.equal(letterKinds[kind].series !== undefined, letterKinds[kind].form === 'letter');
      assert.equal(content.number !== undefined, letterKinds[kind].form === 'letter');
    });
    test(`${kind} carries its title and its organ`, () => {
      assert.equal(content.title, letterKinds[kind].title.zh);
      assert.equal(content.organSignature, content.organName);
    });
  }
  test('no two kinds share a series, so no two letters share a number', () => {
    const series = letterKindCodes.flatMap((kind) => letterKinds[kind].series ?? []);
    assert.equal(new Set(series).size, series.length);
  });
});

describe('第三十二条: an opinion without a statutory part is named by that part', () => {
  for (const [shows, facts, missing] of [
    ['no claim', { claim: '' }, ['claim']],
    ['a claim of blanks', { claim: ' \n\t\u3000' }, ['claim']],
    ['facts of signs alone', { facts: '……。——' }, ['facts']],
    ['facts of zero-width signs', { facts: '\u200b\ufeff' }, ['facts']],
    ['only the outcome, no opinion', { opinion: '' }, ['opinion']],
    ['no law', { law: '' }, ['law']],
    ['no review organ', { remedy: { kind: 'review', term: { length: 30, unit: 'calendar-day', article: '' }, organs: [' '] } }, ['remedy']],
    ['an empty line of another route', { remedy: { kind: 'other', text: '' } }, ['remedy']],
    [
      'nothing at all',
      { claim: '', facts: '', opinion: '', law: '', remedy: { kind: 'other', text: '' } },
      ['claim', 'facts', 'opinion', 'law', 'remedy'],
    ],
    ['one character each is enough', { claim: '钱', facts: '实', opinion: '准', law: '法' }, []],
  ] as const satisfies readonly (readonly [string, Partial<OpinionFacts>, readonly string[]])[]) {
    test(shows, () => assert.deepEqual(missingParts(opinion(facts)), missing));
  }
});

describe('第三十五条: the remedy line', () => {
  const remedy = partOf(opinion({}), 'remedy');
  for (const words of [
    '《信访工作条例》第三十五条',
    '30日内',
    '自收到本意见书之日起',
    '韶关市人民政府或者广东省人力资源和社会保障厅',
    '由您选择其中一个',
    '复查',
  ]) {
    test(`prints ${words}`, () => assert.ok(remedy.includes(words)));
  }
  test('prints no day: it hangs on service, which is still to come', () => assert.doesNotMatch(remedy, /\d+年|\d+月/));
  test('one organ leaves no choice', () => {
    const one = partOf(
      opinion({
        remedy: { kind: 'review', term: { length: 30, unit: 'calendar-day', article: '信访条例 第三十四条' }, organs: ['韶关市人民政府'] },
      }),
      'remedy',
    );
    assert.match(one, /《信访条例》第三十四条的规定，自收到本意见书之日起30日内，向韶关市人民政府书面请求复查。$/);
  });
  test('another legal route prints its own line and no review', () => {
    const other = partOf(opinion({ remedy: { kind: 'other', text: '请依法向仲裁机构申请仲裁。' } }), 'remedy');
    assert.equal(other, '请依法向仲裁机构申请仲裁。');
  });
});

describe('what each letter says', () => {
  for (const [shows, kind, words] of [
    [
      'acceptance: the day, the period and their articles',
      'acceptance-notice',
      ['第二十三条第三款', '60日内办结', '办理期限至2027年1月11日', '第三十四条', '不超过30日', '第十九条第三款'],
    ],
    [
      'acceptance: who passed it on and when it came',
      'acceptance-notice',
      ['由韶关市信访局转送', '2026年11月5日收到', '自2026年11月10日起受理'],
    ],
    [
      'refusal: ground, article and the other door',
      'refusal-notice',
      ['不属于本机关、单位职权范围', '第二十三条第一款', '韶关市浈江区市场监督管理局', '0751-0000001'],
    ],
    [
      'extension: reason, approval, old and new day',
      'extension-notice',
      ['委托专门机构核对', '负责人批准', '延长办理期限20日', '由2027年1月11日延长至2027年1月29日'],
    ],
    ['opinion: the four parts of the law', 'opinion', ['一、投诉请求', '二、事实和理由', '三、处理意见', '四、法律法规依据', '予以支持']],
    ['transfer: both duties with their terms', 'transfer-letter', ['第二十二条第一款', '15日内书面告知', '5个工作日内提出异议']],
    ['assignment: the set day and the report', 'assignment-letter', ['2026年12月25日前（含当日）', '提交办结报告']],
    ['receipt: number, code and the first day', 'receipt', ['44020320261102W000128', '7KQM-3WXA-9HTD-5RFE-C', '最晚2026年11月17日']],
    [
      'record of service: the last day to ask for review, once served',
      'service-record',
      ['2026年12月21日', '最后一日为2027年1月20日', '邮寄送达', '第三十五条'],
    ],
  ] as const) {
    test(shows, () => {
      const said = saidBy(compose(kind, specimens[kind] as never));
      for (const word of words) assert.ok(said.includes(word), `${word} is missing in ${said}`);
    });
  }
  test('a transfer under the 2005 text asks to decide on acceptance and knows no objection', () => {
    const { object: _, ...facts } = specimens['transfer-letter'];
    const said = saidBy(compose('transfer-letter', facts));
    assert.match(said, /决定是否受理并书面告知信访人/);
    assert.doesNotMatch(said, /异议/);
  });
  test('a line end in a typed text is a new paragraph, and nothing typed is lost', () => {
    const claim = opinion({ claim: '一\r\n二\n\n三\u2028四' }).body.filter(({ part }) => part === 'claim');
    assert.deepEqual(
      claim.map(({ text }) => text),
      ['一', '二', '三', '四'],
    );
  });
  test('the receipt, which shows the query code, is never kept', () => assert.equal(letterKinds.receipt.kept, 'never'));
});
