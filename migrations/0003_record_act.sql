-- Why:      One act, one transaction, one round trip (ARCHITECTURE section 3): the app hands over everything an act writes as one value.
-- Locks:    none; functions only.
-- Backfill: none.
-- Back out: forward only.

-- Sets in whose name the rest of the transaction reads and writes.
create function enter_scope(scope jsonb) returns void language sql as $$
  select set_config('app.unit', coalesce(scope->>'unit', ''), true),
         set_config('app.within', coalesce(scope->>'within', ''), true),
         set_config('app.restricted', coalesce(scope->>'restricted', ''), true),
         set_config('app.petition', coalesce(scope->>'petition', ''), true);
$$;

-- The idempotency key of a request: null if new, otherwise the answer to give. Only a try-lock decides "still running".
create function claim_request(request jsonb, id uuid) returns jsonb language plpgsql as $$
declare known idempotency_key;
begin
  if not pg_try_advisory_xact_lock(hashtextextended(request->>'key', 0)) then
    return jsonb_build_object('outcome', 'running');
  end if;
  insert into idempotency_key (key, fingerprint, petition_id) values (request->>'key', decode(request->>'fingerprint', 'hex'), id)
    on conflict (key) do nothing;
  if found then return null; end if;
  select * into known from idempotency_key where key = request->>'key' and made_at > now() - interval '24 hours';
  if found then
    if known.fingerprint = decode(request->>'fingerprint', 'hex') then
      return jsonb_build_object('outcome', 'repeated', 'petitionId', known.petition_id);
    end if;
    return jsonb_build_object('outcome', 'conflict');
  end if;
  update idempotency_key set fingerprint = decode(request->>'fingerprint', 'hex'), petition_id = id, made_at = now() where key = request->>'key';
  return null;
end $$;

-- Writes one act, all of it or nothing. `a` is an ActRecord (storage/recordAct.ts). Answers {outcome}.
create function record_act(scope jsonb, a jsonb) returns jsonb language plpgsql as $$
declare
  p jsonb := a->'petition';
  id uuid := (p->>'petition_id')::uuid;
  answer jsonb;
begin
  perform enter_scope(scope);
  if a ? 'request' then
    answer := claim_request(a->'request', id);
    if answer is not null then return answer; end if;
  end if;
  if a ? 'importKey' then
    insert into import_row values (a->>'importKey', id) on conflict do nothing;
    if not found then return jsonb_build_object('outcome', 'taken'); end if;
  end if;

  if (p->>'version')::int > 1 then
    -- Seen under the writer's own scope, or it does not exist for this writer; from here on the act itself is the right to write.
    perform from petition where petition_id = id and version = (p->>'version')::int - 1 for update;
    if not found then return jsonb_build_object('outcome', 'stale'); end if;
  end if;
  perform set_config('app.petition', id::text, true);

  if (p->>'version')::int = 1 then
    insert into petition_number values (p->>'petition_no', id);
    insert into petition select * from jsonb_populate_record(null::petition, p);
    insert into matter_key values (id, decode(a->>'wrappedKey', 'base64'));
    insert into clock
      select id, c.no, c.rule, c.purpose, c.unit_code, c.start_on, c.raw_on, c.due_on, c.provisional, c.calendar_version,
             c.extended_by_days, c.stopped_on, c.cancelled
      from jsonb_populate_recordset(null::clock, a->'clocks') c;
    insert into petition_seen select id, s, (p->>'filed_on')::date from jsonb_array_elements_text(a->'seen') s;
  else
    update petition set
      version = n.version, state = n.state, channel = n.channel, class = n.class, category = n.category, area_code = n.area_code,
      filed_on = n.filed_on, answered_on = n.answered_on, restricted = n.restricted, holder = n.holder, due_on = n.due_on,
      due_purpose = n.due_purpose, complained_units = n.complained_units, file = n.file
    from jsonb_populate_record(null::petition, p) n
    where petition.petition_id = id;
    insert into clock
      select id, c.no, c.rule, c.purpose, c.unit_code, c.start_on, c.raw_on, c.due_on, c.provisional, c.calendar_version,
             c.extended_by_days, c.stopped_on, c.cancelled
      from jsonb_populate_recordset(null::clock, a->'clocks') c
      on conflict (petition_id, no) do update set raw_on = excluded.raw_on, due_on = excluded.due_on, provisional = excluded.provisional,
        calendar_version = excluded.calendar_version, extended_by_days = excluded.extended_by_days, stopped_on = excluded.stopped_on,
        cancelled = excluded.cancelled;
    delete from petition_seen where petition_id = id and unit_code <> all (array(select jsonb_array_elements_text(a->'seen')));
    insert into petition_seen
      select id, s, (p->>'filed_on')::date from jsonb_array_elements_text(a->'seen') s on conflict do nothing;
    if a ? 'wrappedKey' then update matter_key set wrapped = decode(a->>'wrappedKey', 'base64') where petition_id = id; end if;
  end if;

  insert into petition_event values
    (id, (p->>'version')::int, a->'event'->>'type', (a->'event'->>'on')::date, (a->'event'->>'at')::timestamptz, a->'event');
  insert into ledger_leaf values (id, (p->>'version')::int, decode(a->>'leaf', 'hex'));
  if a ? 'letters' then
    insert into letter
      select id, l.letter_id, l.kind, l.number, l.unit_code, l.issued_on, l.voided_on, l.served_on
      from jsonb_populate_recordset(null::letter, a->'letters') l
      on conflict (petition_id, letter_id) do update set voided_on = excluded.voided_on, served_on = excluded.served_on;
  end if;
  if a ? 'texts' then
    insert into matter_text
      select id, (t->>'textId')::uuid, t->>'kind', decode(t->>'sealed', 'base64') from jsonb_array_elements(a->'texts') t;
  end if;
  if a ? 'persons' then
    insert into person
      select id, t->>'part', decode(t->>'sealed', 'base64'), decode(t->>'idBlind', 'hex'), decode(t->>'phoneBlind', 'hex')
      from jsonb_array_elements(a->'persons') t;
  end if;
  if a ? 'attachments' then
    insert into attachment
      select id, (t->>'attachmentId')::uuid, (t->>'blobId')::uuid, decode(t->>'meta', 'base64'), (t->>'size')::bigint, (t->>'on')::date
      from jsonb_array_elements(a->'attachments') t;
  end if;
  if a ? 'grams' then
    insert into petition_search
      values (id, (p->>'filed_on')::date, array_to_tsvector(array(select jsonb_array_elements_text(a->'grams'))))
      on conflict (petition_id) do nothing;
  end if;
  if (p->>'restricted')::boolean then delete from petition_search where petition_id = id; end if;
  return jsonb_build_object('outcome', 'recorded');
