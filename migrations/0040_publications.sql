-- Why:      What was done about a matter may be published as a summary, if the petitioner agreed and a second person looked at it (S1, ADR-0194).
-- Locks:    new tables only.
-- Backfill: none; nothing was published before.
-- Back out: drop the functions and the tables.
create table publication (
  petition_id uuid primary key,
  publication_id uuid not null unique,
  state text not null collate "C" check (state in ('drafted', 'published', 'withdrawn')),
  unit_code text not null collate "C",
  category text collate "C",
  area_code text not null collate "C",
  title text,
  body text,
  draft bytea,
  drafted_by text not null collate "C",
  approved_by text collate "C",
  published_on date,
  check (drafted_by <> approved_by),
  check (state <> 'published' or (title is not null and body is not null and approved_by is not null and published_on is not null)),
  check (state = 'published' or (title is null and body is null))
);
comment on table publication is 'A summary of one matter. Plain only while it is published; a draft is sealed with the key of the matter.';
create index publication_newest on publication (published_on desc, publication_id desc) where state = 'published';
create table publication_step (
  petition_id uuid not null,
  no smallint not null,
  what text not null collate "C" check (what in ('draft', 'approve', 'send-back', 'withdraw')),
  account text not null collate "C",
  unit_code text not null collate "C",
  reason text,
  at timestamptz not null,
  primary key (petition_id, no)
);
do $$
declare t text;
begin
  foreach t in array array['publication', 'publication_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all to xinqiao_app using ((select true from petition p where p.petition_id = %I.petition_id)) with check ((select true from petition p where p.petition_id = %I.petition_id))', t || '_of_app', t, t, t);
    execute format('create policy %I on %I for all to xinqiao_owner using (true) with check (true)', t || '_of_owner', t);
  end loop;
end $$;
grant select, insert, update on publication to xinqiao_app;
grant select, insert on publication_step to xinqiao_app;

-- What anybody may read: published, still agreed to, and no accusation; asked of the matter each time, so that a withdrawal holds at once.
create function published(sought text, wanted uuid, after_on date, after_id uuid, most int)
returns table (publication_id uuid, title text, body text, unit_code text, category text, area_code text, published_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.publication_id, b.title, b.body, b.unit_code, b.category, b.area_code, b.published_on
  from publication b join petition p on p.petition_id = b.petition_id
  where b.state = 'published' and not p.restricted and p.class is distinct from 'accusation' and (p.file->>'mayPublish')::boolean
    and (wanted is null or b.publication_id = wanted)
    and (sought is null or strpos(lower(b.title || b.body), lower(sought)) > 0)
    and (after_on is null or (b.published_on, b.publication_id) < (after_on, after_id))
  order by b.published_on desc, b.publication_id desc limit most
$$;
revoke all on function published from public;
grant execute on function published to xinqiao_app;

-- The duties of now, for the indicators: read from one index.
create index clock_fact_now on clock_fact (filed_on) include (petition_id, unit_code, side, duty, due_on, stopped_on) where until_on = 'infinity';
