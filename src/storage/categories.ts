import type pg from 'pg';
import type { Categories } from '../casework/categories.ts';
import { type CategoryList, shippedCategories } from '../regulations/categoryLists.ts';

const refreshMs = 1000;

/** Versions of the category tree in PostgreSQL, after the shipped one; what is there when the city opens is read at once. */
export async function openCategories(pool: pg.Pool): Promise<Categories> {
  let lists: readonly CategoryList[] = [shippedCategories];
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async () => {
    readAt = performance.now();
    const { rows } = await pool.query<CategoryList>({ name: 'category-lists', text: listsSql, values: [lists.at(-1)?.from ?? ''] });
    lists = [...lists, ...rows];
  };
  await read();
  return {
    all: () => lists,
    async refresh() {
      if (performance.now() - readAt > refreshMs) await read();
    },
    async add({ version, from, entries }, by) {
      const { rowCount } = await pool.query(addSql, [version, from, JSON.stringify(entries), by]);
      await read();
      return rowCount === 1 ? 'added' : 'taken';
    },
  };
}

const listsSql = `select version, valid_from as "from", entries from category_list where valid_from > $1 order by valid_from limit 1000`;

/** Nobody puts a list before one that is there. */
const addSql = `insert into category_list (version, valid_from, entries, imported_by)
select $1, $2::date, $3::jsonb, $4 where not exists (select from category_list where valid_from >= $2::date)
on conflict do nothing`;
