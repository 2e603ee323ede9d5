import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { aPortal } from './aVisitor.ts';

let on: ACity;
let portal: Awaited<ReturnType<typeof aPortal>>;
before(async () => {
  on = await aCity();
  portal = await aPortal(on.city);
});
after(async () => {
  await portal?.web.close();
  await on?.close();
});

const housing = '440200-housing';
const taken = [
  ['440200-xfj', 'triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 }],
  ['440200-xfj', 'triage', { type: 'transfer', to: housing }],
  [housing, 'handler', { type: 'receive' }],
  [housing, 'handler', { type: 'accept' }],
] as const;

test('what is asked comes first, then who has it since when and what comes next, then the story with each text named', async () => {
  const filed = await on.file();
  const asked = [
    ...taken,
    [
      housing,
      'handler',
      {
        type: 'startMediation',
        mediator: '社区调解室',
        parties: '业主与物业',
        dispute: '电梯维修',
        bothAgree: true,
        withinDiscretion: true,
      },
    ],
    [housing, 'handler', { type: 'askMore', text: '请补充维修合同', dueOn: '2026-12-04' }],
  ] as const;
  for (const [unit, role, body] of asked) {
    const answer = await on.act(on.officer(unit, role), filed.petitionNo, body);
    assert.equal(answer.outcome, 'done', body.type);
  }
  const visitor = portal.visitor();
  await visitor.post('/track', filed);
  const { text } = await visitor.get('/track/matter');
  const places = ['请您看这里', '请补充维修合同', '在谁手里', '，从2026年11月20日', 'id="next"', '办理经过', '您现在可以'].map((words) =>
    text.indexOf(words),
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(!places.includes(-1), `missing: ${places}`);
  for (const named of ['调解人：', '当事人：', '争议事项：']) assert.ok(text.includes(named), named);
});

test('where nothing is asked the page says so', async () => {
  const filed = await on.file();
  const visitor = portal.visitor();
  await visitor.post('/track', filed);
  assert.match((await visitor.get('/track/matter')).text, /现在没有需要您办的事/);
});
