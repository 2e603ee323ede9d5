export type PasswordFault = 'password-short' | 'password-common' | 'password-account' | 'password-same';

export const leastPassword = 10;

/** The beginnings of those that are tried first everywhere. */
const common = [
  '1234567890',
  '0123456789',
  '9876543210',
  'password',
  'qwertyuiop',
  'admin',
  '1q2w3e4r',
  'abc123',
  'iloveyou',
  'woaini',
  'xinqiao',
  '110110',
  '5201314',
  '88888888',
];

/**
 * What is wrong with a password that somebody chooses: length counts, not kinds of characters (NIST SP 800-63B, 3.1.1.2), but not one that
 * everybody tries.
 */
export function passwordFault(password: string, account: string, before = ''): PasswordFault | undefined {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...password].length < leastPassword) return 'password-short';
  if (password === before) return 'password-same';
  if (plain.includes(account.toLowerCase())) return 'password-account';
  const few = new Set(plain).size < 4;
  return few || common.some((start) => plain.startsWith(start)) ? 'password-common' : undefined;
}
