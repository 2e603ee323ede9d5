import type pg from 'pg';
import type { UnitBook, UnitEntry } from '../casework/units/unitPorts.ts';
import { type Unit, type UnitTree, unitTree } from '../jurisdiction/units.ts';
import { scopeJson } from './database.ts';
import { actJson } from './recordAct.ts';

const refreshMs = 1000;

/** Units in PostgreSQL, held in memory; read again when the newest entry is another. */
export async function openUnitBook(pool: pg.Pool): Promise<UnitBook> {
  let tree: UnitTree = unitTree([]);
  let newest: string | null | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async () => {
    readAt = performance.now();
    const { rows } = await pool.query({
      name: 'newest-unit-entry',
      text: 'select entry_id as id from unit_entry order by entry_id desc limit 1',
    });
    const last = rows[0]?.id ?? null;
    if (last === newest) return;
    const units = await pool.query<{ body: Unit }>('select body from unit order by code limit 20000');
    tree = unitTree(units.rows.map(({ body }) => body));
    newest = last;
  };
  await read();
  return {
    current: () => tree,
    async refresh() {
      if (performance.now() - readAt > refreshMs) await read();
    },
    async write(entries) {
      await pool.query({ text: writeSql, values: [JSON.stringify(entries)] });
      await read();
    },
    async history(code) {
      const { rows } = await pool.query({ name: 'unit-history', text: historySql, values: [code] });
      return rows.map(entryOf);
    },
    async mattersOf(unit, after, most) {
      const { rows } = await pool.query({
        name: 'matters-of-unit',
        text: 'select * from matters_of_unit($1, $2, $3) as id',
        values: [unit, after, most],
      });
      return rows.map(({ id }) => id);
    },
    async hand(record) {
      const text = 'select record_succession($1::jsonb, $2::jsonb) as answer';
      return (await pool.query({ name: 'record-succession', text, values: [JSON.stringify(scopeJson(record.scope)), actJson(record)] }))
        .rows[0].answer;
    },
  };
}

const writeSql = `
with e as (select * from jsonb_to_recordset($1::jsonb)
  e("entryId" uuid, at timestamptz, by text, code text, change text, reason text, unit jsonb)),
written as (insert into unit (code, body) select code, unit from e on conflict (code) do update set body = excluded.body)
insert into unit_entry (entry_id, at, by_account, code, change, body, reason) select "entryId", at, by, code, change, unit, reason from e`;

const historySql = `select entry_id, at, by_account, code, change, body, reason from unit_entry where code = $1 order by entry_id desc limit 200`;

const entryOf = (row: Record<string, unknown>): UnitEntry =>
  ({
    entryId: row.entry_id,
    at: (row.at as Date).toISOString(),
    by: row.by_account,
    code: row.code,
    change: row.change,
    reason: row.reason,
    unit: row.body,
  }) as UnitEntry;
