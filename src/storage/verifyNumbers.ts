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
    // 1, 2, 3 … to the last one that was taken, by number or by counter.
    sql: `select format('letter_number %s %s %s serial %s', s.unit_code, s.series, s.year, wanted) as cell, wanted::text as expected, '-' as found
      from (select unit_code, series, year, greatest(coalesce(max(last), 0), 0) as last from (
              select unit_code, series, year, max(serial) as last from letter_number group by 1, 2, 3
              union all select unit_code, series, year, next - 1 from letter_series) both_tables group by 1, 2, 3) s,
           lateral generate_series(1, least(s.last, 1000000)) wanted
      where not exists (select from letter_number n
        where (n.unit_code, n.series, n.year, n.serial) = (s.unit_code, s.series, s.year, wanted))`,
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
