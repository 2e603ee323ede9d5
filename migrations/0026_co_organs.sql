-- Why:      A co-organ (协办单位) sees what it needs for its answer (ADR-0146): title, content, what is addressed to it or done by it, and the attachments
--           of these. Not who the petitioner is, nor papers, letters and talks of others.
-- Locks:    short, to change policies and a function.
-- Backfill: none; no matter had co-organs.
-- Back out: forward only.

-- Is the unit in the matter as a co-organ alone? As relationOf in access/access.ts, over the fold.
create function co_organ_only(file jsonb, unit text) returns boolean language sql immutable parallel safe as $$
  select case when not file ? 'coOrgans' or unit is null then false else
    exists (select from jsonb_array_elements(file->'coOrgans') c where c->>'to' = unit and c->>'standing' <> 'withdrawn')
    and unit not in (file->>'holder', file->>'registeredAt', coalesce(file->>'competent', ''))
    and not exists (select from jsonb_array_elements(file->'hops') h where unit in (h->>'from', h->>'to'))
    and not exists (select from jsonb_array_elements(coalesce(file->'objections', '[]')) o where o->>'by' = unit)
    and not exists (select from jsonb_array_elements(coalesce(file->'oversight', '[]')) o where o->>'by' = unit)
    and not exists (select from jsonb_array_elements(coalesce(file->'reviews', '[]')) r where r->>'organ' = unit)
  end
$$;

-- What was said to the unit, or by it; of acts on an entry, the entry says to whom. The opening event for its day.
create function told_to(file jsonb, event jsonb, unit text) returns boolean language sql immutable parallel safe as $$
  select event ? 'petitionId' or unit in (event->'by'->>'unit', event->'to'->>'unit') or unit = case
    when event->>'type' = 'remindCoOrgan' then file->'coOrgans'->((event->>'entry')::int - 1)->>'to'
    when event->>'type' in ('returnSupervision', 'endSupervision') then file->'oversight'->((event->>'entry')::int - 1)->>'to'
  end
$$;

-- May who asks find the matter at all? The condition of the policy petition_of_officer (0002).
create function may_find(scope jsonb, p petition) returns boolean language sql stable as $$
  select exists (select from petition_seen s where s.petition_id = p.petition_id and s.unit_code = scope->>'unit')
    and (not p.restricted
         or (scope->>'restricted' = 'yes' and not p.complained_units && string_to_array(coalesce(scope->>'within', ''), ',')))
$$;

-- open_whole (0015) asks this: a co-organ is answered by open_part alone.
create or replace function may_open(scope jsonb, p petition) returns boolean language sql stable as $$
  select p.petition_id::text = scope->>'petition' or (may_find(scope, p) and not co_organ_only(p.file, scope->>'unit'))
$$;

-- The part of a file that a co-organ sees, in the shape of open_whole; no row for anybody else.
create function open_part(scope jsonb, wanted uuid, number text)
returns table (file jsonb, wrapped bytea, seen text[], events json, texts json, persons json, attachments json)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  opened uuid := coalesce(wanted, (select n.petition_id from petition_number n where n.petition_no = number));
  unit text := scope->>'unit';
  p petition;
begin
  select * into p from petition where petition_id = opened;
  if not found or may_find(scope, p) is not true or not co_organ_only(p.file, unit) then return; end if;
  return query
  with told as materialized (
    select e.seq, e.body from petition_event e where e.petition_id = opened and told_to(p.file, e.body, unit)
  )
  select p.file, (select k.wrapped from matter_key k where k.petition_id = opened),
    array(select unit_code from petition_seen s where s.petition_id = opened),
    (select json_agg(json_build_object('seq', e.seq, 'event', e.body) order by e.seq) from told e),
    (select json_agg(json_build_object('id', t.text_id, 'kind', t.kind, 'sealed', encode(t.sealed, 'base64')) order by t.text_id)
       from matter_text t where t.petition_id = opened and (t.kind in ('title', 'content') or exists (
         select from told e where not e.body ? 'petitionId' and jsonb_path_exists(e.body, '$.**.textId ? (@ == $id)', jsonb_build_object('id', t.text_id))))),
    null::json,
    (select json_agg(json_build_object('id', a.attachment_id, 'blob', a.blob_id, 'size', a.size, 'on', a.added_on,
                                       'sealed', encode(a.sealed_meta, 'base64')) order by a.attachment_id)
       from attachment a where a.petition_id = opened and exists (
         select from told e where e.body->'attachments' ? a.attachment_id::text));
end $$;
revoke all on function open_part(jsonb, uuid, text) from public;
grant execute on function open_part(jsonb, uuid, text) to xinqiao_app;

-- The second fence: who asks the tables themselves in the scope of a co-organ finds no person, no attachment, and title and content alone.
drop policy person_of_app on person;
create policy person_of_app on person for all to xinqiao_app
  using ((select not co_organ_only(p.file, (select app_unit())) or p.petition_id::text = (select app_petition())
          from petition p where p.petition_id = person.petition_id)) with check (true);
drop policy attachment_of_app on attachment;
create policy attachment_of_app on attachment for all to xinqiao_app
  using ((select not co_organ_only(p.file, (select app_unit())) or p.petition_id::text = (select app_petition())
          from petition p where p.petition_id = attachment.petition_id)) with check (true);
drop policy matter_text_of_app on matter_text;
create policy matter_text_of_app on matter_text for all to xinqiao_app
  using ((select case when matter_text.kind in ('title', 'content') then true
                      else not co_organ_only(p.file, (select app_unit())) or p.petition_id::text = (select app_petition()) end
          from petition p where p.petition_id = matter_text.petition_id)) with check (true);
