-- Why:      A supervisor sees what is late, what bounced, what was rated badly, promised and not done, what came back, open 督办, proposals and calls to make,
--           by unit and area, within the own ones (L3, K2, K3, ADR-0255, ADR-0256).
-- Locks:    a new table and functions; a trigger on petition.
-- Backfill: every matter is marked as due; the job that makes the facts fills this too, batch by batch.
-- Back out: drop the trigger, the functions and the table; nothing else reads them.
create table watched (
  seen_by text not null collate "C",
  list text not null collate "C",
  key_on date not null,
  petition_id uuid not null,
  no smallint not null,
  unit_code text not null collate "C",
  area_code text not null collate "C",
  primary key (petition_id, list, no, seen_by)
);
comment on table watched is 'Why a supervisor looks at a matter, once for each unit that may: the unit it speaks of, and the petition bureaus above that one. Made again from the events, never edited; never an accusation.';
create index watched_by_day on watched (seen_by, list, key_on, petition_id, no) include (unit_code, area_code);
alter table watched enable row level security;
alter table watched force row level security;
create policy watched_of_owner on watched for all to xinqiao_owner using (true) with check (true);

-- Writes what is watched of some matters in place of what was there, unless a newer history was read meanwhile. Before write_facts, in its transaction.
create function write_watched(made jsonb) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare m jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended('write_facts', 0));
  for m in select * from jsonb_array_elements(made) loop
    continue when exists (select from matter_fact f where f.petition_id = (m->>'petition_id')::uuid and f.version > (m->>'version')::int);
    delete from watched w where w.petition_id = (m->>'petition_id')::uuid;
    insert into watched
      select s.unit_code, case when w.list = 'call' and not exists (
          select from person x where x.petition_id = p.petition_id and x.phone_blind is not null) then 'no-phone' else w.list end,
        w.key_on, p.petition_id, w.no, w.unit_code, p.area_code
      from jsonb_to_recordset(m->'watched') as w(list text, no int, key_on date, unit_code text, seers jsonb)
      join petition p on p.petition_id = (m->>'petition_id')::uuid and not p.restricted
      join petition_seen s on s.petition_id = p.petition_id and w.seers ? s.unit_code;
  end loop;
end $$;

create function forget_watched() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from watched w where w.petition_id = new.petition_id; -- an accusation leaves the board at once (X5)
  return null;
end $$;
create trigger watched_restricted after update of restricted on petition for each row when (new.restricted) execute function forget_watched();

-- Under which figure a line counts today, if it does: a clock that has more than seven days, or a promise whose day is to come, is nobody's alarm.
create function watch_figure(list text, key_on date, today date) returns text language sql immutable parallel safe as $$
  select case list
    when 'clock' then case when key_on < today then 'late' when key_on <= today + 3 then 'due-3' when key_on <= today + 7 then 'due-7' end
    when 'promised' then case when key_on < today then 'promised' end
    else list end
$$;

create function watch_counts(scope jsonb, today date) returns table (figure text, unit_code text, area_code text, items bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select watch_figure(w.list, w.key_on, today), w.unit_code, w.area_code, count(*) from watched w
  where w.seen_by = scope->>'unit' and (w.list not in ('clock', 'promised') or w.key_on <= today + 7)
    and watch_figure(w.list, w.key_on, today) is not null
  group by 1, 2, 3
$$;

-- One page of a figure, longest standing first. `asked`: figure, list, the days between which it lies, unit, area, after, size.
create function watch_page(scope jsonb, asked jsonb) returns table (petition_id uuid, no smallint, key_on date, unit_code text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.petition_id, w.no, w.key_on, w.unit_code from watched w
  where w.seen_by = scope->>'unit' and w.list = asked->>'list'
    and w.key_on between coalesce((asked->>'from')::date, '-infinity') and coalesce((asked->>'to')::date, 'infinity')
    and (asked->>'unit' is null or w.unit_code = asked->>'unit') and (asked->>'area' is null or starts_with(w.area_code, asked->>'area'))
    and (w.key_on, w.petition_id, w.no) > (coalesce((asked->>'afterOn')::date, '-infinity'), coalesce((asked->>'afterId')::uuid, '00000000-0000-0000-0000-000000000000'), coalesce((asked->>'afterNo')::int, -1))
  order by w.key_on, w.petition_id, w.no limit (asked->>'size')::int
$$;

revoke all on function write_watched, forget_watched, watch_figure, watch_counts, watch_page from public;
grant execute on function write_watched, watch_counts, watch_page to xinqiao_app;
insert into fact_due select petition_id, version from petition on conflict do nothing;
