-- Why:      The board counts what a unit may see, by time, category, area and channel, as it stands or stood on any day (R1, R4), with indicators and
--           the ages of what is open (O2).
-- Locks:    functions only.
-- Backfill: none; stock_day is written by the job, day by day.
-- Back out: drop the functions.

-- What is counted from, as the text of a query: of now from `counted`, which one index answers; of a past day from the facts that held then. Both have the
-- columns of `counted` and leave accusations and letters without a day out (X5). Values are quoted; columns come from here alone.
create function counted_from(scope jsonb, asked jsonb) returns text language sql immutable as $$
  select format(
    case when (asked->>'now')::boolean
      then 'select c.*, c.%1$I as axis_on from counted c where c.unit_code = %2$L and c.%1$I between %3$L and %4$L'
      else 'select s.unit_code, f.*, f.%1$I as axis_on from matter_fact f
            join petition_seen s on s.petition_id = f.petition_id and s.unit_code = %2$L
            where f.%1$I between %3$L and %4$L and f.from_on <= %5$L and f.until_on > %5$L and not f.undated
              and f.petition_id not in (select petition_id from petition where restricted)'
    end || case when asked->>'unit' is not null then ' and holder = %6$L' else '' end,
    case asked->>'axis' when 'registered' then 'registered_on' when 'exchanged' then 'exchanged_on' else 'filed_on' end,
    scope->>'unit', coalesce(asked->>'from', '-infinity')::date, coalesce(asked->>'to', 'infinity')::date, (asked->>'on')::date, asked->>'unit')
$$;

-- The area that is counted by: 问题属地, 户籍地 or 常住地.
create function area_column(asked jsonb) returns text language sql immutable as $$
  select case asked->>'place' when 'home' then 'home_area' when 'living' then 'living_area' else 'matter_area' end
$$;

-- Counts of some periods by one thing: 件次, 人次, 批次 of visits.
create function board_counts(scope jsonb, asked jsonb) returns table (period text, key text, items bigint, people bigint, visits bigint)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare r record;
begin
  for r in select * from jsonb_to_recordset(asked->'periods') as x(name text, "from" date, "to" date) loop
    return query execute format(
      'select %L, %s, count(*), sum(headcount), count(*) filter (where channel = ''visit'') from (%s) c group by 2 order by 2', r.name,
      case asked->>'by'
        when 'time' then format('date_trunc(%L, axis_on::timestamp)::date::text', asked->>'every')
        when 'category' then 'category'
        when 'channel' then 'channel'
        else format('left(%I, %s)', area_column(asked), (asked->>'digits')::int)
      end,
      counted_from(scope, asked || jsonb_build_object('from', r."from", 'to', r."to")));
  end loop;
end $$;

-- What a board leaves out for want of a day: letters without any, and what was filed in the period and has none on its axis.
create function left_out(scope jsonb, asked jsonb) returns table (undated bigint, no_day bigint)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  select count(*) into undated from matter_fact f join petition_seen s on s.petition_id = f.petition_id and s.unit_code = scope->>'unit'
    where f.undated and f.from_on <= (asked->>'on')::date and f.until_on > (asked->>'on')::date;
  no_day := 0;
  if asked->>'axis' = 'exchanged' then
    execute format('select count(*) from (%s) c where exchanged_on is null', counted_from(scope, asked || '{"axis": "filed"}')) into no_day;
  end if;
  return next;
end $$;
create index matter_fact_undated on matter_fact (petition_id) where undated;

-- What the indicators are made of (insight/indicators.ts names each part), of matters of a period, as it stood on a day.
create function indicator_parts(scope jsonb, asked jsonb) returns table (part text, n bigint)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query execute format($sql$
    with f as materialized (%1$s),
    own as materialized (select * from f where %4$L is null or holder = %4$L)
    select case c.duty when 'answer' then 'answer' else 'accept-' || c.side end || '-' || case
        when c.stopped_on <= c.due_on then 'in-time' when c.stopped_on is not null then 'late' when c.due_on < %2$L then 'overdue' else 'waiting' end, count(*)
      from f join clock_fact c on c.petition_id = f.petition_id
      where %3$s and (%4$L is null or c.unit_code = %4$L) group by 1
    union all select x.part, x.n from (
      select count(*) as items, coalesce(sum(headcount), 0) as people, count(*) filter (where channel = 'visit') as visits,
        count(*) filter (where channel = 'visit' and headcount >= 5) as group_visits, count(*) filter (where repeat_of is not null) as repeats,
        count(*) filter (where first_time and closed) as first_closed,
        count(*) filter (where rated_bureau is null and rate_until < %2$L) as bureau_lapsed,
        count(*) filter (where rated_unit is null and rate_until < %2$L) as unit_lapsed
      from own) o
      cross join lateral (values ('items', items), ('people', people), ('visits', visits), ('group-visits', group_visits), ('repeats', repeats),
        ('first-closed', first_closed), ('bureau-lapsed', bureau_lapsed), ('unit-lapsed', unit_lapsed)) as x(part, n)
    union all select 'first-settled-once', count(*) from own o where first_time and settled_once
      and not exists (select from matter_fact r where r.repeat_of = o.petition_id and r.from_on <= %2$L and r.until_on > %2$L)
    union all select 'bureau-' || rated_bureau, count(*) from own where rated_bureau is not null group by 1
    union all select 'unit-' || rated_unit, count(*) from own where rated_unit is not null group by 1
  $sql$, counted_from(scope, asked - 'unit'), (asked->>'on')::date,
    case when (asked->>'now')::boolean then format('c.until_on = %L', 'infinity')
      else format('c.from_on <= %1$L and c.until_on > %1$L', (asked->>'on')::date) end || format(' and c.filed_on >= %L', case asked->>'axis' when 'filed' then asked->>'from' else '-infinity' end),
    asked->>'unit');
