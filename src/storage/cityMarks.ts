import type pg from 'pg';
import type { Marks } from '../casework/marks.ts';

/** Facts about the installation in `city_setting`. */
export function cityMarks(pool: pg.Pool): Marks {
  return {
    async read(name) {
      return (await pool.query('select value from city_setting where name = $1', [name])).rows[0]?.value;
    },
    async write(name, value) {
      const text = 'insert into city_setting values ($1, $2::jsonb) on conflict (name) do update set value = excluded.value';
      await pool.query(text, [name, JSON.stringify(value)]);
    },
  };
}
