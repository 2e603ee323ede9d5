/** An address as it is kept and compared: half width, no spaces; capitals do not count. */
export const tidyEmail = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** What is wrong with a mail address. Only whether a message could be sent there: it is proved by a code. */
export function emailFault(typed: string): 'email' | undefined {
  const plain = tidyEmail(typed);
  if (plain === '') return undefined;
  const at = plain.lastIndexOf('@');
  const labels = plain.slice(at + 1).split('.');
  const right =
    at > 0 &&
    at <= 64 &&
    plain.length <= 254 &&
    local.test(plain.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((part) => label.test(part));
  return right && /^[a-z]/.test(labels.at(-1) ?? '') ? undefined : 'email';
}
