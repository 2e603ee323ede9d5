import type pg from 'pg';
import { type Area, type AreaTree, areaTree } from '../jurisdiction/areas.ts';
import type { Unit } from '../jurisdiction/units.ts';

/** Writes the units and areas that a city starts with. Areas follow what is shipped; a unit that is there stays as its administrators made it. */
export async function saveReference(pool: pg.Pool, units: readonly Unit[], areas: readonly Area[]): Promise<void> {
  const values = (rows: readonly Readonly<{ code: string }>[]) => [JSON.stringify(rows)];
  await pool.query(
    `insert into area select r->>'code', r from jsonb_array_elements($1::jsonb) r on conflict (code) do update set body = excluded.body`,
    values(areas),
  );
  await pool.query(
    `insert into unit select r->>'code', r from jsonb_array_elements($1::jsonb) r on conflict (code) do nothing`,
    values(units),
  );
}

/** Areas as a tree, held in memory. */
export async function loadAreas(pool: pg.Pool): Promise<AreaTree> {
  const { rows } = await pool.query<{ body: Area }>('select body from area order by code limit 20000');
  return areaTree(rows.map(({ body }) => body));
}
