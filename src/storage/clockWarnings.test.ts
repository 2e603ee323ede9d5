import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity, type Filed } from '../../demo/aCity.ts';
import { scopeOf } from '../casework/law.ts';
import { sweepPlan } from '../casework/sweepPlan.ts';
import { listCandidates, listWarnings, sweepClocks } from '../casework/warnings.ts';
import { addDays, type CivilDate, civilDate } from '../clock/civilDate.ts';
import { openPool } from './database.ts';
import { withClient } from './embeddedRoles.ts';

const bureau = '440200-xfj';
const everything = { size: 200 };

describe('the sweep of clocks', () => {
  let on: ACity;
  let filed: Filed;
  let due: CivilDate;
  before(async () => {
    on = await aCity();
    filed = await on.file();
    const { rows } = await asOwner('select due_on from clock where petition_id = $1', [filed.petitionId]);
    due = rows[0].due_on;
  });
  after(() => on.close());

  const asOwner = async (sql: string, values: unknown[] = []) => {
    const pool = openPool(on.ownerUrl);
    try {
      return await pool.query(sql, values);
    } finally {
      await pool.end();
    }
  };
  const sweepOn = (day: CivilDate) => sweepClocks({ ...on.city, clock: { ...on.city.clock, today: () => day } });
  const levelsOf = async (petitionId: string) => {
    const { rows } = await asOwner(
      'select level, told_unit, told_role, over from warning where petition_id = $1 order by made_at, urgency desc',
      [petitionId],
    );
    return rows.map(({ level, told_unit, told_role, over }) => `${level} ${told_unit} ${told_role}${over ? ' over' : ''}`);
  };

  test('tells each level once, on its day, one rung after the other', async () => {
    const told: string[] = [];
    for (const days of [-4, -3, -3, -1, 0, 1, 2, 3, 7, 15, 16, 90]) {
      const { warned, candidates } = await sweepOn(addDays(due, days));
      told.push(`${days} ${warned} ${candidates}`);
    }
    assert.deepEqual(told, [
      '-4 0 0',
      '-3 1 0',
      '-3 0 0',
      '-1 0 0',
      '0 1 0',
      '1 1 1',
      '2 0 0',
      '3 1 0',
      '7 1 0',
      '15 1 0',
      '16 0 0',
      '90 0 0',
    ]);
    assert.deepEqual(await levelsOf(filed.petitionId), [
      `soon ${bureau} triage`,
      `last-day ${bureau} triage`,
      `late ${bureau} triage`,
      `late-head ${bureau} chief`,
      `late-bureau ${bureau} supervisor`,
      `late-city ${bureau} chief`,
    ]);
  });

  test('after a long pause tells what is still true, not that the last day comes', async () => {
    const { petitionId } = await on.file();
    await sweepOn(addDays(due, 4));
    assert.deepEqual(await levelsOf(petitionId), [`late ${bureau} triage`, `late-head ${bureau} chief`]);
  });

  test('a clock that stops is over, and one that runs on with its old day is not told again; a day that moves is', async () => {
    const { petitionId } = await on.file();
    await sweepOn(due);
    await asOwner('update clock set stopped_on = $2 where petition_id = $1', [petitionId, due]);
    assert.deepEqual(await levelsOf(petitionId), [`last-day ${bureau} triage over`]);
    await sweepOn(addDays(due, 30));
    await asOwner('update clock set stopped_on = null where petition_id = $1', [petitionId]);
    await sweepOn(due);
    assert.deepEqual(await levelsOf(petitionId), [`last-day ${bureau} triage`]);
    await asOwner('update clock set due_on = due_on + 30 where petition_id = $1', [petitionId]);
    await sweepOn(addDays(due, 30));
    assert.deepEqual(await levelsOf(petitionId), [`last-day ${bureau} triage over`, `last-day ${bureau} triage`]);
  });

  test('a clock that stands still for a hearing warns nobody, and holds up no other', async () => {
    const { petitionId } = await on.file();
    await asOwner(`update clock set purpose = 'recheck' where petition_id = $1`, [petitionId]);
    const pausing = `update petition set file = jsonb_set(file, '{clocks,0,pausedSince}', '"2026-11-25"') where petition_id = $1`;
    await asOwner(pausing, [petitionId]);
    await sweepOn(addDays(due, 40));
    assert.deepEqual(await levelsOf(petitionId), []);
    await asOwner(`update petition set file = file #- '{clocks,0,pausedSince}' where petition_id = $1`, [petitionId]);
    await sweepOn(due);
    assert.deepEqual(await levelsOf(petitionId), [`last-day ${bureau} triage`]);
  });

  test('moves no matter: state, holder and version stay as they were', async () => {
    const { rows } = await asOwner(`select distinct state, holder, version from petition`);
    assert.deepEqual(rows, [{ state: 'registered', holder: bureau, version: 1 }]);
    const found = await asOwner('select distinct ground, state from supervision_candidate');
    assert.deepEqual(found.rows, [{ ground: 'acceptance-overdue', state: 'open' }]);
  });

  test('an accusation is told to the restricted desk alone; nobody beside it sees warning or candidate, nor does the accused', async () => {
    const { petitionId } = await on.file({ accusation: true, complainedOf: { units: ['440200-police'] } });
    await sweepOn(addDays(due, 20));
    const told = await levelsOf(petitionId);
    assert.deepEqual(new Set(told.map((line) => line.replace(/^\S+ /, ''))), new Set([`${bureau} restricted`]));
    const restricted = on.officer(bureau, 'restricted');
    const number = (await asOwner('select petition_no from petition where petition_id = $1', [petitionId])).rows[0].petition_no;
    const numbers = ({ items }: { items: { petitionNo: string }[] }) => items.some(({ petitionNo }) => petitionNo === number);
    assert.ok(numbers(await listWarnings(on.city, restricted, everything)));
    assert.ok(numbers(await listCandidates(on.city, restricted, everything)));
    for (const role of ['triage', 'chief', 'supervisor'] as const) {
      assert.ok(
        !numbers(await listWarnings(on.city, { ...on.officer(bureau, role), roles: ['triage', 'chief', 'supervisor'] }, everything)),
        role,
      );
      assert.ok(!numbers(await listCandidates(on.city, on.officer(bureau, role), everything)), role);
    }
    const accused = { ...scopeOf(on.city, restricted), within: [bureau, '440200-police'] };
    const asked = { unit: bureau, roles: ['restricted'], size: 200 };
    assert.deepEqual(await on.city.warnings.open(accused, asked), []);
    assert.ok((await on.city.warnings.candidates(accused, asked)).every((row) => row.petitionNo !== number));
    const acknowledged = { ...asked, petitionNo: number, clockNo: 0, level: 'late', by: 'x' };
    assert.equal(await on.city.warnings.acknowledge(accused, acknowledged), false);
  });

  test('without a scope nothing is seen, and the app makes no warning by itself', async () => {
    const app = openPool(on.appUrl);
    try {
      assert.deepEqual((await app.query('select * from warning')).rows, []);
      assert.deepEqual((await app.query('select * from supervision_candidate')).rows, []);
      for (const sql of [
        'delete from warning',
        `insert into warning values (gen_random_uuid(), 0, 'late', '2026-01-01', 'a', 'b', 0, '2026-01-01')`,
      ])
        await assert.rejects(app.query(sql), { code: '42501' });
    } finally {
      await app.end();
    }
  });

  test('a changed setting looks at every running clock again, and tells only the new days', async () => {
    const { petitionId } = await on.file();
    await sweepOn(addDays(due, -4));
    await asOwner(`update warning_level set after_days = -5 where level = 'soon'`);
    await sweepOn(addDays(due, -4));
    assert.deepEqual(await levelsOf(petitionId), [`soon ${bureau} triage`]);
    await asOwner(`update warning_level set after_days = -3 where level = 'soon'`);
  });

  test('on two nodes at once, one of them killed in the middle, every warning is made exactly once', async () => {
    await withClient(on.superuserUrl, async (client) => {
      await client.query(`insert into petition select ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'S' || n, 1, 'registered', 'web', null, null,
        '440200', '2026-01-01', false, null, false, '${bureau}', null, null, '{}', gen_random_uuid(), '{}' from generate_series(1, 900) n`);
      await client.query(`insert into petition_seen select petition_id, holder, filed_on from petition where petition_no like 'S%'`);
      await client.query(`insert into clock select petition_id, 0, 'r22.triage', 'triage', holder, '2026-01-01', '2026-02-01', '2026-02-01', false, 'v'
        from petition where petition_no like 'S%'`);
    });
    const plan = JSON.stringify(sweepPlan(on.city));
    const day = civilDate('2026-02-02');
    const text = 'select * from sweep_clocks($1::date, $2::jsonb, 50)';
    const killed = new pg.Client({ connectionString: on.appUrl });
    await killed.connect();
    killed.on('error', () => {});
    await killed.query('begin');
    assert.equal((await killed.query(text, [day, plan])).rows[0].warned, 50);
    const nodes = [openPool(on.appUrl), openPool(on.appUrl)];
    const node = async (pool: pg.Pool) => {
      let warned = 0;
      for (;;) {
        const { rows } = await pool.query(text, [day, plan]);
        if (rows[0].looked === 0) return warned;
        warned += rows[0].warned;
      }
    };
    const together = await Promise.all(nodes.map(node));
    assert.equal(
      together.reduce((sum, warned) => sum + warned, 0),
      850,
      'what the third holds is left to it',
    );
    await withClient(on.superuserUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`,
      ),
    );
    assert.equal(await node(nodes[0] as pg.Pool), 50, 'and done again after it died');
    await Promise.all(nodes.map((pool) => pool.end()));
    const { rows } =
      await asOwner(`select count(*)::int as n, count(distinct petition_id)::int as matters from warning w join petition p using (petition_id)
      where p.petition_no like 'S%'`);
    assert.deepEqual(rows, [{ n: 900, matters: 900 }]);
  });
});
