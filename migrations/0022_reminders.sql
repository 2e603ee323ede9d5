-- Why:      Who is warned is also reminded, but only in office hours, and never of a clock that has stopped meanwhile (ADR-0112).
-- Locks:    new table and trigger only.
-- Backfill: none; warnings made before remind nobody.
-- Back out: drop the trigger.
create table reminder (
  petition_id uuid not null,
  clock_no smallint not null,
  level text not null collate "C",
  due_on date not null,
  account text not null collate "C",
  state text not null default 'waiting' collate "C" check (state in ('waiting', 'released', 'cancelled')),
  made_at timestamptz not null default now(),
  released_at timestamptz,
  primary key (petition_id, clock_no, level, due_on, account)
);
comment on table reminder is 'What an officer is to be reminded of: by account, warning and matter; no personal data. Delivery takes what is released.';
create index reminder_waiting on reminder (made_at) where state = 'waiting';
create index reminder_released on reminder (account, released_at desc) where state = 'released';
alter table reminder enable row level security;
alter table reminder force row level security;
create policy reminder_of_app on reminder for all to xinqiao_app using ((select true from petition p where p.petition_id = reminder.petition_id)) with check (true);
create policy reminder_of_owner on reminder for all to xinqiao_owner using (true) with check (true);
create policy reminder_of_jobs on reminder for select to xinqiao_jobs using (true);
grant select on reminder to xinqiao_app, xinqiao_jobs;

-- Every officer in the role that was told; in the same transaction as the warning.
create function remind() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into reminder (petition_id, clock_no, level, due_on, account)
    select m.petition_id, m.clock_no, m.level, m.due_on, o.account from made m
    join officer o on o.unit_code = m.told_unit and m.told_role = any(o.roles) and not o.disabled
    on conflict do nothing;
  return null;
end $$;
create trigger warning_reminds after insert on warning referencing new table as made for each statement execute function remind();

-- One batch, oldest first: what has nothing to say any more is cancelled, the rest is released. Rows that another node has in hand are left to it.
create function release_reminders(at timestamptz, most integer) returns table (released integer, cancelled integer)
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with taken as materialized (
    select r.petition_id, r.clock_no, r.level, r.due_on, r.account from reminder r where r.state = 'waiting' order by r.made_at limit most for update skip locked
  ), settled as (
    update reminder r set state = case when w.over or w.acknowledged_at is not null then 'cancelled' else 'released' end, released_at = at
    from taken t join warning w using (petition_id, clock_no, level, due_on)
    where (r.petition_id, r.clock_no, r.level, r.due_on, r.account) = (t.petition_id, t.clock_no, t.level, t.due_on, t.account)
    returning r.state
  )
  select (count(*) filter (where s.state = 'released'))::int, (count(*) filter (where s.state = 'cancelled'))::int from settled s;
end $$;
revoke all on function remind, release_reminders from public;
grant execute on function release_reminders to xinqiao_app, xinqiao_jobs;
