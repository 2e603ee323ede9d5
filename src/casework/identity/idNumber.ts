import { creditCodeFault } from './creditCode.ts';
import { plainWord } from './digits.ts';
import { type ResidentIdFault, residentIdFault } from './residentId.ts';

/** 证件类型. `other` is taken as it is written: nobody is turned away for a paper we do not know. */
export const idKinds = ['resident', 'hk-macao-permit', 'taiwan-permit', 'passport', 'foreign-permanent', 'organisation', 'other'] as const;
export type IdKind = (typeof idKinds)[number];
export type IdFault =
  | ResidentIdFault
  | 'permit-hk-macao'
  | 'permit-taiwan'
  | 'passport'
  | 'foreign-permanent'
  | 'credit-form'
  | 'credit-check';

/** 来往内地通行证 H or M with 8 digits (10 on older cards); 来往大陆通行证 8 digits (10 and a letter on older ones). */
const hkMacao = /^[HM]\d{8}(\d{2})?$/;
const taiwan = /^(\d{8}|\d{10}[A-Z]?)$/;
const passport = /^(?=.*\d)[A-Z0-9]{5,12}$/;
/** 外国人永久居留身份证 until 2023: three letters and twelve digits. Since then it has the form of a citizen's number. */
const oldForeign = /^[A-Z]{3}\d{12}$/;

/**
 * What is wrong with the number of a paper. Without a kind, a number of 15 to 18 digits is taken for a citizen's and anything else for a
 * paper we do not know.
 */
export function idNumberFault(typed: string, kind: IdKind | undefined, today: string): IdFault | undefined {
  const plain = plainWord(typed);
  if (plain === '') return undefined;
  switch (kind ?? guess(plain)) {
    case 'resident':
      return residentIdFault(plain, today);
    case 'hk-macao-permit':
      return hkMacao.test(plain) || isPermit(plain, ['81', '82'], today) ? undefined : 'permit-hk-macao';
    case 'taiwan-permit':
      return taiwan.test(plain) || isPermit(plain, ['83'], today) ? undefined : 'permit-taiwan';
    case 'passport':
      return passport.test(plain) ? undefined : 'passport';
    case 'foreign-permanent':
      return oldForeign.test(plain) || isPermit(plain, ['9'], today) ? undefined : 'foreign-permanent';
    case 'organisation':
      return creditCodeFault(plain);
    case 'other':
      return undefined;
  }
}

const isPermit = (plain: string, starts: readonly string[], today: string) =>
  starts.some((start) => plain.startsWith(start)) && residentIdFault(plain, today) === undefined;

/**
 * Eleven digits and more in a row are meant for a citizen's number: so that one digit too few is told, and a passport is not. Codes of
 * enterprises begin with 9 and may be all digits.
 */
const guess = (plain: string): IdKind =>
  /^\d{11,}[\dX]*$/.test(plain) && !(plain.startsWith('9') && creditCodeFault(plain) === undefined) ? 'resident' : 'other';

/** As it is kept and compared: half width, capitals, without spaces and dashes. */
export const tidyIdNumber = plainWord;
