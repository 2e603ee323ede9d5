import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { civilDate } from '../../clock/civilDate.ts';
import { findingSentence } from '../../words/findings.ts';
import { compose } from '../compose.ts';
import type { OpinionFacts } from '../composeOpinion.ts';
import { specimens } from '../specimens.ts';
import { anOpinion } from './anOpinion.fixture.ts';
import type { Finding } from './finding.ts';
import { lintPaper, type PaperLooked } from './lintPaper.ts';

const articles = { parts: '信访工作条例 第三十二条', remedy: '信访工作条例 第三十五条' };
type Texts = Readonly<Record<keyof typeof anOpinion, string>>;

function looked(texts: Partial<Texts> = {}, more: Partial<PaperLooked> & { facts?: Partial<OpinionFacts> } = {}): Finding[] {
  const { facts = {}, ...paper } = more;
  const all = { ...anOpinion, ...texts };
  const letter = compose('opinion', {
    ...specimens.opinion,
    claim: all.claim,
    facts: all.facts,
    opinion: all.opinion,
    law: all.basis,
    ...facts,
  });
  return lintPaper({
    kind: 'opinion',
    texts: all,
    letter,
    outcome: 'supported',
    petition: '',
    on: civilDate('2026-12-18'),
    articles,
    ...paper,
  });
}
const missing = (found: readonly Finding[]) => found.flatMap((finding) => (finding.weight === 'missing' ? [finding.part] : []));
const warned = (found: readonly Finding[]) => found.flatMap((finding) => (finding.weight === 'warns' ? [finding.code] : []));
const review = (organs: readonly string[]): Partial<OpinionFacts> => ({
  remedy: { kind: 'review', term: { length: 30, unit: 'calendar-day', article: articles.remedy }, organs },
});

test('what is missing is not warned of again', () => {
  const found = looked({ facts: '略', opinion: '待补充' });
  assert.deepEqual([missing(found), warned(found)], [['facts', 'opinion'], []]);
});

test('an opinion with all its parts has no finding', () => assert.deepEqual(looked(), []));

describe('第三十二条、第三十五条: what keeps an opinion from being issued', () => {
  for (const [shows, texts, facts, parts] of [
    ['no claim', { claim: '' }, {}, ['claim']],
    ['a claim that holds the place', { claim: '同上。' }, {}, ['claim']],
    ['facts left out', { facts: '（略）' }, {}, ['facts']],
    ['facts of signs', { facts: '……' }, {}, ['facts']],
    ['an opinion to come', { opinion: '待补充' }, {}, ['opinion']],
    ['an opinion of crosses', { opinion: 'XXX' }, {}, ['opinion']],
    ['a basis that names nothing', { basis: '有关规定' }, {}, ['law']],
    ['a basis that names a platform', { basis: '《问政平台》' }, {}, ['law']],
    ['a law by its title', { basis: '《信访工作条例》第三十二条' }, {}, []],
    ['a law by its plain name', { basis: '劳动法第五十条' }, {}, []],
    ['a document by its number', { basis: '韶府〔2020〕12号文件' }, {}, []],
    ['no organ of review above', {}, review([]), ['remedy']],
    ['an organ of blanks', {}, review([' ']), ['remedy']],
    ['one organ and its period', {}, review(['示例市人民政府']), []],
    ['another way without a period', {}, { remedy: { kind: 'other', text: '请依法向人民法院起诉。' } }, ['remedy']],
    ['nothing at all', { claim: '', facts: '', opinion: '', basis: '' }, review([]), ['claim', 'facts', 'opinion', 'law', 'remedy']],
  ] as const satisfies readonly (readonly [string, Partial<Texts>, Partial<OpinionFacts>, readonly string[]])[]) {
    test(shows, () => assert.deepEqual(missing(looked(texts, { facts })), parts));
  }
  test('each missing part names its article and its field', () => {
    const [law] = looked({ basis: '无' });
    assert.deepEqual(law, { weight: 'missing', code: 'part-missing', part: 'law', article: articles.parts, field: 'basis' });
    const [remedy] = looked({}, { facts: review([]) });
    assert.deepEqual(remedy, { weight: 'missing', code: 'part-missing', part: 'remedy', article: articles.remedy });
  });
  test('a refusal whose reason says nothing, and an extension too', () => {
    for (const kind of ['refusal', 'extension'] as const) {
      const paper = { kind, texts: { reason: '略' }, petition: '', on: civilDate('2026-12-18'), articles } as const;
      assert.deepEqual(missing(lintPaper(paper)), ['reason']);
      assert.deepEqual(lintPaper({ ...paper, texts: { reason: '不属于本机关的职权范围。' } }), []);
    }
  });
});

