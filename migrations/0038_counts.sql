-- Why:      The board counts what a unit may see, by time, category, area and channel, as it stands or stood on any day (R1, R4), with indicators and
--           the ages of what is open (O2).
-- Locks:    functions and a grant only.
-- Backfill: none; stock_day is written by the job, day by day.
-- Back out: drop the functions.

-- The day of a report's axis: 信访日, 登记日 or 交换日.
create function axis_day(axis text, f matter_fact) returns date language sql immutable parallel safe as $$
  select case axis when 'registered' then f.registered_on when 'exchanged' then f.exchanged_on else f.filed_on end
$$;

-- Facts of what a unit may see, as they stood on a day. An accusation is in no count (X5): asked of the matter as it is now, so that not even the
-- minute until its facts follow shows one.
create function facts_of(scope jsonb, at_on date, axis text, first_on date, last_on date, of_unit text) returns setof matter_fact language sql stable as $$
  select f.* from matter_fact f
  join petition_seen s on s.petition_id = f.petition_id and s.unit_code = scope->>'unit'
  join petition p on p.petition_id = f.petition_id and not p.restricted
  where f.from_on <= at_on and f.until_on > at_on and not f.undated and (of_unit is null or f.holder = of_unit)
    and (axis <> 'filed' or f.filed_on between first_on and last_on)
    and (axis <> 'registered' or f.registered_on between first_on and last_on)
    and (axis <> 'exchanged' or f.exchanged_on between first_on and last_on)
$$;

