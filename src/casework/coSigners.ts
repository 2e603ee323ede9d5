import { createHash, randomBytes } from 'node:crypto';
import type { ActOf } from '../petition/decision.ts';
import { jointOf } from '../petition/joint/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { CoSignerRow, Scope, WholeFile } from './files.ts';
import type { StatedPerson } from './filing.ts';
import { blindOf, compact, type Person, readPerson } from './people.ts';
import { commitmentOf, type Sealer } from './sealing.ts';

/** What tells one person from another. */
export type Identifying = Readonly<{ name?: string | undefined; idNumber?: string | undefined; phone?: string | undefined }>;

/** Who somebody is, so that one person counts once: by ID number, or by name and telephone where none was given (ADR-0160). */
export function identityOf(city: Pick<City, 'keys'>, { name = '', idNumber = '', phone = '' }: Identifying): Buffer | undefined {
  if (compact(idNumber) !== '') return city.keys.blind('identity', `id:${compact(idNumber)}`);
  if (compact(name) === '' || compact(phone) === '') return undefined;
  return city.keys.blind('identity', `${compact(name)}|${compact(phone)}`);
}

/** Places (from 0) in a list at which somebody stands who stands in it before. */
export function twiceIn(city: Pick<City, 'keys'>, people: readonly StatedPerson[]): number[] {
  const seen = new Set<string>();
  return people.flatMap((person, at) => {
    const identity = identityOf(city, person)?.toString('hex') ?? `${at}`;
    const twice = seen.has(identity);
    seen.add(identity);
    return twice ? [at] : [];
  });
}

type Opened = Readonly<{ file: WholeFile; scope: Scope; sealer: Sealer }>;

/** Places (from 0) in a list at which somebody stands who signed this matter already, the petitioner included. */
export async function signedAlready(city: City, { file, scope, sealer }: Opened, people: readonly StatedPerson[]): Promise<number[]> {
  const own = identityOf(city, readPerson(sealer, file.persons));
  const asked = people.map((person) => identityOf(city, person));
  const listed =
    jointOf(file.petition).entered > 0
      ? await city.questions.signedAmong(
          scope,
          file.petition.petitionId,
          asked.flatMap((id) => id ?? []),
        )
      : [];
  const known = new Set([...listed, ...(own ? [own] : [])].map((identity) => identity.toString('hex')));
  return asked.flatMap((identity, at) => (identity && known.has(identity.toString('hex')) ? [at] : []));
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
  const own = identityOf(city, petitioner);
  const made = people.map((person, at) => sealOne(city, sealer, person, first + at));
  const commitment = createHash('sha256')
    .update(made.map((each) => each.commitment).join('\n'))
    .digest('hex');
  return {
    rows: [{ no: 0, ...(own && { identity: own }) }, ...made.map(({ row }) => row)],
    act: { first, count: people.length, commitment },
  };
}

const aboutCoSigner = (no: number) => `co-signer|${no}`;

function sealOne(city: City, sealer: Sealer, person: StatedPerson, no: number): { row: CoSignerRow; commitment: string } {
  const salt = randomBytes(16).toString('base64url');
  const { name, idNumber, phone } = person;
  const kept = { name: name.trim(), ...(idNumber?.trim() && { idNumber: idNumber.trim() }), ...(phone?.trim() && { phone: phone.trim() }) };
  const identity = identityOf(city, kept);
  const row = {
    no,
    sealed: sealer.sealData(aboutCoSigner(no), { salt, ...kept }),
    ...(identity && { identity }),
    ...blindOf(city, kept),
  };
  return { row, commitment: commitmentOf(salt, JSON.stringify(kept)) };
}

/** One person of a list, opened. */
export function readCoSigner(sealer: Sealer, row: Readonly<{ no: number; sealed: Buffer }>): Person {
  const { salt: _, ...person } = sealer.readData<Person & { salt: string }>(aboutCoSigner(row.no), row.sealed);
  return person;
}
