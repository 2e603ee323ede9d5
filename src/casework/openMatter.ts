import { createHash } from 'node:crypto';
import type { CivilDate } from '../clock/civilDate.ts';
import { canonical, leafOf } from '../ledger/leaf.ts';
import type { Actor, Intake, OpeningAct } from '../petition/acts.ts';
import { open } from '../petition/decide.ts';
import { begin, fold } from '../petition/evolve.ts';
import type { HandedDownIn } from '../petition/handdown/acts.ts';
import { jointOf } from '../petition/joint/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { Channel } from '../petition/state.ts';
import { attachmentRows } from './attachments.ts';
import { carriedRows } from './carriedFiles.ts';
import { classedBy } from './categoryTree.ts';
import type { City } from './city.ts';
import { type ClockView, clockViews } from './clockViews.ts';
import { dangerRead } from './danger.ts';
import type { ActRecord, Scope } from './files.ts';
import { recordsOfJoining } from './fileTogether.ts';
import type { Filing } from './filing.ts';
import { gramsOf } from './grams.ts';
import { newId, petitionNumber } from './identifiers.ts';
import { lawOf } from './law.ts';
import { noticesOf } from './notices/noticesOf.ts';
import { codeOfRepresentative } from './ownCode.ts';
import { sealPeople } from './people.ts';
import { sealerFor } from './sealing.ts';
import { seenByOf } from './seenBy.ts';
import type { Upload } from './uploads.ts';

/** What a representative follows the matter with. */
export type RepresentativeCode = Readonly<{ no: number; queryCode: string }>;

export type FileAnswer =
  | Readonly<{
      outcome: 'filed';
      petitionId: string;
      petitionNo: string;
      queryCode: string;
      representatives: readonly RepresentativeCode[];
      clocks: readonly ClockView[];
    }>
  | Readonly<{ outcome: 'running' | 'conflict' }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>;

/** What a new matter is made of. */
export type Opening = Readonly<{
  type: 'file' | 'register';
  filing: Filing;
  channel: Channel;
  on: CivilDate;
  by: Actor;
  uploads: readonly Upload[];
  /** What the level above says of a matter that it hands down. */
  handedDown?: HandedDownIn;
  /** What was said at the counter, kept as an internal note of the matter, and when. */
  reception?: string;
  receptionTime?: string;
  /** Scanned pages of the letter among the uploads, in their order. */
  pages?: readonly string[];
}>;

/** Makes a new matter of what somebody stated: one act, one write, one answer for the same key. */
export async function openMatter(city: City, opening: Opening & Readonly<{ key: string }>): Promise<FileAnswer> {
  const { filing, key, type } = opening;
  const fingerprint = createHash('sha256')
    .update(canonical({ type, filing, channel: opening.channel, uploads: opening.uploads }))
    .digest();
  const made = await openingRecord(city, opening, { request: { key, fingerprint } });
  if ('refusal' in made) return { outcome: 'refused', refusal: made.refusal };
  const { record, joined } = made;
  const recorded = await (joined.length > 0 ? city.files.recordAll([record, ...joined]) : city.files.record(record));
  switch (recorded.outcome) {
    case 'recorded':
      return filedAnswer(city, joined.at(-1)?.after ?? record.after);
    case 'repeated':
      return repeatedAnswer(city, recorded.petitionId);
    case 'running':
    case 'conflict':
      return { outcome: recorded.outcome };
    default:
      throw new Error(`a new matter cannot be ${recorded.outcome}`);
  }
}

