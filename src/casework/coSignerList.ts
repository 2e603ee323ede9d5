import { countedPeople, jointOf } from '../petition/joint/standing.ts';
import { coSignerLimits } from '../regulations/representatives.ts';
import type { City } from './city.ts';
import { readCoSigner } from './coSigners.ts';
import { scopeOf } from './law.ts';
import type { Officer } from './officers.ts';
import { masked, type Person } from './people.ts';
import { openFor } from './readFile.ts';
import type { Sealer } from './sealing.ts';

/** One on the list of a matter. Why and when somebody was taken off stands beside the name. */
export type CoSignerView = {
  no: number;
  name?: string;
  idNumber?: string;
  phone?: string;
  representative: boolean;
  removed?: { removal: string; on: string };
};
export type CoSignerPage = {
  items: CoSignerView[];
  next: number | null;
  counted: number;
  listed: number;
  headcount: number;
  masked: boolean;
};

type Asked = Readonly<{ petitionNo: string; from: number; size: number }>;

/** Who brings a matter together, by number, masked. */
export const coSignersOf = (city: City, officer: Officer, asked: Asked): Promise<CoSignerPage | undefined> =>
  page(city, officer, asked, masked);

/** The same unmasked, to an officer who says why; the reading is kept. */
export const revealCoSigners = (city: City, officer: Officer, asked: Asked & { reason: string }): Promise<CoSignerPage | undefined> =>
  page(city, officer, asked, undefined);

async function page(
  city: City,
  officer: Officer,
  { petitionNo, from, size, reason }: Asked & { reason?: string },
  shown: ((person: Person) => Person) | undefined,
): Promise<CoSignerPage | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  const { petition } = opened.file;
  const { petitionId, headcount } = petition;
  if (reason !== undefined) {
    const { account, unit } = officer;
    await city.files.noteReading({ petitionId, officer: account, unit, what: `co-signers from ${from}`, reason, at: city.clock.now() });
  }
  const rows = await city.questions.coSigners(scopeOf(city, officer), petitionId, from, Math.min(size, coSignerLimits.ofList) + 1);
  const items = rows.slice(0, size).map((row) => viewOf(opened.sealer, row, jointOf(petition), shown));
  const next = rows.length > size ? (rows[size]?.no ?? null) : null;
  const { entered, removed } = jointOf(petition);
  return { items, next, counted: countedPeople(petition), listed: entered - removed.length, headcount, masked: shown !== undefined };
}

function viewOf(
  sealer: Sealer,
  { no, sealed, representative }: Readonly<{ no: number; sealed: Buffer; representative: boolean }>,
  { removed }: ReturnType<typeof jointOf>,
  shown: ((person: Person) => Person) | undefined,
): CoSignerView {
  const person = readCoSigner(sealer, { no, sealed });
  const { name, idNumber, phone } = shown ? shown(person) : person;
  const taken = removed.find((each) => each.no === no);
  return {
    no,
    representative,
    ...(name && { name }),
    ...(idNumber && { idNumber }),
    ...(phone && { phone }),
    ...(taken && { removed: { removal: taken.removal, on: taken.on } }),
  };
}
