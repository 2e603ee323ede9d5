-- Why:      Whoever petitions is told when something happens: a message is written with the act it tells of, and sent afterwards, once (J2, J4, J5; ADR-0180).
-- Locks:    new table and functions only.
-- Backfill: none; of what happened before nobody is told now.
-- Back out: stop the job that delivers; the table may stay.
create table notice (
  petition_id uuid not null,
  seq integer not null,
  channel text not null collate "C" check (channel in ('sms', 'mail')),
  notice_id uuid not null unique,
  kind text not null collate "C",
  language text not null collate "C",
  discreet boolean not null,
  former_id uuid,
  unit_code text not null collate "C",
  state text not null default 'waiting' collate "C" check (state in ('waiting', 'sending', 'sent', 'delivered', 'failed', 'dropped')),
  attempts smallint not null default 0,
  due_at timestamptz not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  masked text,
  fault text collate "C",
  settled_how text collate "C",
  settled_by text collate "C",
  settled_on date,
  primary key (petition_id, seq, channel)
);
comment on table notice is 'What the petitioner is told of an event, by channel. No address and no text: both are made when it is sent. One row for an event and a channel, whatever is repeated.';
comment on column notice.due_at is 'When it is tried next; while it is being sent, when its lease ends.';
comment on column notice.former_id is 'The sealed address that was changed, where that is the one to warn.';
comment on column notice.unit_code is 'Whose desk it comes to if it cannot be delivered.';
create index notice_due on notice (due_at) where state in ('waiting', 'sending');
create index notice_failed on notice (unit_code, ended_at) where state = 'failed' and settled_how is null and kind <> 'contact-changed';
alter table notice enable row level security;
alter table notice force row level security;
create policy notice_of_app on notice for all to xinqiao_app using ((select true from petition p where p.petition_id = notice.petition_id)) with check (true);
create policy notice_of_owner on notice for all to xinqiao_owner using (true) with check (true);
create policy notice_of_jobs on notice for select to xinqiao_jobs using (true);
grant select, insert on notice to xinqiao_app;
grant select on notice to xinqiao_jobs;

-- An act with the messages that tell of it, and with a person's changed data: all of it or nothing.
create function record_told(scope jsonb, a jsonb) returns jsonb language plpgsql as $$
declare
  answer jsonb := record_act(scope, a);
  id uuid := (a->'petition'->>'petition_id')::uuid;
begin
  if answer->>'outcome' <> 'recorded' then return answer; end if;
  insert into notice (petition_id, seq, channel, notice_id, kind, language, discreet, former_id, unit_code, due_at, made_at)
    select id, (a->'petition'->>'version')::int, n.channel, n."noticeId", n.kind, n.language, n.discreet, n.former, n.unit, n.at, n.at
    from (select r.*, (a->'event'->>'at')::timestamptz as at
          from jsonb_to_recordset(a->'notices') r(channel text, "noticeId" uuid, kind text, language text, discreet boolean, former uuid, unit text)) n;
  if a ? 'people' then
    insert into person
      select id, t->>'part', decode(t->>'sealed', 'base64'), decode(t->>'idBlind', 'hex'), decode(t->>'phoneBlind', 'hex')
      from jsonb_array_elements(a->'people') t
      on conflict (petition_id, part) do update set sealed = excluded.sealed, id_blind = excluded.id_blind, phone_blind = excluded.phone_blind;
  end if;
  return answer;
end $$;

-- One batch, first come first. Rows that another node has in hand are left to it; what a node that died had in hand comes back when its lease ends.
create function claim_notices(now_at timestamptz, lease interval, most integer) returns setof notice
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with taken as materialized (
    select n.petition_id, n.seq, n.channel from notice n
    where n.state in ('waiting', 'sending') and n.due_at <= now_at order by n.due_at limit most for update skip locked
  )
  update notice n set state = 'sending', attempts = n.attempts + 1, due_at = now_at + lease
  from taken t where (n.petition_id, n.seq, n.channel) = (t.petition_id, t.seq, t.channel)
  returning n.*;
end $$;

-- What became of an attempt; heard only from who still holds it. `to_state` waiting: again at `again_at`.
create function settle_notice(id uuid, attempt integer, to_state text, again_at timestamptz, now_at timestamptz, to_masked text, why text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update notice set state = to_state, due_at = coalesce(again_at, due_at), ended_at = case when to_state <> 'waiting' then now_at end,
    masked = coalesce(to_masked, masked), fault = why
  where notice_id = id and state = 'sending' and attempts = attempt
$$;

-- A receipt of the gateway; whether there is such a message. What ended otherwise before stays as it is.
create function receive_receipt(id uuid, arrived boolean, why text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update notice set state = case when arrived then 'delivered' else 'failed' end, fault = why, ended_at = at
  where notice_id = id and state in ('sending', 'sent');
  return found or exists (select from notice where notice_id = id);
end $$;

-- Somebody told the petitioner in another way (`how`), or has the message tried again (`how` is null): for who may open the matter.
create function settle_failed(scope jsonb, number text, of_seq integer, of_unit text, how text, who text, day date, now_at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare p petition;
begin
  select q.* into p from petition_number m join petition q using (petition_id) where m.petition_no = number;
  if not found or may_open(scope, p) is not true then return false; end if;
  if how is null then
    update notice set state = 'waiting', attempts = 0, due_at = now_at, ended_at = null, fault = null
    where petition_id = p.petition_id and seq = of_seq and unit_code = of_unit and state = 'failed' and settled_how is null;
  else
    update notice set settled_how = how, settled_by = who, settled_on = day
    where petition_id = p.petition_id and seq = of_seq and unit_code = of_unit and state = 'failed' and settled_how is null;
  end if;
  return found;
end $$;

revoke all on function claim_notices, settle_notice, receive_receipt, settle_failed from public;
grant execute on function claim_notices, settle_notice, receive_receipt, settle_failed to xinqiao_app;
