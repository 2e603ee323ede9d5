import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { look } from '../words/look.ts';

const sheet = readFileSync(new URL('console.css', import.meta.url), 'utf8');

describe('the sheet uses the tokens of the look', () => {
  for (const [name, value] of Object.entries(look.colour)) test(name, () => assert.match(sheet, new RegExp(`--${name}: ${value};`)));
});
