import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dangerKinds, dangerLevels, dangerLists, dangersIn } from './dangerSigns.ts';

describe('what a letter speaks of that cannot wait', () => {
  for (const [shows, text, kinds] of [
    ['a plain request is none', '楼道的灯坏了半个月，请派人来修。', []],
    ['despair', '工资再不发，我真的活不下去了。', ['self-harm']],
    ['a price is no despair', '商场打出跳楼价，结果不退款。', []],
    ['those who are dead are mourned, not in danger', '他因此自杀身亡，请求补发抚恤金。', []],
    ['a threat of fire', '我买汽油来，看你们管不管。', ['violence']],
    ['a blockade', '业主明天要堵大门、拉横幅。', ['crowd']],
    ['a blocked road is traffic', '早高峰拥堵路段应当增加公交。', []],
    ['travel is no march', '旅游行业的投诉电话打不通。', []],
    ['an ultimatum', '三天内不解决就上访，否则后果自负。', ['deadline-threat']],
    ['a child', '孩子在学校长期遭到校园欺凌。', ['child-at-risk']],
    ['a life', '楼道里燃气泄漏，味道很重。', ['life-at-risk']],
    ['several at once, each named', '不想活了，要去静坐。', ['self-harm', 'crowd']],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        dangersIn(text).map(({ kind }) => kind),
        kinds,
      ),
    );

  test('the words found are words of the list that stand in the text', () =>
    assert.deepEqual(dangersIn('我不想活了，想跳楼')[0]?.words, ['跳楼', '不想活']));

  for (const { version, signs } of dangerLists)
    test(`list ${version}: every kind once, with a level; no word within another, no phrase without its word`, () => {
      assert.deepEqual(
        signs.map(({ kind }) => kind),
        dangerKinds,
      );
      for (const { kind, level, words, unless } of signs) {
        assert.ok(dangerLevels.includes(level) && words.length > 3, kind);
        for (const word of words) assert.ok(!words.some((other) => other !== word && word.includes(other)), `${kind}: ${word}`);
        for (const phrase of unless)
          assert.ok(
            words.some((word) => phrase.includes(word)),
            `${kind}: ${phrase}`,
          );
      }
    });
});
