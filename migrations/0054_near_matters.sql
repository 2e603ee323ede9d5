-- Why:      An officer asks which matters are near to one, by its words (D1). Pairs of bigrams that follow one another are rarer than bigrams, so that a few
--           dozen of them, any of which will do, find few matters by GIN.
-- Locks:    none; a function only.
-- Backfill: none.
-- Back out: drop the function.

-- Matters of a unit that hold some of these words, those with most of them first. Each word is a bigram and the one that follows it (or itself).
-- Words whose rarer half stands in more than 5,000 matters, by the statistics, tell nothing and are left out; the newest 500 that hold any of the others
-- are compared. Accusations have no words here (petition_search).
create function near_petitions(unit text, firsts text[], seconds text[], own uuid, page int)
returns uuid[] language plpgsql stable security definer set search_path = public, pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  words tsquery[];
  any_of_them tsquery;
begin
  select array_agg(word), string_agg('(' || word::text || ')', ' | ')::tsquery into words, any_of_them from (
    with common as (
      select unnest(most_common_elems::text::text[]) as gram, unnest(most_common_elem_freqs) as share
      from pg_stats where schemaname = 'public' and tablename = 'petition_search' and attname = 'grams')
    select (quote_literal(w.a) || ' & ' || quote_literal(w.b))::tsquery as word
    from unnest(firsts, seconds) with ordinality w(a, b, place)
    left join common ca on ca.gram = w.a left join common cb on cb.gram = w.b
    where least(coalesce(ca.share, 0), coalesce(cb.share, 0)) * (select reltuples from pg_class where oid = 'petition_search'::regclass) <= 5000
    order by w.place limit 60) told;
  if words is null then return '{}'; end if;
  return coalesce((select array_agg(petition_id order by shared desc, filed_on desc, petition_id desc) from (
    select f.petition_id, f.filed_on, (select count(*) from unnest(words) w where f.grams @@ w) as shared from (
      select s.petition_id, s.filed_on, s.grams from petition_search s
      join petition_seen v on v.petition_id = s.petition_id and v.unit_code = unit
      where s.grams @@ any_of_them and s.petition_id is distinct from own
      order by s.filed_on desc, s.petition_id desc limit 500) f
    order by shared desc, f.filed_on desc, f.petition_id desc limit page) best), '{}');
end $$;
revoke all on function near_petitions from public;
grant execute on function near_petitions to xinqiao_app;
