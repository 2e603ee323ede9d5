-- Why:      Units are renamed, moved, abolished and merged while the city runs (W2; 信访工作条例 第二十四条第二款), each change kept with its reason.
-- Locks:    new table and functions; an index of some hundred rows.
-- Backfill: none.
-- Back out: drop the table and the functions.
create table unit_entry (
  entry_id uuid primary key,
  at timestamptz not null,
  by_account text not null collate "C",
  code text not null collate "C",
  change text not null collate "C",
  body jsonb not null,
  reason text not null
);
comment on table unit_entry is 'Every change of a unit as it was from then on. Only ever inserted; its newest id says whether a node has read the tree.';
create index unit_entry_of on unit_entry (code, entry_id desc);
grant select, insert on unit_entry to xinqiao_app;
grant select on unit_entry to xinqiao_auditor;

-- What lies with a unit or waits for it, after a matter: for its successor. The app reads past no policy but this.
create function matters_of_unit(unit text, after_id uuid, most int) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.petition_id from petition_seen s where s.unit_code = unit and s.petition_id > after_id order by s.petition_id limit most
$$;

-- An act that hands running clocks to another unit: their desk is no part of what record_act moves.
create function record_succession(scope jsonb, a jsonb) returns jsonb language plpgsql as $$
declare
  answer jsonb := record_act(scope, a);
  id uuid := (a->'petition'->>'petition_id')::uuid;
begin
  if answer->>'outcome' <> 'recorded' then return answer; end if;
  update clock c set unit_code = n.unit_code
    from jsonb_populate_recordset(null::clock, a->'clocks') n where c.petition_id = id and c.no = n.no and c.unit_code <> n.unit_code;
  return answer;
end $$;
revoke all on function matters_of_unit(text, uuid, int) from public;
grant execute on function matters_of_unit(text, uuid, int) to xinqiao_app;
create index petition_seen_of_unit on petition_seen (unit_code, petition_id);
