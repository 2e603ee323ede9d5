import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readStrictJson } from './strictJson.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('JSON that two readers could take differently is not taken', () => {
  for (const [shows, text, flaw] of [
    ['a name twice', '{"a":1,"a":2}', 'duplicate-key'],
    ['a name twice, written differently', '{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['a name twice, deep inside', '[{"x":{"b":[],"c":{},"b":0}}]', 'duplicate-key'],
    ['__proto__', '{"__proto__":{"admin":true}}', 'forbidden-key'],
    ['constructor.prototype', '{"constructor":{"prototype":{}}}', 'forbidden-key'],
    ['an integer that a double cannot hold', '{"n":9007199254740993}', 'number'],
    ['a number beyond all', '[1e400]', 'number'],
    ['one level too deep', nested(33), 'depth'],
    ['10,000 levels', nested(10_000), 'depth'],
    ['10,001 names', `[${'{"a":1},'.repeat(10_000)}{"a":1}]`, 'names'],
    ['a byte order mark', '\ufeff{}', 'encoding'],
    ['NaN', '[NaN]', 'syntax'],
    ['a trailing comma', '{"a":1,}', 'syntax'],
    ['a string without an end', '{"a":"b', 'syntax'],
    ['a single quote', "{'a':1}", 'syntax'],
    ['two values', '{}{}', 'syntax'],
    ['nothing but a space', ' ', 'syntax'],
  ] as const)
    test(shows, () => assert.deepEqual(readStrictJson(bytes(text)), { ok: false, flaw }));

  test('bytes that are no UTF-8', () => {
    assert.deepEqual(readStrictJson(new Uint8Array([0x22, 0xc0, 0xaf, 0x22])), { ok: false, flaw: 'encoding' });
  });
});

describe('everything else reads as JSON.parse reads it', () => {
  for (const [shows, text] of [
    ['10,000 names', `[${'{"a":1},'.repeat(9_999)}{"a":1}]`],
    ['as deep as may be', nested(32)],
    ['the largest exact integer, both signs', '[9007199254740991,-9007199254740991]'],
    ['fractions and exponents', '[-0.5,1.25e2,0.1]'],
    ['the same name in two objects', '[{"a":1},{"a":2}]'],
    ['a value that looks like a forbidden name', '{"a":"__proto__"}'],
    ['brackets, commas, quotes and digits inside strings', '{"a":"},{\\"b\\":[1e999","c":"\\\\"}'],
    ['rare characters', '{"姓名":"𠮷田·喆堃"}'],
  ] as const)
    test(shows, () => assert.deepEqual(readStrictJson(bytes(text)), { ok: true, value: JSON.parse(text) }));

  test('any value that we could have written', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 5 }),
      object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(value, (made) => {
        const text = JSON.stringify(made);
        assert.deepEqual(readStrictJson(bytes(text)), { ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('any text at all is either JSON or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ -019.eEtrufalsn\u0000'), maxLength: 40 }), (text) => {
        const read = readStrictJson(bytes(text));
        if (read.ok) assert.deepEqual(read.value, JSON.parse(text));
      }),
    );
  });
});

describe('hostile bodies of a megabyte are refused or read at once', () => {
  for (const [shows, text] of [
    ['100,000 names', `{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
    ['one string of escapes', `"${'\\"'.repeat(500_000)}"`],
    ['one number of digits', '1'.repeat(1_000_000)],
    ['only opening brackets', '['.repeat(1_000_000)],
  ] as const)
    test(shows, () => {
      const body = bytes(text);
      const started = process.cpuUsage(); // the machine may be busy with something else
      readStrictJson(body);
      assert.ok(process.cpuUsage(started).user < 500_000);
    });
});
