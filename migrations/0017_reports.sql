-- Why:      Outcomes of reviews by organ (M5), and organs that say "not ours" (F3), within what the asking unit may see.
-- Locks:    short, for two partial indexes over matters that have either; both are rare.
-- Backfill: none.
-- Back out: drop the functions and the indexes.
create index petition_reviewed on petition (petition_id) where file ? 'reviews';
create index petition_objected on petition (petition_id) where file ? 'objections';

-- Matters that a scope may see, for counting: may_open of 0015, accusations left out of every count.
create function may_count(scope jsonb, p petition) returns boolean language sql stable as $$
  select not p.restricted and may_open(scope, p)
$$;

create function review_outcomes(scope jsonb, from_on date, to_on date)
returns table (level text, reviewer text, handler text, outcome text, n bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r->>'level', r->>'organ', p.file->>'competent', r->'decided'->>'outcome', count(*)
  from petition p cross join jsonb_array_elements(p.file->'reviews') r
  where p.file ? 'reviews' and may_count(scope, p) and (r->'decided'->>'on')::date between from_on and to_on
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
$$;

create function objections_by_matter(scope jsonb, from_on date, to_on date, most int)
returns table (petition_no text, state text, holder text, objections bigint, units text[], last_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.petition_no, p.state, p.holder, count(*), array_agg(distinct o->>'by'), max((o->>'on')::date)
  from petition p cross join jsonb_array_elements(p.file->'objections') o
  where p.file ? 'objections' and may_count(scope, p) and (o->>'on')::date between from_on and to_on
  group by p.petition_id, p.petition_no, p.state, p.holder
  order by count(*) desc, max((o->>'on')::date) desc, p.petition_no limit most
$$;

create function objections_by_unit(scope jsonb, from_on date, to_on date)
returns table (unit text, objections bigint, agreed bigint, refused bigint, designated bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o->>'by', count(*), count(*) filter (where o->>'answer' = 'agreed'), count(*) filter (where o->>'answer' = 'refused'),
         count(*) filter (where o->>'answer' = 'designated')
  from petition p cross join jsonb_array_elements(p.file->'objections') o
  where p.file ? 'objections' and may_count(scope, p) and (o->>'on')::date between from_on and to_on
  group by 1 order by 2 desc, 1
$$;

revoke all on function review_outcomes, objections_by_matter, objections_by_unit from public;
grant execute on function review_outcomes, objections_by_matter, objections_by_unit to xinqiao_app;
