-- Why:      The indicators of now joined every duty of a year, 87,000 rows of 100,000 matters: 0.4 s. What of a duty is settled is a sum, kept with the
--           counts of a unit; what is open is a few days, kept beside them. Indicators of now then read one index (R1, R4, PERFORMANCE).
-- Locks:    counted, for the length of one update and two indexes.
-- Backfill: from clock_fact, here.
-- Back out: drop the columns; write_facts and indicator_parts as in 0037 and 0038.
alter table counted
  add column bureau_in_time smallint not null default 0, add column bureau_late smallint not null default 0, add column bureau_due date[],
  add column unit_in_time smallint not null default 0, add column unit_late smallint not null default 0, add column unit_due date[],
  add column answer_in_time smallint not null default 0, add column answer_late smallint not null default 0, add column answer_due date[];
comment on column counted.bureau_due is 'Last days of duties of bureaus to pass on and tell that still run; null if none. Likewise unit_due and answer_due.';

-- Duties of a matter as they stand now: settled ones counted, open ones by their last days.
create function duties_of(id uuid, out bureau_in_time smallint, out bureau_late smallint, out bureau_due date[],
  out unit_in_time smallint, out unit_late smallint, out unit_due date[], out answer_in_time smallint, out answer_late smallint, out answer_due date[])
language sql stable as $$
  select
    count(*) filter (where kind = 'bureau' and stopped_on <= due_on), count(*) filter (where kind = 'bureau' and stopped_on > due_on),
    array_agg(due_on) filter (where kind = 'bureau' and stopped_on is null),
    count(*) filter (where kind = 'unit' and stopped_on <= due_on), count(*) filter (where kind = 'unit' and stopped_on > due_on),
    array_agg(due_on) filter (where kind = 'unit' and stopped_on is null),
    count(*) filter (where kind = 'answer' and stopped_on <= due_on), count(*) filter (where kind = 'answer' and stopped_on > due_on),
    array_agg(due_on) filter (where kind = 'answer' and stopped_on is null)
  from (select case duty when 'answer' then 'answer' else side end as kind, due_on, stopped_on
        from clock_fact c where c.petition_id = id and c.until_on = 'infinity') k
$$;
revoke all on function duties_of from public;

update counted c set (bureau_in_time, bureau_late, bureau_due, unit_in_time, unit_late, unit_due, answer_in_time, answer_late, answer_due) =
  (select d.bureau_in_time, d.bureau_late, d.bureau_due, d.unit_in_time, d.unit_late, d.unit_due, d.answer_in_time, d.answer_late, d.answer_due
   from duties_of(c.petition_id) d);

create index counted_indicators on counted (unit_code, filed_on)
  include (petition_id, holder, headcount, channel, repeat_of, first_time, closed, settled_once, rate_until, rated_bureau, rated_unit,
           bureau_in_time, bureau_late, unit_in_time, unit_late, answer_in_time, answer_late);
create index counted_running on counted (unit_code, filed_on) include (bureau_due, unit_due, answer_due)
  where bureau_due is not null or unit_due is not null or answer_due is not null;

create or replace function write_facts(made jsonb) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare m jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended('write_facts', 0));
  for m in select * from jsonb_array_elements(made) loop
    if not exists (select from matter_fact f where f.petition_id = (m->>'petition_id')::uuid and f.version > (m->>'version')::int) then
      delete from matter_fact f where f.petition_id = (m->>'petition_id')::uuid;
      delete from clock_fact f where f.petition_id = (m->>'petition_id')::uuid;
      insert into matter_fact select * from jsonb_populate_recordset(null::matter_fact, m->'matters');
      insert into clock_fact select * from jsonb_populate_recordset(null::clock_fact, m->'clocks');
      delete from counted c where c.petition_id = (m->>'petition_id')::uuid;
      insert into counted
        select s.unit_code, f.petition_id, f.filed_on, f.registered_on, f.exchanged_on, f.channel, f.category, f.matter_area, f.home_area, f.living_area,
               f.headcount, f.holder, f.open, f.first_time, f.repeat_of, f.closed, f.settled_once, f.rate_until, f.rated_bureau, f.rated_unit, d.*
        from matter_fact f
        join petition p on p.petition_id = f.petition_id and not p.restricted
        join petition_seen s on s.petition_id = f.petition_id
        cross join lateral duties_of(f.petition_id) d
        where f.petition_id = (m->>'petition_id')::uuid and f.until_on = 'infinity' and not f.undated;
    end if;
    delete from fact_due d where d.petition_id = (m->>'petition_id')::uuid and d.version <= (m->>'version')::int;
  end loop;
