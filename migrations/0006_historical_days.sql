-- Why:      A historical letter whose reply carries no day is in no period either: it counts as undated, as one without its own day does (ADR-0071).
-- Locks:    none; a function only.
-- Backfill: none; the counts are made when they are asked for.
-- Back out: forward only.
create or replace function historical_timeliness() returns table (unit text, total bigint, answered bigint, open bigint, undated bigint, reversed bigint, within15 bigint, within60 bigint)
language sql stable security definer set search_path = public as $$
  select holder, count(*), count(*) filter (where answered_on is not null), count(*) filter (where answered_on is null),
    count(*) filter (where undated or (state = 'answered' and answered_on is null)),
    count(*) filter (where not undated and answered_on < filed_on),
    count(*) filter (where not undated and answered_on - filed_on between 0 and 15),
    count(*) filter (where not undated and answered_on - filed_on between 0 and 60)
  from petition where channel = 'mailbox' group by holder order by count(*) desc, holder
$$;
