import { createHash } from 'node:crypto';
import type { City } from '../city.ts';

const days = 7;
const digestOf = (token: string) => createHash('sha256').update(token).digest();

/**
 * A link that opens a matter once, by a button on its page: what merely fetches it, such as a scanner of mail, uses nothing up (J6). The
 * token comes from the key and the event, so that a message which is sent again holds the same link; only its hash is kept.
 */
export async function makeLink(
  city: City,
  { petitionId, seq, codeVersion }: Readonly<{ petitionId: string; seq: number; codeVersion: number }>,
): Promise<string | undefined> {
  const { publicUrl } = city.channels;
  if (!publicUrl) return undefined;
  const token = city.keys.sign('opening-link', `${petitionId}.${seq}.${codeVersion}`);
  const until = new Date(Date.parse(city.clock.now()) + days * 86_400_000).toISOString();
  await city.proofs.keepLink({ digest: digestOf(token), petitionId, codeVersion, until });
  return `${publicUrl}/open/${token}`;
}

/** The matter of a link, once: not if it was used, is over, or the code was issued again since. */
export async function openByLink(city: City, token: string): Promise<{ petitionId: string; codeVersion: number } | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const found = await city.proofs.takeLink(digestOf(token), city.clock.now());
  const file = found && (await city.files.open({ as: 'petitioner', petitionId: found.petitionId }, found.petitionId));
  return file && file.petition.codeVersion === found.codeVersion && !file.petition.restricted ? found : undefined;
}
