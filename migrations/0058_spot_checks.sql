-- Why:      A bureau draws finished matters of a period and unit by a stated seed and checks each by a checklist (L4, ADR-0246). What a check found is an
--           event of its matter; here is only which matters were drawn, how, and from how many.
-- Locks:    new tables; the index on petition is built under a lock that keeps acts waiting while it runs (some seconds per 100,000 matters).
-- Backfill: none.
-- Back out: drop the functions, the index and the tables; checks stay in the histories of their matters.
create table spot_draw (
  draw_id uuid primary key,
  by_unit text not null collate "C",
  drawn_by text not null collate "C",
  drawn_at timestamptz not null,
  drawn_on date not null,
  unit_code text not null collate "C",
  from_on date not null,
  to_on date not null check (to_on >= from_on and to_on < drawn_on),
  seed text not null,
  size smallint not null,
  population integer not null,
  digest text not null collate "C"
);
comment on table spot_draw is 'One 抽查: of which unit (empty: all that the bureau watches), which days, by which seed, from how many. Only ever inserted.';
comment on column spot_draw.digest is 'SHA-256 of the petition numbers drawn from, in order, one a line: shows whether the draw repeated later is from the same matters.';
create unique index spot_draw_once on spot_draw (by_unit, unit_code, from_on, to_on);
create index spot_draw_newest on spot_draw (by_unit, drawn_at desc, draw_id desc);
create index spot_draw_by_day on spot_draw (by_unit, drawn_on);

create table spot_drawn (
  draw_id uuid not null references spot_draw,
  place smallint not null,
  petition_id uuid not null,
  primary key (draw_id, place)
);
comment on table spot_drawn is 'The matters of a draw, by their place in the order of the seed. Only ever inserted.';
create index spot_drawn_of_matter on spot_drawn (petition_id);

-- The day on which a matter came to its end by an answer: closed, or not accepted.
create function ended_on(file jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(file #>> '{closed,on}', file #>> '{refusal,on}')
$$;
create index petition_ended on petition ((ended_on(file) collate "C"), petition_id) where state in ('closed', 'not-accepted') and not restricted;

-- Those of whom may be drawn. `asked`: units, from, to. Never an accusation.
create function spot_population(scope jsonb, asked jsonb) returns table (petition_id uuid, petition_no text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.petition_id, p.petition_no from petition p
  where p.state in ('closed', 'not-accepted') and not p.restricted
    and (ended_on(p.file) collate "C") between asked->>'from' and asked->>'to'
    and asked->'units' ? coalesce(p.file->>'competent', p.holder)
    and exists (select from petition_seen s where s.petition_id = p.petition_id and s.unit_code = scope->>'unit')
$$;

-- The first `size` of them in the order of SHA-256(seed || '|' || petition number), which anybody can repeat with the seed and the numbers.
create function spot_pick(scope jsonb, asked jsonb) returns table (population int, digest text, ids uuid[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with pool as materialized (select * from spot_population(scope, asked))
  select (select count(*)::int from pool),
    (select coalesce(encode(sha256(convert_to(string_agg(petition_no, e'\n' order by petition_no collate "C"), 'UTF8')), 'hex'), '') from pool),
    array(select petition_id from pool
      order by encode(sha256(convert_to((asked->>'seed') || '|' || petition_no, 'UTF8')), 'hex') collate "C", petition_no collate "C" limit (asked->>'size')::int)
$$;

revoke all on function spot_population, spot_pick from public;
grant execute on function spot_pick to xinqiao_app;
grant select, insert on spot_draw, spot_drawn to xinqiao_app;
grant select on spot_draw, spot_drawn to xinqiao_auditor;
