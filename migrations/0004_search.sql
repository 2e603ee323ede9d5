-- Why:      Full text over Chinese by bigrams made in the app (ARCHITECTURE section 4), with two plans: rare words by GIN, frequent ones by walking newest first.
-- Locks:    none; functions only.
-- Backfill: none.
-- Back out: forward only.

-- The planner's guess of how many matters hold the grams: costs no reading of the table.
create function grams_estimate(query tsquery) returns bigint language plpgsql volatile set search_path = public as $$
declare plan json;
begin
  execute format('explain (format json) select from petition_search where grams @@ %L::tsquery', query) into plan;
  return (plan->0->'Plan'->>'Plan Rows')::bigint;
end $$;

create function search_petitions(unit text, wanted text[], prefixes text[], since date, until date, after_day date, after_id uuid, page int)
returns uuid[] language plpgsql volatile security definer set search_path = public as $$
declare
  query tsquery := null;
  word text;
  ids uuid[];
begin
  foreach word in array wanted loop
    query := case when query is null then quote_literal(word)::tsquery else query && quote_literal(word)::tsquery end;
  end loop;
  foreach word in array prefixes loop
    query := case when query is null then (quote_literal(word) || ':*')::tsquery else query && (quote_literal(word) || ':*')::tsquery end;
  end loop;
  if grams_estimate(query) <= 2000 then
    with hit as materialized (select s.petition_id, s.filed_on from petition_search s where s.grams @@ query)
    select array_agg(petition_id) into ids from (
      select hit.petition_id from hit
      join petition_seen v on v.petition_id = hit.petition_id and v.unit_code = unit
      where (since is null or hit.filed_on >= since) and (until is null or hit.filed_on <= until)
        and (after_day is null or (hit.filed_on, hit.petition_id) < (after_day, after_id))
      order by hit.filed_on desc, hit.petition_id desc limit page) newest;
  else
    select array_agg(petition_id) into ids from (
      select v.petition_id from petition_seen v
      join petition_search s on s.petition_id = v.petition_id
      where v.unit_code = unit and s.grams @@ query
        and (since is null or v.filed_on >= since) and (until is null or v.filed_on <= until)
        and (after_day is null or (v.filed_on, v.petition_id) < (after_day, after_id))
      order by v.filed_on desc, v.petition_id desc limit page) newest;
  end if;
  return coalesce(ids, '{}');
end $$;
revoke all on function search_petitions from public;
grant execute on function search_petitions to xinqiao_app;
grant select on petition_seen, petition_search to xinqiao_owner;

-- Letters taken over from an older system, by the organ they went to. Days between letter and reply are not a legal clock.
create function historical_timeliness() returns table (unit text, total bigint, answered bigint, open bigint, undated bigint, reversed bigint, within15 bigint, within60 bigint)
language sql stable security definer set search_path = public as $$
  select holder, count(*), count(*) filter (where answered_on is not null), count(*) filter (where answered_on is null),
    count(*) filter (where undated),
    count(*) filter (where not undated and answered_on < filed_on),
    count(*) filter (where not undated and answered_on - filed_on between 0 and 15),
    count(*) filter (where not undated and answered_on - filed_on between 0 and 60)
  from petition where channel = 'mailbox' group by holder order by count(*) desc, holder
$$;
revoke all on function historical_timeliness from public;
grant execute on function historical_timeliness to xinqiao_app;
