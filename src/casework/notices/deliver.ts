import { mailText, type NoticeFacts, smsText } from '../../words/notices.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { isMobile } from '../identity/phone.ts';
import { unitName } from '../law.ts';
import { maskedEmail, maskedPhone, readPerson } from '../people.ts';
import { type Sealer, sealerOf } from '../sealing.ts';
import type { ClaimedNotice, SendAnswer, Settled } from './noticePorts.ts';
import { makeLink } from './openingLinks.ts';

const batch = 20;
const leaseSeconds = 180;
/** Seconds until the next attempt; after the last one a person is asked to tell the petitioner. */
const waits = [60, 300, 1800, 7200];

/** Sends what waits. Safe to kill, to run twice and on two nodes: a message has one id, and whoever takes it twice counts it once (ADR-0180). */
export async function deliverNotices(city: City): Promise<number> {
  let done = 0;
  for (;;) {
    const claimed = await city.notices.claim(city.clock.now(), leaseSeconds, batch);
    await Promise.all(claimed.map((notice) => deliver(city, notice)));
    done += claimed.length;
    if (claimed.length < batch) return done;
  }
}

async function deliver(city: City, notice: ClaimedNotice): Promise<void> {
  await city.notices.settle(notice, await attempt(city, notice), city.clock.now());
}

async function attempt(city: City, notice: ClaimedNotice): Promise<Settled> {
  const { petitionId, channel, former } = notice;
  const scope = { as: 'petitioner', petitionId } as const;
  const file = await city.files.openWhole(scope, petitionId);
  const sealer = file && sealerOf(city, file);
  if (!file || !sealer) return { outcome: 'failed', fault: 'no-address' };
  if (!former && !file.petition.notices?.[channel]) return { outcome: 'dropped' };
  const to = addressFor(notice, file, sealer);
  if (!to) return { outcome: 'failed', fault: 'no-address' };
  const masked = channel === 'sms' ? maskedPhone(to) : maskedEmail(to);
  const answer = await send(city, notice, { to, file });
  if (answer.ok) return { outcome: 'sent', masked };
  const wait = waits[notice.attempt - 1];
  if (!answer.again || wait === undefined) return { outcome: 'failed', fault: answer.fault, masked };
  return { outcome: 'again', at: new Date(Date.parse(city.clock.now()) + wait * 1000).toISOString(), masked };
}

/** Where it goes: now known, or the former address that is to be warned. A fixed line gets no text message. */
function addressFor({ channel, former }: ClaimedNotice, file: WholeFile, sealer: Sealer): string | undefined {
  const person = readPerson(sealer, file.persons);
  const sealed = file.texts.find(({ textId }) => textId === former);
  const to = former ? sealed && sealer.read(sealed) : channel === 'sms' ? person.phone : person.email;
  return channel === 'sms' && to && !isMobile(to) ? undefined : to;
}

type Sending = Readonly<{ to: string; file: WholeFile }>;

async function send(city: City, notice: ClaimedNotice, { to, file }: Sending): Promise<SendAnswer> {
  const { sms, mail, publicUrl } = city.channels;
  const { noticeId: id, channel, kind, language, discreet, seq, former } = notice;
  const { petition } = file;
  const office = city.units.byCode.get(notice.unit);
  const facts: NoticeFacts = {
    kind,
    petitionNo: petition.petitionNo,
    discreet,
    office: language === 'en' ? (office?.nameEn ?? '') : unitName(city, notice.unit),
    phone: office?.phone ?? '',
    ...(publicUrl && { site: publicUrl }),
  };
  const failed: SendAnswer = { ok: false, again: true, fault: 'unreachable' };
  if (channel === 'sms') return sms ? sms.send({ id, to, text: smsText(language, facts) }).catch(() => failed) : notSetUp;
  if (!mail) return notSetUp;
  const opens = !discreet && !former && !petition.restricted;
  const link = opens ? await makeLink(city, { petitionId: petition.petitionId, seq, codeVersion: petition.codeVersion }) : undefined;
  return mail.send({ id, to, ...mailText(language, { ...facts, ...(link && { link }) }) }).catch(() => failed);
}

const notSetUp: SendAnswer = { ok: false, again: false, fault: 'not-configured' };