end $$;

-- The next number of a series; its row lock is held until the act commits, so that a number is neither skipped nor doubled.
create function take_number(unit text, letter_series text, letter_year int, letter uuid) returns integer language plpgsql as $$
declare taken integer;
begin
  insert into letter_series as s values (unit, letter_series, letter_year, 2)
    on conflict (unit_code, series, year) do update set next = s.next + 1
    returning next - 1 into taken;
  insert into letter_number values (unit, letter_series, letter_year, taken, letter);
  return taken;
end $$;

-- A whole file in somebody's name, by id or by number: one statement, which is its own transaction, so that the scope ends with it.
create function open_whole(scope jsonb, wanted uuid, number text)
returns table (file jsonb, wrapped bytea, seen text[], events json, texts json, persons json, attachments json) language plpgsql as $$
#variable_conflict use_column
declare opened uuid := coalesce(wanted, (select n.petition_id from petition_number n where n.petition_no = number)); -- the policies' index needs a plain value
begin
  perform enter_scope(scope);
  return query
  select p.file, k.wrapped, array(select unit_code from petition_seen s where s.petition_id = p.petition_id) as seen,
    (select json_agg(json_build_object('seq', e.seq, 'event', e.body) order by e.seq)
       from petition_event e where e.petition_id = p.petition_id) as events,
    (select json_agg(json_build_object('id', t.text_id, 'kind', t.kind, 'sealed', translate(encode(t.sealed, 'base64'), E'\n', '')) order by t.text_id)
       from matter_text t where t.petition_id = p.petition_id) as texts,
    (select json_agg(json_build_object('id', q.part, 'sealed', translate(encode(q.sealed, 'base64'), E'\n', '')))
       from person q where q.petition_id = p.petition_id) as persons,
    (select json_agg(json_build_object('id', a.attachment_id, 'blob', a.blob_id, 'size', a.size, 'on', a.added_on,
                                       'sealed', translate(encode(a.sealed_meta, 'base64'), E'\n', '')) order by a.attachment_id)
       from attachment a where a.petition_id = p.petition_id) as attachments
  from petition p left join matter_key k using (petition_id)
  where p.petition_id = opened;
end $$;
