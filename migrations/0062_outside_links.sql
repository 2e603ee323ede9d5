-- Why:      A body outside the system answers one question of one matter by a link, without an account (F6, ADR-0252).
-- Locks:    new table only.
-- Backfill: none.
-- Back out: drop the table; links then open nothing, and the questions stay in the files.
create table outside_link (
  digest bytea primary key check (length(digest) = 32),
  petition_id uuid not null,
  entry smallint not null check (entry > 0),
  until date not null,
  made_by text not null collate "C",
  made_at timestamptz not null,
  unique (petition_id, entry)
);
comment on table outside_link is 'One link for each question, by the SHA-256 of its code; the code itself is kept nowhere. A new link takes the place of the one before.';
create index outside_link_age on outside_link (until);
grant select, insert, update, delete on outside_link to xinqiao_app;
