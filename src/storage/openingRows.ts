import type pg from 'pg';
import type { Opening, Openings } from '../casework/openingPorts.ts';
import { askInScope, scopeJson } from './database.ts';

const flushMs = 1000;
/** More than a city opens in a second; beyond it the oldest are written at once. */
const mostWaiting = 2000;
const mostKnown = 20_000;

/** Openings, held for a second and written together; the same opening of the same day is written once. `told` hears of a fault. */
export function openingRows(pool: pg.Pool, told: (fault: unknown) => void = () => {}): Openings {
  const waiting = new Map<string, Opening>();
  const known = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const batch = [...waiting];
    waiting.clear();
    if (batch.length === 0) return;
    try {
      await pool.query({ name: 'note-openings', text: noteSql, values: [JSON.stringify(batch.map(([, opening]) => opening))] });
    } catch (fault) {
      for (const [key, opening] of batch) if (waiting.size < mostWaiting) waiting.set(key, opening);
      told(fault);
      return;
    }
    if (known.size > mostKnown) known.clear();
    for (const [key] of batch) known.add(key);
  };
  return {
    note(opening) {
      const { petitionId, on, unit, role, purpose, account } = opening;
      const key = [petitionId, on, unit, role, purpose, account].join('|');
      if (known.has(key) || waiting.has(key)) return;
      waiting.set(key, opening);
      if (waiting.size >= mostWaiting) void flush();
      timer ??= setTimeout(() => void flush(), flushMs).unref();
    },
    flush,
    async of(scope, petitionId) {
      await flush();
      return (await askInScope(pool, scope, { name: 'openings-of', text: ofSql, values: [petitionId] })).rows;
    },
    async readings(scope, petitionId) {
      const text = 'select on_day as "on", unit_code as unit, reason from readings_of($1::jsonb, $2)';
      return (await pool.query({ name: 'readings-of', text, values: [JSON.stringify(scopeJson(scope)), petitionId] })).rows;
    },
  };
}

const noteSql = `
insert into opening select o."petitionId", o."on", o.unit, o.role, o.purpose, o.account, o.at
from jsonb_to_recordset($1::jsonb) o("petitionId" uuid, "on" date, unit text, role text, purpose text, account text, at timestamptz)
on conflict do nothing`;
const ofSql = `select distinct opened_on as "on", unit_code as unit, role, purpose from opening where petition_id = $1 order by 1 desc, 2, 3, 4 limit 200`;
