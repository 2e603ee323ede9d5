import { randomInt } from 'node:crypto';
import { codeSubject, codeText } from '../../words/notices.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { SendAnswer } from './noticePorts.ts';
import { codeMinutes } from './proofPorts.ts';

/** What a code proves: that somebody has this telephone or mail address now, for one purpose. */
export type CodeFor = Readonly<{ purpose: string; contact: 'phone' | 'email'; address: string }>;
/** `silent`: a code is kept and counted as any other, and nobody is sent anything. */
type Asking = CodeFor & Readonly<{ language: 'zh' | 'en'; silent?: boolean }>;

const keyOf = (city: City, { purpose, contact, address }: CodeFor) => city.keys.blind('code-for', `${purpose}\n${contact}\n${address}`);
const hashOf = (city: City, about: CodeFor, code: string) =>
  city.keys.blind('code', `${about.purpose}\n${about.contact}\n${about.address}\n${code}`);

/** Whether codes can be sent to this kind of address here. */
export const canSendCode = ({ channels }: City, contact: CodeFor['contact']): boolean =>
  Boolean(contact === 'phone' ? channels.sms : channels.mail);

/**
 * Makes a code of six digits and hands it to the channel.
 * @returns the seconds to wait if too many were asked for, else 0 and how the sending went, which a caller who must not tell whether
 * anybody is known does not wait for
 */
export async function sendCode(city: City, asking: Asking): Promise<{ wait: number; sent: Promise<SendAnswer> }> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const wait = await city.proofs.begin(keyOf(city, asking), hashOf(city, asking, code), city.clock.now());
  if (wait > 0 || asking.silent) return { wait, sent: Promise.resolve({ ok: true }) };
  const failed: SendAnswer = { ok: false, again: true, fault: 'unreachable' };
  return { wait, sent: dispatch(city, asking, code).catch(() => failed) };
}

async function dispatch(
  { channels: { sms, mail }, clock }: City,
  { contact, address: to, language }: Asking,
  code: string,
): Promise<SendAnswer> {
  const [id, text] = [newId(clock.now()), codeText[language](code, codeMinutes)];
  const channel =
    contact === 'phone' ? sms?.send({ id, to, text }) : mail?.send({ id, to, subject: codeSubject[language], text: `${text}\n` });
  return channel ?? { ok: false, again: false, fault: 'not-configured' };
}

/** Is this the code that was sent? Full width digits and spaces count as typed right. */
export function checkCode(city: City, about: CodeFor, typed: string): Promise<boolean> {
  const code = typed.normalize('NFKC').replaceAll(/\D/g, '').slice(0, 10);
  return city.proofs.use(keyOf(city, about), hashOf(city, about, code), city.clock.now());
}
