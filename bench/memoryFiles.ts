import type { ActRecord, Files, WholeFile } from '../src/casework/files.ts';

export type NumberTaken = Readonly<{ unit: string; series: string; year: number; serial: number; letterId: string }>;
/** What the acts of one matter would have written. */
export type Written = Readonly<{ records: readonly ActRecord[]; numbers: readonly NumberTaken[] }>;

/** Counts letter numbers by series, whoever writes the letters. */
export type Numbering = Readonly<{ take(series: { unit: string; series: string; year: number }): number; taken(): Map<string, number> }>;

export function numbering(taken: ReadonlyMap<string, number>): Numbering {
  const last = new Map(taken);
  return {
    take({ unit, series, year }) {
      const key = `${unit}|${series}|${year}`;
      const serial = (last.get(key) ?? 0) + 1;
      last.set(key, serial);
      return serial;
    },
    taken: () => last,
  };
}

/** Files of a single matter, in memory: acts go through casework as always, and what they record is kept for COPY. */
export function memoryFiles(numbers: Numbering) {
  let records: ActRecord[] = [];
  let taken: NumberTaken[] = [];
  let serial = 0;
  const whole = async (): Promise<WholeFile | undefined> => wholeOf(records);
  const record = (made: ActRecord) => {
    records.push(made);
    return { outcome: 'recorded' } as const;
  };
  const files: Files = {
    idOf: async () => records[0]?.after.petitionId,
    open: whole,
    openWhole: whole,
    openNumbered: whole,
    nextSerial: async () => serial,
    record: async (made) => record(made),
    async recordAll(all) {
      for (const made of all) record(made);
      return { outcome: 'recorded' };
    },
    async recordWithNumber(series, make) {
      const number = numbers.take(series);
      taken.push({ ...series, serial: number });
      return record(await make(number));
    },
    namedBlobs: async () => new Set(),
    dropOldKeys: async () => 0,
    noteReading: async () => {},
  };
  return {
    files,
    /** Begins a matter with this serial of the petition number. */
    begin(next: number): void {
      records = [];
      taken = [];
      serial = next;
    },
    written: (): Written => ({ records, numbers: taken }),
    last: (): ActRecord['after'] | undefined => records.at(-1)?.after,
  };
}

function wholeOf(records: readonly ActRecord[]): WholeFile | undefined {
  const last = records.at(-1);
  if (!last) return undefined;
  return {
    petition: last.after,
    seenBy: last.seenBy,
    wrappedKey: records.findLast(({ wrappedKey }) => wrappedKey)?.wrappedKey,
    events: records.map(({ event }, at) => ({ seq: at + 1, event })),
    texts: records.flatMap(({ texts }) => texts),
    persons: records[0]?.persons ?? [],
    attachments: [],
  };
}
