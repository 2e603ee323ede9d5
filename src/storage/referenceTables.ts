import type pg from 'pg';
import { type Area, type AreaTree, areaTree } from '../jurisdiction/areas.ts';
import { type Unit, type UnitTree, unitTree } from '../jurisdiction/units.ts';

/** Writes units and areas as they are given; what is there under the same code is replaced. */
export async function saveReference(pool: pg.Pool, units: readonly Unit[], areas: readonly Area[]): Promise<void> {
  const upsert = (table: 'unit' | 'area', rows: readonly Readonly<{ code: string }>[]) =>
    pool.query(
      `insert into ${table} select r->>'code', r from jsonb_array_elements($1::jsonb) r on conflict (code) do update set body = excluded.body`,
      [JSON.stringify(rows)],
    );
  await upsert('area', areas);
  await upsert('unit', units);
}

/** Units and areas as trees; a city has some hundreds of units, all held in memory. */
export async function loadReference(pool: pg.Pool): Promise<{ units: UnitTree; areas: AreaTree }> {
  const units = await pool.query<{ body: Unit }>('select body from unit order by code limit 20000');
  const areas = await pool.query<{ body: Area }>('select body from area order by code limit 20000');
  return { units: unitTree(units.rows.map(({ body }) => body)), areas: areaTree(areas.rows.map(({ body }) => body)) };
}
