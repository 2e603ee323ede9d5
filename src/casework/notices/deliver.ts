import { jointOf } from '../../petition/joint/standing.ts';
import { mailText, type NoticeFacts, smsText } from '../../words/notices.ts';
import type { City } from '../city.ts';
import { readCoSigner } from '../coSigners.ts';
import type { WholeFile } from '../files.ts';
import { isMobile } from '../identity/phone.ts';
import { unitName } from '../law.ts';
import { maskedEmail, maskedPhone, readPerson } from '../people.ts';
import { type Sealer, sealerOf } from '../sealing.ts';
import type { NoticeFault } from './noticeKinds.ts';
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
  const settled = await attempt(city, notice).catch(() => later(city, notice, { fault: 'unreachable' }));
  await city.notices.settle(notice, settled, city.clock.now());
}

async function attempt(city: City, notice: ClaimedNotice): Promise<Settled> {
  const { petitionId, channel } = notice;
  const scope = { as: 'petitioner', petitionId } as const;
  const file = await city.files.openWhole(scope, petitionId);
  const sealer = file && sealerOf(city, file);
  if (!file || !sealer) return { outcome: 'failed', fault: 'no-address' };
  if (!isWanted(notice, file)) return { outcome: 'dropped' };
  const to = notice.representative ? await phoneOf(city, notice, sealer) : addressFor(notice, file, sealer);
  if (!to) return { outcome: 'failed', fault: 'no-address' };
  const masked = channel === 'sms' ? maskedPhone(to) : maskedEmail(to);
  const answer = await send(city, notice, { to, file });
  if (answer.ok) return { outcome: 'sent', masked };
  return answer.again ? later(city, notice, { fault: answer.fault, masked }) : { outcome: 'failed', fault: answer.fault, masked };
}

/** Once more after a while, or given up. */
function later(city: City, { attempt: made }: ClaimedNotice, why: Readonly<{ fault: NoticeFault; masked?: string }>): Settled {
  const wait = waits[made - 1];
  const { fault: _, ...known } = why;
  if (wait === undefined) return { outcome: 'failed', ...why };
  return { outcome: 'again', at: new Date(Date.parse(city.clock.now()) + wait * 1000).toISOString(), ...known };
}

/** Not once the petitioner chose otherwise, or the representative is none any more. A former address is warned whatever was chosen. */
function isWanted({ former, channel, representative }: ClaimedNotice, { petition }: WholeFile): boolean {
  if (representative) return jointOf(petition).representatives.some(({ no }) => no === representative);
  return former !== undefined || petition.notices?.[channel] === true;
}

/** The mobile number that a representative left. */
async function phoneOf(city: City, { petitionId, representative = 0 }: ClaimedNotice, sealer: Sealer): Promise<string | undefined> {
  const [row] = await city.questions.coSigners({ as: 'petitioner', petitionId }, petitionId, representative, 1);
  const phone = row?.no === representative ? readCoSigner(sealer, row).phone : undefined;
  return phone && isMobile(phone) ? phone : undefined;
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
