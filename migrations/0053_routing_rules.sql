-- Why:      A bureau's own rules for where matters go, in versions; tried on past matters before they go live, and set live by another officer than
--           their author (F1, W3, ADR-0223).
-- Locks:    new tables only.
-- Backfill: none.
-- Back out: drop the tables.
create table routing_rules (
  unit_code text not null collate "C",
  version integer not null,
  note text not null,
  rules jsonb not null,
  written_by text not null collate "C",
  written_at timestamptz not null default now(),
  primary key (unit_code, version)
);
comment on table routing_rules is 'Every version of a unit''s rules. Only ever inserted.';
create table routing_trial (
  unit_code text not null collate "C",
  version integer not null,
  no integer generated always as identity,
  counts jsonb not null,
  tried_by text not null collate "C",
  tried_at timestamptz not null default now(),
  primary key (unit_code, version, no)
);
comment on table routing_trial is 'That a version was tried on past matters, and how many of them it would have sent elsewhere.';
create table routing_activation (
  unit_code text not null collate "C",
  no integer generated always as identity,
  version integer not null,
  activated_by text not null collate "C",
  activated_at timestamptz not null default now(),
  primary key (unit_code, no)
);
comment on table routing_activation is 'Which version was set live when; the last one holds.';
grant select, insert on routing_rules, routing_trial, routing_activation to xinqiao_app;
grant select on routing_rules, routing_trial, routing_activation to xinqiao_auditor;
