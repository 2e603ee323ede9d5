-- Why:      Row-level security is the second fence behind access/ (ARCHITECTURE section 4, SECURITY 4.9); history is append-only for the app.
-- Locks:    short, on empty tables.
-- Backfill: none.
-- Back out: forward only.
grant usage on schema public to xinqiao_app, xinqiao_jobs, xinqiao_auditor;
grant select, insert on petition_event, ledger_leaf, letter_number, petition_number, import_row, reading to xinqiao_app;
grant select, insert, update on petition, clock, letter, letter_series, unit, area, city_setting, officer to xinqiao_app;
grant select, insert, update, delete on matter_key, matter_text, person, attachment, petition_search, petition_seen, idempotency_key, session to xinqiao_app;
grant usage on sequence petition_serial to xinqiao_app;
grant select on petition, petition_event, ledger_leaf, clock, letter, letter_number, petition_seen, unit, area, reading to xinqiao_auditor;
grant select on petition, petition_event, clock, letter, attachment, unit, area, idempotency_key to xinqiao_jobs;
grant delete on idempotency_key to xinqiao_jobs;

alter table petition enable row level security;
alter table petition force row level security;
-- A scalar subquery, not EXISTS: of EXISTS the planner may make a hash of everything the unit ever saw, for each question again.
create policy petition_of_officer on petition for all to xinqiao_app
  using (
    (select true from petition_seen s where s.petition_id = petition.petition_id and s.unit_code = (select app_unit()))
    and (not restricted or ((select app_restricted()) and not complained_units && (select app_within())))
  )
  with check (true);
create policy petition_of_petitioner on petition for all to xinqiao_app
  using (petition_id::text = (select app_petition())) with check (true);
create policy petition_of_owner on petition for all to xinqiao_owner using (true) with check (true);
create policy petition_of_auditor on petition for select to xinqiao_auditor using (not restricted);
create policy petition_of_jobs on petition for select to xinqiao_jobs using (true);

do $$
declare t text;
begin
  foreach t in array array['petition_event', 'ledger_leaf', 'clock', 'letter', 'matter_key', 'matter_text', 'person', 'attachment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all to xinqiao_app using ((select true from petition p where p.petition_id = %I.petition_id)) with check (true)', t || '_of_app', t, t);
    execute format('create policy %I on %I for all to xinqiao_owner using (true) with check (true)', t || '_of_owner', t);
    execute format('create policy %I on %I for select to xinqiao_jobs using (true)', t || '_of_jobs', t);
    if t not in ('matter_key', 'matter_text', 'person', 'attachment') then
      execute format('create policy %I on %I for select to xinqiao_auditor using (exists (select 1 from petition p where p.petition_id = %I.petition_id))', t || '_of_auditor', t, t);
    end if;
  end loop;
end $$;
