-- Why:      What left the system, who took it, what for and how much (V1).
-- Locks:    new table only.
-- Backfill: none.
-- Back out: drop the table.
create table export_record (
  export_id uuid primary key,
  account text not null collate "C",
  unit_code text not null collate "C",
  what text not null collate "C",
  format text not null collate "C",
  asked jsonb not null,
  purpose text not null check (length(purpose) between 1 and 500),
  row_limit integer not null,
  at timestamptz not null,
  rows_sent integer,
  ended_at timestamptz
);
comment on table export_record is 'One row before the first line is sent; rows_sent is null where sending broke off. asked holds filters, never words sought.';
create index export_record_at on export_record (at desc, export_id desc);
grant select, insert on export_record to xinqiao_app;
grant update (rows_sent, ended_at) on export_record to xinqiao_app;
grant select on export_record to xinqiao_auditor;
