import { emailFault } from './casework/identity/email.ts';
import type { ChannelSettings } from './notice/channels.ts';
import type { SettingProblem } from './words/starting.ts';

/** Settings by name as they were given, and who hears what is wrong with one. */
export type Values = Readonly<Record<string, string | undefined>>;
export type Complain = (problem: SettingProblem) => void;

const smsNames = ['XINQIAO_SMS_URL', 'XINQIAO_SMS_APP', 'XINQIAO_SMS_SECRET', 'XINQIAO_SMS_SIGN'] as const;
const mailNames = ['XINQIAO_SMTP_URL', 'XINQIAO_MAIL_FROM'] as const;

/** How messages are sent: each channel whole or not at all. No sentence repeats a value, for some are secrets. */
export function channelSettings(given: Values, complain: Complain): ChannelSettings {
  const publicUrl = given.XINQIAO_PUBLIC_URL;
  if (publicUrl && (!isWebAddress(publicUrl) || publicUrl.endsWith('/')))
    complain({ code: 'not-a-web-address', name: 'XINQIAO_PUBLIC_URL' });
  const sms = whole(given, smsNames, complain) && smsOf(given, complain);
  const mail = whole(given, mailNames, complain) && mailOf(given, complain);
  return { ...(publicUrl && { publicUrl }), ...(sms && { sms }), ...(mail && { mail }) };
}

function whole(given: Values, names: readonly string[], complain: Complain): boolean {
  const set = names.filter((name) => given[name] !== undefined);
  const missing = names.filter((name) => given[name] === undefined);
  if (set[0] && missing.length > 0) complain({ code: 'needed-together', name: set[0], others: missing });
  return set.length > 0 && missing.length === 0;
}

function smsOf(given: Values, complain: Complain): ChannelSettings['sms'] {
  const [url = '', app = '', secret = '', sign = ''] = smsNames.map((name) => given[name]);
  if (!isWebAddress(url)) complain({ code: 'not-a-web-address', name: 'XINQIAO_SMS_URL' });
  if (secret.length < 16) complain({ code: 'too-short-a-secret', name: 'XINQIAO_SMS_SECRET' });
  return { url, app, secret, sign };
}

function mailOf(given: Values, complain: Complain): ChannelSettings['mail'] {
  const [url = '', from = ''] = mailNames.map((name) => given[name]);
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (!read || !/^smtps?:$/.test(read.protocol) || read.hostname === '') complain({ code: 'not-a-mail-server', name: 'XINQIAO_SMTP_URL' });
  if (emailFault(from)) complain({ code: 'not-a-mail-address', name: 'XINQIAO_MAIL_FROM' });
  return { url, from };
}

/** TLS, or this very machine. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname));
}
