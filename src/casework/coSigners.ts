import { createHash } from 'node:crypto';
import type { ActOf } from '../petition/decision.ts';
import { jointOf } from '../petition/joint/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { CoSignerRow, Scope, WholeFile } from './files.ts';
import type { StatedPerson } from './filing.ts';
import { freshBytes } from './freshBytes.ts';
import { plainWord } from './identity/digits.ts';
import { tidyPhone } from './identity/phone.ts';
import { blindOf, type Person, readPerson } from './people.ts';
import { commitmentOf, type Sealer } from './sealing.ts';

/** What tells one person from another. */
export type Identifying = Readonly<{ name?: string | undefined; idNumber?: string | undefined; phone?: string | undefined }>;

type Keys = Pick<City, 'keys'>;
type Identity = Pick<CoSignerRow, 'identity' | 'contact'>;

/** Who somebody is, so that one person counts once: by ID number, and by name with telephone (ADR-0160). */
export function identityOf({ keys }: Keys, { name = '', idNumber = '', phone = '' }: Identifying): Identity {
  const [id, named, called] = [plainWord(idNumber), plainWord(name), tidyPhone(phone)];
  return {
    ...(id !== '' && { identity: keys.blind('identity', id) }),
    ...(named !== '' && called !== '' && { contact: keys.blind('contact', `${named}|${called}`) }),
  };
}

const keysOf = (city: Keys, person: Identifying): Buffer[] => Object.values(identityOf(city, person));

/** Places (from 0) in a list at which somebody stands whom one of these keys, or somebody before them in the list, is. */
function known(city: Keys, people: readonly StatedPerson[], seen: Set<string>, adding: boolean): number[] {
  return people.flatMap((person, at) => {
    const keys = keysOf(city, person).map((key) => key.toString('hex'));
    const found = keys.some((key) => seen.has(key));
    if (adding) for (const key of keys) seen.add(key);
    return found ? [at] : [];
  });
}

/** Places (from 0) in a list at which somebody stands who stands in it before. */
export const twiceIn = (city: Keys, people: readonly StatedPerson[]): number[] => known(city, people, new Set(), true);

/** Places (from 0) in a list at which the petitioner stands. */
export const petitionerIn = (city: Keys, petitioner: Identifying, people: readonly StatedPerson[]): number[] =>
  known(city, people, new Set(keysOf(city, petitioner).map((key) => key.toString('hex'))), false);

type Opened = Readonly<{ file: WholeFile; scope: Scope; sealer: Sealer }>;

/** Places (from 0) in a list at which somebody stands who signed this matter already, the petitioner included. */
export async function signedAlready(city: City, { file, scope, sealer }: Opened, people: readonly StatedPerson[]): Promise<number[]> {
  const asked = people.flatMap((person) => keysOf(city, person));
  const { petitionId } = file.petition;
  const listed = jointOf(file.petition).entered > 0 ? await city.questions.signedAmong(scope, petitionId, asked) : [];
  const own = keysOf(city, readPerson(sealer, file.persons));
  return known(city, people, new Set([...listed, ...own].map((key) => key.toString('hex'))), false);
}

/** A list as its act keeps it: the rows sealed one by one, and one commitment for all in the event. */
export type MadeList = Readonly<{ rows: readonly CoSignerRow[]; act: Pick<ActOf<'addCoSigners'>, 'first' | 'count' | 'commitment'> }>;

/** Seals a list under the key of the matter. The petitioner goes with it as no. 0, by identity alone. */
export function sealList(
  city: City,
  {
    petition,
    petitioner,
    people,
    sealer,
  }: { petition: Petition; petitioner: Identifying; people: readonly StatedPerson[]; sealer: Sealer },
): MadeList {
  const first = jointOf(petition).entered + 1;
  const made = people.map((person, at) => sealOne(city, sealer, person, first + at));
  const commitment = createHash('sha256')
    .update(made.map((each) => each.commitment).join('\n'))
    .digest('hex');
  return {
    rows: [{ no: 0, ...identityOf(city, petitioner) }, ...made.map(({ row }) => row)],
    act: { first, count: people.length, commitment },
  };
}

const aboutCoSigner = (no: number) => `co-signer|${no}`;

function sealOne(city: City, sealer: Sealer, person: StatedPerson, no: number): { row: CoSignerRow; commitment: string } {
  const salt = freshBytes(16).toString('base64url');
  const { name, idNumber, phone } = person;
  const kept = { name: name.trim(), ...(idNumber?.trim() && { idNumber: idNumber.trim() }), ...(phone?.trim() && { phone: phone.trim() }) };
  const row = {
    no,
    sealed: sealer.sealData(aboutCoSigner(no), { salt, ...kept }),
    ...identityOf(city, kept),
    ...blindOf(city, kept),
  };
  return { row, commitment: commitmentOf(salt, JSON.stringify(kept)) };
}

/** One person of a list, opened. */
export function readCoSigner(sealer: Sealer, row: Readonly<{ no: number; sealed: Buffer }>): Person {
  const { salt: _, ...person } = sealer.readData<Person & { salt: string }>(aboutCoSigner(row.no), row.sealed);
  return person;
}
