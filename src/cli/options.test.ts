import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readOptions } from './options.ts';

const taken = { valued: ['--map'], flags: ['--json'], words: 1 } as const;

describe('options of a command', () => {
  for (const [shows, line, expected] of [
    ['values, flags and words in any order', ['a.csv', '--json', '--map', 'm.json'], { map: 'm.json', json: true, words: ['a.csv'] }],
    ['a value after an equals sign', ['--map=a=b', 'x'], { map: 'a=b', json: false, words: ['x'] }],
    ['nothing at all', [], { map: undefined, json: false, words: [] }],
  ] as const)
    test(shows, () => {
      const read = readOptions(line, taken);
      assert.ok(!('code' in read));
      assert.deepEqual({ map: read.values.get('--map'), json: read.flags.has('--json'), words: [...read.words] }, expected);
    });

  for (const [shows, line, code] of [
    ['an option nobody knows', ['--jason'], 'unknown-option'],
    ['a value that is missing', ['--map'], 'option-without-value'],
    ['an empty value', ['--map='], 'option-without-value'],
    ['an option twice', ['--json', '--json'], 'option-twice'],
    ['a word too many', ['a', 'b'], 'too-many-arguments'],
  ] as const)
    test(`${shows} is refused`, () => {
      const read = readOptions(line, taken);
      assert.equal('code' in read && read.code, code);
    });
});