describe('what only warns, and where', () => {
  const petition = '我家单元楼的电梯坏了三个月。请求修好单元楼的电梯。另外，要求公开维修资金的使用明细。谢谢领导。';
  for (const [shows, texts, more, codes] of [
    ['a claim that nobody answered', {}, { petition }, ['claim-unanswered']],
    ['both answered', { opinion: `${anOpinion.opinion}维修资金的使用明细在小区公告栏公开。` }, { petition }, []],
    ['facts copied from the petition', { facts: petition }, { petition }, ['petition-copied', 'no-finding']],
    [
      'the facts said again',
      { opinion: `${anOpinion.facts}目前仍在停运之中，物业已报修。`, facts: `${anOpinion.facts}目前仍在停运之中，物业已报修。` },
      {},
      ['said-twice', 'no-stand'],
    ],
    ['nothing but courtesies', { opinion: '感谢您对我们工作的理解与支持。' }, {}, ['stock-phrases', 'no-stand']],
    ['passed on and no more', { opinion: '您反映的问题已转交县住建局核实。' }, {}, ['no-stand']],
    ['too short to understand', { facts: '属实。', opinion: '照办。' }, {}, ['too-short', 'too-short']],
    ['facts that report nothing', { facts: '电梯是大家每天都要用到的重要设施设备。' }, {}, ['no-finding']],
    ['granted in the outcome, refused in the text', { opinion: '经研究，对您的请求不予支持。' }, {}, ['against-outcome']],
    ['refused in the outcome, granted in the text', { opinion: '对您的请求予以支持。' }, { outcome: 'not-supported' }, ['against-outcome']],
    ['refused in both', { opinion: '对您的请求不予支持。' }, { outcome: 'not-supported' }, []],
    ['“soon” without a day', { opinion: '责令物业服务企业尽快更换控制柜。' }, {}, ['no-day-set']],
    ['“soon” in a refusal promises nothing', { opinion: '建议您尽快向业主大会提出。' }, { outcome: 'not-supported' }, []],
    ['a law without an article', { basis: '《中华人民共和国特种设备安全法》' }, {}, ['no-article-cited']],
    ['a law that is gone', { basis: '《中华人民共和国物权法》第七十六条' }, {}, ['repealed-law']],
    ['the same law in its day', { basis: '《中华人民共和国物权法》第七十六条' }, { on: civilDate('2020-12-31') }, []],
    ['an ID number', { facts: `${anOpinion.facts}户主证件110101199003070134。` }, {}, ['data-of-a-person']],
    ['eighteen figures that are none', { facts: `${anOpinion.facts}编号110101199003070135。` }, {}, []],
    ['a mobile telephone', { opinion: `${anOpinion.opinion}联系15400009876。` }, {}, ['data-of-a-person']],
    ['a neighbour by name', { facts: `${anOpinion.facts}邻居赵小明反映停运三次。` }, {}, ['name-of-a-person']],
    ['a neighbour and a number', { facts: `${anOpinion.facts}邻居赵小明电话记不清。` }, {}, ['name-of-a-person']],
    ['the petitioner by name', { facts: `${anOpinion.facts}业主赵小明反映停运三次。` }, { petitioner: '赵小明' }, []],
    ['a neighbour masked', { facts: `${anOpinion.facts}邻居赵某反映停运三次。` }, {}, []],
    ['no name at all', { facts: `${anOpinion.facts}业主高度重视，居民方便时到场。` }, {}, []],
  ] as const satisfies readonly (readonly [string, Partial<Texts>, Partial<PaperLooked>, readonly string[]])[]) {
    test(shows, () => {
      const found = looked(texts, more);
      assert.deepEqual(warned(found), codes);
      assert.deepEqual(missing(found), []);
    });
  }
  test('a place is where its words stand', () => {
    const opinion = '责令物业服务企业尽快更换控制柜。';
    const [found] = looked({ opinion });
    assert.ok(found?.weight === 'warns' && found.place);
    assert.equal(opinion.slice(found.place.start, found.place.end), '尽快');
    assert.match(findingSentence('zh', found), /「尽快」没有日期/);
  });
});

test('any text gets its findings, each with a place in its text and a sentence in both languages', () => {
  const pieces = fc.constantFrom(
    '请求',
    '经查，',
    '《合同法》',
    '感谢您',
    '110101199003070134',
    '尽快',
    '。',
    '\n',
    '邻居赵小明说',
    '略',
    '😀',
    '〔2020〕1号',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.record({ claim: text, facts: text, opinion: text, basis: text }), text, (texts, petition) => {
      for (const finding of looked(texts, { petition })) {
        const { place } = finding as { place?: { start: number; end: number; quote: string } };
        const source = finding.code === 'claim-unanswered' ? petition : texts[finding.field as keyof typeof texts];
        if (place) assert.equal(source.slice(place.start, place.end), place.quote);
        for (const language of ['zh', 'en'] as const) assert.ok(findingSentence(language, finding).length > 10);
      }
    }),
    { numRuns: 300 },
  );
});
