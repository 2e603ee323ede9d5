import type { EventType, PetitionEvent } from '../../petition/events.ts';
import { jointOf } from '../../petition/joint/standing.ts';
import type { Petition } from '../../petition/petition.ts';
import type { NoticeKind } from '../../words/notices.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { NoticeRow, SendingChannel } from './noticeRow.ts';

/** Which events the petitioner is told of. What is internal, or what the petitioner did, is not news. */
const kindOfEvent: Readonly<Partial<Record<EventType, NoticeKind>>> = {
  file: 'filed',
  register: 'filed',
  transfer: 'passed-on',
  assign: 'passed-on',
  designate: 'passed-on',
  accept: 'accepted',
  acceptSimply: 'accepted',
  askMore: 'more-asked',
  remindPetitioner: 'more-asked',
  callHearing: 'hearing',
  cancelHearing: 'hearing-cancelled',
  recordAgreement: 'agreement',
  replySimply: 'decided',
  close: 'closed',
  withdraw: 'withdrawn',
  reopen: 'reopened',
  voidLetter: 'letter-voided',
  reissueCode: 'code-reissued',
  changeContact: 'contact-changed',
  merge: 'merged',
  takeIn: 'merged',
  unmerge: 'taken-apart',
  goAlone: 'taken-apart',
  letGo: 'taken-apart',
};

const kindOfLetter: Readonly<Record<string, NoticeKind>> = {
  opinion: 'decided',
  'refusal-notice': 'not-accepted',
  'no-longer-accepted-notice': 'not-accepted',
  'extension-notice': 'extended',
  'review-opinion': 'reviewed',
  'recheck-opinion': 'reviewed',
};

/** What the petitioner is told of an event, if anything. */
export function noticeKindOf(event: PetitionEvent): NoticeKind | undefined {
  if (event.by.role === 'petitioner' && event.type !== 'file' && event.type !== 'seal') return undefined;
  return event.type === 'changeContact' ? undefined : newsOf(event);
}

const newsOf = (event: PetitionEvent): NoticeKind | undefined =>
  event.type === 'seal' ? kindOfLetter[event.letter.kind] : kindOfEvent[event.type];

/** What is between the petitioner and the organ alone, as on the page that a representative sees (ADR-0161). */
const ofPetitionerAlone: readonly EventType[] = ['askMore', 'remindPetitioner', 'reissueCode', 'changeContact'];

/** A second matter under the same lead, or one of several that leaves, changes nothing for who brought the lead. */
function isNoChange({ mergedHere = [] }: Petition, { type }: PetitionEvent): boolean {
  return (type === 'takeIn' && mergedHere.length > 1) || (type === 'letGo' && mergedHere.length > 0);
}

/** Whom of the representatives an event is told, and as what: who was named by it learns that, the others what happened, whoever did it. */
function toldRepresentatives(petition: Petition, event: PetitionEvent): { no: number; kind: NoticeKind }[] {
  const { representatives } = jointOf(petition);
  if (event.type === 'nameRepresentatives')
    return representatives.filter(({ since }) => since === petition.version).map(({ no }) => ({ no, kind: 'representing' }));
  const kind = ofPetitionerAlone.includes(event.type) || isNoChange(petition, event) ? undefined : newsOf(event);
  return kind ? representatives.map(({ no }) => ({ no, kind })) : [];
}

/**
 * The messages of an event, to be written with it. An anonymous petitioner gets none; of an accusation or a confidential matter they
 * say nothing by which anybody else would know. A former address is warned whatever was chosen (ADR-0181, ADR-0183). Each representative
 * is told by text message (ADR-0245).
 */
export function noticesOf(city: Pick<City, 'clock'>, petition: Petition, event: PetitionEvent): NoticeRow[] {
  const row = (channel: SendingChannel, kind: NoticeKind, more: Partial<NoticeRow> = {}): NoticeRow => ({
    noticeId: newId(city.clock.now()),
    channel,
    kind,
    language: petition.notices?.language ?? 'zh',
    discreet: petition.restricted || petition.identity === 'confidential',
    unit: event.by.unit === 'petitioner' ? petition.holder : event.by.unit,
    ...more,
  });
  const others = toldRepresentatives(petition, event).map(({ no, kind }) => row('sms', kind, { representative: no }));
  if (petition.identity === 'anonymous') return others;
  if (event.type === 'changeContact') {
    const warn = (channel: SendingChannel, former: string | undefined) =>
      former ? [row(channel, 'contact-changed', { former, discreet: true })] : [];
    return [...warn('sms', event.formerPhone?.textId), ...warn('mail', event.formerEmail?.textId)];
  }
  const kind = isNoChange(petition, event) ? undefined : noticeKindOf(event);
  const { sms = false, mail = false } = petition.notices ?? {};
  const own = kind ? [...(sms ? [row('sms', kind)] : []), ...(mail ? [row('mail', kind)] : [])] : [];
  return [...own, ...others];
}
