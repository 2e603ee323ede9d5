import type { Client } from 'pg';
import { chance } from './chance.ts';
import { copyIn } from './copyIn.ts';
import { line } from './copyRows.ts';
import { petitioner, statement } from './vocabulary.ts';

/** Fills the floor's tables: a plain row for every matter there is, with the five indexes its questions need, and one for every entry of its history. */
export async function fillFloor(client: Client): Promise<void> {
  await client.query('drop schema if exists floor cascade; create schema floor; create sequence floor.serial');
  await client.query(`create table floor.petition (id uuid primary key, petition_no text not null collate "C", title text not null,
    content text not null, name text, phone text, area_code text not null, bureau text not null collate "C", unit text not null collate "C",
    state text not null collate "C", category text not null, filed_on date not null)`);
  const { rows } = await client.query<Record<string, string | null>>(
    `select petition_id, petition_no, area_code, holder, state, category, filed_on::text from petition order by petition_id`,
  );
  const size = 5000;
  for (let from = 0; from < rows.length; from += size) {
    const lines = rows.slice(from, from + size).map((row, at) => {
      const by = chance(from + at);
      const { title, content } = statement(by);
      const { name, phone } = petitioner(by);
      const { petition_id, petition_no, area_code, holder, state, category, filed_on } = row;
      return line([
        petition_id,
        petition_no,
        title,
        content,
        name,
        phone,
        area_code,
        '440200-xfj',
        holder,
        state,
        category ?? 'other',
        filed_on,
      ]);
    });
    await copyIn(client, 'copy floor.petition from stdin', new TextEncoder().encode(lines.join('')));
  }
  await client.query(`create unique index on floor.petition (petition_no); create index on floor.petition (bureau, filed_on desc, id desc);
    create index on floor.petition (unit, state, filed_on desc, id desc); create index on floor.petition (filed_on)`);
  await client.query(`create table floor.entry as select e.petition_id, e.seq, e.body->>'type' as type, e.body->>'on' as day,
    e.body->'by'->>'unit' as unit, e.body->'by'->>'officer' as officer, left(p.content, 120) as text
    from petition_event e join floor.petition p on p.id = e.petition_id`);
  await client.query('alter table floor.entry add primary key (petition_id, seq)');
  await client.query('vacuum analyze floor.petition');
  await client.query('vacuum analyze floor.entry');
}
