import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCategory } from './categories.ts';
import { searchWays, wayListOn, wayLists, wayOf, waysFor } from './wayList.ts';
import { isProposal } from './ways/way.ts';

const { ways } = wayListOn('2026-11-20') ?? { ways: [] };
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('依法分类处理清单', () => {
  test('every code is there once, every category is known, and a version names its first day', () => {
    for (const list of wayLists) {
      assert.equal(new Set(codes(list.ways)).size, list.ways.length);
      assert.match(list.from, /^\d{4}-\d{2}-\d{2}$/);
      for (const { category, code } of list.ways) assert.ok(isCategory(category), code);
    }
  });
  test('appeals name an item of 第三十一条, suggestions and accusations none; all six items occur', () => {
    for (const { code, class: kind, route } of ways) assert.equal(route !== undefined, kind === 'appeal', code);
    assert.deepEqual([...new Set(ways.flatMap(({ route }) => route ?? []))].sort(), [1, 2, 3, 4, 5, 6]);
  });
  test('every line has matter, organ and basis in both languages, and words that point to it', () => {
    for (const { code, matter, organ, basis, signs } of ways) {
      assert.ok(matter.zh && /[a-z]/i.test(matter.en) && organ.zh && organ.en && basis.length > 0 && signs.length > 1, code);
      for (const { article } of basis) assert.match(article, /^\S+ 第[一二三四五六七八九十百零]+条/, code);
    }
  });
  test('a term of an unstored law stands beside its article; the sixth way alone has the 60 days', () => {
    for (const { code, route, term } of ways) assert.equal(/自受理之日起60日内办结/.test(term?.zh ?? ''), route === 6, code);
  });
  test('a line that rests on a text not stored here is called a proposal', () => {
    for (const way of ways) assert.equal(isProposal(way), !way.basis.every(({ quotation }) => quotation), way.code);
    assert.ok(ways.some((way) => !isProposal(way)) && ways.some(isProposal));
  });
  test('before 第三十一条 there was no such list', () => assert.equal(wayListOn('2022-04-30'), undefined));
  test('a code leads to its line', () => assert.deepEqual([wayOf('unpaid-wages')?.route, wayOf('none')], [5, undefined]));
});

describe('what a text may belong to', () => {
  for (const [shows, text, first] of [
    ['unpaid wages are a duty of labour inspection', '工地拖欠工资三个月，讨薪无果', 'unpaid-wages'],
    ['a work injury has a procedure', '上班时受伤，工伤认定迟迟没有结果', 'work-injury'],
    ['severance is arbitrated', '公司解除劳动合同不付经济补偿', 'labour-dispute'],
    ['a judgment is the court’s', '对法院的判决不服，请求再审', 'court-decision'],
    ['nothing points anywhere', '你好', undefined],
  ] as const)
    test(shows, () => assert.equal(waysFor(ways, text)[0]?.way.code, first));
  test('with the words that say so, and three at most', () => {
    const found = waysFor(ways, '物业不管，电梯困人，噪声扰民，快递丢失');
    assert.equal(found.length, 3);
    for (const { way, signs } of found)
      assert.ok(
        signs.every((sign) => way.signs.includes(sign)),
        way.code,
      );
  });
});

describe('searching the list', () => {
  for (const [shows, asked, found] of [
    ['by a word of the matter', '快递', ['express-delivery']],
    ['by a law', '工伤保险条例', ['work-injury']],
    ['in English', 'unpaid wages', ['unpaid-wages']],
    ['in a sentence of one’s own', '我家楼下饭店的油烟太大了', ['pollution']],
    ['what nobody lists', 'zzz', []],
  ] as const)
    test(shows, () => assert.deepEqual(codes(searchWays(ways, asked)), found));
  test('without a word, all of it', () => assert.equal(searchWays(ways, '  ').length, ways.length));
});
