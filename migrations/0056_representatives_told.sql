-- Why:      Each representative of a joint petition is told of what happens, by a message of their own (C5, ADR-0245).
-- Locks:    short: a column with a constant default, and the primary key of notice is built again (a table of messages, pruned by nobody yet).
-- Backfill: none; messages written so far went to the petitioner, whose number is 0.
-- Back out: forward only.
alter table notice add column representative smallint not null default 0;
comment on column notice.representative is 'Number of the representative who is told, on the list of the matter; 0 is the petitioner.';
alter table notice drop constraint notice_pkey, add primary key (petition_id, seq, channel, representative);

create or replace function record_told(scope jsonb, a jsonb) returns jsonb language plpgsql as $$
declare
  answer jsonb := record_act(scope, a);
  id uuid := (a->'petition'->>'petition_id')::uuid;
begin
  if answer->>'outcome' <> 'recorded' then return answer; end if;
  insert into notice (petition_id, seq, channel, representative, notice_id, kind, language, discreet, former_id, unit_code, due_at, made_at)
    select id, (a->'petition'->>'version')::int, n.channel, coalesce(n.representative, 0), n."noticeId", n.kind, n.language, n.discreet, n.former, n.unit, n.at, n.at
    from (select r.*, (a->'event'->>'at')::timestamptz as at
          from jsonb_to_recordset(a->'notices')
            r(channel text, representative smallint, "noticeId" uuid, kind text, language text, discreet boolean, former uuid, unit text)) n;
  if a ? 'people' then
    insert into person
      select id, t->>'part', decode(t->>'sealed', 'base64'), decode(t->>'idBlind', 'hex'), decode(t->>'phoneBlind', 'hex')
      from jsonb_array_elements(a->'people') t
      on conflict (petition_id, part) do update set sealed = excluded.sealed, id_blind = excluded.id_blind, phone_blind = excluded.phone_blind;
  end if;
  return answer;
end $$;

create or replace function claim_notices(now_at timestamptz, lease interval, most integer) returns setof notice
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
begin
  return query with taken as materialized (
    select n.notice_id from notice n
    where n.state in ('waiting', 'sending') and n.due_at <= now_at order by n.due_at limit most for update skip locked
  )
  update notice n set state = 'sending', attempts = n.attempts + 1, due_at = now_at + lease
  from taken t where n.notice_id = t.notice_id
  returning n.*;
end $$;
