import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { civilDate } from '../clock/civilDate.ts';
import { scopeJson } from './database.ts';
import { withClient } from './embeddedRoles.ts';
import { type Asked, listSql } from './listSql.ts';
import { ofPersonSql, sharedSql } from './nearQuestions.ts';
import { type TestDatabase, testDatabase } from './testDatabase.ts';

const unit = '440200-xfj';
const matters = 5000;

/** Rows as wide as in life, of five units, with statistics: what the planner decides by. Only what lists and searches read. */
const fill = `
insert into petition select
  ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'N' || n, 1, (array['closed', 'accepted', 'registered'])[1 + n % 3], 'web', 'appeal',
  'category-' || n % 17, '4402' || lpad((n % 10)::text, 2, '0'), date '2024-01-01' + n / 5, false, null, n % 40 = 0, 'unit-' || n % 25,
  case when n % 3 > 0 then date '2024-03-01' + n / 5 end, null, '{}', ('01900000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid,
  jsonb_build_object('n', n, 'filler', repeat(md5(n::text), 40), 'closed', jsonb_build_object('on', date '2024-02-01' + n / 5))
from generate_series(1, ${matters}) n;
insert into petition_seen select petition_id, unnest(array['${unit}', holder]), filed_on from petition;
insert into petition_search select petition_id, filed_on, array_to_tsvector(array['常见', 'g' || right(petition_no, 2), 'r' || petition_no]
  || array(select 'f' || (m * 7 + right(petition_no, 1)::int) from generate_series(1, 80) m)) from petition where not restricted;
insert into matter_key select petition_id, decode(repeat('00', 61), 'hex') from petition;
insert into person select petition_id, 'name', decode(repeat('00', 40), 'hex'), sha256(convert_to((n / 3)::text, 'UTF8')), sha256(convert_to((n / 5)::text, 'UTF8'))
  from (select petition_id, row_number() over (order by petition_id) as n from petition) p;
insert into co_signer select petition_id, 1, decode(repeat('00', 40), 'hex'), sha256(convert_to(n::text, 'UTF8')), null,
  sha256(convert_to((n / 3)::text, 'UTF8')), sha256(convert_to((n / 5)::text, 'UTF8')), false, false
  from (select petition_id, row_number() over (order by petition_id) as n from petition) p;
insert into matter_text select petition_id, title_id, 'title', decode(repeat('00', 200), 'hex') from petition;
`;

let database: TestDatabase;
let app: pg.Client;
before(async () => {
  database = await testDatabase();
  await withClient(database.superuserUrl, async (client) => {
    await client.query(fill);
    await client.query('vacuum analyze');
  });
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
after(async () => {
  await app.end();
  await database.drop();
});

/** Wide tables, which no question reads from end to end; petition_seen is narrow, and half of it is the asking unit's here. */
const wide = ['petition', 'petition_search', 'matter_text', 'matter_key', 'person', 'co_signer', 'petition_event'];

async function scansSoFar(): Promise<Map<string, number>> {
  const { rows } = await app.query('select relname, seq_scan from pg_stat_xact_user_tables where relname = any($1)', [wide]);
  return new Map(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]));
}

/** Does something as an officer of the unit, and says which wide tables were read from end to end meanwhile. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  await app.query('begin');
  const scope = scopeJson({ as: 'officer', unit, within: [unit], restricted: false });
  await app.query('select enter_scope($1::jsonb)', [JSON.stringify(scope)]);
  const before = await scansSoFar();
  await work();
  const scanned = [...(await scansSoFar())].filter(([table, scans]) => scans > (before.get(table) ?? 0));
  await app.query('rollback');
  return scanned.map(([table]) => table);
}

/** The plan of a statement with these values, made for them (custom) or for any (generic, as a connection keeps it). */
async function planOf(asked: Asked, what: 'rows' | 'count', mode: 'custom' | 'generic'): Promise<string> {
  const { text, values } = listSql(asked, what);
  const literal = (value: unknown) =>
    Array.isArray(value)
      ? `array[${value.map((one) => pg.escapeLiteral(String(one))).join(',')}]::uuid[]`
      : pg.escapeLiteral(String(value));
  let plan = '';
  await scansOf(async () => {
    await app.query(`set local plan_cache_mode = force_${mode}_plan`);
    await app.query(`prepare asked as ${text}`);
    const args = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await app.query(`explain (costs off) execute asked${args}`);
    plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    await app.query('deallocate asked');
  });
  return plan;
}

