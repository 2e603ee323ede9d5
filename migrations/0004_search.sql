-- Why:      Full text over Chinese by bigrams made in the app (ARCHITECTURE section 4), with two plans: rare words by GIN, frequent ones by walking newest first.
-- Locks:    none; functions only.
-- Backfill: none.
-- Back out: forward only.

-- Does a matter pass the filters of a list? Absent ones let everything pass. A plain expression, so that the planner puts it in place.
create function petition_fits(p petition, narrow jsonb) returns boolean language sql stable parallel safe as $$
  select (narrow->>'from' is null or p.filed_on >= (narrow->>'from')::date) and (narrow->>'to' is null or p.filed_on <= (narrow->>'to')::date)
    and (narrow->>'state' is null or p.state = narrow->>'state') and (narrow->>'unit' is null or p.holder = narrow->>'unit')
    and (narrow->>'category' is null or p.category = narrow->>'category') and (narrow->>'channel' is null or p.channel = narrow->>'channel')
    and (narrow->>'area' is null or starts_with(p.area_code, narrow->>'area'))
$$;

-- A tsquery that asks for all bigrams, and for words that begin with each prefix.
create function grams_query(wanted text[], prefixes text[]) returns tsquery language sql immutable parallel safe as $$
  select string_agg(part, ' & ')::tsquery from (
    select quote_literal(w) as part from unnest(wanted) w union all select quote_literal(w) || ':*' from unnest(prefixes) w) parts
$$;

-- How many matters hold the rarest of the bigrams, by the statistics of the last ANALYZE; what is not among the thousand most frequent
-- counts as rare. The product of all shares would be far too low: the bigrams of one word come together.
create function grams_estimate(wanted text[]) returns real language sql stable set search_path = public, pg_catalog as $$
  with common as (
    select unnest(most_common_elems::text::text[]) as gram, unnest(most_common_elem_freqs) as share
    from pg_stats where schemaname = 'public' and tablename = 'petition_search' and attname = 'grams')
  select (select reltuples from pg_class where oid = 'petition_search'::regclass) * coalesce(min(coalesce(c.share, 0)), 0)
  from unnest(wanted) w left join common c on c.gram = w
$$;

-- Matters of a unit that hold all bigrams, newest first. `narrow` are the other filters of the list. A frequent word is found by walking
-- the newest 5,000 of the unit; what that does not answer, and every rare word, by GIN or by a filter that is rarer still. Plans are made for
-- the values at hand.
create function search_petitions(unit text, wanted text[], prefixes text[], narrow jsonb, after_day date, after_id uuid, page int)
returns uuid[] language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan as $$
declare
  query tsquery := grams_query(wanted, prefixes);
  ids uuid[];
begin
  if cardinality(wanted) = 0 or grams_estimate(wanted) > 1000 then
    select array_agg(petition_id) into ids from (
      select v.petition_id from (
        select n.petition_id, n.filed_on from petition_seen n
        where n.unit_code = unit and (after_day is null or (n.filed_on, n.petition_id) < (after_day, after_id))
          and (narrow->>'from' is null or n.filed_on >= (narrow->>'from')::date) and (narrow->>'to' is null or n.filed_on <= (narrow->>'to')::date)
        order by n.filed_on desc, n.petition_id desc limit 5000) v
      join petition_search s on s.petition_id = v.petition_id
      where s.grams @@ query
        and (narrow = '{}' or exists (select from petition p where p.petition_id = v.petition_id and petition_fits(p, narrow)))
      order by v.filed_on desc, v.petition_id desc limit page) newest;
    if cardinality(ids) = page then return ids; end if;
    perform from petition_seen n
      where n.unit_code = unit and (after_day is null or (n.filed_on, n.petition_id) < (after_day, after_id))
        and (narrow->>'from' is null or n.filed_on >= (narrow->>'from')::date) and (narrow->>'to' is null or n.filed_on <= (narrow->>'to')::date)
      order by n.filed_on desc, n.petition_id desc offset 5000 limit 1;
    if not found then return coalesce(ids, '{}'); end if; -- the walk came to the end
  end if;
  select array_agg(petition_id) into ids from (
    select s.petition_id from petition_search s
    join petition_seen v on v.petition_id = s.petition_id and v.unit_code = unit
    where s.grams @@ query
      and (narrow = '{}' or exists (select from petition p where p.petition_id = s.petition_id and petition_fits(p, narrow)))
      and (after_day is null or (s.filed_on, s.petition_id) < (after_day, after_id))
    order by s.filed_on desc, s.petition_id desc limit page) newest;
  return coalesce(ids, '{}');
end $$;

-- The same matters, counted by GIN up to a limit, in no order.
create function count_found(unit text, wanted text[], prefixes text[], narrow jsonb, most int)
returns int language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan as $$
declare
  query tsquery := grams_query(wanted, prefixes);
begin
  return (select count(*) from (
    select from petition_search s
    join petition_seen v on v.petition_id = s.petition_id and v.unit_code = unit
    where s.grams @@ query
      and (narrow = '{}' or exists (select from petition p where p.petition_id = s.petition_id and petition_fits(p, narrow))) limit most) found);
end $$;
revoke all on function search_petitions, count_found, grams_estimate from public;
grant execute on function search_petitions, count_found to xinqiao_app;
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
