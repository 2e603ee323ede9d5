import type pg from 'pg';
import type { ExportRecords } from '../casework/questions/exportRecords.ts';

/** What left the system, in `export_record`. */
export function exportRecords(pool: pg.Pool): ExportRecords {
  return {
    async begun({ exportId, account, unit, what, format, asked, purpose, rowLimit, at }) {
      await pool.query('insert into export_record values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        ...[exportId, account, unit, what, format, asked, purpose, rowLimit, at],
      ]);
    },
    async ended(exportId, rows, at) {
      await pool.query('update export_record set rows_sent = $2, ended_at = $3 where export_id = $1', [exportId, rows, at]);
    },
    async latest(limit) {
      const { rows } = await pool.query({ text: latestSql, values: [limit] });
      return rows;
    },
  };
}

const latestSql = `
select export_id as "exportId", account, unit_code as unit, what, format, asked, purpose, row_limit as "rowLimit",
  to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, rows_sent as rows
from export_record r order by r.at desc, r.export_id desc limit $1`;
