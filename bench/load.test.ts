import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity } from '../demo/aCity.ts';
import { civilDate } from '../src/clock/civilDate.ts';
import { verifyCity } from '../src/storage/verify.ts';
import { load } from './load.ts';

const matters = 1000;

describe(`${matters} loaded matters beside three that were filed`, () => {
  let on: ACity;
  let keys: string;
  const one = async (sql: string) => {
    const client = new pg.Client({ connectionString: on.superuserUrl });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows[0];
  };

  before(async () => {
    on = await aCity();
    keys = await mkdtemp(join(tmpdir(), 'xinqiao-keys-'));
    for (let n = 0; n < 2; n += 1) await on.file();
    await load({ ownerUrl: on.ownerUrl, keyFolder: keys, matters, today: civilDate('2026-11-20'), threads: 2 });
  });
  after(async () => {
    await on.close();
    await rm(keys, { recursive: true, force: true });
  });

  test('are histories that verify accepts, and so is the next one', async () => {
    await on.file();
    const found = await verifyCity(on.city, on.ownerUrl);
    assert.deepEqual({ matters: found.matters, differences: found.differences }, { matters: matters + 3, differences: [] });
  });

  test('stand in many states, and some are accusations that no index holds', async () => {
    const { states, restricted, indexed } = await one(
      `select count(distinct state)::int as states, count(*) filter (where restricted)::int as restricted,
              (select count(*)::int from petition_search s join petition p using (petition_id) where p.restricted) as indexed from petition`,
    );
    assert.ok(states >= 6, `${states} states`);
    assert.ok(restricted > 0);
    assert.equal(indexed, 0);
  });

  test('hold some thousand bigrams, so that a search is a search', async () => {
    const { n } = await one(`select count(*)::int as n from ts_stat('select grams from petition_search')`);
    assert.ok(n > 3000, `${n} bigrams`);
  });

  test('leave the fences up', async () => {
    const { open } = await one(
      `select coalesce(string_agg(relname, ' '), '') as open from pg_class
       where relrowsecurity and not relforcerowsecurity and relnamespace = 'public'::regnamespace`,
    );
    assert.equal(open, '');
  });
});
