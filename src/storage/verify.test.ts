import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { demoAreas } from '../../demo/areas.ts';
import { officerOf } from '../../demo/officers.ts';
import { demoUnits } from '../../demo/units.ts';
import type { City } from '../casework/city.ts';
import { filePetition } from '../casework/filePetition.ts';
import type { Officer } from '../casework/officers.ts';
import { performAct } from '../casework/performAct.ts';
import { takeOver } from '../casework/takeOver.ts';
import { readAct } from '../casework/writtenAct.ts';
import { civilDate } from '../clock/civilDate.ts';
import { type OpenCity, openCity } from '../openCity.ts';
import { categories } from '../regulations/categories.ts';
import { DatabaseFault } from './databaseFault.ts';
import { type TestDatabase, testDatabase } from './testDatabase.ts';
import { verifyCity } from './verify.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';
let database: TestDatabase;
let folder: string;
let open: OpenCity;
let intruder: pg.Client;
let petitionNo: string;

before(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  const reference = { units: demoUnits, areas: demoAreas };
  const place = { appUrl: database.appUrl, dataFolder: folder, keyFolder: join(folder, 'keys'), demo: true, language: 'zh' } as const;
  open = await openCity({ ...place, today: '2026-09-28', reference });
  intruder = new pg.Client({ connectionString: database.superuserUrl });
  await intruder.connect();
  petitionNo = await aMatter(open.city);
});
after(async () => {
  await intruder.end();
  await open.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const staff = (unit: string, role: 'triage' | 'handler'): Officer => {
  const officer = officerOf(unit, role);
  if (!officer) throw new RangeError(`${unit} has no ${role}`);
  return { ...officer, unit };
};

/** Filed, passed on with a numbered letter, accepted; and a letter of an older system beside it. */
async function aMatter(city: City): Promise<string> {
  const filing = { title: '小区电梯停运', content: '电梯停运多日，请督促维修。', areaCode: '440203', name: '盘妹二', phone: '15400000001' };
  const filed = await filePetition(city, { filing, key: 'verify-test-000000000000001', uploads: [] });
  assert.equal(filed.outcome, 'filed');
  const no = filed.outcome === 'filed' ? filed.petitionNo : '';
  const acts = [
    [
      staff(bureau, 'triage'),
      { type: 'triage', class: 'appeal', category: categories[3]?.code, purpose: 'request', areaCode: '440203', route: 6, major: false },
    ],
    [staff(bureau, 'triage'), { type: 'transfer', to: housing }],
    [staff(housing, 'handler'), { type: 'receive' }],
    [staff(housing, 'handler'), { type: 'accept' }],
  ] as const;
  for (const [at, [officer, body]] of acts.entries()) {
    const read = readAct(city, body);
    assert.ok(read.ok, JSON.stringify(read));
    const answer = await performAct(city, officer, { petitionNo: no, version: at + 1, act: read.act });
    assert.equal(answer.outcome, 'done', JSON.stringify(answer));
  }
  const letter = {
    title: '路灯不亮',
    content: '',
    unit: '市政管理处',
    reply: { text: '已修复。', on: civilDate('2020-07-30') },
    importKey: 'k1',
  };
  assert.equal((await takeOver(city, 'import', { ...letter, receivedOn: civilDate('2021-07-29') })).outcome, 'made');
  return no;
}

/** What verify names after an intruder with all rights has run `sql`; everything is put back before it returns. */
async function namedAfter(sql: string, undo: string): Promise<string[]> {
  const { rowCount } = await intruder.query(sql);
  assert.equal(rowCount, 1);
  try {
    const { differences } = await verifyCity(open.city, database.ownerUrl);
    return differences.map(({ cell, expected, found }) => `${cell}: ${expected} → ${found}`);
  } finally {
    await intruder.query(undo);
  }
}

describe('verify', () => {
  test('a city that nobody touched has no difference', async () => {
    assert.deepEqual(await verifyCity(open.city, database.ownerUrl), { matters: 2, differences: [] });
  });

  const of = `petition_id = (select petition_id from petition_number where petition_no = '%')`;
  for (const [shows, sql, undo, names] of [
    [
      'a cell of the projection',
      `update petition set state = 'closed' where ${of}`,
      `update petition set state = 'accepted' where ${of}`,
      ['petition % state: accepted → closed'],
    ],
    [
      'a value deep in the projected file',
      `update petition set file = jsonb_set(file, '{hops,0,to}', '"440200-police"') where ${of}`,
      `update petition set file = jsonb_set(file, '{hops,0,to}', '"440200-housing"') where ${of}`,
      ['petition % file.hops.0.to: 440200-housing → 440200-police'],
    ],
    [
      'the day of a clock',
      `update clock set due_on = '2027-01-04' where purpose = 'handle' and ${of}`,
      `update clock set due_on = '2026-11-27' where purpose = 'handle' and ${of}`,
      ['clock % no 3 due_on: 2026-11-27 → 2027-01-04'],
    ],
    [
      'an event: by its leaf, and by what it no longer adds up to',
      `update petition_event set body = jsonb_set(body, '{major}', 'true') where type = 'triage' and ${of}`,
      `update petition_event set body = jsonb_set(body, '{major}', 'false') where type = 'triage' and ${of}`,
      [/^ledger_leaf % seq 2 leaf: [0-9a-f]{64} → [0-9a-f]{64}$/, 'petition % file.major: true → false'],
    ],
    [
      'an event whose clock counts wrong, even with leaf and projection made to fit, by its rule',
      `update petition_event set body = jsonb_set(body, '{clocks,0,clock,due}', '"2026-10-30"') where type = 'file' and ${of}`,
      `update petition_event set body = jsonb_set(body, '{clocks,0,clock,due}', '"2026-10-13"') where type = 'file' and ${of}`,
      [/^petition_event % seq 1 clock triage due: 2026-10-13 → 2026-10-30$/],
    ],
    [
      'who may see a matter',
      `update petition_seen set unit_code = '440200-police' where unit_code = '440200-housing' and ${of}`,
      `update petition_seen set unit_code = '440200-housing' where unit_code = '440200-police' and ${of}`,
      ['petition_seen % unit_code 440200-housing: a row → -', 'petition_seen % unit_code 440200-police: - → a row'],
    ],
    [
      'a letter number that was taken away',
      `update letter_number set serial = 7 where unit_code = '440200-xfj'`,
      `update letter_number set serial = 1 where unit_code = '440200-xfj'`,
      [
        'letter_number 440200-xfj 转 2026 serial 1: 1 → -',
        'letter_number 440200-xfj 转 2026 serial 6: 6 → -',
        'letter_series 440200-xfj 转 2026 next: 8 → 2',
      ],
    ],
    [
      'the number of a letter',
      `update letter set number = '无号' where kind = 'transfer-letter' and ${of}`,
      `update letter set number = (select e.body->'letter'->>'number' from petition_event e where e.type = 'transfer' and e.${of}) where kind = 'transfer-letter' and ${of}`,
      [/^letter % letter_id \S+ number: .+ → 无号$/],
    ],
    [
      'a petition number that leads elsewhere',
      `update petition_number set petition_id = '00000000-0000-7000-8000-000000000001' where petition_no = '%'`,
      `update petition_number set petition_id = (select petition_id from petition where petition_no = '%') where petition_no = '%'`,
      [/^petition_number % petition_id: \S+ → -$/, 'petition_number % petition_id: a matter → -'],
    ],
  ] as const)
    test(`names ${shows}`, async () => {
      const filled = (text: string) => text.replaceAll('%', petitionNo);
      const found = await namedAfter(filled(sql), filled(undo));
      for (const name of names) {
        const hit =
          typeof name === 'string' ? found.includes(filled(name)) : found.some((line) => new RegExp(filled(name.source)).test(line));
        assert.ok(hit, `${name} is not among:\n${found.join('\n')}`);
      }
    });

  test('names an event that was removed', async () => {
    const found = await namedAfter(
      `with gone as (delete from petition_event where type = 'receive' returning *) insert into city_setting select 'kept', to_jsonb(gone) from gone`,
      `with kept as (delete from city_setting where name = 'kept' returning value) insert into petition_event select (jsonb_populate_record(null::petition_event, value)).* from kept`,
    );
    assert.ok(found.includes(`petition_event ${petitionNo} seq 5 seq: 4 → 5`), found.join('\n'));
    assert.ok(
      found.some((line) => line.startsWith(`petition_event ${petitionNo} seq 4: an event with leaf`)),
      found.join('\n'),
    );
    assert.deepEqual((await verifyCity(open.city, database.ownerUrl)).differences, [], 'put back');
  });
  test('a role that does not see every matter is refused, not told that all is well', async () => {
    await assert.rejects(
      verifyCity(open.city, database.appUrl),
      (fault) => fault instanceof DatabaseFault && fault.trouble.code === 'not-owner',
    );
  });
});
