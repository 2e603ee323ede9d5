-- Why:      The petitioner sees which organ opened the file, in which role, on which day and for what purpose (X10, ADR-0184).
-- Locks:    new table only.
-- Backfill: none; who opened a file before is not known, but for those who revealed the person (table reading).
-- Back out: forward only.
create table opening (
  petition_id uuid not null,
  opened_on date not null,
  unit_code text not null collate "C",
  role text not null collate "C",
  purpose text not null collate "C",
  account text not null collate "C",
  first_at timestamptz not null,
  primary key (petition_id, opened_on, unit_code, role, purpose, account)
);
comment on table opening is 'Which officer opened a file, once a day and purpose. The petitioner is shown organ, role, day and purpose; the account is for the auditor alone.';
alter table opening enable row level security;
alter table opening force row level security;
create policy opening_of_app on opening for select to xinqiao_app using ((select true from petition p where p.petition_id = opening.petition_id));
create policy opening_noted on opening for insert to xinqiao_app with check (true);
create policy opening_of_owner on opening for all to xinqiao_owner using (true) with check (true);
create policy opening_of_auditor on opening for select to xinqiao_auditor using (exists (select 1 from petition p where p.petition_id = opening.petition_id));
grant select (petition_id, opened_on, unit_code, role, purpose), insert on opening to xinqiao_app;
grant select on opening to xinqiao_auditor;

-- What the petitioner is shown of readings of the own person's data: not who, but which organ and why.
create function readings_of(scope jsonb, id uuid) returns table (on_day date, unit_code text, reason text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct (r.at at time zone 'Asia/Shanghai')::date, r.unit_code, r.reason_given from reading r
  where r.petition_id = id and scope->>'petition' = id::text order by 1 desc limit 200
$$;
revoke all on function readings_of from public;
grant execute on function readings_of to xinqiao_app;
