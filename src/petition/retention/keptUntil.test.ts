import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import { aPetition } from '../aPetition.ts';
import type { Petition } from '../petition.ts';
import type { Oversight } from '../supervision/acts.ts';
import { keptUntil } from './keptUntil.ts';

const day = civilDate('2026-11-20');
const ended = (more: Partial<Petition>): Petition => ({ ...aPetition().build(), lastActOn: day, clocks: [], ...more });
const asked = (kind: Oversight['kind'], standing: Oversight['standing']): Oversight => ({
  kind,
  by: 'bureau',
  to: 'organ',
  on: day,
  standing,
});

describe('how long the file of a matter is kept (国家档案局令第8号)', () => {
  const cases: readonly [what: string, petition: Petition, expected: string | undefined][] = [
    ['closed with a result: 30 years', ended({ state: 'closed' }), 'result 2056-12-31'],
    ['a letter of an older system with its answer: 30 years', ended({ state: 'answered' }), 'result 2056-12-31'],
    ['not accepted: 10 years', ended({ state: 'not-accepted' }), 'no-result 2036-12-31'],
    ['withdrawn: 10 years', ended({ state: 'withdrawn' }), 'no-result 2036-12-31'],
    [
      'withdrawn though a leader wrote on it: no result',
      ended({ state: 'withdrawn', oversight: [asked('instruction', 'ended')] }),
      'no-result 2036-12-31',
    ],
    ['a leader’s instruction and a result: for good', ended({ state: 'closed', oversight: [asked('instruction', 'ended')] }), 'instructed'],
    [
      'supervised, and that ended: as any other',
      ended({ state: 'closed', oversight: [asked('supervision', 'ended')] }),
      'result 2056-12-31',
    ],
    ['a proposal that nobody answered: open', ended({ state: 'closed', oversight: [asked('proposal', 'open')] }), undefined],
    ['accepted: open', ended({ state: 'accepted' }), undefined],
    ['an accusation: never here', ended({ state: 'closed', class: 'accusation' }), undefined],
    ['restricted: never here', ended({ state: 'closed', restricted: true }), undefined],
  ];
  for (const [what, petition, expected] of cases)
    test(what, () => {
      const kept = keptUntil(petition);
      assert.equal(kept && [kept.term, kept.until].filter(Boolean).join(' '), expected);
    });
});
