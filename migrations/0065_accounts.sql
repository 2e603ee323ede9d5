-- Why:      Two factors for staff (X4), deputies while somebody is away, and a trail of what was done to accounts that nobody can edit (W2).
-- Locks:    a column with a constant default; new tables.
-- Backfill: none: an account that was there need not change its password.
-- Back out: drop the tables and the column.
alter table officer add column must_change boolean not null default false;
comment on column officer.must_change is 'The password was set by somebody else; until it is changed nothing else can be done.';

create table second_factor (
  account text primary key collate "C" references officer,
  sealed bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  recovery bytea[] not null default '{}'
);
comment on table second_factor is 'The secret of RFC 6238, sealed by a key outside the database; recovery codes as digests, each used once.';
comment on column second_factor.last_step is 'The last time step whose code was taken: a code works once.';

create table deputy (
  deputy_id uuid primary key,
  account text not null collate "C" references officer,
  deputy text not null collate "C" references officer,
  from_on date not null,
  until_on date not null,
  reason text not null,
  named_by text not null collate "C",
  ended_on date
);
comment on table deputy is 'Who stands in for whom, from a day to a day (代理). Ended, never deleted.';
create index deputy_now on deputy (deputy, until_on) where ended_on is null;
create index deputy_of on deputy (account, until_on desc);

create table account_entry (
  entry_id uuid primary key,
  at timestamptz not null,
  by_account text not null collate "C",
  kind text not null collate "C",
  account text not null collate "C",
  detail jsonb not null
);
comment on table account_entry is 'What was done to accounts, by whom. Only ever inserted; the auditor reads it. No password, secret or address.';
create index account_entry_of on account_entry (account, entry_id desc);
create index account_entry_kind on account_entry (kind, entry_id desc);
create index officer_of_unit on officer (unit_code, account);

grant select, insert, update, delete on second_factor to xinqiao_app;
grant select, insert, update on deputy to xinqiao_app;
grant select, insert on account_entry to xinqiao_app;
grant select on account_entry, deputy to xinqiao_auditor;
