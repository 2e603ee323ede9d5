import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity, type Filed } from '../../demo/aCity.ts';
import { listPetitions, myDesk } from './lists.ts';
import { performAct } from './performAct.ts';
import { reveal } from './readFile.ts';
import { hashPassword, officerOf, signIn } from './signIn.ts';
import { citizenView, findByCode } from './track.ts';
import { readAct } from './writtenAct.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';

let on: ACity;
before(async () => {
  on = await aCity();
});
after(() => on.close());

const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };

/** A matter of the city bureau, classified and passed on to the housing department, signed for and accepted there. */
async function accepted(): Promise<Filed> {
  const filed = await on.file();
  for (const [unit, role, body] of [
    [bureau, 'triage', triaged],
    [bureau, 'triage', { type: 'transfer', to: housing }],
    [housing, 'handler', { type: 'receive' }],
    [housing, 'handler', { type: 'accept' }],
  ] as const) {
    const answer = await on.act(on.officer(unit, role), filed.petitionNo, body);
    assert.equal(answer.outcome, 'done', `${body.type}: ${JSON.stringify(answer)}`);
  }
  return filed;
}

describe('a matter and its files', () => {
  test('number and code open it; a wrong code, a wrong number and nonsense do not', async () => {
    const filed = await on.file();
    assert.equal((await findByCode(on.city, filed))?.petitionId, filed.petitionId);
    const spaced = {
      petitionNo: filed.petitionNo.replaceAll('-', ' ').toLowerCase(),
      queryCode: filed.queryCode.replaceAll('-', '').toLowerCase(),
    };
    assert.equal((await findByCode(on.city, spaced))?.petitionId, filed.petitionId, 'typed with spaces and small letters');
    for (const wrong of [{ queryCode: 'AAAA-AAAA-AAAA-AAAA-A' }, { petitionNo: '440203-20261120-W999999' }, { petitionNo: '\u0000' }]) {
      assert.equal(await findByCode(on.city, { ...filed, ...wrong }), undefined);
    }
  });

  test('a code that was issued again replaces the old one', async () => {
    const filed = await on.file();
    await on.act(on.officer(bureau, 'registrar'), filed.petitionNo, { type: 'reissueCode', reason: '来访人遗失查询码' });
    assert.equal(await findByCode(on.city, filed), undefined);
    const fresh = on.city.keys.queryCode(filed.petitionId, 2);
    assert.ok(await findByCode(on.city, { ...filed, queryCode: fresh }));
  });

  test('people are masked until somebody says why, and the reading is kept', async () => {
    const filed = await on.file();
    const officer = on.officer(bureau, 'triage');
    assert.deepEqual((await on.read(officer, filed.petitionNo)).person.name, '林**');
    assert.equal((await reveal(on.city, officer, filed.petitionNo, '电话核实诉求'))?.name, '林小满');
    const client = new pg.Client({ connectionString: on.superuserUrl });
    await client.connect();
    const { rows } = await client.query('select officer, reason_given from reading where petition_id = $1', [filed.petitionId]);
    await client.end();
    assert.deepEqual(rows, [{ officer: officer.account, reason_given: '电话核实诉求' }]);
  });

  test('deleting the key of a matter erases what people wrote', async () => {
    const filed = await on.file({ title: '要被删除的事项' });
    const client = new pg.Client({ connectionString: on.superuserUrl });
    await client.connect();
    const dump = await client.query('select * from petition p join petition_event e using (petition_id) where petition_id = $1', [
      filed.petitionId,
    ]);
    assert.ok(!JSON.stringify(dump.rows).includes('要被删除'), 'no text outside the sealed tables');
    await client.query('delete from matter_key where petition_id = $1', [filed.petitionId]);
    await client.end();
    assert.equal(await citizenView(on.city, filed), undefined);
  });

  test('of two officers with the same form only the first is heard', async () => {
    const filed = await accepted();
    const handler = on.officer(housing, 'handler');
    const { version } = await on.read(handler, filed.petitionNo);
    const note = (text: string) => {
      const read = readAct(on.city, { type: 'note', text });
      assert.ok(read.ok);
      return performAct(on.city, handler, { petitionNo: filed.petitionNo, version, act: read.act });
    };
    const answers = await Promise.all([note('已联系物业'), note('已联系街道')]);
    assert.deepEqual(answers.map(({ outcome }) => outcome).sort(), ['done', 'stale']);
  });
});

