import type { City } from './city.ts';
import type { CodeHolder } from './ownCode.ts';

const minutes = 30;

/** What the browser carries after number and code were exchanged: the matter, whose code and its version, and an end, signed. Nothing else opens it. */
export function makeTrackingCookie(city: City, { petitionId, codeVersion, representative }: CodeHolder): string {
  const until = Date.parse(city.clock.now()) + minutes * 60_000;
  const body = `${petitionId}.${codeVersion}.${until}.${representative ?? 0}`;
  return `${body}.${city.keys.sign('tracking', body)}`;
}

/** The matter a cookie opens, or nothing if it is forged or over. The caller compares the code's version with the matter's. */
export function readTrackingCookie(city: City, cookie: string): CodeHolder | undefined {
  const at = cookie.lastIndexOf('.');
  const body = cookie.slice(0, at);
  if (at < 0 || city.keys.sign('tracking', body) !== cookie.slice(at + 1)) return undefined;
  const [petitionId = '', codeVersion = '', until = '', representative = '0'] = body.split('.');
  if (Number(until) <= Date.parse(city.clock.now())) return undefined;
  return { petitionId, codeVersion: Number(codeVersion), ...(Number(representative) > 0 && { representative: Number(representative) }) };
}
