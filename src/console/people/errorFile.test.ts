import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFileOf } from './errorFile.ts';

test('the rows that were left out open in a spreadsheet, and none is taken for a formula', () => {
  const address = errorFileOf('zh', [{ row: 3, field: 'name', code: 'missing', detail: '=1+1 "甲"' }]);
  const text = decodeURIComponent(address.slice(address.indexOf(',') + 1));
  assert.equal(text, '\uFEFF"行","列","原因"\r\n"3","姓名","\'=1+1 ""甲"""\r\n');
});
