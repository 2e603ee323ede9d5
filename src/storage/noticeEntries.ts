import type pg from 'pg';
import type { NoticeEntries } from '../casework/publishing/noticeEntries.ts';

/** What organs must publish, in `notice_entry`. */
export function noticeEntries(pool: pg.Pool): NoticeEntries {
  return {
    async of(unit) {
      const { rows } = await pool.query({ name: 'notices-of', text: ofSql, values: [unit] });
      return rows;
    },
    async add({ unit, item, no, textZh, textEn, changedBy, checkedOn, checkBy, at }) {
      const values = [unit, item, no, textZh, textEn, changedBy, checkedOn, checkBy, at];
      const text = 'insert into notice_entry values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing';
      return (await pool.query(text, values)).rowCount === 1;
    },
  };
}

const ofSql = `
select unit_code as unit, item, no, text_zh as "textZh", text_en as "textEn", changed_by as "changedBy", checked_on as "checkedOn",
  check_by as "checkBy", to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
from notice_entry where unit_code = $1 order by item, no limit 800`;
