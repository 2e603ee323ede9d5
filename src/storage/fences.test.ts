import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type pg from 'pg';
import { type ACity, aCity, type Filed } from '../../demo/aCity.ts';
import { askInScope, inScope, openPool } from './database.ts';
import { matterFiles } from './matterFiles.ts';

const bureau = '440200-xfj';
const asBureau = { as: 'officer', unit: bureau, within: [bureau], restricted: false } as const;
const asPolice = { ...asBureau, unit: '440200-police', within: ['440200-police'] } as const;

/** The app's own pool has one connection, so that the next question always gets the one that was just used. */
describe('the second fence', () => {
  let on: ACity;
  let pool: pg.Pool;
  let filed: Filed;
  let accusation: Filed;
  const seen = { text: 'select petition_id from petition' };
  const count = async (scope: Parameters<typeof askInScope>[1]) => (await askInScope(pool, scope, seen)).rows.length;

  before(async () => {
    on = await aCity();
    filed = await on.file();
    accusation = await on.file({ accusation: true, complainedOf: { units: ['440200-police'] } });
    pool = openPool(on.appUrl);
    pool.options.max = 1;
  });
  after(async () => {
    await pool.end();
    await on.close();
  });

  const tables = [
    'petition',
    'petition_event',
    'ledger_leaf',
    'clock',
    'letter',
    'matter_key',
    'matter_text',
    'person',
    'co_signer',
    'attachment',
    'attachment',
    'notice',
  ];
  for (const table of tables) {
    test(`${table} shows nothing to a connection without a scope`, async () => {
      assert.deepEqual((await pool.query(`select * from ${table}`)).rows, []);
    });
  }

  test('a scope shows what its unit takes part in, and nobody else sees it', async () => {
    assert.equal(await count(asBureau), 1);
    assert.equal(await count(asPolice), 0);
    assert.equal(await count({ as: 'petitioner', petitionId: filed.petitionId }), 1);
    assert.equal(await count({ as: 'petitioner', petitionId: '00000000-0000-7000-8000-000000000000' }), 0);
  });

  test('an accusation is seen by the restricted desk alone, and never from within the accused unit', async () => {
    assert.equal(await count({ ...asBureau, restricted: true }), 2);
    assert.equal(await count({ ...asBureau, restricted: true, within: [bureau, '440200-police'] }), 1);
  });

  test('a scope ends with its question, also on the same connection', async () => {
    assert.equal(await count(asBureau), 1);
    assert.deepEqual((await pool.query(seen)).rows, []);
    await inScope(pool, asBureau, async (client) => assert.equal((await client.query(seen)).rows.length, 1));
    assert.deepEqual((await pool.query(seen)).rows, []);
  });

  test('opening a whole file shows it to its unit alone, and leaves no scope behind', async () => {
    const files = matterFiles(pool);
    const { petitionId, petitionNo } = filed;
    assert.equal((await files.openNumbered(asBureau, petitionNo))?.petition.petitionId, petitionId);
    assert.equal((await files.openWhole(asBureau, petitionId))?.events.length, 1);
    assert.equal(await files.openNumbered(asPolice, petitionNo), undefined);
    assert.equal(await files.openWhole({ as: 'petitioner', petitionId: '00000000-0000-7000-8000-000000000000' }, petitionId), undefined);
    assert.equal(await files.openWhole(asBureau, 'no id'), undefined);
    assert.deepEqual((await pool.query(seen)).rows, []);
  });

  test('a whole accusation is opened by the restricted desk alone, and never from within the accused unit', async () => {
    const files = matterFiles(pool);
    const opens = async (scope: Parameters<typeof files.openWhole>[0]) =>
      [await files.openWhole(scope, accusation.petitionId), await files.openNumbered(scope, accusation.petitionNo)].map(Boolean);
    const desk = { ...asBureau, restricted: true };
    assert.deepEqual(await opens(desk), [true, true]);
    assert.deepEqual(await opens({ as: 'petitioner', petitionId: accusation.petitionId }), [true, true], 'who wrote it');
    assert.deepEqual(await opens({ as: 'petitioner', petitionId: filed.petitionId }), [false, false], 'not another petitioner');
    assert.deepEqual(await opens(asBureau), [false, false], 'not the desk beside it');
    assert.deepEqual(await opens({ ...asPolice, restricted: true }), [false, false], 'not a unit that has no part in it');
    assert.deepEqual(
      await opens({ ...desk, within: [bureau, '440200-police'] }),
      [false, false],
      'not the accused, whatever part it takes',
    );
  });

  for (const [shows, fault] of [
    ['a question that fails', () => askInScope(pool, asBureau, { text: 'select 1/0' })],
    ['work that fails in the database', () => inScope(pool, asBureau, (client) => client.query('select 1/0'))],
    [
      'work that throws by itself',
      () =>
        inScope(pool, asBureau, async (client) => {
          await client.query(seen);
          throw new RangeError('not ours');
        }),
    ],
  ] as const) {
    test(`a scope does not outlive ${shows}, and the connection goes on working`, async () => {
      await assert.rejects(fault());
      assert.deepEqual((await pool.query(seen)).rows, []);
      assert.equal(await count(asBureau), 1);
    });
  }

  test('a question in a scope writes nothing', async () => {
    await assert.rejects(askInScope(pool, asBureau, { text: `update petition set state = 'closed'` }), { code: '25006' });
  });

  for (const [table, column] of [
    ['petition_event', 'body'],
    ['ledger_leaf', 'leaf'],
    ['letter_number', 'serial'],
    ['petition_number', 'petition_id'],
    ['reading', 'reason_given'],
  ] as const) {
    for (const [verb, sql] of [
      ['changes', `update ${table} set ${column} = default`],
      ['removes', `delete from ${table}`],
      ['empties', `truncate ${table}`],
    ] as const) {
      test(`the app never ${verb} rows of ${table}`, async () => {
        await assert.rejects(pool.query(sql), { code: '42501' });
      });
    }
  }

  test('the app may not touch the fence itself', async () => {
    await assert.rejects(pool.query('alter table petition disable row level security'), { code: '42501' });
    await assert.rejects(pool.query('set role xinqiao_owner'), { code: '42501' });
  });
});
