import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clockRules } from '../regulations/clockRules.ts';
import { lawFolder } from './lawFolder.ts';

const laws = lawFolder(fileURLToPath(new URL('../../assets/laws', import.meta.url)));

describe('the text of what is cited', () => {
  test('an article with all its paragraphs, and nothing of the next', () => {
    const [found, ...more] = laws.cited('信访工作条例 第三十四条');
    assert.equal(more.length, 0);
    assert.match(found?.paragraphs.join('') ?? '', /^对本条例第三十一条第六项规定的信访事项应当自受理之日起60日内办结/);
    assert.doesNotMatch(found?.paragraphs.join('') ?? '', /第三十五条/);
  });
  test('as people write it, with a paragraph, and two at once', () => {
    assert.deepEqual(laws.cited('《信访工作条例》第二十三条第二款'), laws.cited('信访工作条例 第二十三条'));
    assert.deepEqual(
      laws.cited('《信访工作条例》第三十一条、第三十二条').map(({ number }) => number),
      ['第三十一条', '第三十二条'],
    );
  });
  for (const strange of [
    '信访工作条例 第九百条',
    '信访工作条例',
    '第三十四条',
    '../../etc/passwd 第一条',
    '__proto__ 第一条',
    'constructor 第一条',
    '',
  ])
    test(`nothing for "${strange}"`, () => assert.deepEqual(laws.cited(strange), []));
  test('every clock of both regulations opens into its text', () => {
    for (const { article, regime } of clockRules) if (regime !== 'supplement') assert.ok(laws.cited(article).length > 0, article);
  });
  test('the chapters of a law are no part of its articles', () => {
    for (let number = 1; number <= 50; number += 1) {
      const tens = ['', '十', '二十', '三十', '四十', '五十'][Math.floor(number / 10)] ?? '';
      const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'][number % 10] ?? '';
      const [found] = laws.cited(`信访工作条例 第${tens}${ones}条`);
      assert.ok(
        found?.paragraphs.every((paragraph) => !/^#|^第.+章/.test(paragraph)),
        String(number),
      );
    }
  });
});
