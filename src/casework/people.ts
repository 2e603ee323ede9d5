import type { City } from './city.ts';
import type { SealedPerson } from './files.ts';
import type { Filing } from './filing.ts';
import type { Sealer } from './sealing.ts';

export type Person = Readonly<{
  name?: string;
  phone?: string;
  idNumber?: string;
  address?: string;
  proxy?: Readonly<{ name: string; phone?: string; relation: string }>;
  complainedOf?: string;
}>;

/** As it is compared: without spaces and dashes, in half width. */
export const compact = (value: string) => value.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

/** Who is behind a matter, sealed under its key, with keyed blind indexes of ID number and phone for exact finding. */
export function sealPeople(city: City, filing: Filing, sealer: Sealer): SealedPerson[] {
  const { name, phone, idNumber, address, proxy, complainedOf } = filing;
  const own = dropEmpty({ name, phone, idNumber, address });
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
    ...(idNumber?.trim() && { idBlind: city.keys.blind('id', compact(idNumber)) }),
    ...(phone?.trim() && { phoneBlind: city.keys.blind('phone', compact(phone)) }),
  };
}

function dropEmpty<T extends Record<string, string | undefined>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as Partial<T>;
}

export function readPerson(sealer: Sealer, persons: readonly SealedPerson[]): Person {
  const petitioner = persons.find(({ part }) => part === 'petitioner');
  return petitioner ? sealer.readData<Person>('petitioner', petitioner.sealed) : {};
}

const last = (value: string, shown: number) => `${'*'.repeat(Math.max(3, [...value].length - shown))}${[...value].slice(-shown).join('')}`;

/** What is shown before a reveal: the family name, and the ends of numbers. */
export function masked(person: Person): Person {
  const { name, phone, idNumber, address, proxy, complainedOf } = person;
  return {
    ...(name && { name: `${[...name][0]}${'*'.repeat(Math.max(1, [...name].length - 1))}` }),
    ...(phone && { phone: last(phone, 2) }),
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
