import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { withClient } from './embeddedRoles.ts';
import { migrate } from './migrate.ts';
import { type TestDatabase, testDatabase } from './testDatabase.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let folder: string;
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const tables = async () => {
    const sql = `select table_name from information_schema.tables where table_schema = 'public' order by 1`;
    return (await withClient(database.ownerUrl, (client) => client.query(sql))).rows.map((row) => row.table_name);
  };

  before(async () => {
    database = await testDatabase();
  });
  after(() => database.drop());
  afterEach(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    await withClient(database.superuserUrl, (client) =>
      client.query(
        'drop schema public cascade; create schema public authorization pg_database_owner; grant usage on schema public to public',
      ),
    );
  });

  test('are applied in the order of their numbers, once', async () => {
    write('0002_more.sql', 'alter table petition_x add column b int');
    write('0001_first.sql', 'create table petition_x (a int)');
    write('notes.txt', 'not a migration');
    assert.deepEqual(await migrate(database.ownerUrl, folder), ['0001_first.sql', '0002_more.sql']);
    assert.deepEqual(await migrate(database.ownerUrl, folder), []);
  });

  test('that fail leave nothing of themselves, and what came before stays', async () => {
    write('0001_first.sql', 'create table one (a int)');
    write('0002_bad.sql', 'create table two (a int); select 1/0');
    await assert.rejects(migrate(database.ownerUrl, folder), /0002_bad\.sql.*division by zero/);
    assert.deepEqual(await tables(), ['one', 'schema_migration']);
  });

  test('that were changed after they had been applied are refused', async () => {
    write('0001_first.sql', 'create table one (a int)');
    await migrate(database.ownerUrl, folder);
    write('0001_first.sql', 'create table one (a bigint)');
    await assert.rejects(migrate(database.ownerUrl, folder), { trouble: { code: 'migration-changed', file: '0001_first.sql' } });
  });

  test('that this program does not know are refused: the database is newer', async () => {
    write('0001_first.sql', 'create table one (a int)');
    await migrate(database.ownerUrl, folder);
    rmSync(join(folder, '0001_first.sql'));
    await assert.rejects(migrate(database.ownerUrl, folder), { trouble: { code: 'migration-unknown', file: '0001_first.sql' } });
  });

  test('run by five at once are applied once', async () => {
    for (const n of [1, 2, 3, 4]) write(`000${n}_table.sql`, `create table t${n} (a int)`);
    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(database.ownerUrl, folder)));
    assert.deepEqual(runs.flat().sort(), ['0001_table.sql', '0002_table.sql', '0003_table.sql', '0004_table.sql']);
  });

  test('cannot be run as the application', async () => {
    write('0001_first.sql', 'create table one (a int)');
    await assert.rejects(migrate(database.appUrl, folder), { code: '42501' });
  });
});
