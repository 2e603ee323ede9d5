import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { withClient } from './embeddedRoles.ts';
import { type TestDatabase, testDatabase } from './testDatabase.ts';

/** Tables of a matter: distributed by petition_id, which comes first in their primary key. */
const ofMatter = [
  'petition',
  'petition_seen',
  'petition_waiting',
  'petition_event',
  'ledger_leaf',
  'clock',
  'letter',
  'matter_key',
  'matter_text',
  'person',
  'co_signer',
  'attachment',
  'petition_search',
  'warning',
  'supervision_candidate',
  'reminder',
  'notice',
  'opening',
  'matter_fact',
  'clock_fact',
  'counted',
  'publication',
  'publication_step',
  'fact_due',
  'legal_hold',
];

/** All others: the column they would be distributed by, or `reference` for a copy on every node; and why. */
const others: Readonly<Record<string, readonly [column: string, why: string]>> = {
  petition_number: ['petition_no', 'one number opens one matter: unique across all'],
  idempotency_key: ['key', 'unique across all, gone after a day'],
  import_row: ['import_key', 'a row of an older system is taken over once'],
  letter_number: ['unit_code', 'without gap within a unit: the unit is the smallest that must stay together'],
  letter_series: ['unit_code', 'beside its letter_number, in the same transaction'],
  reading: ['reading_id', 'only ever inserted; read by the auditor alone'],
  contact_code: ['digest', 'gone within two hours, found by the digest of what it is for'],
  outside_link: ['digest', 'found by the hash of its code; one for each question, gone a year after its end'],
  opening_link: ['digest', 'found by the hash of its token, gone after some weeks'],
  session: ['digest', 'short-lived, found by the digest of its token'],
  officer: ['reference', 'some thousand rows, read with every session'],
  second_factor: ['account', 'read once at each sign-in'],
  deputy: ['reference', 'some hundred rows, read with every session'],
  account_entry: ['entry_id', 'only ever inserted; read by the auditor alone'],
  unit: ['reference', 'some hundred rows, held in memory'],
  unit_entry: ['reference', 'some hundred rows, only ever inserted'],
  area: ['reference', 'some hundred rows, held in memory'],
  export_record: ['export_id', 'only ever inserted and completed; read by the auditor alone'],
  notice_entry: ['unit_code', 'some dozen rows a unit, read for one unit'],
  stock_day: ['unit_code', 'written once a day for each unit, read for one unit'],
  watched: ['seen_by', 'read for one unit; made again from the events, matter by matter'],
  spot_draw: ['reference', 'some a month for each bureau'],
  spot_drawn: ['draw_id', 'at most a hundred a draw, read draw by draw'],
  routing_rules: ['reference', 'some versions for each bureau'],
  routing_trial: ['reference', 'some trials for each version'],
  routing_activation: ['reference', 'some for each bureau'],
  standard_answer: ['reference', 'some versions of some dozen answers for each unit'],
  standard_answer_step: ['reference', 'one or two for each version'],
  standard_answer_use: ['reference', 'a row a day for each answer and unit that used it'],
  destruction: ['unit_code', 'some lists a year for each unit'],
  destruction_matter: ['unit_code', 'beside its list, in the same transaction; outlives the matter'],
  category_list: ['reference', 'a row for each version of the tree, held in memory'],
  holiday_notice: ['reference', 'a row a year, held in memory'],
  warning_level: ['reference', 'six rows, a setting'],
  city_setting: ['reference', 'a handful of rows'],
  schema_migration: ['reference', 'what was applied to the whole database'],
};

describe('every table', () => {
  let database: TestDatabase;
  let keys: Map<string, string[]>;
  let columns: Map<string, string[]>;
  before(async () => {
    database = await testDatabase();
    await withClient(database.ownerUrl, async (client) => {
      const found = await client.query<{ name: string; columns: string[]; key: string[] }>(`
        select c.relname as name,
          array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
          array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(no, at)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.no where i.indrelid = c.oid and i.indisprimary order by k.at) as key
        from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`);
      keys = new Map(found.rows.map(({ name, key }) => [name, key]));
      columns = new Map(found.rows.map((row) => [row.name, row.columns]));
    });
  });
  after(() => database.drop());

  test('is of a matter or stands in the list with its distribution', () => {
    assert.deepEqual([...keys.keys()].sort(), [...ofMatter, ...Object.keys(others)].sort());
  });
  test('of a matter has petition_id first in its key', () => {
    for (const table of ofMatter) assert.equal(keys.get(table)?.[0], 'petition_id', table);
  });
  test('in the list has the column, in its key so that it can be unique', () => {
    for (const [table, [column]] of Object.entries(others)) {
      if (column !== 'reference') assert.ok(columns.get(table)?.includes(column) && keys.get(table)?.includes(column), table);
    }
  });

  test('functions that read past the policies are called by the app alone, and the sweeps by the jobs', async () => {
    const callable = (role: string) =>
      withClient(database.ownerUrl, async (client) => {
        const { rows } = await client.query<{ name: string }>(
          `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.prosecdef and has_function_privilege($1, p.oid, 'execute') order by 1`,
          [role],
        );
        return rows.map(({ name }) => name);
      });
    assert.deepEqual([await callable('xinqiao_auditor'), await callable('xinqiao_jobs')], [[], ['release_reminders', 'sweep_clocks']]);
    assert.ok((await callable('xinqiao_app')).includes('open_whole'));
  });
});