end $$;

-- Duties of a period by how they stand. Of now and of every unit from the sums; else from the duties themselves.
create function duty_parts(scope jsonb, asked jsonb) returns table (part text, n bigint)
language plpgsql stable security definer set search_path = pg_catalog, public set work_mem = '32MB' as $$
declare
  on_day date := (asked->>'on')::date;
begin
  if (asked->>'now')::boolean and asked->>'unit' is null then
    return query execute format($sql$
      select x.part, x.n from (
        select sum(bureau_in_time) as a, sum(bureau_late) as b, sum(unit_in_time) as c, sum(unit_late) as d, sum(answer_in_time) as e,
          sum(answer_late) as f from (%1$s) own) s
        cross join lateral (values ('accept-bureau-in-time', a), ('accept-bureau-late', b), ('accept-unit-in-time', c), ('accept-unit-late', d),
          ('answer-in-time', e), ('answer-late', f)) as x(part, n) where x.n is not null
      union all
      select x.kind || case when day < %2$L then '-overdue' else '-waiting' end, count(*)
      from (%1$s) own
        cross join lateral (values ('accept-bureau', bureau_due), ('accept-unit', unit_due), ('answer', answer_due)) as x(kind, days)
        cross join lateral unnest(x.days) day
      where bureau_due is not null or unit_due is not null or answer_due is not null group by 1
    $sql$, counted_from(scope, asked), on_day);
    return;
  end if;
  return query execute format($sql$
    select case c.duty when 'answer' then 'answer' else 'accept-' || c.side end || '-' || case
        when c.stopped_on <= c.due_on then 'in-time' when c.stopped_on is not null then 'late' when c.due_on < %2$L then 'overdue' else 'waiting' end, count(*)
      from (select petition_id from (%1$s) x) f join clock_fact c on c.petition_id = f.petition_id
      where %3$s and c.filed_on >= %4$L and (%5$L is null or c.unit_code = %5$L) group by 1
  $sql$, counted_from(scope, asked - 'unit'), on_day,
    case when (asked->>'now')::boolean then format('c.until_on = %L', 'infinity') else format('c.from_on <= %1$L and c.until_on > %1$L', on_day) end,
    case asked->>'axis' when 'filed' then asked->>'from' else '-infinity' end, asked->>'unit');
end $$;

-- What the indicators are made of (insight/indicators.ts names each part), of matters of a period, as it stood on a day.
create or replace function indicator_parts(scope jsonb, asked jsonb) returns table (part text, n bigint)
language plpgsql stable security definer set search_path = pg_catalog, public set work_mem = '32MB' as $$
begin
  return query select * from duty_parts(scope, asked);
  return query execute format($sql$
    with f as (
      select rated_bureau, rated_unit, count(*) as items, sum(headcount) as people, count(*) filter (where channel = 'visit') as visits,
        count(*) filter (where channel = 'visit' and headcount >= 5) as group_visits, count(*) filter (where repeat_of is not null) as repeats,
        count(*) filter (where first_time and closed) as first_closed,
        count(*) filter (where rated_bureau is null and rate_until < %2$L) as bureau_lapsed,
        count(*) filter (where rated_unit is null and rate_until < %2$L) as unit_lapsed
      from (%1$s) own group by 1, 2)
    select x.part, coalesce(sum(x.n), 0)::bigint
      from f cross join lateral (values ('items', items), ('people', people), ('visits', visits), ('group-visits', group_visits), ('repeats', repeats),
        ('first-closed', first_closed), ('bureau-lapsed', bureau_lapsed), ('unit-lapsed', unit_lapsed),
        ('bureau-' || rated_bureau, items), ('unit-' || rated_unit, items)) as x(part, n)
      where x.part is not null group by 1
    union all select 'first-settled-once', count(*) from (%1$s) o where first_time and settled_once
      and not exists (select from matter_fact r where r.repeat_of = o.petition_id and r.from_on <= %2$L and r.until_on > %2$L)
  $sql$, counted_from(scope, asked), (asked->>'on')::date);
end $$;
revoke all on function duty_parts from public;
