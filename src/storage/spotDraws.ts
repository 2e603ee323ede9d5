import type pg from 'pg';
import type { SpotDraws } from '../casework/quality/spotPorts.ts';
import { askInScope, scopeJson } from './database.ts';

/** Draws for spot checks, and what became of the matters drawn (migrations/0058). */
export function spotDraws(pool: pg.Pool): SpotDraws {
  return {
    async pick(scope, asked) {
      const text = 'select population, digest, ids from spot_pick($1, $2)';
      return (await pool.query({ name: 'spot-pick', text, values: [scopeJson(scope), JSON.stringify(asked)] })).rows[0];
    },
    async keep(byUnit, { drawId, drawnBy, drawnAt, drawnOn, unit, from, to, seed, size, population, digest }, ids) {
      const values = [drawId, byUnit, drawnBy, drawnAt, drawnOn, unit, from, to, seed, size, population, digest, ids];
      return (await pool.query({ text: keepSql, values })).rowCount === 1;
    },
    async draws(scope, byUnit, { size, after }) {
      const text = `${drawSql} where d.by_unit = $1 and ($2::timestamptz is null or (d.drawn_at, d.draw_id) < ($2, $3::uuid))
        order by d.drawn_at desc, d.draw_id desc limit $4`;
      return (await askInScope(pool, scope, { text, values: [byUnit, after?.at ?? null, after?.id ?? null, size] })).rows;
    },
    async draw(scope, byUnit, drawId) {
      const text = `${drawSql} where d.by_unit = $1 and d.draw_id = $2`;
      return (await askInScope(pool, scope, { text, values: [byUnit, drawId] })).rows[0];
    },
    async sameDraw(byUnit, { unit, from, to }) {
      const text = 'select draw_id as id from spot_draw where by_unit = $1 and unit_code = $2 and from_on = $3 and to_on = $4';
      return (await pool.query({ text, values: [byUnit, unit, from, to] })).rows[0]?.id;
    },
    async drawn(scope, drawId) {
      const { rows } = await askInScope(pool, scope, { name: 'spot-drawn', text: drawnSql, values: [drawId] });
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as typeof row);
    },
    async drawnBetween(scope, byUnit, from, to) {
      const { rows } = await askInScope(pool, scope, { text: betweenSql, values: [byUnit, from, to] });
      return rows.map(({ unit, check }) => ({ unit, ...(check && { check }) }));
    },
    async waitingIn(byUnit, { petitionId, qualityChecks = [] }) {
      const text = `select d.draw_id as id from spot_drawn m join spot_draw d on d.draw_id = m.draw_id
        where m.petition_id = $1 and d.by_unit = $2 order by d.drawn_at desc limit 20`;
      const { rows } = await pool.query<{ id: string }>({ text, values: [petitionId, byUnit] });
      return rows.map(({ id }) => id).filter((id) => !qualityChecks.some(({ draws, by }) => by === byUnit && draws?.includes(id)));
    },
  };
}

const keepSql = `
with kept as (
  insert into spot_draw (draw_id, by_unit, drawn_by, drawn_at, drawn_on, unit_code, from_on, to_on, seed, size, population, digest)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning draw_id),
rows as (insert into spot_drawn select kept.draw_id, m.place, m.id from kept, unnest($13::uuid[]) with ordinality m(id, place))
select draw_id from kept`;

/** The check of a matter in draw d: at most one, for the first takes every draw that waits. */
const checkSql = `(select c.value from jsonb_array_elements(p.file->'qualityChecks') c(value)
  where c.value->'draws' ? d.draw_id::text and c.value->>'by' = d.by_unit limit 1)`;

const drawSql = `
select d.draw_id as "drawId", d.drawn_by as "drawnBy", to_char(d.drawn_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "drawnAt",
  d.drawn_on as "drawnOn", d.unit_code as unit, d.from_on as "from", d.to_on as "to", d.seed, d.size, d.population, d.digest,
  t.drawn, t.checked, t.failed
from spot_draw d cross join lateral (
  select count(*)::int as drawn, count(k.found)::int as checked, (count(*) filter (where k.found->>'passed' = 'false'))::int as failed
  from spot_drawn m join petition p on p.petition_id = m.petition_id and not p.restricted cross join lateral (select ${checkSql} as found) k
  where m.draw_id = d.draw_id) t`;

const drawnSql = `
select m.place, m.petition_id as "petitionId", p.petition_no as "petitionNo", p.state, coalesce(p.file->>'competent', p.holder) as unit,
  p.title_id as "titleId", t.sealed as title, k.wrapped as "wrappedKey", p.file->'recused' as recused, ${checkSql} as check
from spot_draw d join spot_drawn m on m.draw_id = d.draw_id
join petition p on p.petition_id = m.petition_id and not p.restricted
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
where d.draw_id = $1 order by m.place limit 100`;

const betweenSql = `
select distinct on (m.petition_id) coalesce(k.found->>'to', p.file->>'competent', p.holder) as unit, k.found as check
from spot_draw d join spot_drawn m on m.draw_id = d.draw_id
join petition p on p.petition_id = m.petition_id and not p.restricted
cross join lateral (select ${checkSql} as found) k
where d.by_unit = $1 and d.drawn_on between $2 and $3 order by m.petition_id, k.found is null, d.drawn_at desc limit 20000`;
