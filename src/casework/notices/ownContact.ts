import { petitionerActor } from '../../petition/acts.ts';
import type { ContactKind, NoticeChoice } from '../../petition/contact/acts.ts';
import type { City } from '../city.ts';
import { emailFault, tidyEmail } from '../identity/email.ts';
import { isMobile, phoneFault, tidyPhone } from '../identity/phone.ts';
import { maskedEmail, maskedPhone, readPerson } from '../people.ts';
import { type ActAnswer, doAct } from '../performAct.ts';
import { sealerOf } from '../sealing.ts';
import { openOwn } from '../track.ts';
import type { WrittenAct } from '../writtenAct.ts';
import { type CodeFor, canSendCode, checkCode, sendCode } from './codes.ts';

/** How the petitioner is reached, for the own page: addresses masked. */
export type OwnContact = Readonly<{
  version: number;
  /** Absent for who is anonymous. */
  kept: boolean;
  notices: NoticeChoice;
  contacts: readonly Readonly<{ kind: ContactKind; masked?: string; verifiedOn?: string; canProve: boolean }>[];
}>;

export async function ownContact(city: City, petitionId: string): Promise<OwnContact | undefined> {
  const opened = await open(city, petitionId);
  if (!opened) return undefined;
  const { petition } = opened.file;
  const { phone, email } = opened.person;
  const one = (kind: ContactKind, masked: string | undefined, reachable: boolean) => ({
    kind,
    canProve: reachable && canSendCode(city, kind),
    ...(masked && { masked }),
    ...(petition.verified?.[kind] && { verifiedOn: petition.verified[kind] }),
  });
  return {
    version: petition.version,
    kept: petition.identity !== 'anonymous' && petition.channel !== 'mailbox',
    notices: petition.notices ?? { sms: false, mail: false, language: city.settings.language },
    contacts: [one('phone', phone && maskedPhone(phone), !phone || isMobile(phone)), one('email', email && maskedEmail(email), true)],
  };
}

async function open(city: City, petitionId: string) {
  const file = await openOwn(city, petitionId);
  const sealer = file && sealerOf(city, file);
  return sealer && { file, sealer, person: readPerson(sealer, file.persons) };
}

/** A telephone or an address that is to be proved: the one on record, or a new one. */
export type Proving = Readonly<{ petitionId: string; contact: ContactKind; typed: string }>;
export type CodeAsked =
  | Readonly<{ outcome: 'sent' }>
  | Readonly<{ outcome: 'wrong'; code: string }>
  | Readonly<{ outcome: 'wait'; seconds: number }>;

/** Sends a code there; what cannot be an address, or cannot be reached, is told. */
export async function askToProve(city: City, proving: Proving, language: 'zh' | 'en'): Promise<CodeAsked> {
  const about = await aboutOf(city, proving);
  if ('code' in about) return { outcome: 'wrong', code: about.code };
  const { wait, sent } = await sendCode(city, { ...about, language });
  if (wait > 0) return { outcome: 'wait', seconds: wait };
  return (await sent).ok ? { outcome: 'sent' } : { outcome: 'wrong', code: 'code-not-sent' };
}

async function aboutOf(city: City, { petitionId, contact, typed }: Proving): Promise<CodeFor | { code: string }> {
  if (!canSendCode(city, contact)) return { code: 'code-not-sent' };
  const opened = await open(city, petitionId);
  const address = contact === 'phone' ? tidyPhone(typed || (opened?.person.phone ?? '')) : tidyEmail(typed || (opened?.person.email ?? ''));
  if (!opened || address === '') return { code: 'missing' };
  const fault = contact === 'phone' ? (phoneFault(address) ?? (isMobile(address) ? undefined : 'phone-for-sms')) : emailFault(address);
  return fault ? { code: fault } : { purpose: `contact ${petitionId}`, contact, address };
}

/** With the code: what was on record is proved, what is new takes its place and is proved. */
export async function proveContact(
  city: City,
  proving: Proving & Readonly<{ code: string }>,
): Promise<ActAnswer | Readonly<{ outcome: 'wrong'; code: string }>> {
  const { petitionId, contact, typed, code } = proving;
  const about = await aboutOf(city, proving);
  if ('code' in about) return { outcome: 'wrong', code: about.code };
  if (!(await checkCode(city, about, code))) return { outcome: 'wrong', code: 'contact-code' };
  const opened = await open(city, petitionId);
  if (!opened) return { outcome: 'not-found' };
  const on = city.clock.today();
  const isNew = typed !== '' && about.address !== opened.person[contact];
  const act: WrittenAct = isNew
    ? { type: 'changeContact', on, fields: { [contact]: about.address, verified: true } }
    : { type: 'verifyContact', on, fields: { contact } };
  return doAct(city, { file: opened.file, scope: { as: 'petitioner', petitionId }, by: petitionerActor('petitioner'), act });
}
