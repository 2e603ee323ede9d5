-- Why:      The lists behind a figure (评: rated dissatisfied, 督: answers overdue) read every fact of the unit: 80 to 300 ms at 100,000 matters. A duty is now
--           asked for by its own columns instead of by a word made of them, and what is rare has its index.
-- Locks:    the indexes are of tables of facts, which the job refills; a brief write lock on them.
-- Backfill: none.
-- Back out: the function of 0038; drop the indexes.
create or replace function figure_condition(asked jsonb) returns text language sql immutable as $$
  select case
    when asked->>'figure' = 'all' then 'true'
    when asked->>'figure' = 'open' then 'c.open'
    when asked->>'figure' = 'visits' then $c$c.channel = 'visit'$c$
    when asked->>'figure' = 'group-visits' then $c$c.channel = 'visit' and c.headcount >= 5$c$
    when asked->>'figure' = 'repeats' then 'c.repeat_of is not null'
    when asked->>'figure' = 'first-closed' then 'c.first_time and c.closed'
    when asked->>'figure' = 'first-settled-once' then format('c.first_time and c.settled_once and not exists (
      select from matter_fact r where r.repeat_of = c.petition_id and r.from_on <= %1$L and r.until_on > %1$L)', asked->>'on')
    when asked->>'figure' in ('bureau-lapsed', 'unit-lapsed')
      then format('c.%I is null and c.rate_until < %L', 'rated_' || split_part(asked->>'figure', '-', 1), asked->>'on')
    when asked->>'figure' ~ '^(bureau|unit)-' then format('c.%I = %L', 'rated_' || split_part(asked->>'figure', '-', 1), substr(asked->>'figure', strpos(asked->>'figure', '-') + 1))
    else format('exists (select from clock_fact k where k.petition_id = c.petition_id and %s and k.duty = %L%s%s and %s)',
      case when (asked->>'now')::boolean then $c$k.until_on = 'infinity'$c$
        else format('k.from_on <= %1$L and k.until_on > %1$L', asked->>'on') end,
      split_part(asked->>'figure', '-', 1),
      case when asked->>'figure' ~ '^accept-' then format(' and k.side = %L', split_part(asked->>'figure', '-', 2)) else '' end,
      case when asked->>'unit' is not null then format(' and k.unit_code = %L', asked->>'unit') else '' end,
      case regexp_replace(asked->>'figure', '^(accept-(bureau|unit)|answer)-', '')
        when 'in-time' then 'k.stopped_on <= k.due_on'
        when 'late' then 'k.stopped_on > k.due_on'
        when 'overdue' then format('k.stopped_on is null and k.due_on < %L', asked->>'on')
        else format('k.stopped_on is null and k.due_on >= %L', asked->>'on') end)
  end
$$;

-- Duties that run now: few of all that ever were.
create index clock_fact_running on clock_fact (petition_id, duty) where stopped_on is null and until_on = 'infinity';
create index counted_rated_unit on counted (unit_code, rated_unit, filed_on desc, petition_id desc) where rated_unit is not null;
create index counted_rated_bureau on counted (unit_code, rated_bureau, filed_on desc, petition_id desc) where rated_bureau is not null;
