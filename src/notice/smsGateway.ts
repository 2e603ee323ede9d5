import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Channels, SendAnswer, Sms } from '../casework/notices/noticePorts.ts';

export type SmsSettings = Readonly<{
  /** Where messages are posted: https://gateway.example/v1/messages */
  url: string;
  /** The name under which the gateway knows us, and the secret it shares with us. */
  app: string;
  secret: string;
  /** 【…】 before every message, as the operators of China ask for. */
  sign: string;
}>;

const timeoutMs = 15_000;
/** A signature is good for so long, on both sides. */
const skewMs = 300_000;

/** What is signed: each part on a line, the body by its SHA-256. */
export function signatureOf(
  secret: string,
  { timestamp, nonce, body }: Readonly<{ timestamp: string; nonce: string; body: string }>,
): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', secret).update(`${timestamp}\n${nonce}\n${digest}`).digest('hex');
}

/**
 * A gateway of text messages over HTTP (docs/how-to/notices.md has the protocol): one POST for a message, signed; `id` makes the gateway
 * take a repeated message once. 2xx and 409 (known already) are done; 4xx will never do; anything else is tried again.
 */
export function smsGateway({ url, app, secret, sign }: SmsSettings, now: () => number = Date.now): Sms {
  return {
    async send({ id, to, text }): Promise<SendAnswer> {
      const body = JSON.stringify({ id, to, text: `【${sign}】${text}` });
      const signed = { timestamp: String(now()), nonce: randomBytes(12).toString('base64url'), body };
      const headers = {
        'content-type': 'application/json',
        'x-app': app,
        'x-timestamp': signed.timestamp,
        'x-nonce': signed.nonce,
        'x-signature': signatureOf(secret, signed),
      };
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      if (answer.ok || answer.status === 409) return { ok: true };
      if (answer.status === 408 || answer.status === 429 || answer.status >= 500) return { ok: false, again: true, fault: 'unreachable' };
      const told: unknown = await answer.json().catch(() => undefined);
      const gone = typeof told === 'object' && told !== null && Reflect.get(told, 'code') === 'number-gone';
      return { ok: false, again: false, fault: gone ? 'number-gone' : 'refused' };
    },
  };
}

/** Whether a receipt was signed by who shares the secret, within five minutes; each nonce once. */
export function receiptVerifier(secret: string): NonNullable<Channels['verifyReceipt']> {
  const seen = new Map<string, number>();
  return ({ timestamp, nonce, signature, body }, now) => {
    const at = Date.parse(now);
    for (const [old, until] of seen) if (until < at) seen.delete(old);
    if (!/^\d{13}$/.test(timestamp) || Math.abs(Number(timestamp) - at) > skewMs || nonce.length < 8 || nonce.length > 100) return false;
    const [right, given] = [Buffer.from(signatureOf(secret, { timestamp, nonce, body })), Buffer.from(signature)];
    if (right.length !== given.length || !timingSafeEqual(right, given) || seen.has(nonce)) return false;
    seen.set(nonce, at + 2 * skewMs);
    return true;
  };
}
