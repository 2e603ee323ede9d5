import type { ActRecord, SealedPerson } from '../casework/files.ts';
import type { MatterClock, Petition } from '../petition/petition.ts';
import { mostUrgent, waitingFor } from '../petition/waiting.ts';

/** The most urgent running clock of an organ: what a list sorts by. Windows of the petitioner are not it. */
export function urgentClock({ clocks }: Petition): MatterClock | undefined {
  return mostUrgent(
    clocks.filter(
      ({ stoppedOn, cancelled, pausedSince, unit, purpose }) =>
        !stoppedOn && !cancelled && !pausedSince && unit !== 'petitioner' && purpose !== 'object',
    ),
  );
}

/** The columns of a matter's row; `xinqiao verify` makes them again from the events and compares. */
export function petitionRow(petition: Petition, titleId: string) {
  const urgent = urgentClock(petition);
  return {
    petition_id: petition.petitionId,
    petition_no: petition.petitionNo,
    version: petition.version,
    state: petition.state,
    channel: petition.channel,
    class: petition.class ?? null,
    category: petition.category ?? null,
    area_code: petition.areaCode,
    filed_on: petition.filedOn,
    undated: petition.undated ?? false,
    answered_on: petition.answeredOn ?? null,
    restricted: petition.restricted,
    holder: petition.holder,
    due_on: urgent?.due ?? null,
    due_purpose: urgent?.purpose ?? null,
    complained_units: petition.complainedOf.units,
    title_id: titleId,
    file: petition,
  };
}

export function clockRows(petition: Petition) {
  return petition.clocks.map((clock, no) => ({
    no,
    rule: clock.ruleId,
    purpose: clock.purpose,
    unit_code: clock.unit,
    start_on: clock.start,
    raw_on: clock.raw,
    due_on: clock.due,
    provisional: clock.provisional,
    calendar_version: clock.calendarVersion,
    extended_by_days: clock.extendedByDays ?? 0,
    stopped_on: clock.stoppedOn ?? null,
    cancelled: clock.cancelled ?? false,
  }));
}

/** Whose desk the matter lies on. */
export function waitingRows(petition: Petition) {
  return waitingFor(petition).map(({ unit, dueOn, purpose }) => ({ unit_code: unit, due_on: dueOn ?? null, due_purpose: purpose ?? null }));
}

export function letterRows(petition: Petition) {
  return petition.letters.map(({ letterId, kind, number, unit, issuedOn, voidedOn, service }) => ({
    letter_id: letterId,
    kind,
    number: number ?? null,
    unit_code: unit,
    issued_on: issuedOn,
    voided_on: voidedOn ?? null,
    served_on: service?.on ?? null,
  }));
}

/** What became of each who stands on the list of the matter. */
export function coSignerRows({ joint }: Petition) {
  if (!joint) return [];
  const removed = new Set(joint.removed.map(({ no }) => no));
  const representing = new Set(joint.representatives.map(({ no }) => no));
  return Array.from({ length: joint.entered + 1 }, (_, no) => ({ no, removed: removed.has(no), representative: representing.has(no) }));
}

/** Marks of those who stood on the list before this act. */
function coSignerMarks(before: Petition | undefined, after: Petition) {
  if (!before || before.joint === after.joint) return [];
  const entered = before.joint?.entered ?? 0;
  return changed(before, after, coSignerRows).filter(({ no }) => no <= entered);
}

/** Clocks and letters that this act made or changed; the others are left as they are. */
function changed<R>(before: Petition | undefined, after: Petition, rows: (petition: Petition) => R[]): R[] {
  const old = before ? rows(before).map((row) => JSON.stringify(row)) : [];
  return rows(after).filter((row, at) => JSON.stringify(row) !== old[at]);
}

const titleOf = ({ event }: ActRecord) => ('title' in event ? event.title.textId : '00000000-0000-0000-0000-000000000000');

const personJson = ({ part, sealed, idBlind, phoneBlind }: SealedPerson) => ({
  part,
  sealed: sealed.toString('base64'),
  idBlind: idBlind?.toString('hex'),
  phoneBlind: phoneBlind?.toString('hex'),
});

/** Whether messages or a person's changed data go with the act; most acts have neither. */
export const tellsMore = ({ notices = [], people }: ActRecord): boolean => notices.length > 0 || people !== undefined;

/** An act as `record_act` takes it: one value, one round trip. */
export function actJson(record: ActRecord): string {
  const {
    before,
    after,
    event,
    leaf,
    seenBy,
    texts,
    persons,
    people,
    coSigners,
    notices = [],
    attachments,
    wrappedKey,
    grams,
    request,
    importKey,
  } = record;
  const marks = coSignerMarks(before, after);
  const letters = changed(before, after, letterRows);
  return JSON.stringify({
    petition: petitionRow(after, titleOf(record)),
    event,
    leaf: leaf.toString('hex'),
    clocks: changed(before, after, clockRows),
    seen: seenBy,
    waiting: waitingRows(after),
    ...(letters.length > 0 && { letters }),
    ...(texts.length > 0 && { texts: texts.map(({ sealed, ...text }) => ({ ...text, sealed: sealed.toString('base64') })) }),
    ...(persons && { persons: persons.map(personJson) }),
    ...(people && { people: people.map(personJson) }),
    ...(coSigners && {
      coSigners: coSigners.map(({ no, sealed, identity, contact, idBlind, phoneBlind }) => ({
        no,
        sealed: sealed?.toString('base64'),
        identity: identity?.toString('hex'),
        contact: contact?.toString('hex'),
        idBlind: idBlind?.toString('hex'),
        phoneBlind: phoneBlind?.toString('hex'),
      })),
    }),
    ...(marks.length > 0 && { coSignerMarks: marks }),
    ...(tellsMore(record) && { notices }),
    ...(attachments && { attachments: attachments.map((row) => ({ ...row, meta: row.meta.toString('base64') })) }),
    ...(wrappedKey && { wrappedKey: wrappedKey.toString('base64') }),
    ...(grams && { grams }),
    ...(request && { request: { key: request.key, fingerprint: request.fingerprint.toString('hex') } }),
    ...(importKey && { importKey }),
  });
}