describe('an accusation', () => {
  test('never reaches the accused unit, its people, its subordinates, or anybody without the role', async () => {
    const filed = await on.file({
      title: '反映住管局某科长收受礼金',
      accusation: true,
      complainedOf: { units: [housing], person: '某科长' },
    });
    const restricted = on.officer(bureau, 'restricted');
    const seen = async (unit: string, role: Parameters<ACity['officer']>[1]) =>
      (await listPetitions(on.city, on.officer(unit, role), { sort: 'filed', size: 200 })).items.some(
        ({ petitionNo }) => petitionNo === filed.petitionNo,
      );
    assert.equal(await seen(bureau, 'restricted'), true);
    for (const [unit, role] of [
      [bureau, 'triage'],
      [bureau, 'chief'],
      [housing, 'handler'],
      [housing, 'head'],
    ] as const) {
      assert.equal(await seen(unit, role), false, `${unit} ${role}`);
      const found = await listPetitions(on.city, on.officer(unit, role), { q: '礼金', sort: 'filed', size: 20 });
      assert.deepEqual([found.items.length, found.approxTotal], [0, 0], 'nor by search or count');
      assert.equal((await on.act(on.officer(unit, role), filed.petitionNo, { type: 'note', text: '试' })).outcome, 'not-found');
    }
    await on.act(restricted, filed.petitionNo, { ...triaged, class: 'accusation', purpose: 'disclosure', route: undefined });
    const toAccused = await on.act(restricted, filed.petitionNo, { type: 'transfer', to: housing });
    assert.equal(toAccused.outcome === 'refused' && toAccused.refusal.code, 'target-complained-of');
    const toOther = await on.act(restricted, filed.petitionNo, { type: 'transfer', to: '440200-hrss' });
    assert.equal(toOther.outcome === 'refused' && toOther.refusal.code, 'accusation-only-to-discipline');
  });

  test('a matter found to be an accusation leaves the lists and the index, and comes back when that was wrong', async () => {
    const filed = await on.file({ title: '关于拆迁补偿款去向的举报' });
    const triage = on.officer(bureau, 'triage');
    await on.act(triage, filed.petitionNo, { ...triaged, class: 'accusation', route: undefined });
    const found = async () => (await listPetitions(on.city, triage, { q: '补偿款去向', sort: 'filed', size: 20 })).items.length;
    assert.equal(await found(), 0);
    await on.act(on.officer(bureau, 'restricted'), filed.petitionNo, triaged);
    assert.equal(await found(), 1);
  });
});

describe('my desk', () => {
  test('shows a matter to whoever has the next step, and to nobody else', async () => {
    const filed = await accepted();
    const desk = async (role: Parameters<ACity['officer']>[1]) =>
      (await myDesk(on.city, on.officer(housing, role))).items.find(({ petitionNo }) => petitionNo === filed.petitionNo)?.why;
    assert.deepEqual([await desk('handler'), await desk('checker')], [['draft'], undefined]);
    await on.act(on.officer(housing, 'handler'), filed.petitionNo, {
      type: 'draft',
      paper: 'opinion',
      outcome: 'supported',
      claim: '修好电梯',
      facts: '经查属实',
      opinion: '已责令维修',
      basis: '《特种设备安全法》',
    });
    assert.deepEqual([await desk('checker'), await desk('head')], [['check'], undefined]);
  });
});

describe('an account of the demo', () => {
  test('signs in while the demo runs, and nowhere else', async () => {
    const officer = on.officer(bureau, 'triage');
    const password = 'xinqiao-demo';
    await on.city.officers.add({ ...officer, passwordHash: await hashPassword(password), disabled: false, demo: true });
    const inDemo = await signIn(on.city, { account: officer.account, password, from: 'test' });
    assert.equal(inDemo.outcome, 'in');
    const real = { ...on.city, settings: { ...on.city.settings, demo: false } };
    assert.equal((await signIn(real, { account: officer.account, password, from: 'test' })).outcome, 'wrong');
    assert.equal(inDemo.outcome === 'in' && (await officerOf(real, inDemo.token)), undefined, 'nor with a session of the demo');
  });

  test('officers are named in the history, and colleagues can be named as who asked', async () => {
    const filed = await on.file();
    const [triage, chief] = [on.officer(bureau, 'triage'), on.officer(bureau, 'chief')];
    await on.city.officers.add({ ...triage, passwordHash: '-', disabled: false });
    await on.act(triage, filed.petitionNo, { type: 'note', text: '已电话核实' });
    const file = await on.read(chief, filed.petitionNo);
    assert.equal(file.timeline.at(-1)?.officer, triage.name);
    const asked = file.acts.find(({ type }) => type === 'correct')?.fields.find(({ name }) => name === 'askedBy');
    assert.deepEqual(
      asked?.options?.map(({ value }) => value),
      [triage.account],
    );
  });
});