/** The first act of a matter, ready to be recorded, once for its request or its import key. */
export async function openingRecord(
  city: City,
  opening: Opening,
  once: Pick<ActRecord, 'request' | 'importKey'>,
): Promise<{ record: ActRecord; joined: readonly ActRecord[] } | { refusal: Refusal }> {
  await city.calendars.refresh();
  const { filing, on, by } = opening;
  const at = city.clock.now();
  const petitionId = newId(at);
  const intake = { ...intakeOf(city, opening), ...(await followed(city, filing)) };
  const { key, wrapped } = city.keys.newMatterKey(intake.accusation);
  const sealer = sealerFor(city, petitionId, key);
  const petitionNo = petitionNumber({ areaCode: filing.areaCode, on, channel: opening.channel, serial: await city.files.nextSerial() });
  const act: OpeningAct = {
    type: opening.type,
    on,
    petitionId,
    petitionNo,
    intake,
    title: sealer.put('title', filing.title.trim()),
    text: sealer.put('content', filing.content.trim()),
    ...(opening.reception?.trim() && { reception: sealer.put('reception', opening.reception.trim()) }),
  };
  const decision = open(act, { by, at }, lawOf(city));
  if (!decision.ok) return { refusal: decision.refusal };
  const after = begin(decision.event);
  const record: ActRecord = {
    scope: scopeOfNew(petitionId),
    after,
    event: decision.event,
    leaf: leafOf(petitionId, 1, decision.event),
    seenBy: seenByOf(city, after),
    persons: sealPeople(city, filing, sealer),
    attachments: [...attachmentRows(opening.uploads, sealer, on), ...(await carriedRows(city, filing, sealer))],
    texts: sealer.written,
    notices: noticesOf(city, after, decision.event),
    wrappedKey: wrapped,
    ...(!after.restricted && { grams: gramsOf(`${filing.title}\n${filing.content}`) }),
    ...once,
  };
  const joined = recordsOfJoining(city, { filing, opened: record, sealer, by, at });
  return 'refusal' in joined ? joined : { record, joined };
}

/** A new matter is written in its petitioner's name. */
export const scopeOfNew = (petitionId: string): Scope => ({ as: 'petitioner', petitionId });

/** An accusation leaves no trace in a letter that others can read. */
async function followed(city: City, { follows, accusation }: Filing): Promise<Pick<Intake, 'follows'>> {
  const first = follows && (await city.files.open({ as: 'petitioner', petitionId: follows }, follows));
  if (!first || (first.petition.restricted && !accusation)) return {};
  return { follows: { petitionId: follows, petitionNo: first.petition.petitionNo } };
}

function intakeOf(city: City, { filing, channel, receptionTime, reception, pages, handedDown }: Opening): Intake {
  const { areaCode, homeArea, livingArea, purpose, category, complainedOf, proxy } = filing;
  const accused = typeof complainedOf === 'object' ? complainedOf : { text: complainedOf };
  const anonymous = filing.identity === 'anonymous' || !filing.name?.trim();
  return {
    channel,
    areaCode,
    identity: anonymous ? 'anonymous' : (filing.identity ?? 'named'),
    reachable: !anonymous && Boolean(filing.address?.trim() || filing.phone?.trim()),
    byProxy: Boolean(proxy),
    headcount: filing.headcount ?? 1 + (filing.coSigners?.length ?? 0),
    firstTime: filing.firstTime ?? true,
    mayPublish: filing.mayPublish ?? false,
    electronicService: filing.electronicService ?? false,
    ...(!anonymous && choiceOf(filing)),
    complainedOf: { units: accused.units ?? [], persons: Boolean(accused.person?.trim() || accused.text?.trim()) },
    accusation: filing.accusation ?? false,
    ...(homeArea && { homeArea }),
    ...(livingArea && { livingArea }),
    ...(purpose && { purpose }),
    ...(category && { category, ...classedBy(city) }),
    ...(receptionTime && { receptionTime }),
    ...(pages && { pages }),
    ...(handedDown && { handedDown }),
    ...dangerRead(filing.title, filing.content, reception),
  };
}

/** What the petitioner agreed to get; nothing said is the page alone. */
function choiceOf({ smsNotices = false, mailNotices = false, noticeLanguage = 'zh' }: Filing): Pick<Intake, 'notices'> {
  return smsNotices || mailNotices ? { notices: { sms: smsNotices, mail: mailNotices, language: noticeLanguage } } : {};
}

function filedAnswer(city: City, petition: Petition): FileAnswer {
  const { petitionId, petitionNo, codeVersion } = petition;
  const queryCode = city.keys.queryCode(petitionId, codeVersion);
  const representatives = jointOf(petition).representatives.map((named) => ({
    no: named.no,
    queryCode: codeOfRepresentative(city, petitionId, named),
  }));
  return { outcome: 'filed', petitionId, petitionNo, queryCode, representatives, clocks: clockViews(city, petition, { days: true }) };
}

/** The same request again gets the same answer with the same code. */
async function repeatedAnswer(city: City, petitionId: string): Promise<FileAnswer> {
  const file = await city.files.openWhole({ as: 'petitioner', petitionId }, petitionId);
  const first = file?.events[0]?.event;
  if (!first || !('petitionId' in first)) throw new Error('an idempotency key names a matter that is not there');
  // What was recorded in the same moment is what was filed; anything later is another answer's.
  const filed = file.events.map(({ event }) => event).filter(({ at }) => at === first.at);
  return filedAnswer(city, fold(filed));
}
