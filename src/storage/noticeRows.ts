import type pg from 'pg';
import type { ClaimedNotice, DeliveryRow, Notices, Settled } from '../casework/notices/noticePorts.ts';
import { askInScope, scopeJson } from './database.ts';

/** Notices in PostgreSQL. */
export function noticeRows(pool: pg.Pool): Notices {
  return {
    async claim(now, leaseSeconds, most) {
      const text = 'select * from claim_notices($1::timestamptz, make_interval(secs => $2), $3)';
      const { rows } = await pool.query({ name: 'claim-notices', text, values: [now, leaseSeconds, most] });
      return rows.map(claimed);
    },
    async settle({ noticeId, attempt }, settled, now) {
      const text = 'select settle_notice($1, $2, $3, $4::timestamptz, $5::timestamptz, $6, $7)';
      await pool.query({ name: 'settle-notice', text, values: [noticeId, attempt, ...outcomeOf(settled, now)] });
    },
    async receipt({ noticeId, delivered, fault, at }) {
      const values = [noticeId, delivered, fault ?? null, at];
      return (await pool.query({ name: 'receive-receipt', text: 'select receive_receipt($1, $2, $3, $4::timestamptz) as known', values }))
        .rows[0].known;
    },
    async ofMatter(scope, petitionId) {
      const { rows } = await askInScope(pool, scope, { name: 'notices-of-matter', text: ofMatterSql, values: [petitionId] });
      return rows.map(delivery);
    },
    async failed(scope, { unit, size }) {
      const { rows } = await askInScope(pool, scope, { name: 'failed-notices', text: failedSql, values: [unit, size] });
      return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
    },
    settleFailed: (scope, { petitionNo, seq, how, by, unit, on }) =>
      settleFailed(pool, [JSON.stringify(scopeJson(scope)), petitionNo, seq, unit, how, by, on, null]),
    retryFailed: (scope, { petitionNo, seq, unit, now }) =>
      settleFailed(pool, [JSON.stringify(scopeJson(scope)), petitionNo, seq, unit, null, null, null, now]),
  };
}

async function settleFailed(pool: pg.Pool, values: unknown[]): Promise<boolean> {
  const text = 'select settle_failed($1::jsonb, $2, $3, $4, $5, $6, $7::date, $8::timestamptz) as done';
  return (await pool.query({ name: 'settle-failed', text, values })).rows[0].done;
}

function outcomeOf(settled: Settled, now: string): (string | null)[] {
  const { outcome } = settled;
  const masked = 'masked' in settled ? (settled.masked ?? null) : null;
  if (outcome === 'again') return ['waiting', settled.at, now, masked, null];
  return [outcome, null, now, masked, outcome === 'failed' ? settled.fault : null];
}

const claimed = (row: Record<string, unknown>): ClaimedNotice =>
  ({
    noticeId: row.notice_id,
    petitionId: row.petition_id,
    seq: row.seq,
    channel: row.channel,
    kind: row.kind,
    language: row.language,
    discreet: row.discreet,
    unit: row.unit_code,
    attempt: row.attempts,
    ...(row.former_id !== null && { former: row.former_id }),
    ...(row.representative !== 0 && { representative: row.representative }),
  }) as ClaimedNotice;

const delivery = (row: Record<string, unknown>): DeliveryRow =>
  ({
    seq: row.seq,
    channel: row.channel,
    ...(row.representative !== 0 && { representative: row.representative }),
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    at: ((row.ended_at ?? row.made_at) as Date).toISOString(),
    masked: row.masked ?? undefined,
    fault: row.fault ?? undefined,
    settled: row.settled_how ?? undefined,
    settledOn: row.settled_on ?? undefined,
  }) as DeliveryRow;

const ofMatterSql = 'select * from notice where petition_id = $1 order by seq desc, channel, representative limit 500';

/** Tasks of a unit: events of which no message got through. */
export const failedSql = `
select p.petition_id as "petitionId", p.petition_no as "petitionNo", n.seq, min(n.kind) as kind, array_agg(n.channel order by n.channel) as channels,
  array_agg(n.fault order by n.channel) as faults, min(n.ended_at) as since,
  coalesce(array_agg(n.representative order by n.representative) filter (where n.representative > 0), '{}') as representatives
from notice n join petition p on p.petition_id = n.petition_id
where n.unit_code = $1 and n.state = 'failed' and n.settled_how is null and n.kind <> 'contact-changed'
  and not exists (select from notice o where o.petition_id = n.petition_id and o.seq = n.seq and o.representative = n.representative and o.state in ('waiting', 'sending', 'sent', 'delivered'))
group by p.petition_id, p.petition_no, n.seq order by since, p.petition_id, n.seq limit $2`;
