import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clockRule, clockRules, ruleFor } from './clockRules.ts';
import { clockRulesInternal } from './clockRulesInternal.ts';

/** id, length, unit, rolls, longest extension in days, excluded kinds of time, confidence. */
const facts = [
  ['r05.triage', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r05.assigned_feedback', null, 'set-by-assigner', false, null, 0, 'verified'],
  ['r05.accept_transferred', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r05.accept_direct', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r05.handle', 60, 'calendar-day', true, 30, 0, 'verified'],
  ['r05.review_request', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r05.review', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r05.recheck_request', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r05.recheck', 30, 'calendar-day', true, null, 1, 'verified'],
  ['r05.improve_reply', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r05.urgent', 0, 'immediate', false, null, 0, 'verified'],
  ['r05.analysis_report', null, 'periodic', false, null, 0, 'verified'],
  ['r05.transfer_bulletin', null, 'periodic', false, null, 0, 'verified'],
  ['r22.triage', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r22.assigned_feedback', null, 'set-by-assigner', false, null, 0, 'verified'],
  ['r22.notify_direct', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r22.notify_transferred', 15, 'calendar-day', true, null, 0, 'verified'],
  ['r22.objection', 5, 'working-day', false, null, 0, 'verified'],
  ['r22.handle', 60, 'calendar-day', true, 30, 0, 'verified'],
  ['r22.review_request', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r22.review', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r22.recheck_request', 30, 'calendar-day', true, null, 0, 'verified'],
  ['r22.recheck', 30, 'calendar-day', true, null, 1, 'verified'],
  ['r22.proposal_reply', null, 'unspecified', false, null, 0, 'verified'],
  ['r22.urgent', 0, 'immediate', false, null, 0, 'verified'],
  ['r22.annual_report', 1, 'calendar-year', false, null, 0, 'verified'],
  ['r22.annual_assessment', 1, 'calendar-year', false, null, 0, 'verified'],
  ['s16.transfer_tier', 1, 'working-day', false, null, 0, 'secondary'],
  ['s16.accept', 3, 'working-day', false, null, 0, 'secondary'],
  ['s16.handle', 10, 'working-day', false, null, 0, 'secondary'],
  ['s22.accept', 3, 'working-day', false, null, 0, 'memory'],
  ['s22.handle', 10, 'working-day', false, null, 0, 'memory'],
  ['ev14.staged_national', 5, 'calendar-day', true, null, 0, 'secondary'],
  ['ev14.staged_province', 3, 'calendar-day', true, null, 0, 'secondary'],
  ['ev14.staged_city', 3, 'calendar-day', true, null, 0, 'secondary'],
  ['ev14.staged_county', 4, 'calendar-day', true, null, 0, 'secondary'],
  ['ev.window', null, 'configurable', false, null, 0, 'memory'],
  ['fl17.subordinate_transfer', 15, 'calendar-day', true, null, 0, 'secondary'],
  ['fl17.not_mine', 15, 'calendar-day', true, null, 0, 'secondary'],
  ['cadre.city', 1, 'per-quarter', false, null, 0, 'secondary'],
  ['cadre.county', 1, 'per-month', false, null, 0, 'secondary'],
] as const;

describe('the numbers of the law', () => {
  for (const [id, ...fact] of facts) {
    test(id, () => {
      const { length, unit, rolls, extension, exclusions, confidence } = clockRule(id);
      assert.deepEqual([length, unit, rolls, extension?.maxDays ?? null, exclusions.length, confidence], fact);
    });
  }
  test('there are no others, and no id twice', () => {
    assert.deepEqual(
      clockRules.map((rule) => rule.id),
      [...facts.map(([id]) => id), ...clockRulesInternal.map(({ id }) => id)],
    );
  });
  test('every extension may be granted once', () => {
    assert.deepEqual(
      clockRules.flatMap((rule) => rule.extension?.maxTimes ?? []),
      [1, 1],
    );
  });
  test('an unknown id is refused', () => assert.throws(() => clockRule('r22.handel'), RangeError));
});

describe('ruleFor: the regime of the starting day', () => {
  for (const [shows, purpose, day, id] of [
    ['the last day of the 2005 text', 'inform-transferred', '2022-04-30', 'r05.accept_transferred'],
    ['the first day of the 2022 text', 'inform-transferred', '2022-05-01', 'r22.notify_transferred'],
    ['a purpose has one name in both', 'improvement-reply', '2010-01-04', 'r05.improve_reply'],
    ['and keeps it', 'improvement-reply', '2024-01-04', 'r22.proposal_reply'],
    ['2005 knows no objection', 'object', '2022-04-30', undefined],
    ['2022 does', 'object', '2022-05-01', 'r22.objection'],
    ['simplified handling on its last day under the trial rules', 'simple-handle', '2022-07-16', 's16.handle'],
    ['and on the first under the rules of 2022', 'simple-handle', '2022-07-17', 's22.handle'],
    ['no simplified handling before the trial', 'simple-handle', '2016-07-08', undefined],
    ['nothing before the first regime', 'handle', '2005-04-30', undefined],
    ['the first day of all', 'handle', '2005-05-01', 'r05.handle'],
  ] as const) {
    test(shows, () => assert.equal(ruleFor(purpose, day)?.id, id));
  }
  test('no two rules serve one purpose on one day', () => {
    for (const rule of clockRules) {
      for (const day of [rule.inForce.from, rule.inForce.to ?? '2030-01-01']) assert.equal(ruleFor(rule.purpose, day)?.id, rule.id);
    }
  });
});
