import type { SealAnswer, SealAsked, SealService } from '../casework/sealPort.ts';
import { sealFieldName } from '../documents/sealField.ts';

export type HttpSeal = Readonly<{
  /** Where letters are sent to be sealed. */
  url: string;
  token?: string;
  /** How long an officer waits, with the number of the letter held. */
  patienceMs?: number;
}>;

const usualPatienceMs = 8000;
/** What a seal and its certificates may add. */
const mostAdded = 4 * 1024 * 1024;

/**
 * A seal service over HTTP, as gateways of 电子签章 offer it: the page goes there as it is and comes back with the organ's signature (PAdES, or
 * SM2 by GB/T 38540) in the field named. What comes back must begin with every byte that was sent: a signature is added, nothing is changed.
 */
export function httpSeal({ url, token, patienceMs = usualPatienceMs }: HttpSeal): SealService {
  return {
    async put(asked) {
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/pdf',
            accept: 'application/pdf',
            'x-seal-unit': asked.unit,
            'x-seal-letter': asked.letterId,
            'x-seal-field': sealFieldName,
            ...(token && { authorization: `Bearer ${token}` }),
          },
          body: new Uint8Array(asked.pdf),
          redirect: 'error',
          signal: AbortSignal.timeout(patienceMs),
        });
        if (answer.status >= 500) return { ok: false, why: 'unreachable' };
        if (answer.status !== 200) return { ok: false, why: 'refused' };
        return sealed(asked, await answer.bytes());
      } catch {
        // No connection, no answer in time, a redirect, or an answer that broke off: the letter has no seal.
        return { ok: false, why: 'unreachable' };
      }
    },
  };
}

function sealed({ pdf }: SealAsked, bytes: Uint8Array): SealAnswer {
  const added = bytes.length - pdf.length;
  const whole = added > 0 && added <= mostAdded && Buffer.compare(pdf, bytes.subarray(0, pdf.length)) === 0;
  const tail = whole ? Buffer.from(bytes.subarray(pdf.length)).toString('latin1') : '';
  return /\/ByteRange\s*\[/.test(tail) && /\/Contents\s*</.test(tail) ? { ok: true, pdf: bytes } : { ok: false, why: 'changed' };
}
