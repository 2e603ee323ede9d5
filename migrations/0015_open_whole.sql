-- Why:      Opening a file asked the policies for each row of it: half of its cost. Now the right is asked once, by the same condition, and the parts follow.
-- Locks:    none; functions only.
-- Backfill: none.
-- Back out: forward only.

-- May who asks in this scope open that matter? The condition of the policies petition_of_officer and petition_of_petitioner (0002).
create function may_open(scope jsonb, p petition) returns boolean language sql stable as $$
  select p.petition_id::text = scope->>'petition'
    or (exists (select from petition_seen s where s.petition_id = p.petition_id and s.unit_code = scope->>'unit')
        and (not p.restricted
             or (scope->>'restricted' = 'yes' and not p.complained_units && string_to_array(coalesce(scope->>'within', ''), ','))))
$$;

-- A whole file in somebody's name, by id or by number. Reads as the owner, after asking for the right once; whoever has none gets no row.
create or replace function open_whole(scope jsonb, wanted uuid, number text)
returns table (file jsonb, wrapped bytea, seen text[], events json, texts json, persons json, attachments json)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  opened uuid := coalesce(wanted, (select n.petition_id from petition_number n where n.petition_no = number));
  p petition;
begin
  select * into p from petition where petition_id = opened;
  if not found or may_open(scope, p) is not true then return; end if;
  return query
  select p.file, (select k.wrapped from matter_key k where k.petition_id = opened),
    array(select unit_code from petition_seen s where s.petition_id = opened),
    (select json_agg(json_build_object('seq', e.seq, 'event', e.body) order by e.seq) from petition_event e where e.petition_id = opened),
    (select json_agg(json_build_object('id', t.text_id, 'kind', t.kind, 'sealed', encode(t.sealed, 'base64')) order by t.text_id)
       from matter_text t where t.petition_id = opened),
    (select json_agg(json_build_object('id', q.part, 'sealed', encode(q.sealed, 'base64'))) from person q where q.petition_id = opened),
    (select json_agg(json_build_object('id', a.attachment_id, 'blob', a.blob_id, 'size', a.size, 'on', a.added_on,
                                       'sealed', encode(a.sealed_meta, 'base64')) order by a.attachment_id)
       from attachment a where a.petition_id = opened);
end $$;

-- It reads past the policies, so that nobody but the app may call it: the auditor's and the jobs' roles have policies of their own.
revoke all on function open_whole(jsonb, uuid, text) from public;
grant execute on function open_whole(jsonb, uuid, text) to xinqiao_app;
