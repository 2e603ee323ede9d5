-- Why:      Clocks watch themselves: before the last day, on it and after it somebody is told, step by step upwards. A day that passes moves no matter; it
--           opens a candidate for supervision, which a person takes or dismisses (no deemed decision in either regulation).
-- Locks:    a column without a default scans no rows; the backfill of look_on writes every running clock once.
-- Backfill: look_on of running clocks, so that the first sweep looks at them.
-- Back out: drop the trigger; the tables may stay.

create table warning_level (
  level text primary key collate "C",
  rung text not null collate "C" check (rung in ('desk', 'head', 'bureau', 'city')),
  after_days smallint not null check (after_days between -30 and 365)
);
comment on table warning_level is 'A setting: who is told how many calendar days after the last day (before it: negative). The law names no number; ADR-0110.';
insert into warning_level values
  ('soon', 'desk', -3), ('last-day', 'desk', 0), ('late', 'desk', 1), ('late-head', 'head', 3), ('late-bureau', 'bureau', 7), ('late-city', 'city', 15);

create table warning (
  petition_id uuid not null,
  clock_no smallint not null,
  level text not null collate "C",
  due_on date not null,
  told_unit text not null collate "C",
  told_role text not null collate "C",
  urgency smallint not null,
  since date not null,
  made_at timestamptz not null default now(),
  over boolean not null default false,
  acknowledged_by text collate "C",
  acknowledged_at timestamptz,
  primary key (petition_id, clock_no, level, due_on)
);
comment on table warning is 'Who was told what of a clock: once for each level, and again only if the last day moved.';
comment on column warning.urgency is 'Days before the last day when it is told, so that the latest comes first: -15 is fifteen days late.';
comment on column warning.since is 'The day on which the level was reached.';
comment on column warning.over is 'The clock has stopped, or its last day has moved: nothing is left to warn of.';
create index warning_open on warning (told_unit, urgency, due_on, petition_id, clock_no, level) where not over and acknowledged_at is null;

create table supervision_candidate (
  petition_id uuid not null,
  clock_no smallint not null,
  ground text not null collate "C",
  unit_code text not null collate "C",
  told_unit text not null collate "C",
  since date not null,
  state text not null default 'open' collate "C" check (state in ('open', 'dismissed', 'taken')),
  made_at timestamptz not null default now(),
  decided_by text collate "C",
  decided_at timestamptz,
  primary key (petition_id, clock_no, ground)
);
comment on table supervision_candidate is 'What somebody should look at whether to supervise it: a clock whose last day passed. open until dismissed, or taken by a 督办 in the matter.';
comment on column supervision_candidate.ground is 'acceptance-overdue (超期未受理、超期受理) or answer-overdue (超期未答复、超期答复); petition/expiry.ts.';
comment on column supervision_candidate.unit_code is 'Whose clock it is.';
comment on column supervision_candidate.told_unit is 'The petition bureau above it; in an accusation who registered it.';
comment on column supervision_candidate.since is 'The first day after the last day.';
create index supervision_candidate_open on supervision_candidate (told_unit, since, petition_id, clock_no, ground) where state = 'open';

do $$
declare t text;
begin
  foreach t in array array['warning', 'supervision_candidate'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all to xinqiao_app using ((select true from petition p where p.petition_id = %I.petition_id)) with check (true)', t || '_of_app', t, t);
    execute format('create policy %I on %I for all to xinqiao_owner using (true) with check (true)', t || '_of_owner', t);
    execute format('create policy %I on %I for select to xinqiao_jobs using (true)', t || '_of_jobs', t);
    execute format('create policy %I on %I for select to xinqiao_auditor using (exists (select 1 from petition p where p.petition_id = %I.petition_id))', t || '_of_auditor', t, t);
  end loop;
end $$;
grant select on warning, supervision_candidate, warning_level to xinqiao_app, xinqiao_jobs, xinqiao_auditor;
grant update (over, acknowledged_by, acknowledged_at) on warning to xinqiao_app;
grant update (state, decided_by, decided_at) on supervision_candidate to xinqiao_app;

alter table clock add column look_on date;
comment on column clock.look_on is 'The next day on which a level of warning may be reached; null if there is none. Not part of the matter: made by trigger and sweep.';

-- A new, moved or resumed clock is looked at from its first level on; one that ends, or whose day moves, has nothing left to warn of.
create function watch_clock() returns trigger language plpgsql as $$
begin
  new.look_on := case when new.unit_code <> 'petitioner' and new.purpose <> 'object'
    then new.due_on + (select min(after_days) from warning_level)::int end;
  if tg_op = 'UPDATE' then
    update warning w set over = new.stopped_on is not null or new.cancelled or w.due_on <> new.due_on
      where w.petition_id = new.petition_id and w.clock_no = new.no;
  end if;
  return new;
end $$;
create trigger clock_watched before insert or update of due_on, stopped_on, cancelled on clock for each row execute function watch_clock();

update clock set look_on = due_on - 3 where stopped_on is null and not cancelled and unit_code <> 'petitioner' and purpose <> 'object';
create index clock_to_look_at on clock (look_on, petition_id, no) where stopped_on is null and not cancelled and look_on is not null;

-- Other days in the setting: every running clock is looked at again. What was told is not told twice.
create function watch_again() returns trigger language plpgsql as $$
begin
  update clock set look_on = due_on + (select min(after_days) from warning_level)::int
    where stopped_on is null and not cancelled and unit_code <> 'petitioner' and purpose <> 'object';
  return null;
end $$;
create trigger warning_level_set after insert or update or delete on warning_level for each statement execute function watch_again();

-- A 督办 in the matter takes up what was a candidate.
create function take_candidates() returns trigger language plpgsql as $$
begin
  update supervision_candidate set state = 'taken', decided_by = new.body->'by'->>'officer', decided_at = new.recorded_at
    where petition_id = new.petition_id and state = 'open';
  return null;
end $$;
create trigger supervision_begun after insert on petition_event for each row when (new.type = 'supervise') execute function take_candidates();

-- Looks at the next clocks whose day has come: one batch, one transaction. Rows that another node looks at are left to it; a batch that is killed
-- leaves nothing behind. `plan` has {told: [{unit, rung, to, role, secret}], grounds: {purpose: ground}} (casework/sweepPlan.ts).
-- Of the levels before the last day only the latest is told; of those after it each, for each tells somebody else. In an accusation the ladder
-- ends at the desk that registered it, and only those are told who may see the matter (信访工作条例 第三十条).
create function sweep_clocks(today date, plan jsonb, most integer) returns table (looked integer, warned integer, candidates integer)
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with crossed as materialized (
    select petition_id, no, unit_code, purpose, due_on from clock
    where stopped_on is null and not cancelled and look_on <= today
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
revoke all on function sweep_clocks from public;
grant execute on function sweep_clocks to xinqiao_app, xinqiao_jobs;