const newest = { sort: 'filed', size: 21, seenBy: unit } as const;
const [from, to] = [civilDate('2025-01-01'), civilDate('2025-06-30')];
const after100 = { key: '2026-01-01', petitionId: '01900000-0000-7000-8000-000000000064' };
const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

describe(`lists over ${matters} matters, as the app role`, () => {
  const lists: readonly (readonly [shows: string, index: RegExp, asked: Asked])[] = [
    ['all of the unit, newest first', /petition_seen_newest/, newest],
    ['the next page', /petition_seen_newest/, { ...newest, after: after100 }],
    ['of some months', /petition_seen_newest|petition_newest/, { ...newest, from, to }],
    ['of a state', /petition_by_state|petition_newest/, { ...newest, state: 'accepted' }],
    ['of a category', /petition_by_category/, { ...newest, categories: ['category-3'] }],
    ['held by a unit', /petition_held/, { ...newest, unit: 'unit-3' }],
    [
      'held by a unit in a state in some months',
      /petition_held|petition_by_state/,
      { ...newest, unit: 'unit-3', state: 'closed', from, to },
    ],
    ['most urgent first', /petition_by_due/, { ...newest, sort: 'due' }],
    ['of ids that a search found', /petition_pkey/, { ...newest, ids }],
  ];
  for (const [shows, index, asked] of lists) {
    for (const mode of ['custom', 'generic'] as const) {
      test(`${shows}: a page walks its index (${mode} plan)`, async () => {
        const plan = await planOf(asked, 'rows', mode);
        assert.doesNotMatch(plan, /Seq Scan on (petition|petition_search|matter_\w+)( |$)|hashed SubPlan/m, plan);
        // For any values at all, on a table as small as this, other indexes may be as good.
        if (mode === 'custom') assert.match(plan, index);
      });
    }
    test(`${shows}: counting to 1,001 reads no table from end to end`, async () => {
      assert.deepEqual(await scansOf(() => app.query(listSql({ ...asked, size: 1001 }, 'count'))), []);
    });
  }
});

test('matters of the same person are found by the index of IDs and that of telephones', async () => {
  let found: unknown[] = [];
  const scanned = await scansOf(async () => {
    found = (await app.query(sharedSql, ['01900000-0000-7000-8000-000000000065', 20])).rows;
  });
  assert.deepEqual(scanned, []);
  assert.equal(found.length, 24, 'two more by ID and four by telephone, as petitioner and on the list, from either side');
});

test('matters of an ID or a telephone that was typed are found by their indexes', async () => {
  let found: unknown[] = [];
  const blind = (n: number) => createHash('sha256').update(String(n)).digest();
  const scanned = await scansOf(async () => {
    found = (await app.query(ofPersonSql, [blind(33), blind(20), 20])).rows;
  });
  assert.deepEqual([scanned, found.length], [[], 8], 'three by ID and five by telephone');
});

describe('near matters by the pairs of bigrams that they hold', () => {
  const near = (pairs: readonly (readonly [string, string])[], page = 10) =>
    app.query('select near_petitions($1, $2, $3, $4, $5) as ids', [
      unit,
      pairs.map(([first]) => first),
      pairs.map(([, second]) => second),
      '01900000-0000-7000-8000-000000000001',
      page,
    ]);
  const idOf = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  for (const [shows, pairs, first, count] of [
    ['one that holds the pair', [['g77', 'rN77']], idOf(77), 1],
    ['both halves must be there', [['g78', 'rN77']], undefined, 0],
    [
      'of many with one, the one with two in front',
      [
        ['常见', '常见'],
        ['g77', 'rN77'],
      ],
      undefined,
      10,
    ],
    ['an accusation is none', [['g80', 'rN80']], undefined, 0],
    ['nothing asked, nothing found', [], undefined, 0],
  ] as const)
    test(shows, async () => {
      let ids: string[] = [];
      const scanned = await scansOf(async () => {
        ids = (await near(pairs)).rows[0].ids;
      });
      assert.deepEqual([scanned, ids.length], [[], count]);
      if (first) assert.equal(ids[0], first);
    });
  test('a unit is shown its own alone', async () => {
    const as = async (asking: string) =>
      (await app.query('select near_petitions($1, $2, $3, null, 10) as ids', [asking, ['g77'], ['rN77']])).rows[0].ids;
    assert.deepEqual([await as('unit-2'), await as('unit-3')], [[idOf(77)], []]);
  });
});

