/** What is said no to when a matter is brought together. `article` only where the law sets the number. */
export type JointRefusal = Readonly<
  | { code: 'no-such-co-signer'; no: string }
  | { code: 'signed-already'; lines: string }
  | { code: 'too-many-co-signers'; most: number }
  | { code: 'too-many-representatives'; most: number; asked: number; article?: string }
  | { code: 'nobody-listed' }
>;
