-- Why:      A clock that stands still for a hearing (re-review only: 信访工作条例 第三十六条第二款) warns nobody; when it goes on, its last day moves and it is
--           looked at anew.
-- Locks:    none; a function only.
-- Backfill: none.
-- Back out: the function of 0020.

create or replace function sweep_clocks(today date, plan jsonb, most integer) returns table (looked integer, warned integer, candidates integer)
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with crossed as materialized (
    select petition_id, no, unit_code, purpose, due_on from clock
    where stopped_on is null and not cancelled and look_on <= today
      and (purpose <> 'recheck' or not exists (
        select from petition p where p.petition_id = clock.petition_id and p.file->'clocks'->(clock.no::int) ? 'pausedSince'))
    order by look_on limit most for update skip locked
  ), told as materialized (
    select * from jsonb_to_recordset(plan->'told') t(unit text, rung text, "to" text, role text, secret text)
  ), reached as (
    select c.petition_id, c.no, l.level, c.due_on, l.after_days,
      case when p.restricted and l.rung in ('bureau', 'city') then p.file->>'registeredAt' else t."to" end as told_unit,
      case when p.restricted then t.secret else t.role end as told_role
    from crossed c
    join warning_level l on c.due_on + l.after_days <= today
    join told t on t.unit = c.unit_code and t.rung = l.rung
    join petition p on p.petition_id = c.petition_id
    where l.after_days > 0 or not exists (
      select from warning_level m where m.rung = l.rung and m.after_days > l.after_days and c.due_on + m.after_days <= today)
  ), made as (
    insert into warning (petition_id, clock_no, level, due_on, told_unit, told_role, urgency, since)
    select r.petition_id, r.no, r.level, r.due_on, r.told_unit, r.told_role, -r.after_days, r.due_on + r.after_days from reached r
    where exists (select from petition_seen s where s.petition_id = r.petition_id and s.unit_code = r.told_unit)
    on conflict do nothing returning 1
  ), opened as (
    insert into supervision_candidate (petition_id, clock_no, ground, unit_code, told_unit, since)
    select c.petition_id, c.no, plan->'grounds'->>c.purpose, c.unit_code, case when p.restricted then p.file->>'registeredAt' else t."to" end, c.due_on + 1
    from crossed c join petition p on p.petition_id = c.petition_id join told t on t.unit = c.unit_code and t.rung = 'bureau'
    where c.due_on < today and plan->'grounds' ? c.purpose
    on conflict do nothing returning 1
  ), moved as (
    update clock k set look_on = (select min(c.due_on + l.after_days) from warning_level l where c.due_on + l.after_days > today)
    from crossed c where k.petition_id = c.petition_id and k.no = c.no returning 1
  )
  select (select count(*) from moved)::int, (select count(*) from made)::int, (select count(*) from opened)::int;
end $$;
