import type { City } from './city.ts';
import type { SealedPerson } from './files.ts';
import type { Filing } from './filing.ts';
import { tidyEmail } from './identity/email.ts';
import { type IdKind, tidyIdNumber } from './identity/idNumber.ts';
import { tidyPhone } from './identity/phone.ts';
import type { Sealer } from './sealing.ts';

export type Person = Readonly<{
  name?: string;
  phone?: string;
  email?: string;
  idKind?: IdKind;
  idNumber?: string;
  address?: string;
  proxy?: Readonly<{ name: string; phone?: string; relation: string }>;
  complainedOf?: string;
}>;

/** Who is behind a matter, sealed under its key, with keyed blind indexes of ID number and phone for exact finding. */
export function sealPeople(city: City, stated: Filing, sealer: Sealer): SealedPerson[] {
  const filing = stated.identity === 'anonymous' ? withoutIdentity(stated) : stated;
  const { name, idKind, address, proxy, complainedOf } = filing;
  const [phone, email, idNumber] = [tidyPhone(filing.phone ?? ''), tidyEmail(filing.email ?? ''), tidyIdNumber(filing.idNumber ?? '')];
  const own = dropEmpty({ name, phone, email, idNumber, ...(idNumber && { idKind }), address });
  const accused = typeof complainedOf === 'string' ? complainedOf : [complainedOf?.person, complainedOf?.text].filter(Boolean).join('；');
  const petitioner: SealedPerson = {
    part: 'petitioner',
    sealed: sealer.sealData('petitioner', { ...own, ...(proxy && { proxy: dropEmpty(proxy) }), ...(accused && { complainedOf: accused }) }),
    ...blindOf(city, { idNumber, phone }),
  };
  return [petitioner];
}

/** Keyed blind indexes for exact finding: of the ID number, and of the telephone. */
export function blindOf(
  city: Pick<City, 'keys'>,
  { idNumber, phone }: Readonly<{ idNumber?: string | undefined; phone?: string | undefined }>,
): Pick<SealedPerson, 'idBlind' | 'phoneBlind'> {
  return {
    ...(idNumber?.trim() && { idBlind: city.keys.blind('id', tidyIdNumber(idNumber)) }),
    ...(phone?.trim() && { phoneBlind: phoneBlind(city, phone) }),
  };
}

/** Of who chose to be anonymous nothing is kept, even if it was typed. */
const withoutIdentity = ({ name: _, idKind: __, idNumber: ___, phone: ____, email: _____, address: ______, ...filing }: Filing): Filing =>
  filing;

/** By which matters of a telephone are found; the number itself is sealed. */
export const phoneBlind = (city: Pick<City, 'keys'>, phone: string): Buffer => city.keys.blind('phone', tidyPhone(phone).toUpperCase());

function dropEmpty<T extends Record<string, string | undefined>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as Partial<T>;
}

export function readPerson(sealer: Sealer, persons: readonly SealedPerson[]): Person {
  const petitioner = persons.find(({ part }) => part === 'petitioner');
  return petitioner ? sealer.readData<Person>('petitioner', petitioner.sealed) : {};
}

const last = (value: string, shown: number) => `${'*'.repeat(Math.max(3, [...value].length - shown))}${[...value].slice(-shown).join('')}`;

/** An address by its first letter and its domain. */
export const maskedEmail = (email: string): string => email.replace(/^(.).*@/u, '$1***@');
export const maskedPhone = (phone: string): string => last(phone, 2);

/** What is shown before a reveal of who asked to be kept confidential: whom the matter complains of, and that somebody else came for them. */
export function kept({ proxy, complainedOf }: Person): Person {
  return { ...(proxy && { proxy: { name: '*', relation: proxy.relation } }), ...(complainedOf && { complainedOf }) };
}

/** What is shown before a reveal: the family name, and the ends of numbers. */
export function masked(person: Person): Person {
  const { name, phone, email, idKind, idNumber, address, proxy, complainedOf } = person;
  return {
    ...(name && { name: `${[...name][0]}${'*'.repeat(Math.max(1, [...name].length - 1))}` }),
    ...(phone && { phone: maskedPhone(phone) }),
    ...(email && { email: maskedEmail(email) }),
    ...(idKind && { idKind }),
    ...(idNumber && { idNumber: last(idNumber, 2) }),
    ...(address && { address: `${[...address].slice(0, 3).join('')}***` }),
    ...(proxy && { proxy: { name: `${[...proxy.name][0]}*`, relation: proxy.relation } }),
    ...(complainedOf && { complainedOf }),
  };
}

/** The people behind a matter, sealed again for another one. */
export function copyPeople(city: Pick<City, 'keys'>, persons: readonly SealedPerson[], from: Sealer, to: Sealer): SealedPerson[] {
  return persons.map(({ part, sealed }) => {
    const person = from.readData<Person>(part, sealed);
    return { part, sealed: to.sealData(part, person), ...blindOf(city, person) };
  });
}
