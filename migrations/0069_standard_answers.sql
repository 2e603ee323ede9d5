-- Why:      Standard answers by matter, state and paper, in versions; a version is offered once another officer than its author approved it, and
--           never again once it is withdrawn (H8, ADR-0265).
-- Locks:    new tables only.
-- Backfill: none.
-- Back out: drop the tables.
create table standard_answer (
  unit_code text not null collate "C",
  code text not null collate "C",
  version integer not null,
  title text not null,
  text text not null,
  place jsonb not null,
  reach text not null check (reach in ('unit', 'area')),
  note text not null,
  written_by text not null collate "C",
  written_at timestamptz not null default now(),
  primary key (unit_code, code, version)
);
comment on table standard_answer is 'Every version of every standard answer. Only ever inserted.';
create table standard_answer_step (
  unit_code text not null collate "C",
  code text not null collate "C",
  no integer generated always as identity,
  version integer not null,
  step text not null check (step in ('approved', 'withdrawn')),
  reason text not null,
  done_by text not null collate "C",
  done_at timestamptz not null default now(),
  primary key (unit_code, code, no),
  foreign key (unit_code, code, version) references standard_answer
);
comment on table standard_answer_step is 'Who approved or withdrew which version when; the last step of an answer holds.';
create table standard_answer_use (
  unit_code text not null collate "C",
  code text not null collate "C",
  version integer not null,
  used_by text not null collate "C",
  used_on date not null,
  times integer not null default 1,
  primary key (unit_code, code, version, used_by, used_on)
);
comment on table standard_answer_use is 'How often a unit took an answer into a form, by day. Names no matter: an answer used for an accusation tells nobody of it.';
grant select, insert on standard_answer, standard_answer_step, standard_answer_use to xinqiao_app;
grant update (times) on standard_answer_use to xinqiao_app;
grant select on standard_answer, standard_answer_step, standard_answer_use to xinqiao_auditor;
