-- Why:      Files of ended matters are kept for a term; lists of those whose term is over are proposed by one and decided by another, and what is
--           destroyed leaves its line; a hold takes a matter off (I5, ADR-0264).
-- Locks:    new tables and functions only.
-- Backfill: none.
-- Back out: drop the functions and tables; what was destroyed stays so.
create table legal_hold (
  petition_id uuid not null,
  no smallint not null,
  step text not null collate "C" check (step in ('placed', 'lifted')),
  reason text not null,
  until_on date,
  unit_code text not null collate "C",
  done_by text not null collate "C",
  done_at timestamptz not null default now(),
  primary key (petition_id, no)
);
comment on table legal_hold is 'A matter must not be destroyed: who said so, why, until when, and who ended it. Only ever inserted; the last step holds.';
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy legal_hold_of_app on legal_hold for all to xinqiao_app
  using ((select true from petition p where p.petition_id = legal_hold.petition_id)) with check (true);
create policy legal_hold_of_owner on legal_hold for all to xinqiao_owner using (true) with check (true);

create table destruction (
  unit_code text not null collate "C",
  no integer not null,
  terms text not null collate "C",
  note text not null,
  proposed_by text not null collate "C",
  proposed_on date not null,
  state text not null default 'proposed' collate "C" check (state in ('proposed', 'refused', 'carried-out')),
  decided_by text collate "C" check (decided_by <> proposed_by),
  decided_on date,
  reason text,
  primary key (unit_code, no)
);
comment on table destruction is '销毁清册 of a unit: proposed by one officer, decided by another.';
create table destruction_matter (
  unit_code text not null collate "C",
  no integer not null,
  petition_id uuid not null,
  petition_no text not null collate "C",
  version integer not null,
  term text not null collate "C",
  ended_on date not null,
  kept_until date not null,
  destroyed_at timestamptz,
  spared text collate "C" check (spared in ('held', 'moved')),
  primary key (unit_code, no, petition_id),
  foreign key (unit_code, no) references destruction
);
comment on table destruction_matter is 'What stands on a list. No word of the matter; the line outlives it.';
create index destruction_of_matter on destruction_matter (petition_id);

grant select, insert on legal_hold, destruction, destruction_matter to xinqiao_app;
grant update (state, decided_by, decided_on, reason) on destruction to xinqiao_app;
grant select on legal_hold, destruction, destruction_matter to xinqiao_auditor;
create policy legal_hold_of_auditor on legal_hold for select to xinqiao_auditor
  using (exists (select 1 from petition p where p.petition_id = legal_hold.petition_id));

create function is_held(id uuid, on_day date) returns boolean language sql stable as $$
  select coalesce((select step = 'placed' and (until_on is null or until_on >= on_day) from legal_hold where petition_id = id order by no desc limit 1), false)
$$;

-- Destroys what stands on a list that another than its proposer approves: the key, the words, the people and the files' names; a file without
-- a name is swept. What moved or was put on hold since is spared. Answers how many were destroyed, or -1 if there was nothing to decide.
create function carry_out_destruction(list_unit text, list_no integer, by_officer text, on_day date, why text) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  one record;
  gone integer := 0;
begin
  update destruction set state = 'carried-out', decided_by = by_officer, decided_on = on_day, reason = why
  where unit_code = list_unit and no = list_no and state = 'proposed' and proposed_by <> by_officer;
  if not found then return -1; end if;
  for one in
    select m.petition_id as id, m.version <> p.version as moved, is_held(m.petition_id, on_day) as held
    from destruction_matter m join petition p on p.petition_id = m.petition_id
    where m.unit_code = list_unit and m.no = list_no order by m.petition_id for update of p
  loop
    if one.moved or one.held then
      update destruction_matter set spared = case when one.held then 'held' else 'moved' end
      where unit_code = list_unit and no = list_no and petition_id = one.id;
      continue;
    end if;
    delete from matter_key where petition_id = one.id;
    delete from matter_text where petition_id = one.id;
    delete from person where petition_id = one.id;
    delete from co_signer where petition_id = one.id;
    delete from attachment where petition_id = one.id;
    delete from petition_search where petition_id = one.id;
    update destruction_matter set destroyed_at = now() where unit_code = list_unit and no = list_no and petition_id = one.id;
    gone := gone + 1;
  end loop;
  return gone;
end $$;
revoke all on function carry_out_destruction from public;
grant execute on function carry_out_destruction to xinqiao_app;
