import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { performAct } from '../casework/performAct.ts';
import { readAct } from '../casework/writtenAct.ts';
import { verifyCity } from './verify.ts';

const bureau = '440200-xfj';
const copySql = `insert into co_signer (petition_id, no, identity, contact)
  select petition_id, 9, identity, contact from co_signer where petition_id = $1 and no = $2`;

describe('the list of people behind a matter', () => {
  let on: ACity;
  let intruder: pg.Client;
  before(async () => {
    on = await aCity();
    intruder = new pg.Client({ connectionString: on.superuserUrl });
    await intruder.connect();
  });
  after(async () => {
    await intruder.end();
    await on.close();
  });

  async function signed(people: string) {
    const filed = await on.file({ name: '陈晓岚', phone: '15400001234' });
    const add = (lines: string, version: number) => {
      const read = readAct(on.city, { type: 'addCoSigners', people: lines });
      assert.ok(read.ok);
      return performAct(on.city, on.officer(bureau, 'registrar'), { petitionNo: filed.petitionNo, version, act: read.act });
    };
    assert.equal((await add(people, 1)).outcome, 'done');
    return { ...filed, add };
  }

  test('one identity stands in it once, by the constraint itself, the petitioner too', async () => {
    const { petitionId } = await signed('李一，15400000001\n王二，15400000002');
    const copy = (no: number) => intruder.query(copySql, [petitionId, no]);
    for (const no of [0, 1, 2]) await assert.rejects(copy(no), /co_signer_once/);
    await intruder.query('update co_signer set removed = true where petition_id = $1 and no = 1', [petitionId]);
    assert.equal((await copy(1)).rowCount, 1, 'whoever was taken off may sign again');
    await intruder.query('delete from co_signer where petition_id = $1 and no = 9', [petitionId]);
    await intruder.query('update co_signer set removed = false where petition_id = $1 and no = 1', [petitionId]);
  });

  test('of two lists entered at the same time one is heard', async () => {
    const { add } = await signed('李一，15400000001');
    const answers = await Promise.all([add('赵三，15400000003', 2), add('赵三，15400000003', 2)]);
    assert.deepEqual(answers.map(({ outcome }) => outcome).sort(), ['done', 'stale']);
  });

  test('nothing outside the sealed column says who it is, and with the key of the matter it is gone', async () => {
    const { petitionId } = await signed('欧阳一一，15400000011');
    const dump = await intruder.query(
      `select row_to_json(c)::text || (select string_agg(e.body::text, '') from petition_event e where e.petition_id = c.petition_id) as row
       from co_signer c where petition_id = $1`,
      [petitionId],
    );
    assert.equal(dump.rows.length, 2);
    assert.ok(!/欧阳|15400000011/.test(JSON.stringify(dump.rows)));
  });

  test('verify names a mark that no event made', async () => {
    const { petitionId, petitionNo } = await signed('李一，15400000001');
    for (const [column, undo] of [
      ['removed', false],
      ['representative', false],
    ] as const) {
      await intruder.query(`update co_signer set ${column} = true where petition_id = $1 and no = 1`, [petitionId]);
      const { differences } = await verifyCity(on.city, on.ownerUrl);
      assert.deepEqual(differences, [{ cell: `co_signer ${petitionNo} no 1 ${column}`, expected: 'false', found: 'true' }]);
      await intruder.query(`update co_signer set ${column} = $2 where petition_id = $1 and no = 1`, [petitionId, undo]);
    }
    await intruder.query('delete from co_signer where petition_id = $1 and no = 1', [petitionId]);
    const { differences } = await verifyCity(on.city, on.ownerUrl);
    assert.deepEqual(
      differences.map(({ cell }) => cell),
      [`co_signer ${petitionNo} no 1`],
    );
  });
});
