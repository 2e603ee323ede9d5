import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, Intake, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets } from '../aPetition.ts';
import { decide, open } from '../decide.ts';
import type { Petition } from '../petition.ts';
import type { Tier } from '../state.ts';
import { waitingFor } from '../waiting.ts';

const on = civilDate('2026-10-20');
const text = aText();
const told = { type: 'reportUp', on, reportWay: 'exchange-file' } as const;
const county = { ...targets.county, tier: 'county' } as const;
const down = (more: Partial<NonNullable<Intake['handedDown']>> = {}): NonNullable<Intake['handedDown']> => ({
  ...{ number: 'GX20260928001', registeredBy: 'national', from: 'province', how: 'assignment', tier: 'city', mark: 'm' },
  sentOn: civilDate('2026-09-28'),
  dueOn: civilDate('2026-11-30'),
  ...more,
});
const fromAbove = (more?: Parameters<typeof down>[0]) => aPetition({ channel: 'handed-down', handedDown: down(more) });
const decided = () => fromAbove().triaged().transferred().received().accepted().issued('opinion', '2026-10-12');
const running = ({ clocks }: Petition) =>
  clocks.filter(({ stoppedOn, cancelled }) => !stoppedOn && !cancelled).map(({ purpose, unit, due }) => `${purpose} ${unit} ${due}`);
const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const ruled = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return ruled.ok ? ruled.event.type : ruled.refusal.code;
};

describe('分级转送 (满意度评价工作办法 第六条): what the national bureau registered goes down in 5, 3, 3 and 4 days (ADR-0148)', () => {
  // Filed on 2026-09-28; the three days end within the holidays of National Day, which roll.
  for (const [shows, registeredBy, tier, first] of [
    ['at the city', 'national', 'city', 'staged-city bureau 2026-10-08'],
    ['at the county', 'national', 'county', 'staged-county bureau 2026-10-08'],
    ['at the province', 'national', 'province', 'staged-province bureau 2026-10-08'],
    ['what the province registered has fifteen days', 'province', 'city', 'triage bureau 2026-10-13'],
  ] as const satisfies readonly (readonly [string, Tier, Tier, string])[])
    test(shows, () => assert.equal(running(fromAbove({ registeredBy, tier }).build())[0], first));

  test('it ends when the matter is passed on, and the bureau below has its own four days', () => {
    const passed = fromAbove().triaged().transferred('2026-09-29', county);
    assert.deepEqual(running(passed.build()), ['upper-report bureau 2026-11-30']);
    assert.deepEqual(running(passed.received('2026-09-30', people.county).build()), [
      'upper-report bureau 2026-11-30',
      'staged-county county-bureau 2026-10-08',
    ]);
  });
  test('a bureau below has fifteen days for everything else', () => {
    const own = aPetition().triaged().transferred('2026-09-29', county).received('2026-09-30', people.county).build();
    assert.deepEqual(running(own), ['triage county-bureau 2026-10-15']);
  });
});

describe('the day of the level above', () => {
  test('is kept as it came, and runs until the outcome is told, also after the end', () => {
    assert.ok(running(fromAbove().build()).includes('upper-report bureau 2026-11-30'));
    const closed = decided().closed('2026-10-13');
    assert.deepEqual(running(closed.build()), ['upper-report bureau 2026-11-30']);
    assert.deepEqual(running(closed.does(told, people.triage).build()), []);
    const withdrawn = fromAbove().does({ type: 'withdraw', on, reason: text }, people.registrar).build();
    assert.deepEqual(running(withdrawn), ['upper-report bureau 2026-11-30']);
  });
  test('a matter without one has no such clock', () => {
    const { dueOn: _, ...open } = down();
    assert.deepEqual(running(aPetition({ channel: 'handed-down', handedDown: open }).build()), ['staged-city bureau 2026-10-08']);
  });
  test('it must come after the day of receipt', () => {
    const act = {
      ...({ type: 'register', on, petitionId: 'id', petitionNo: 'no', title: text, text } as const),
      intake: { ...(fromAbove().build() as unknown as Intake), handedDown: down({ dueOn: on }) },
    };
    const opened = open(act, { by: people.registrar, at: `${on}T02:00:00.000Z` }, lawOn(on));
    assert.equal(opened.ok ? 'open' : opened.refusal.code, 'due-day-in-past');
  });
});

describe('报送上级: once for each outcome', () => {
  const void1 = { type: 'voidLetter', on, letterId: 'opinion', reason: text, askedBy: 'o-han' } as const;
  for (const [shows, petition, by, outcome] of [
    ['the outcome, by the bureau it came to', decided().build(), people.triage, 'reportUp'],
    ['not by the organ', decided().build(), people.handler, 'not-your-act'],
    ['not while it is handled', fromAbove().triaged().build(), people.triage, 'wrong-state'],
    ['not twice', decided().does(told, people.triage).build(), people.triage, 'reported-up-already'],
    [
      'the end of a matter too',
      fromAbove().does({ type: 'withdraw', on, reason: text }, people.registrar).build(),
      people.triage,
      'reportUp',
    ],
    [
      'nothing that did not come from above',
      aPetition().triaged().transferred().received().accepted().issued('opinion', '2026-10-12').build(),
      people.triage,
      'not-handed-down',
    ],
    [
      'an opinion that replaces a void one is told again',
      decided()
        .does(told, people.triage)
        .does(void1, people.head)
        .drafted('opinion', on)
        .checked()
        .signed()
        .does({ type: 'seal', on, letter: aLetter('opinion', 'opinion-2') }, people.sealer)
        .build(),
      people.triage,
      'reportUp',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, told, by), outcome));

  test('it waits on the desk of the bureau until it is told', () => {
    const units = (petition: Petition) => waitingFor(petition).map(({ unit }) => unit);
    const { dueOn: _, ...open } = down();
    const undated = aPetition({ channel: 'handed-down', handedDown: open }).does({ type: 'withdraw', on, reason: text }, people.registrar);
    assert.deepEqual(units(undated.build()), ['bureau']);
    assert.deepEqual(units(undated.does(told, people.triage).build()), []);
  });
  test('a matter from above stays one, and nothing is made one by a correction', () => {
    const correct = { type: 'correct', on, field: 'channel', reason: text, askedBy: 'b-tri' } as const;
    assert.equal(answer(fromAbove().build(), { ...correct, value: 'visit' }, people.chief), 'bad-value');
    assert.equal(answer(aPetition().build(), { ...correct, value: 'handed-down' }, people.chief), 'bad-value');
  });
});
