-- Why:      Uploads that no act ever named, and idempotency keys older than a day, are swept; the sweep may know which blobs are named, not by whom.
-- Locks:    none; functions only.
-- Backfill: none.
-- Back out: forward only.
create function named_blobs(ids uuid[]) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct blob_id), '{}') from attachment where blob_id = any(ids)
$$;
revoke all on function named_blobs from public;
grant execute on function named_blobs to xinqiao_app;

create function drop_old_keys() returns integer language plpgsql security definer set search_path = public as $$
declare dropped integer;
begin
  delete from idempotency_key where key in (select key from idempotency_key where made_at < now() - interval '24 hours' limit 5000);
  get diagnostics dropped = row_count;
  return dropped;
end $$;
revoke all on function drop_old_keys from public;
grant execute on function drop_old_keys to xinqiao_app;