end $$;

-- Does it belong to a figure? The parts of indicators, `open` and `all`; a duty is that of `of_unit` if one is asked for. As a condition on `c`.
create function figure_condition(asked jsonb) returns text language sql immutable as $$
  select case
    when asked->>'figure' = 'all' then 'true'
    when asked->>'figure' = 'open' then 'c.open'
    when asked->>'figure' = 'visits' then $c$c.channel = 'visit'$c$
    when asked->>'figure' = 'group-visits' then $c$c.channel = 'visit' and c.headcount >= 5$c$
    when asked->>'figure' = 'repeats' then 'c.repeat_of is not null'
    when asked->>'figure' = 'first-closed' then 'c.first_time and c.closed'
    when asked->>'figure' = 'first-settled-once' then format('c.first_time and c.settled_once and not exists (
      select from matter_fact r where r.repeat_of = c.petition_id and r.from_on <= %1$L and r.until_on > %1$L)', asked->>'on')
    when asked->>'figure' in ('bureau-lapsed', 'unit-lapsed')
      then format('c.%I is null and c.rate_until < %L', 'rated_' || split_part(asked->>'figure', '-', 1), asked->>'on')
    when asked->>'figure' ~ '^(bureau|unit)-' then format('c.%I = %L', 'rated_' || split_part(asked->>'figure', '-', 1), substr(asked->>'figure', strpos(asked->>'figure', '-') + 1))
    else format($c$exists (
      select from clock_fact k where k.petition_id = c.petition_id and k.from_on <= %1$L and k.until_on > %1$L and (%2$L is null or k.unit_code = %2$L)
        and %3$L = case k.duty when 'answer' then 'answer' else 'accept-' || k.side end || '-' || case
          when k.stopped_on <= k.due_on then 'in-time' when k.stopped_on is not null then 'late' when k.due_on < %1$L then 'overdue' else 'waiting' end)$c$,
      asked->>'on', asked->>'unit', asked->>'figure')
  end
$$;

-- The matters behind a figure of the board, newest first: one click down. What is counted is what is listed.
create function matters_of_figure(scope jsonb, asked jsonb, after_on date, after_id uuid, most int) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  found uuid[];
  of_duty boolean := asked->>'figure' ~ '^(accept|answer)-';
begin
  execute format('select coalesce(array_agg(petition_id), ''{}'') from (
      select c.petition_id from (%s) c where %s %s %s %s %s order by c.filed_on desc, c.petition_id desc limit %s) found',
    counted_from(scope, case when of_duty then asked - 'unit' else asked end), figure_condition(asked),
    case when asked ? 'area' then format('and starts_with(c.%I, %L)', area_column(asked), asked->>'area') else '' end,
    case when asked ? 'category' then format('and c.category = %L', asked->>'category') else '' end,
    case when asked ? 'channel' then format('and c.channel = %L', asked->>'channel') else '' end,
    case when after_on is not null then format('and (c.filed_on, c.petition_id) < (%L::date, %L::uuid)', after_on, after_id) else '' end, most)
  into found;
  return found;
end $$;

-- The age of what is open at the end of a day. `ages` are the lower bounds in days and their names.
create function age_of(filed_on date, day date, ages jsonb) returns text language sql immutable parallel safe as $$
  select a->>'age' from jsonb_array_elements(ages) a where day - filed_on >= (a->>'from')::int order by (a->>'from')::int desc limit 1
$$;

create function stock_on(scope jsonb, asked jsonb, ages jsonb) returns table (age text, items bigint)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query execute format('select age_of(o.filed_on, %1$L, %2$L), sum(o.n)::bigint from (
      select filed_on, count(*) as n from (%3$s) c where open group by 1) o group by 1',
    (asked->>'on')::date, ages, counted_from(scope, asked || '{"axis": "filed"}'));
end $$;

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
        where f.open and f.from_on <= d and f.until_on > d and not f.undated and f.petition_id not in (select petition_id from petition where restricted)
        group by 1, 2) o
      group by 1, 3;
    -- A day on which nobody had anything open is written too, so that it is not tried again.
    if not found then insert into stock_day values ('', d, 'none', 0); end if;
    d := d + 1;
    written := written + 1;
  end loop;
  return written;
end $$;

-- Matters whose last acts are not counted yet: those of the last minute.
create function facts_behind_count() returns bigint language sql stable security definer set search_path = pg_catalog, public as $$
  select count(distinct petition_id) from (select petition_id from fact_due limit 10000) d
$$;

revoke all on function counted_from, area_column, figure_condition, matters_of_figure, board_counts, left_out, indicator_parts, stock_on, stock_history,
  write_stock, facts_behind_count from public;
grant execute on function matters_of_figure, board_counts, left_out, indicator_parts, stock_on, stock_history, write_stock, facts_behind_count to xinqiao_app;
