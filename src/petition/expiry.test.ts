import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import { expiryFlag } from './expiry.ts';

const due = civilDate('2026-11-20');

describe('a last day that passes sets a flag', () => {
  for (const [shows, purpose, stoppedOn, today, flag] of [
    ['not on the day itself', 'handle', undefined, '2026-11-20', undefined],
    ['the day after: 超期未答复', 'handle', undefined, '2026-11-21', 'overdue-unanswered'],
    ['of acceptance: 超期未受理', 'inform-transferred', undefined, '2026-11-21', 'overdue-unaccepted'],
    ['met late: 超期答复, whatever day it is now', 'handle', '2026-11-23', '2027-06-01', 'overdue-answered'],
    ['accepted late: 超期受理', 'triage', '2026-11-21', '2027-06-01', 'overdue-accepted'],
    ['met on the last day', 'handle', '2026-11-20', '2027-06-01', undefined],
    ['a window of the petitioner that closes is nobody’s neglect', 'review-request', undefined, '2027-06-01', undefined],
    ['nor is an objection that was not made', 'object', undefined, '2027-06-01', undefined],
  ] as const)
    test(shows, () => {
      const clock = { purpose, due, ...(stoppedOn && { stoppedOn: civilDate(stoppedOn) }) };
      assert.equal(expiryFlag(clock, civilDate(today)), flag);
    });
  test('a clock that never should have run has none', () =>
    assert.equal(expiryFlag({ purpose: 'handle', due, cancelled: true }, civilDate('2027-01-01')), undefined));
});
