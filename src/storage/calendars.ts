import type pg from 'pg';
import type { Calendars, Span, Standing } from '../casework/calendars.ts';
import { calendarWith, publishedCalendar } from '../clock/workCalendar.ts';
import { canonical } from '../ledger/leaf.ts';
import type { HolidayNotice } from '../regulations/holidayNotices.ts';
import { scopeJson } from './database.ts';
import { actJson } from './recordAct.ts';

const refreshMs = 1000;

/** Calendars in PostgreSQL; what is there when the city opens is read at once. */
export async function openCalendars(pool: pg.Pool): Promise<Calendars> {
  const shipped: Standing = { no: 0, calendar: publishedCalendar, notice: publishedCalendar.version };
  let standing: readonly Standing[] = [shipped];
  let notices: readonly HolidayNotice[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  const current = () => standing.at(-1) ?? shipped;
  const read = async (asking: Pick<pg.Pool, 'query'>) => {
    readAt = performance.now();
    const { rows } = await asking.query<{ no: number; body: HolidayNotice }>({ name: 'notices', text: noticesSql, values: [current().no] });
    for (const { no, body } of rows) {
      notices = [...notices, body];
      standing = [...standing, { no, calendar: calendarWith(notices), notice: body.id }];
    }
  };
  await read(pool);
  return {
    current,
    all: () => standing,
    notices: () => notices,
    of: (version) => standing.find(({ calendar }) => calendar.version === version)?.calendar,
    async refresh() {
      if (performance.now() - readAt > refreshMs) await read(pool);
    },
    add: (notice, by) => add(pool, { notice, by, read: (client) => read(client), notices: () => notices }),
    async passOver({ old, current: newest, changed, most }) {
      const text = 'select * from pass_over_clocks($1, $2, $3::datemultirange, $4)';
      const { rows } = await pool.query({ name: 'pass-over', text, values: [old, newest, multirange(changed), most] });
      return rows[0];
    },
    async met({ old, changed, after, most }) {
      const text = 'select * from clocks_met($1, $2::datemultirange, $3, $4) as id';
      const { rows } = await pool.query({ name: 'clocks-met', text, values: [old, multirange(changed), after, most] });
      return rows.map(({ id }) => id);
    },
    async counted(petitionId, newest, recount) {
      if (!recount) {
        await pool.query({ name: 'clocks-counted', text: 'select clocks_counted($1, $2)', values: [petitionId, newest] });
        return { outcome: 'recorded' };
      }
      const { record, told } = recount;
      const values = [JSON.stringify(scopeJson(record.scope)), actJson(record), newest, JSON.stringify(told), record.event.on];
      const text = 'select record_recount($1::jsonb, $2::jsonb, $3, $4::jsonb, $5::date) as answer';
      return (await pool.query({ name: 'record-recount', text, values })).rows[0].answer;
    },
  };
}

const noticesSql = 'select no, body from holiday_notice where no > $1 order by no limit 1000';
const multirange = (spans: readonly Span[]) => `{${spans.map(({ from, to }) => `[${from},${to}]`).join(',')}}`;

type Adding = {
  notice: HolidayNotice;
  by: string;
  read(client: pg.PoolClient): Promise<void>;
  notices(): readonly HolidayNotice[];
};

/** One import at a time: the version names every notice before it. */
async function add(pool: pg.Pool, { notice, by, read, notices }: Adding): Promise<'added' | 'there' | 'taken'> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [importLock]);
    await read(client);
    const known = notices().find(({ id }) => id === notice.id);
    if (known) return canonical(known) === canonical(notice) ? 'there' : 'taken';
    const { version } = calendarWith([...notices(), notice]);
    await client.query('insert into holiday_notice (notice_id, version, body, imported_by) values ($1, $2, $3::jsonb, $4)', [
      notice.id,
      version,
      JSON.stringify(notice),
      by,
    ]);
    await client.query('commit');
    await read(client);
    return 'added';
  } finally {
    await client.query('rollback').catch(() => {}); // nothing is left to undo after the commit
    client.release();
  }
}

const importLock = 7101103;
