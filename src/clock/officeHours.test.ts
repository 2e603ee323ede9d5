import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOfficeTime, officeHours } from './officeHours.ts';
import { publishedCalendar } from './workCalendar.ts';

const usual = officeHours('09:00-12:00, 14:30-17:30') ?? [];

describe('office hours', () => {
  for (const [shows, instant, open] of [
    ['a minute before they begin', '2026-11-20T08:59:59+08:00', false],
    ['when they begin', '2026-11-20T09:00:00+08:00', true],
    ['at noon', '2026-11-20T12:00:00+08:00', false],
    ['in the afternoon, told in UTC', '2026-11-20T06:30:00Z', true],
    ['in the evening', '2026-11-20T17:30:00+08:00', false],
    ['at two in the night, told in UTC', '2026-11-19T18:00:00Z', false],
    ['on a Saturday', '2026-11-21T10:00:00+08:00', false],
    ['on a Saturday that is worked', '2026-02-14T10:00:00+08:00', true],
    ['on National Day', '2026-10-01T10:00:00+08:00', false],
  ] as const)
    test(`${shows}: ${open ? 'open' : 'closed'}`, () => assert.equal(isOfficeTime(instant, usual, publishedCalendar), open));

  for (const [shows, text] of [
    ['without minutes', '9-12'],
    ['an hour that does not exist', '09:00-24:00'],
    ['that end before they begin', '12:00-09:00'],
    ['that overlap', '09:00-12:00,11:00-13:00'],
    ['out of order', '14:30-17:30,09:00-12:00'],
    ['nothing', ''],
  ] as const)
    test(`${shows} are none`, () => assert.equal(officeHours(text), undefined));
});
