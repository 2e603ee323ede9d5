-- Why:      Counting needs of a matter as it stood on any day, without opening its file: trends, indicators, the open stock (R1, O2, ADR-0190).
-- Locks:    new tables, and a trigger on petition; the first fill runs in the background, batch by batch.
-- Backfill: every matter is marked as due; the job makes its facts from its events.
-- Back out: drop the trigger, the functions and the tables; nothing else reads them.
create table matter_fact (
  petition_id uuid not null,
  from_on date not null,
  until_on date not null,
  version integer not null,
  filed_on date not null,
  registered_on date not null,
  exchanged_on date,
  channel text not null collate "C",
  category text collate "C",
  matter_area text not null collate "C",
  home_area text collate "C",
  living_area text collate "C",
  headcount integer not null,
  holder text not null collate "C",
  undated boolean not null,
  open boolean not null,
  first_time boolean not null,
  repeat_of uuid,
  closed boolean not null,
  settled_once boolean not null,
  rate_until date,
  rated_bureau text collate "C",
  rated_unit text collate "C",
  primary key (petition_id, from_on)
);
comment on table matter_fact is 'A matter for counting, as it stood from from_on until before until_on (''infinity'': now). Made again from the events by xinqiao, never edited.';
comment on column matter_fact.version is 'Of the matter whose whole history this was made from.';
comment on column matter_fact.exchanged_on is 'Day of the first passing-on (交换日, ADR-0191); null if it never left the desk that registered it.';
create index matter_fact_filed on matter_fact (filed_on, until_on);
create index matter_fact_registered on matter_fact (registered_on, until_on);
create index matter_fact_exchanged on matter_fact (exchanged_on, until_on) where exchanged_on is not null;
create index matter_fact_open on matter_fact (until_on, from_on) where open;
create index matter_fact_repeated on matter_fact (repeat_of) where repeat_of is not null;

create table clock_fact (
  petition_id uuid not null,
  clock_no smallint not null,
  from_on date not null,
  until_on date not null,
  filed_on date not null,
  unit_code text not null collate "C",
  side text not null collate "C" check (side in ('bureau', 'unit')),
  duty text not null collate "C" check (duty in ('accept', 'answer')),
  due_on date not null,
  stopped_on date,
  primary key (petition_id, clock_no, from_on)
);
comment on table clock_fact is 'A clock that an indicator counts, as it stood from from_on until before until_on.';
create index clock_fact_filed on clock_fact (filed_on, until_on);

create table counted (
  unit_code text not null collate "C",
  petition_id uuid not null,
  filed_on date not null,
  registered_on date not null,
  exchanged_on date,
  channel text not null collate "C",
  category text collate "C",
  matter_area text not null collate "C",
  home_area text collate "C",
  living_area text collate "C",
  headcount integer not null,
  holder text not null collate "C",
  open boolean not null,
  first_time boolean not null,
  repeat_of uuid,
  closed boolean not null,
  settled_once boolean not null,
  rate_until date,
  rated_bureau text collate "C",
  rated_unit text collate "C",
  primary key (petition_id, unit_code)
);
comment on table counted is 'The facts of now once more for each unit that sees the matter, so that a board reads one index and joins nothing. Never an accusation, never a letter without a day.';
create index counted_filed on counted (unit_code, filed_on desc, petition_id desc)
  include (channel, category, matter_area, home_area, living_area, headcount, holder, registered_on, exchanged_on);
create index counted_registered on counted (unit_code, registered_on)
  include (channel, category, matter_area, home_area, living_area, headcount, holder);
create index counted_exchanged on counted (unit_code, exchanged_on)
  include (channel, category, matter_area, home_area, living_area, headcount, holder) where exchanged_on is not null;
create index counted_open on counted (unit_code, filed_on) include (holder) where open;

create table fact_due (petition_id uuid not null, version integer not null, primary key (petition_id, version));
comment on table fact_due is 'Matters whose facts are behind: one row for each act, taken away by the job. No counter that acts wait for.';
create table stock_day (
  unit_code text not null collate "C",
  day date not null,
  age text not null collate "C",
  items integer not null,
  primary key (unit_code, day, age)
);
comment on table stock_day is 'Open matters that a unit sees at the end of a day, by age. Written once the day is over and kept (O2).';

create index petition_restricted on petition (petition_id) where restricted;

create function mark_fact_due() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into fact_due values (new.petition_id, new.version) on conflict do nothing;
  if new.restricted then delete from counted c where c.petition_id = new.petition_id; end if; -- an accusation leaves the counts at once (X5)
  return null;
end $$;
create trigger fact_due after insert or update of version on petition for each row execute function mark_fact_due();
insert into fact_due select petition_id, version from petition;

do $$
declare t text;
begin
  foreach t in array array['matter_fact', 'clock_fact', 'counted', 'fact_due'] loop -- read through functions that take the scope, and by nobody else
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all to xinqiao_owner using (true) with check (true)', t || '_of_owner', t);
  end loop;
end $$;

-- Histories of matters whose facts are behind, at most `most`.
create function facts_behind(most int) returns table (petition_id uuid, version int, events json)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.petition_id, d.version,
    (select json_agg(e.body order by e.seq) from petition_event e where e.petition_id = d.petition_id and e.seq <= d.version)
  from (select distinct on (petition_id) petition_id, version from fact_due order by petition_id, version desc limit most) d
$$;

-- Writes facts of some matters in place of what was there, unless a newer history was read meanwhile by another node.
create function write_facts(made jsonb) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
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
               f.headcount, f.holder, f.open, f.first_time, f.repeat_of, f.closed, f.settled_once, f.rate_until, f.rated_bureau, f.rated_unit
        from matter_fact f
        join petition p on p.petition_id = f.petition_id and not p.restricted
        join petition_seen s on s.petition_id = f.petition_id
        where f.petition_id = (m->>'petition_id')::uuid and f.until_on = 'infinity' and not f.undated;
    end if;
    delete from fact_due d where d.petition_id = (m->>'petition_id')::uuid and d.version <= (m->>'version')::int;
  end loop;
end $$;

revoke all on function facts_behind, write_facts, mark_fact_due from public;
grant execute on function facts_behind, write_facts to xinqiao_app;
