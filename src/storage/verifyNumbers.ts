import type pg from 'pg';
import type { Difference } from '../casework/command.ts';

/** At most so many numbers are named one by one; whoever moved a counter by a million gets the first ones. */
const mostNamed = 1000;

/** Petition numbers that lead to no matter: the whole matter was taken away. */
export async function verifyNumbers(pool: pg.Pool): Promise<Difference[]> {
  const { rows } = await pool.query(
    `select n.petition_no from petition_number n
     where not exists (select from petition p where p.petition_id = n.petition_id)
       and not exists (select from petition_event e where e.petition_id = n.petition_id) order by 1 limit $1`,
    [mostNamed],
  );
  return rows.map(({ petition_no }) => ({ cell: `petition_number ${petition_no} petition_id`, expected: 'a matter', found: '-' }));
}

const checks = [
  {
    // 1, 2, 3 … to the last one that was taken, by number or by counter: between two that follow one another nothing is missing.
    sql: `select format('letter_number %s %s %s serial %s', unit_code, series, year, wanted) as cell, wanted::text as expected, '-' as found
      from (select unit_code, series, year, serial, lead(serial) over (partition by unit_code, series, year order by serial) as following
            from (select unit_code, series, year, serial from letter_number
                  union all select unit_code, series, year, next from letter_series
                  union all (select unit_code, series, year, 0 from letter_number union select unit_code, series, year, 0 from letter_series)) steps) spans,
           lateral generate_series(serial + 1, least(following - 1, serial + ${mostNamed})) wanted
      where following > serial + 1`,
  },
  {
    sql: `select format('letter_series %s %s %s next', n.unit_code, n.series, n.year) as cell, (max(n.serial) + 1)::text as expected,
             coalesce(min(s.next)::text, '-') as found
      from letter_number n left join letter_series s using (unit_code, series, year)
      group by n.unit_code, n.series, n.year having min(s.next) is distinct from max(n.serial) + 1`,
  },
  {
    sql: `select format('letter_number %s %s %s serial %s letter_id', n.unit_code, n.series, n.year, n.serial) as cell,
             'a letter' as expected, '-' as found
      from letter_number n left join letter l on l.letter_id = n.letter_id and l.unit_code = n.unit_code where l.letter_id is null`,
  },
  {
    sql: `select format('letter %s number', coalesce(p.petition_no, l.petition_id::text)) as cell, 'a number that was taken' as expected, l.number as found
      from letter l left join letter_number n on n.letter_id = l.letter_id left join petition p on p.petition_id = l.petition_id
      where l.number is not null and n.letter_id is null`,
  },
] as const;

/** 发文字号: without gap or double in each series of a unit and year, each with its letter, each letter with its number. */
export async function verifyLetterNumbers(pool: pg.Pool): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const { sql } of checks) {
    const { rows } = await pool.query<Difference>(`${sql} order by 1 limit ${mostNamed}`);
    differences.push(...rows);
  }
  return differences;
}