-- Counts of some periods by one thing: 件次, 人次, 批次 of visits.
create function board_counts(scope jsonb, asked jsonb) returns table (period text, key text, items bigint, people bigint, visits bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.name, k.key, count(*), sum(f.headcount), count(*) filter (where f.channel = 'visit')
  from jsonb_to_recordset(asked->'periods') as r(name text, "from" date, "to" date)
  cross join lateral facts_of(scope, (asked->>'on')::date, asked->>'axis', r."from", r."to", asked->>'unit') f
  cross join lateral (select case asked->>'by'
    when 'time' then date_trunc(asked->>'every', axis_day(asked->>'axis', f)::timestamp)::date::text
    when 'category' then f.category
    when 'channel' then f.channel
    when 'area' then left(case asked->>'place' when 'home' then f.home_area when 'living' then f.living_area else f.matter_area end, (asked->>'digits')::int)
    end as key) k
  group by 1, 2 order by 1, 2
$$;

-- What a board leaves out of a period, for want of a day: how many a unit sees without one on this axis.
create function left_out(scope jsonb, asked jsonb) returns table (undated bigint, no_day bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) filter (where f.undated),
    count(*) filter (where not f.undated and asked->>'axis' = 'exchanged' and f.exchanged_on is null
                     and f.filed_on between (asked->>'from')::date and (asked->>'to')::date)
  from matter_fact f
  join petition_seen s on s.petition_id = f.petition_id and s.unit_code = scope->>'unit'
  join petition p on p.petition_id = f.petition_id and not p.restricted
  where f.from_on <= (asked->>'on')::date and f.until_on > (asked->>'on')::date
    and (f.undated or (asked->>'axis' = 'exchanged' and f.exchanged_on is null and f.filed_on between (asked->>'from')::date and (asked->>'to')::date))
$$;
create index matter_fact_undated on matter_fact (petition_id) where undated;

-- What the indicators are made of (insight/indicators.ts names each part), of matters filed in a period, as it stood on a day.
create function indicator_parts(scope jsonb, asked jsonb) returns table (part text, n bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with day as (select (asked->>'on')::date as d),
  f as materialized (
    select f.* from day, facts_of(scope, day.d, asked->>'axis', (asked->>'from')::date, (asked->>'to')::date, null) f
  ),
  c as (
    select c.side, c.duty, case
      when c.stopped_on <= c.due_on then 'in-time' when c.stopped_on is not null then 'late'
      when c.due_on < day.d then 'overdue' else 'waiting' end as standing
    from day, f join clock_fact c on c.petition_id = f.petition_id
    where c.from_on <= day.d and c.until_on > day.d and (asked->>'unit' is null or c.unit_code = asked->>'unit')
  ),
  own as (select * from f where asked->>'unit' is null or f.holder = asked->>'unit')
  select case duty when 'answer' then 'answer' else 'accept-' || side end || '-' || standing, count(*) from c group by 1
  union all select 'items', count(*) from own
  union all select 'people', coalesce(sum(headcount), 0) from own
  union all select 'visits', count(*) from own where channel = 'visit'
  union all select 'group-visits', count(*) from own where channel = 'visit' and headcount >= 5
  union all select 'repeats', count(*) from own where repeat_of is not null
  union all select 'first-closed', count(*) from own where first_time and closed
  union all select 'first-settled-once', count(*) from own, day where first_time and settled_once and not exists (
    select from matter_fact r where r.repeat_of = own.petition_id and r.from_on <= day.d and r.until_on > day.d)
  union all select 'bureau-' || rated_bureau, count(*) from own where rated_bureau is not null group by 1
  union all select 'unit-' || rated_unit, count(*) from own where rated_unit is not null group by 1
  union all select 'bureau-lapsed', count(*) from own, day where rated_bureau is null and rate_until < day.d
  union all select 'unit-lapsed', count(*) from own, day where rated_unit is null and rate_until < day.d
$$;

-- The age of what is open at the end of a day. `ages` are the lower bounds in days and their names.
create function age_of(filed_on date, day date, ages jsonb) returns text language sql immutable parallel safe as $$
  select a->>'age' from jsonb_array_elements(ages) a where day - filed_on >= (a->>'from')::int order by (a->>'from')::int desc limit 1
$$;

create function stock_on(scope jsonb, day date, ages jsonb, of_unit text) returns table (age text, items bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select age_of(o.filed_on, day, ages), sum(o.n)::bigint from (
    select f.filed_on, count(*) as n
    from matter_fact f
    join petition_seen s on s.petition_id = f.petition_id and s.unit_code = scope->>'unit'
    join petition p on p.petition_id = f.petition_id and not p.restricted
    where f.open and f.from_on <= day and f.until_on > day and not f.undated and (of_unit is null or f.holder = of_unit)
    group by 1) o
  group by 1
$$;

-- Days already written: what a unit's board shows as history.
create function stock_history(scope jsonb, first_on date, last_on date) returns table (day date, age text, items int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.day, s.age, s.items from stock_day s where s.unit_code = scope->>'unit' and s.day between first_on and last_on order by s.day, s.age
$$;

-- Writes days that are over, from the last written one on (or from `first_on`), at most `most` of them. @returns how many
create function write_stock(first_on date, last_on date, ages jsonb, most int) returns int
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  d date;
  written int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('write_stock', 0)) then return 0; end if;
  d := greatest(first_on, coalesce((select max(day) + 1 from stock_day), first_on));
  while d <= last_on and written < most loop
    insert into stock_day
      select o.unit_code, d, age_of(o.filed_on, d, ages), sum(o.n) from (
        select s.unit_code, f.filed_on, count(*) as n
        from matter_fact f
        join petition_seen s on s.petition_id = f.petition_id
        join petition p on p.petition_id = f.petition_id and not p.restricted
        where f.open and f.from_on <= d and f.until_on > d and not f.undated
        group by 1, 2) o
      group by 1, 3;
    -- A day on which nobody had anything open is written too, so that it is not tried again.
    if not found then insert into stock_day values ('', d, 'none', 0); end if;
    d := d + 1;
    written := written + 1;
  end loop;
  return written;
end $$;

-- When the facts were last made: the board says so. Matters that wait are those of the last minute.
create function facts_behind_count() returns bigint language sql stable security definer set search_path = pg_catalog, public as $$
  select count(distinct petition_id) from (select petition_id from fact_due limit 10000) d
$$;

-- Does this fact belong to a figure? The parts of indicators, `open`, and `all`; for duties, those of `of_unit` if one is asked for.
create function in_figure(figure text, f matter_fact, at_on date, of_unit text) returns boolean language sql stable as $$
  select case
    when figure = 'all' then true
    when figure = 'open' then f.open
    when figure = 'visits' then f.channel = 'visit'
    when figure = 'group-visits' then f.channel = 'visit' and f.headcount >= 5
    when figure = 'repeats' then f.repeat_of is not null
    when figure = 'first-closed' then f.first_time and f.closed
    when figure = 'first-settled-once' then f.first_time and f.settled_once and not exists (
      select from matter_fact r where r.repeat_of = f.petition_id and r.from_on <= at_on and r.until_on > at_on)
    when figure = 'bureau-lapsed' then f.rated_bureau is null and coalesce(f.rate_until < at_on, false)
    when figure = 'unit-lapsed' then f.rated_unit is null and coalesce(f.rate_until < at_on, false)
    when figure like 'bureau-%' then coalesce(f.rated_bureau = substr(figure, 8), false)
    when figure like 'unit-%' then coalesce(f.rated_unit = substr(figure, 6), false)
    else exists (
      select from clock_fact c where c.petition_id = f.petition_id and c.from_on <= at_on and c.until_on > at_on and (of_unit is null or c.unit_code = of_unit)
        and figure = case c.duty when 'answer' then 'answer' else 'accept-' || c.side end || '-' || case
          when c.stopped_on <= c.due_on then 'in-time' when c.stopped_on is not null then 'late' when c.due_on < at_on then 'overdue' else 'waiting' end)
  end
$$;

-- The matters behind a figure of the board, newest first: one click down. What is counted is what is listed.
create function matters_of_figure(scope jsonb, asked jsonb, after_on date, after_id uuid, most int) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(petition_id), '{}') from (
    select f.petition_id
    from facts_of(scope, (asked->>'on')::date, asked->>'axis', coalesce((asked->>'from')::date, '-infinity'), coalesce((asked->>'to')::date, 'infinity'),
                  case when asked->>'figure' like 'accept-%' or asked->>'figure' like 'answer-%' then null else asked->>'unit' end) f
    where (asked->>'area' is null or starts_with(
             case asked->>'place' when 'home' then f.home_area when 'living' then f.living_area else f.matter_area end, asked->>'area'))
      and (asked->>'category' is null or f.category = asked->>'category') and (asked->>'channel' is null or f.channel = asked->>'channel')
      and (after_on is null or (f.filed_on, f.petition_id) < (after_on, after_id))
      and in_figure(asked->>'figure', f, (asked->>'on')::date, asked->>'unit')
    order by f.filed_on desc, f.petition_id desc limit most) found
$$;

revoke all on function in_figure, matters_of_figure, board_counts, left_out, indicator_parts, stock_on, stock_history, write_stock, facts_of, facts_behind_count from public;
grant execute on function matters_of_figure, board_counts, left_out, indicator_parts, stock_on, stock_history, write_stock, facts_behind_count to xinqiao_app;
