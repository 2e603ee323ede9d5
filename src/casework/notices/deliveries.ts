import { civilDateAt } from '../../clock/civilDate.ts';
import type { City } from '../city.ts';
import type { Scope, WholeFile } from '../files.ts';
import { scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import { openFor } from '../readFile.ts';
import { openOwn } from '../track.ts';
import type { NoticeKind } from './noticeKinds.ts';
import type { DeliveryRow } from './noticePorts.ts';
import { noticeKindOf } from './noticesOf.ts';
import type { Settlement } from './settlements.ts';

/** One thing the petitioner was told of, and how it went on each channel. `site`: the page of the own matter, which tells always. */
export type NoticeView = {
  seq: number;
  kind: NoticeKind;
  on: string;
  deliveries: {
    channel: 'site' | 'sms' | 'mail';
    /** The representative who was told, by number; without it the petitioner. */
    representative?: number;
    state: string;
    at: string;
    masked?: string;
    fault?: string;
    settled?: string;
    settledOn?: string;
  }[];
};

/** What was told of a matter, newest first: on the page by the events themselves, by message as the log has it. */
export async function noticeViews(city: City, scope: Scope, file: WholeFile): Promise<NoticeView[]> {
  const rows = await city.notices.ofMatter(scope, file.petition.petitionId);
  return file.events
    .flatMap(({ seq, event }): NoticeView[] => {
      const sent = rows.filter((row) => row.seq === seq);
      const kind = noticeKindOf(event) ?? sent[0]?.kind;
      if (!kind) return [];
      const site = noticeKindOf(event) ? [{ channel: 'site', state: 'shown', at: event.at } as const] : [];
      return [{ seq, kind, on: civilDateAt(event.at), deliveries: [...site, ...sent.map(deliveryOf)] }];
    })
    .reverse();
}

const deliveryOf = ({
  channel,
  representative,
  state,
  at,
  masked,
  fault,
  settled,
  settledOn,
}: DeliveryRow): NoticeView['deliveries'][number] => ({
  channel,
  ...(representative && { representative }),
  state: settled ? 'settled' : state,
  at,
  ...(masked && { masked }),
  ...(fault && { fault }),
  ...(settled && { settled }),
  ...(settledOn && { settledOn }),
});

export type FailedView = {
  petitionNo: string;
  seq: number;
  kind: string;
  channels: string[];
  representatives: number[];
  faults: string[];
  since: string;
};

/** The delivery log of a matter, for an officer who may see it. */
export async function noticesOfMatter(city: City, officer: Officer, petitionNo: string): Promise<NoticeView[] | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  return opened && noticeViews(city, scopeOf(city, officer), opened.file);
}

/** The same for the petitioner of the own matter. */
export async function ownNotices(city: City, petitionId: string): Promise<NoticeView[] | undefined> {
  const file = await openOwn(city, petitionId);
  return file && noticeViews(city, { as: 'petitioner', petitionId }, file);
}

/** Events of which no message reached the petitioner: tasks of the unit whose act it was. */
export async function listFailed(city: City, officer: Officer, size: number): Promise<FailedView[]> {
  const rows = await city.notices.failed(scopeOf(city, officer), { unit: officer.unit, size });
  return rows.map(({ petitionNo, seq, kind, channels, representatives, faults, since }) => ({
    petitionNo,
    seq,
    kind,
    channels: [...channels],
    representatives: [...representatives],
    faults: [...faults],
    since,
  }));
}

/** The petitioner was told in another way. Whether there was such a task. */
export const settleNotice = (city: City, officer: Officer, asked: { petitionNo: string; seq: number; how: Settlement }) =>
  city.notices.settleFailed(scopeOf(city, officer), { ...asked, by: officer.account, unit: officer.unit, on: city.clock.today() });

/** Try it again, after the number was mended for instance. */
export const retryNotice = (city: City, officer: Officer, asked: { petitionNo: string; seq: number }) =>
  city.notices.retryFailed(scopeOf(city, officer), { ...asked, unit: officer.unit, now: city.clock.now() });
