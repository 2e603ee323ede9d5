import type pg from 'pg';
import type { ListRow } from '../casework/questions/questions.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import type { Petition } from '../petition/petition.ts';

/** A row of a list as the database gives it. */
export type Row = {
  petition_id: string;
  petition_no: string;
  version: number;
  state: string;
  channel: string;
  class: string | null;
  category: string | null;
  area_code: string;
  filed_on: CivilDate;
  holder: string;
  due_on: CivilDate | null;
  due_purpose: string | null;
  title_id: string;
  title: Buffer | null;
  wrapped: Buffer | null;
  sort_key: string;
  /** Of the fold: how it was closed, and what the petitioner says of which outcome; not where the whole fold is read. */
  ended_how?: string | null;
  confirmation?: Petition['confirmation'] | null;
  decided_by?: string | null;
  danger?: Petition['danger'] | null;
  /** Who stepped back from it. */
  recused?: readonly string[] | null;
  went_to?: string | null;
  content_id?: string;
  content?: Buffer;
};

export const rowsOf = ({ rows }: pg.QueryResult<Row>) => rows.map(rowOf);

export function rowOf(row: Row): ListRow {
  return {
    petitionId: row.petition_id,
    petitionNo: row.petition_no,
    version: row.version,
    state: row.state,
    channel: row.channel,
    areaCode: row.area_code,
    filedOn: row.filed_on,
    holder: row.holder,
    titleId: row.title_id,
    title: row.title ?? undefined,
    wrappedKey: row.wrapped ?? undefined,
    sortKey: row.sort_key,
    ...(row.class && { class: row.class }),
    ...(row.category && { category: row.category }),
    ...(row.due_on && { dueOn: row.due_on }),
    ...(row.due_purpose && { duePurpose: row.due_purpose }),
    ...(row.ended_how && { how: row.ended_how }),
    ...(row.recused && { recused: row.recused }),
    ...(row.went_to && { wentTo: row.went_to }),
    ...(row.danger && { danger: row.danger }),
    ...(row.confirmation && row.confirmation.about === (row.decided_by ?? 'agreement') && { confirmation: row.confirmation.answer }),
    ...(row.content_id && row.content && { contentId: row.content_id, content: row.content }),
  };
}
