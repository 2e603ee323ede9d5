-- Why:      多人共同提出的信访事项 (信访工作条例 第二十条第三款): who brings a matter together with the petitioner, each identity once (C5, D6; ADR-0160).
-- Locks:    a new table; short, to replace record_act.
-- Backfill: none: until now a matter had a number of people and nobody's name but the petitioner's.
-- Back out: forward only.
create table co_signer (
  petition_id uuid not null,
  no smallint not null check (no >= 0),
  sealed bytea,
  identity bytea,
  contact bytea,
  id_blind bytea,
  phone_blind bytea,
  removed boolean not null default false,
  representative boolean not null default false,
  primary key (petition_id, no)
);
comment on table co_signer is 'Who brings a matter together with the petitioner. No. 0 is the petitioner, kept by identity alone so that nobody signs twice.';
comment on column co_signer.identity is 'Keyed blind index of the ID number.';
comment on column co_signer.contact is 'Keyed blind index of name and telephone: whoever gives an ID number once and none the next time is still one.';
create unique index co_signer_once on co_signer (petition_id, identity) where not removed;
create unique index co_signer_once_by_contact on co_signer (petition_id, contact) where not removed;
create index co_signer_by_id on co_signer (id_blind) where id_blind is not null and not removed;
create index co_signer_by_phone on co_signer (phone_blind) where phone_blind is not null and not removed;

grant select, insert, update, delete on co_signer to xinqiao_app;
alter table co_signer enable row level security;
alter table co_signer force row level security;
create policy co_signer_of_app on co_signer for all to xinqiao_app
  using ((select true from petition p where p.petition_id = co_signer.petition_id)) with check (true);
create policy co_signer_of_owner on co_signer for all to xinqiao_owner using (true) with check (true);

-- As in 0016, and: people on the list of an act, and what became of those who stood on it.
-- Writes one act, all of it or nothing. `a` is an ActRecord (storage/recordAct.ts). Answers {outcome}.
create or replace function record_act(scope jsonb, a jsonb) returns jsonb language plpgsql as $$
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
    insert into petition_waiting
      select id, w.unit_code, w.due_on, w.due_purpose from jsonb_populate_recordset(null::petition_waiting, a->'waiting') w;
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
    delete from petition_waiting where petition_id = id
      and unit_code <> all (array(select w->>'unit_code' from jsonb_array_elements(a->'waiting') w));
    insert into petition_waiting
      select id, w.unit_code, w.due_on, w.due_purpose from jsonb_populate_recordset(null::petition_waiting, a->'waiting') w
      on conflict (petition_id, unit_code) do update set due_on = excluded.due_on, due_purpose = excluded.due_purpose;
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
  if a ? 'coSigners' then
    insert into co_signer
      select id, (t->>'no')::smallint, decode(t->>'sealed', 'base64'), decode(t->>'identity', 'hex'), decode(t->>'contact', 'hex'), decode(t->>'idBlind', 'hex'),
             decode(t->>'phoneBlind', 'hex')
      from jsonb_array_elements(a->'coSigners') t
      on conflict (petition_id, no) do nothing; -- the petitioner, who is there from the first list on
  end if;
  if a ? 'coSignerMarks' then
    update co_signer c set removed = m.removed, representative = m.representative
    from jsonb_populate_recordset(null::co_signer, a->'coSignerMarks') m
    where c.petition_id = id and c.no = m.no;
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


-- Where the parts of a cover stand, for who sees the cover: the petitioner all of them, an officer those that are no accusation, and the
-- accusations that the officer may see. Reads as the owner: a part may lie with a unit that the asking one has no part in.
create function parts_standing(scope jsonb, parts uuid[])
returns table (petition_id uuid, petition_no text, state text, holder text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.petition_id, p.petition_no, p.state, p.holder
  from petition p
  join petition cover on cover.petition_id = (p.file->'partOf'->>'petitionId')::uuid
  where p.petition_id = any(parts) and may_open(scope, cover)
    and (not p.restricted or may_open(scope, p) or cover.petition_id::text = scope->>'petition')
$$;
revoke all on function parts_standing(jsonb, uuid[]) from public;
grant execute on function parts_standing(jsonb, uuid[]) to xinqiao_app;
