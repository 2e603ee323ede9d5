-- Why:      When a correction moves the day a matter was filed, the lists and the search that carry that day must move with it; verify compares them.
-- Locks:    short, to add the trigger.
-- Backfill: the rows that an earlier correction left behind.
-- Back out: drop the trigger.
create function carry_filed_on() returns trigger language plpgsql as $$
begin
  update petition_seen set filed_on = new.filed_on where petition_id = new.petition_id;
  update petition_search set filed_on = new.filed_on where petition_id = new.petition_id;
  return null;
end $$;
create trigger petition_filed_on_moved after update of filed_on on petition
  for each row when (old.filed_on is distinct from new.filed_on) execute function carry_filed_on();

update petition_seen s set filed_on = p.filed_on from petition p where p.petition_id = s.petition_id and s.filed_on <> p.filed_on;
update petition_search s set filed_on = p.filed_on from petition p where p.petition_id = s.petition_id and s.filed_on <> p.filed_on;
