-- Why:      The matter and its history (ARCHITECTURE section 4). Every table of a matter is keyed by petition_id first.
-- Locks:    new tables only.
-- Backfill: none.
-- Back out: forward only.
create function app_unit() returns text language sql stable parallel safe as $$ select current_setting('app.unit', true) $$;
create function app_within() returns text[] language sql stable parallel safe as $$ select string_to_array(coalesce(current_setting('app.within', true), ''), ',') $$;
create function app_restricted() returns boolean language sql stable parallel safe as $$ select coalesce(current_setting('app.restricted', true), '') = 'yes' $$;
create function app_petition() returns text language sql stable parallel safe as $$ select current_setting('app.petition', true) $$;

create table petition (
  petition_id uuid primary key,
  petition_no text not null collate "C",
  version integer not null,
  state text not null collate "C",
  channel text not null collate "C",
  class text collate "C",
  category text collate "C",
  area_code text not null collate "C",
  filed_on date not null,
  undated boolean not null,
  answered_on date,
  restricted boolean not null,
  holder text not null collate "C",
  due_on date,
  due_purpose text collate "C",
  complained_units text[] not null,
  title_id uuid not null,
  file jsonb not null
);
comment on table petition is 'What lists need of a matter; the fold of its events, which xinqiao verify rebuilds and compares.';
comment on column petition.file is 'The whole fold as the engine has it (petition/petition.ts).';
comment on column petition.due_on is 'Last day of the most urgent running clock of an organ.';
create index petition_newest on petition (filed_on desc, petition_id desc);
create index petition_by_state on petition (state, filed_on desc, petition_id desc);
create index petition_by_category on petition (category, filed_on desc, petition_id desc);
create index petition_held on petition (holder, filed_on desc, petition_id desc);
create index petition_held_by_due on petition (holder, due_on, petition_id) where state not in ('closed', 'not-accepted', 'withdrawn', 'answered', 'historical');
create index petition_by_due on petition (due_on, petition_id) where due_on is not null;

create table petition_seen (
  petition_id uuid not null,
  unit_code text not null collate "C",
  filed_on date not null,
  primary key (petition_id, unit_code)
);
comment on table petition_seen is 'Which units may see a matter: those that take part and the petition bureaus above them; of an accusation only those that take part.';
create index petition_seen_newest on petition_seen (unit_code, filed_on desc, petition_id desc);

create table petition_event (
  petition_id uuid not null,
  seq integer not null,
  type text not null collate "C",
  happened_on date not null,
  recorded_at timestamptz not null,
  body jsonb not null,
  primary key (petition_id, seq)
);

create table ledger_leaf (
  petition_id uuid not null,
  seq integer not null,
  leaf bytea not null check (length(leaf) = 32),
  primary key (petition_id, seq)
);
comment on table ledger_leaf is 'SHA-256 of the canonical event (ledger/leaf.ts). Only ever inserted.';

create table clock (
  petition_id uuid not null,
  no smallint not null,
  rule text not null collate "C",
  purpose text not null collate "C",
  unit_code text not null collate "C",
  start_on date not null,
  raw_on date not null,
  due_on date not null,
  provisional boolean not null,
  calendar_version text not null,
  extended_by_days smallint not null default 0,
  stopped_on date,
  cancelled boolean not null default false,
  primary key (petition_id, no)
);
create index clock_running on clock (due_on, petition_id) where stopped_on is null and not cancelled;

create table letter (
  petition_id uuid not null,
  letter_id uuid not null,
  kind text not null collate "C",
  number text collate "C",
  unit_code text not null collate "C",
  issued_on date not null,
  voided_on date,
  served_on date,
  primary key (petition_id, letter_id)
);
create table letter_number (
  unit_code text not null collate "C",
  series text not null collate "C",
  year smallint not null,
  serial integer not null,
  letter_id uuid not null,
  primary key (unit_code, series, year, serial)
);
comment on table letter_number is 'Every 发文字号 ever taken; without gap and never used again, also after a letter is voided.';
create table letter_series (
  unit_code text not null collate "C",
  series text not null collate "C",
  year smallint not null,
  next integer not null,
  primary key (unit_code, series, year)
);

create table matter_key (petition_id uuid primary key, wrapped bytea not null);
comment on table matter_key is 'The key of a matter, wrapped by a key outside the database. Deleting the row erases what people wrote.';
create table matter_text (
  petition_id uuid not null,
  text_id uuid not null,
  kind text not null collate "C",
  sealed bytea not null,
  primary key (petition_id, text_id)
);
create table person (
  petition_id uuid not null,
  part text not null collate "C",
  sealed bytea not null,
  id_blind bytea,
  phone_blind bytea,
  primary key (petition_id, part)
);
create index person_by_id on person (id_blind) where id_blind is not null;
create index person_by_phone on person (phone_blind) where phone_blind is not null;
create table attachment (
  petition_id uuid not null,
  attachment_id uuid not null,
  blob_id uuid not null,
  sealed_meta bytea not null,
  size bigint not null,
  added_on date not null,
  primary key (petition_id, attachment_id)
);
create index attachment_blob on attachment (blob_id);

create table petition_search (
  petition_id uuid primary key,
  filed_on date not null,
  grams tsvector not null
);
comment on table petition_search is 'Bigrams of title and content, made in the app; none for accusations.';
alter table petition_search alter column grams set storage main; -- a frequent word reads many of them in a row: they stay in the row
create index petition_search_grams on petition_search using gin (grams) with (fastupdate = on, gin_pending_list_limit = 256); -- ADR-0081
create index petition_search_newest on petition_search (filed_on desc, petition_id desc);

create table petition_number (petition_no text primary key collate "C", petition_id uuid not null);
create sequence petition_serial increment by 20; -- a process takes twenty at a time; gaps are allowed
create table idempotency_key (
  key text primary key collate "C",
  fingerprint bytea not null,
  petition_id uuid not null,
  made_at timestamptz not null default now()
);
create index idempotency_key_age on idempotency_key (made_at);
create table import_row (import_key text primary key collate "C", petition_id uuid not null);
create table reading (
  reading_id bigint generated always as identity primary key,
  petition_id uuid not null,
  officer text not null,
  unit_code text not null,
  what text not null,
  reason_given text not null,
  at timestamptz not null
);
create index reading_of_matter on reading (petition_id, at);

create table officer (
  account text primary key collate "C",
  name text not null,
  unit_code text not null collate "C",
  roles text[] not null,
  password_hash text not null,
  disabled boolean not null default false,
  demo boolean not null default false
);
comment on column officer.demo is 'Made by the demo city, with a password that everybody knows: refused outside demo mode.';
create table session (
  digest bytea primary key,
  account text not null references officer,
  opened_at timestamptz not null,
  until timestamptz not null
);
create table unit (code text primary key collate "C", body jsonb not null);
create table area (code text primary key collate "C", body jsonb not null);
create table city_setting (name text primary key collate "C", value jsonb not null);
