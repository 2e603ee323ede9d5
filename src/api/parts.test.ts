import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { preferred } from './readerLanguage.ts';
import { faultLines } from './safeLog.ts';
import { disposition } from './sendFile.ts';
import { isUnavailable } from './unavailable.ts';

describe('the language a browser prefers', () => {
  for (const [shows, header, language] of [
    ['Chinese first', 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['English heavier, though later', 'zh;q=0.3, en-GB;q=0.8', 'en'],
    ['neither', 'de, fr;q=0.5', undefined],
    ['ours after others', 'de, en;q=0.1', 'en'],
    ['refused by weight', 'zh;q=0, en', 'en'],
    ['nonsense', ';;;q=x,,,', undefined],
    ['nothing', '', undefined],
    ['a tag that only begins alike', 'zhx, enm', undefined],
  ] as const)
    test(shows, () => assert.equal(preferred(header), language));
});

describe('a file is sent under its name, whatever the name', () => {
  for (const [shows, name, header] of [
    ['plain', 'letter.pdf', `attachment; filename="letter.pdf"; filename*=UTF-8''letter.pdf`],
    ['Chinese', '照片.jpg', `attachment; filename="__.jpg"; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg`],
    ['a quote and a line end', 'a"\r\nx: y', `attachment; filename="a___x: y"; filename*=UTF-8''a%22%0D%0Ax%3A%20y`],
    ['signs of RFC 8187', "it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
    ['half a character', '\ud842.txt', `attachment; filename="_.txt"; filename*=UTF-8''%EF%BF%BD.txt`],
  ] as const)
    test(shows, () => assert.equal(disposition('attachment', name), header));
});

describe('a fault is logged without what it says', () => {
  test('name, code and frames; no message, on no level', () => {
    const inner = Object.assign(new Error('Key (phone)=(15400001234) already exists'), { code: '23505', detail: '15400001234' });
    const lines = JSON.stringify(faultLines(new Error('张三 did it', { cause: inner })));
    assert.doesNotMatch(lines, /15400001234|张三/);
    assert.match(lines, /23505/);
    assert.match(lines, /parts\.test\.ts/);
  });
});

describe('a database that cannot be had is told from everything else', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  for (const [shows, fault, gone] of [
    ['nobody listens', coded('ECONNREFUSED'), true],
    ['the server shuts down', coded('57P01'), true],
    ['the disk is full', coded('53100'), true],
    ['too many connections', coded('53300'), true],
    ['it took too long', coded('57014'), true],
    ['the driver lost it', new Error('Connection terminated unexpectedly'), true],
    ['every address was refused', new AggregateError([coded('ECONNREFUSED')]), true],
    ['wrapped', new Error('reading failed', { cause: coded('08006') }), true],
    ['a double key is a fault of ours', coded('23505'), false],
    ['so is any other', new TypeError('x is not a function'), false],
    ['and what is no error', 'gone', false],
  ] as const)
    test(shows, () => assert.equal(isUnavailable(fault), gone));
});
