-- Why:      The tree of content categories has versions, each in force from a day; a matter keeps the one it was classed in (E4, ADR-0221). A category is
--           looked for with all that lies in it, so lists and figures take a set of codes.
-- Locks:    a new table; functions are replaced.
-- Backfill: none; a matter without a version was classed by the list that is shipped.
-- Back out: forward only.
create table category_list (
  version text primary key collate "C",
  valid_from date not null unique,
  entries jsonb not null,
  imported_by text not null collate "C",
  imported_at timestamptz not null default now()
);
comment on table category_list is 'Versions of the category tree after the shipped one. Never changed: matters point at them.';
grant select, insert on category_list to xinqiao_app;
grant select on category_list to xinqiao_jobs, xinqiao_auditor;

-- `categories` are the codes that lie in the category asked for.
create or replace function petition_fits(p petition, narrow jsonb) returns boolean language sql stable parallel safe as $$
  select (narrow->>'from' is null or p.filed_on >= (narrow->>'from')::date) and (narrow->>'to' is null or p.filed_on <= (narrow->>'to')::date)
    and (narrow->>'state' is null or p.state = narrow->>'state') and (narrow->>'unit' is null or p.holder = narrow->>'unit')
    and (narrow->'categories' is null or narrow->'categories' ? p.category) and (narrow->>'channel' is null or p.channel = narrow->>'channel')
    and (narrow->>'area' is null or starts_with(p.area_code, narrow->>'area'))
$$;

-- The matters behind a figure of the board, newest first: one click down. What is counted is what is listed.
create or replace function matters_of_figure(scope jsonb, asked jsonb, after_on date, after_id uuid, most int) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  found uuid[];
  of_duty boolean := asked->>'figure' ~ '^(accept|answer)-';
begin
  execute format('select coalesce(array_agg(petition_id), ''{}'') from (
      select c.petition_id from (%s) c where %s %s %s %s %s order by c.filed_on desc, c.petition_id desc limit %s) found',
    counted_from(scope, case when of_duty then asked - 'unit' else asked end), figure_condition(asked),
    case when asked ? 'area' then format('and starts_with(c.%I, %L)', area_column(asked), asked->>'area') else '' end,
    case when asked ? 'categories' then format('and %L::jsonb ? c.category', asked->'categories') else '' end,
    case when asked ? 'channel' then format('and c.channel = %L', asked->>'channel') else '' end,
    case when after_on is not null then format('and (c.filed_on, c.petition_id) < (%L::date, %L::uuid)', after_on, after_id) else '' end, most)
  into found;
  return found;
end $$;
