import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registration } from '../../api/contract/intake.ts';
import { type Draft, registrationOf } from './draft.ts';

const typed: Draft = { channel: 'visit', on: '2026-11-20', title: '路灯不亮', content: '新村路的路灯坏了一个月。', areaCode: '440203' };

describe('a registration from the form', () => {
  for (const [shows, draft, files, expected] of [
    ['empty fields are left out', { ...typed, name: '', phone: ' ' }, [], { ...typed }],
    [
      'a proxy counts only where one acts',
      { ...typed, byProxy: false, proxy: { name: '欧阳喆', relation: 'relative' as const } },
      [],
      { ...typed },
    ],
    [
      'a proxy who acts is sent',
      { ...typed, byProxy: true, proxy: { name: '欧阳喆', relation: 'relative' as const } },
      [],
      { ...typed, proxy: { name: '欧阳喆', relation: 'relative' } },
    ],
    [
      'notes of a reception belong to visits',
      { ...typed, channel: 'phone' as const, reception: '一楼接待室' },
      [],
      { ...typed, channel: 'phone' },
    ],
    ['attachments go by their ids', typed, ['u1', 'u2'], { ...typed, attachments: ['u1', 'u2'] }],
  ] as const)
    test(shows, () => {
      const made = registrationOf(draft, files);
      assert.deepEqual(made, expected);
      assert.ok(registration.safeParse(made).success, 'the contract takes it');
    });
  test('what is missing is sent as missing, so that the answer names the field', () => {
    const parsed = registration.safeParse(registrationOf({ ...typed, title: ' ' }, []));
    assert.deepEqual(
      parsed.error?.issues.map(({ path, message }) => [path[0], message]),
      [['title', 'missing']],
    );
  });
});