for (const report of ['review_outcomes($1, $2, $3)', 'objections_by_unit($1, $2, $3)', 'objections_by_matter($1, $2, $3, 100)'])
  test(`${report} walks the few matters that have any`, async () => {
    const scope = JSON.stringify(scopeJson({ as: 'officer', unit, within: [unit], restricted: false }));
    assert.deepEqual(await scansOf(() => app.query(`select * from ${report}`, [scope, '2024-01-01', '2024-12-31'])), []);
  });

test('a draw for a spot check walks the matters that ended in its days', async () => {
  const scope = JSON.stringify(scopeJson({ as: 'officer', unit, within: [unit], restricted: false }));
  const units = ['unit-3', 'unit-4'];
  const asked = JSON.stringify({ units, from: '2024-02-01', to: '2024-02-29', seed: 'seed', size: 10 });
  let found: { population: number; ids: string[] } | undefined;
  const scanned = await scansOf(async () => {
    [found] = (await app.query('select * from spot_pick($1, $2)', [scope, asked])).rows;
  });
  assert.deepEqual(scanned, []);
  assert.ok(found && found.population > 0 && found.population === found.ids.length, JSON.stringify(found));
});

describe(`searches over ${matters} matters, as the app role`, () => {
  const search = (wanted: string[], narrow: object, page = 21) =>
    app.query('select search_petitions($1, $2, $3, $4, null, null, $5) as ids', [unit, wanted, [], JSON.stringify(narrow), page]);
  for (const [shows, wanted, narrow, found] of [
    ['a word in nearly every matter', ['常见'], {}, 21],
    ['a word in one matter', ['rN77'], {}, 1],
    ['a word in no matter', ['nowhere'], {}, 0],
    ['two words of one matter', ['常见', 'rN77'], {}, 1],
    ['two words that never meet', ['rN77', 'rN78'], {}, 0],
    ['a frequent word in a rare filter', ['常见'], { unit: 'unit-3', from: '2024-01-01', to: '2024-01-10' }, 2],
    ['a word of accusations only', ['rN80'], {}, 0],
  ] as const) {
    test(`${shows} is found without reading a table from end to end`, async () => {
      let ids: string[] = [];
      const scanned = await scansOf(async () => {
        ids = (await search([...wanted], narrow)).rows[0].ids;
      });
      assert.deepEqual(scanned, []);
      assert.equal(ids.length, found);
    });
  }

  test('newest first, and the next page goes on where the last one ended', async () => {
    const first: string[] = (await search(['常见'], {}, 10)).rows[0].ids;
    const { rows } = await withClient(database.superuserUrl, (client) =>
      client.query(
        `select petition_id, filed_on::text from petition where not restricted order by filed_on desc, petition_id desc limit 20`,
      ),
    );
    assert.deepEqual(
      first,
      rows.slice(0, 10).map((row) => row.petition_id),
    );
    const last = rows[9];
    const next = await app.query('select search_petitions($1, $2, $3, $4, $5, $6, $7) as ids', [
      unit,
      ['常见'],
      [],
      '{}',
      last.filed_on,
      last.petition_id,
      10,
    ]);
    assert.deepEqual(
      next.rows[0].ids,
      rows.slice(10).map((row) => row.petition_id),
    );
  });

  test('a unit that sees few of many hits gets all of its own', async () => {
    const few = await app.query('select search_petitions($1, $2, $3, $4, null, null, 500) as ids', ['unit-3', ['常见'], [], '{}']);
    const { rows } = await withClient(database.superuserUrl, (client) =>
      client.query(`select count(*)::int as n from petition where holder = 'unit-3' and not restricted`),
    );
    assert.equal(few.rows[0].ids.length, rows[0].n);
  });

  test('counting stops at the limit', async () => {
    const count = (most: number) => app.query('select count_found($1, $2, $3, $4, $5) as n', [unit, ['常见'], [], '{}', most]);
    assert.equal((await count(1001)).rows[0].n, 1001);
    assert.deepEqual(await scansOf(() => count(1001)), []);
  });

  test('the estimate goes by the rarest bigram, not by the product', async () => {
    const estimate = async (wanted: string[]) =>
      (await withClient(database.ownerUrl, (client) => client.query('select grams_estimate($1) as n', [wanted]))).rows[0].n;
    assert.ok((await estimate(['常见'])) > 4000);
    assert.ok((await estimate(['常见', 'f14'])) > 300);
    assert.equal(await estimate(['常见', 'nowhere']), 0);
  });
});
