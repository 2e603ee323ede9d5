import type { City } from '../city.ts';

const minutes = 30;

/** What the browser of a body outside carries after its code was taken: the digest and an end, signed. The code itself is carried nowhere. */
export function makeAnswerCookie(city: City, digest: Buffer): string {
  const body = `${digest.toString('base64url')}.${Date.parse(city.clock.now()) + minutes * 60_000}`;
  return `${body}.${city.keys.sign('outside', body)}`;
}

/** The digest that a cookie stands for, or nothing if it is forged or over. */
export function readAnswerCookie(city: City, cookie: string): Buffer | undefined {
  const at = cookie.lastIndexOf('.');
  const body = cookie.slice(0, at);
  if (at < 0 || city.keys.sign('outside', body) !== cookie.slice(at + 1)) return undefined;
  const [digest = '', until = ''] = body.split('.');
  return Number(until) > Date.parse(city.clock.now()) ? Buffer.from(digest, 'base64url') : undefined;
}
