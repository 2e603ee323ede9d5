import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../documents/lint/finding.ts';
import { warningCodes } from '../documents/lint/finding.ts';
import { type FindingInWords, findingTold, partWord } from './findings.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const codesAgree: Same<Finding['code'], FindingInWords['code']> = true;

test('every code of the check has a sentence in both languages, and no other has', () => {
  assert.ok(codesAgree);
  for (const language of ['zh', 'en'] as const) {
    for (const code of warningCodes) assert.ok(findingTold(language, { code }), code);
    assert.equal(findingTold(language, { code: 'of-a-later-version' }), undefined);
  }
});

test('a sentence says why and what to do, with the words it is about', () => {
  const finding = { code: 'repealed-law', place: { quote: '《物权法》' }, instead: '民法典' } as const;
  assert.equal(findingTold('zh', finding), '《物权法》已经废止，现行的是《民法典》。事情发生在废止以前的，可以说明理由后使用。');
  assert.match(findingTold('en', finding) ?? '', /《物权法》.*no longer in force; 民法典/);
  assert.equal(partWord('zh', 'remedy'), '救济途径（期限和机关）');
});
