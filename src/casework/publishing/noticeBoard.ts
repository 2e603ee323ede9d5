import { addDays, type CivilDate } from '../../clock/civilDate.ts';
import { type MandatoryItem, mandatoryItems, recheckDays } from '../../regulations/mandatoryPublication.ts';
import type { City } from '../city.ts';
import { unitName } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { NoticeRow } from './noticeEntries.ts';

export type NoticeItem = {
  item: MandatoryItem;
  standing: 'current' | 'stale' | 'missing';
  textZh?: string;
  textEn?: string;
  checkedOn?: string;
  checkBy?: string;
  changedBy?: string;
};
export type NoticeBoard = { unit: string; unitName: string; items: NoticeItem[] };
export type OwnBoard = NoticeBoard & {
  due: number;
  history: { item: string; textZh: string; changedBy: string; checkedOn: string; at: string }[];
};

/** What a unit publishes, with what is missing or was not checked in time. */
export async function noticeBoard(city: City, unit: string): Promise<NoticeBoard> {
  return boardOf(city, unit, await city.noticeEntries.of(unit));
}

/** The own entries for who keeps them, with every earlier version. */
export async function ownNotices(city: City, { unit }: Officer): Promise<OwnBoard> {
  const rows = await city.noticeEntries.of(unit);
  const board = boardOf(city, unit, rows);
  const name = (account: string) => city.officers.nameOf(account) ?? account;
  return {
    ...board,
    due: board.items.filter(({ standing }) => standing !== 'current').length,
    history: rows
      .toReversed()
      .map(({ item, textZh, changedBy, checkedOn, at }) => ({ item, textZh, changedBy: name(changedBy), checkedOn, at })),
  };
}

function boardOf(city: City, unit: string, rows: readonly NoticeRow[]): NoticeBoard {
  const today = city.clock.today();
  const items = mandatoryItems.map((item): NoticeItem => {
    const row = rows.findLast((each) => each.item === item);
    if (!row) return { item, standing: 'missing' };
    const { textZh, textEn, checkedOn, checkBy, changedBy } = row;
    const standing = checkBy < today ? 'stale' : 'current';
    return {
      item,
      standing,
      textZh,
      ...(textEn && { textEn }),
      checkedOn,
      checkBy,
      changedBy: city.officers.nameOf(changedBy) ?? changedBy,
    };
  });
  return { unit, unitName: unitName(city, unit), items };
}

export type NoticeWritten = Readonly<{ item: MandatoryItem; textZh: string; textEn?: string; checkBy?: CivilDate }>;

/** Writes or confirms an entry: checked today, to be checked again by a day. @returns undefined if somebody else wrote it meanwhile, or the day is no such day */
export async function writeNotice(
  city: City,
  { unit, account }: Officer,
  { item, textZh, textEn, checkBy }: NoticeWritten,
): Promise<OwnBoard | 'check-by' | 'stale'> {
  const today = city.clock.today();
  const by = checkBy ?? addDays(today, recheckDays.usual);
  if (by <= today || by > addDays(today, recheckDays.most)) return 'check-by';
  const versions = (await city.noticeEntries.of(unit)).filter((row) => row.item === item);
  const row = { unit, item, no: versions.length + 1, textZh, textEn: textEn?.trim() || null, changedBy: account };
  const added = await city.noticeEntries.add({ ...row, checkedOn: today, checkBy: by, at: city.clock.now() });
  return added ? ownNotices(city, { unit, account, name: '', roles: [] }) : 'stale';
}
