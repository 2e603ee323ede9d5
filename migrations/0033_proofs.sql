-- Why:      A telephone or a mail address is proved by a code, opens the own matters without a password, and a mail opens one by a link that works once
--           (J3, J6, C3; ADR-0182, ADR-0183).
-- Locks:    new tables and functions only.
-- Backfill: none.
-- Back out: forward only.
create table contact_code (
  digest bytea primary key,
  code_hash bytea not null,
  until timestamptz not null,
  tries smallint not null default 0,
  asked smallint not null default 1,
  asked_at timestamptz not null,
  since timestamptz not null
);
comment on table contact_code is 'Codes under way, by a keyed digest of what they are for and where they went; the code is a keyed hash. Gone within two hours.';
create index contact_code_age on contact_code (since);
create table opening_link (
  digest bytea primary key,
  petition_id uuid not null,
  code_version integer not null,
  until timestamptz not null,
  used_at timestamptz
);
comment on table opening_link is 'Links sent by mail, by the hash of their token: each opens its matter once.';
create index opening_link_age on opening_link (until);

-- A new code for a digest: 0, or the seconds to wait. One a minute, five an hour, whether anybody is known there or not.
create function begin_code(of_digest bytea, hash bytea, now_at timestamptz, valid interval) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare known contact_code;
begin
  insert into contact_code (digest, code_hash, until, asked_at, since) values (of_digest, hash, now_at + valid, now_at, now_at) on conflict do nothing;
  if found then return 0; end if;
  select * into known from contact_code where digest = of_digest for update;
  if known.asked_at > now_at - interval '60 seconds' then return ceil(extract(epoch from known.asked_at + interval '60 seconds' - now_at)); end if;
  if known.since > now_at - interval '1 hour' and known.asked >= 5 then
    return ceil(extract(epoch from known.since + interval '1 hour' - now_at));
  end if;
  update contact_code set code_hash = hash, until = now_at + valid, tries = 0, asked_at = now_at,
    asked = case when since > now_at - interval '1 hour' then asked + 1 else 1 end,
    since = case when since > now_at - interval '1 hour' then since else now_at end
  where digest = of_digest;
  return 0;
end $$;

-- Is this the code? Five tries; the right one is used up. Tries at once queue behind the row.
create function use_code(of_digest bytea, hash bytea, now_at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare right_one boolean;
begin
  update contact_code set tries = tries + 1 where digest = of_digest and until > now_at and tries < 5 returning code_hash = hash into right_one;
  if right_one then update contact_code set until = now_at where digest = of_digest; end if;
  return coalesce(right_one, false);
end $$;

create function use_link(of_digest bytea, now_at timestamptz) returns table (petition_id uuid, code_version integer)
language sql security definer set search_path = pg_catalog, public as $$
  update opening_link l set used_at = now_at where l.digest = of_digest and l.used_at is null and l.until > now_at returning l.petition_id, l.code_version
$$;

-- Matters of a telephone, newest first. Of an accusation the number and the code alone tell (ADR-0182).
create function matters_of_phone(blind bytea, most integer) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select p.petition_id from person q join petition p using (petition_id)
  where q.phone_blind = blind and q.part = 'petitioner' and not p.restricted order by p.filed_on desc, p.petition_id desc limit most
$$;

create function drop_old_proofs(now_at timestamptz) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare dropped integer;
begin
  delete from contact_code where digest in (select digest from contact_code where since < now_at - interval '2 hours' limit 5000);
  get diagnostics dropped = row_count;
  delete from opening_link where digest in (select digest from opening_link where until < now_at - interval '30 days' limit 5000);
  return dropped;
end $$;

grant select, insert on opening_link to xinqiao_app;
revoke all on function begin_code, use_code, use_link, matters_of_phone, drop_old_proofs from public;
grant execute on function begin_code, use_code, use_link, matters_of_phone, drop_old_proofs to xinqiao_app;
