-- Why:      What 信访工作条例 第十八条 has every organ publish: who answers for each entry, when it was checked, and when it is stale (S6).
-- Locks:    new table only.
-- Backfill: none; what is missing is an entry to be made.
-- Back out: drop the table.
create table notice_entry (
  unit_code text not null collate "C",
  item text not null collate "C",
  no smallint not null,
  text_zh text not null,
  text_en text,
  changed_by text not null collate "C",
  checked_on date not null,
  check_by date not null check (check_by > checked_on),
  at timestamptz not null,
  primary key (unit_code, item, no)
);
comment on table notice_entry is 'Every version of every entry; the last one holds. Only ever inserted.';
grant select, insert on notice_entry to xinqiao_app;
grant select on notice_entry to xinqiao_auditor;
