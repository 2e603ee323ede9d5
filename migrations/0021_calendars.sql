-- Why:      A holiday notice may come late or be changed. It is kept here, makes a new calendar version, and every running clock is counted again (ADR-0111).
-- Locks:    a column with a constant default scans no rows; the index is built over running clocks.
-- Backfill: none; clocks were counted with the shipped calendar, which is number 0.
-- Back out: forward only.
create table holiday_notice (
  no integer generated always as identity primary key,
  notice_id text not null unique collate "C",
  version text not null unique collate "C",
  body jsonb not null,
  imported_by text not null collate "C",
  imported_at timestamptz not null default now()
);
comment on table holiday_notice is 'Notices imported beside those that are shipped, in the order they came; each makes a calendar version. Never changed.';
grant select, insert on holiday_notice to xinqiao_app;
grant select on holiday_notice to xinqiao_jobs, xinqiao_auditor;

alter table clock add column calendar_no integer not null default 0;
comment on column clock.calendar_no is 'Up to which imported notice the count was looked at; 0 is the shipped calendar. Not part of the matter: made by trigger and recount.';
create function number_calendar() returns trigger language plpgsql as $$
begin
  new.calendar_no := coalesce((select no from holiday_notice where version = new.calendar_version), 0);
  return new;
end $$;
create trigger clock_counted before insert or update of calendar_version on clock for each row execute function number_calendar();
create index clock_to_count on clock (calendar_no, petition_id) where stopped_on is null and not cancelled;

-- Running clocks that were last looked at under calendar `old`: those whose count meets none of the changed days are passed over to `current`; of the
-- others the matters are named. One batch, one transaction; what another node looks at is left to it.
create function pass_over_clocks(old integer, current integer, changed datemultirange, most integer)
returns table (passed integer, meets uuid[]) language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with batch as materialized (
    select petition_id, no, changed && daterange(start_on, greatest(start_on, due_on), '(]') as met from clock
    where stopped_on is null and not cancelled and calendar_no = old
    order by petition_id limit most for update skip locked
  ), moved as (
    update clock k set calendar_no = current from batch b where not b.met and k.petition_id = b.petition_id and k.no = b.no returning 1
  )
  select (select count(*) from moved)::int, array(select distinct petition_id from batch where met);
end $$;

-- The matters whose running clocks meet changed days, page by page; changes nothing.
create function clocks_met(old integer, changed datemultirange, after uuid, most integer)
returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select petition_id from clock
  where stopped_on is null and not cancelled and calendar_no = old and petition_id > after and changed && daterange(start_on, greatest(start_on, due_on), '(]')
  group by petition_id order by petition_id limit most
$$;

-- The running clocks of a matter were looked at under calendar `current`.
create function clocks_counted(id uuid, current integer) returns void language sql security definer set search_path = pg_catalog, public as $$
  update clock set calendar_no = current where petition_id = id and stopped_on is null and not cancelled and calendar_no < current
$$;

-- Records that clocks were counted again, and tells the units whose last day moved: all of it or nothing.
create function record_recount(scope jsonb, a jsonb, current integer, told jsonb, today date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
declare answer jsonb := record_act(scope, a);
begin
  if answer->>'outcome' <> 'recorded' then return answer; end if;
  insert into warning (petition_id, clock_no, level, due_on, told_unit, told_role, urgency, since)
    select (a->'petition'->>'petition_id')::uuid, t.no, 'recounted', t.due, t.unit, t.role, 0, today
    from jsonb_to_recordset(told) t(no smallint, due date, unit text, role text)
    on conflict do nothing;
  perform clocks_counted((a->'petition'->>'petition_id')::uuid, current);
  return answer;
end $$;

revoke all on function pass_over_clocks, clocks_met, clocks_counted, record_recount from public;
grant execute on function pass_over_clocks, clocks_met, clocks_counted, record_recount to xinqiao_app;
