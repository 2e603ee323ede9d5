import type pg from 'pg';
import type { ActRecord, AttachmentRow, File, Files, Recorded, Scope, SealedPerson, SealedText, WholeFile } from '../casework/files.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import { askInScope, scopeJson } from './database.ts';
import { actJson, tellsMore } from './recordAct.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files of matters in PostgreSQL. */
export function matterFiles(pool: pg.Pool): Files {
  const nextSerial = serials(pool);
  return {
    async idOf(petitionNo) {
      const found = await pool.query({
        name: 'id-of',
        text: 'select petition_id from petition_number where petition_no = $1',
        values: [petitionNo.replaceAll('\u0000', '')],
      });
      return found.rows[0]?.petition_id;
    },
    open: (scope, petitionId) => openOne(pool, scope, petitionId),
    openWhole: (scope, petitionId) => openWhole(pool, scope, { petitionId }),
    openNumbered: (scope, petitionNo) => openWhole(pool, scope, { petitionNo }),
    nextSerial,
    async record(record) {
      return told(await pool.query(recordQuery(record)));
    },
    recordAll: (records) =>
      inTransaction(pool, async (client) => {
        for (const record of records) {
          const recorded = told(await client.query(recordQuery(record)));
          if (recorded.outcome !== 'recorded') return recorded;
        }
        return { outcome: 'recorded' };
      }),
    recordWithNumber: (series, make) => recordWithNumber(pool, series, make),
    async namedBlobs(ids) {
      const { rows } = await pool.query('select named_blobs($1::uuid[]) as named', [ids.filter((id) => uuid.test(id))]);
      return new Set<string>(rows[0].named);
    },
    async dropOldKeys() {
      return (await pool.query('select drop_old_keys() as dropped')).rows[0].dropped;
    },
    async noteReading({ petitionId, officer, unit, what, reason, at }) {
      await pool.query('insert into reading (petition_id, officer, unit_code, what, reason_given, at) values ($1, $2, $3, $4, $5, $6)', [
        petitionId,
        officer,
        unit,
        what,
        reason,
        at,
      ]);
    },
  };
}

/** Serials of petition numbers, taken from the sequence twenty at a time; a process that ends leaves a gap. */
function serials(pool: pg.Pool): Files['nextSerial'] {
  const text = `select nextval('petition_serial')::int as first`; // a sequence in steps of twenty
  let left: number[] = [];
  let taking: Promise<void> | undefined;
  const take = async () => {
    const { rows } = await pool.query({ name: 'serials', text });
    left = Array.from({ length: 20 }, (_, at) => rows[0].first + 19 - at);
    taking = undefined;
  };
  return async () => {
    for (;;) {
      const serial = left.pop();
      if (serial !== undefined) return serial;
      taking ??= take().catch((fault) => {
        taking = undefined;
        throw fault;
      });
      await taking;
    }
  };
}

const recordQuery = (record: ActRecord) => ({
  ...(tellsMore(record)
    ? { name: 'record-told', text: 'select record_told($1::jsonb, $2::jsonb) as answer' }
    : { name: 'record-act', text: 'select record_act($1::jsonb, $2::jsonb) as answer' }),
  values: [JSON.stringify(scopeJson(record.scope)), actJson(record)],
});

const told = ({ rows }: pg.QueryResult): Recorded => rows[0].answer;

function recordWithNumber(
  pool: pg.Pool,
  { unit, series, year, letterId }: { unit: string; series: string; year: number; letterId: string },
  make: (serial: number) => Promise<ActRecord>,
): Promise<Recorded> {
  return inTransaction(pool, async (client) => {
    const taken = await client.query('select take_number($1, $2, $3, $4) as serial', [unit, series, year, letterId]);
    return told(await client.query(recordQuery(await make(taken.rows[0].serial))));
  });
}

/** Commits only if everything was recorded. */
async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Recorded>): Promise<Recorded> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const recorded = await work(client);
    await client.query(recorded.outcome === 'recorded' ? 'commit' : 'rollback');
    return recorded;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  } finally {
    client.release();
  }
}

const fileColumns = `p.file, k.wrapped, array(select unit_code from petition_seen s where s.petition_id = p.petition_id) as seen`;

async function openOne(pool: pg.Pool, scope: Scope, petitionId: string): Promise<File | undefined> {
  if (!uuid.test(petitionId)) return undefined;
  const { rows } = await askInScope(pool, scope, {
    name: 'open-file',
    text: `select ${fileColumns} from petition p left join matter_key k using (petition_id) where p.petition_id = $1`,
    values: [petitionId],
  });
  return rows[0] && { petition: rows[0].file as Petition, seenBy: rows[0].seen, wrappedKey: rows[0].wrapped ?? undefined };
}

/** A whole file is one question: its parts come as arrays beside the matter. */
async function openWhole(pool: pg.Pool, scope: Scope, by: { petitionId: string } | { petitionNo: string }): Promise<WholeFile | undefined> {
  const id = 'petitionId' in by ? by.petitionId : null;
  const number = 'petitionNo' in by ? by.petitionNo.replaceAll('\u0000', '') : null;
  if (id !== null && !uuid.test(id)) return undefined;
  const values = [JSON.stringify(scopeJson(scope)), id, number];
  const { rows } = await pool.query({ name: 'open-whole', text: 'select * from open_whole($1::jsonb, $2, $3)', values });
  const [row] = rows.length === 0 && scope.as === 'officer' ? (await pool.query({ name: 'open-part', text: partSql, values })).rows : rows;
  return row && wholeOf(row);
}

/** Whoever may not open the whole file may be a co-organ, which sees its part. */
const partSql = 'select * from open_part($1::jsonb, $2, $3)';

function wholeOf(row: Record<string, unknown>): WholeFile {
  return {
    petition: row.file as Petition,
    seenBy: row.seen as string[],
    wrappedKey: (row.wrapped as Buffer | null) ?? undefined,
    events: (row.events as { seq: number; event: PetitionEvent }[]) ?? [],
    texts: ((row.texts as Coded[]) ?? []).map(
      ({ id, kind, sealed }): SealedText => ({ textId: id, kind: kind ?? '', sealed: decoded(sealed) }),
    ),
    persons: ((row.persons as Coded[]) ?? []).map(
      ({ id, sealed }): SealedPerson => ({ part: id as SealedPerson['part'], sealed: decoded(sealed) }),
    ),
    attachments: ((row.attachments as (Coded & { blob: string; size: number; on: string })[]) ?? []).map(
      ({ id, sealed, blob, size, on }): AttachmentRow => ({ attachmentId: id, blobId: blob, meta: decoded(sealed), size, on }),
    ),
  };
}

type Coded = { id: string; kind?: string; sealed: string };
const decoded = (base64: string) => Buffer.from(base64, 'base64');
