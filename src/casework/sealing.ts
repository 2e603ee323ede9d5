import { createHash } from 'node:crypto';
import type { TextRef } from '../petition/references.ts';
import type { City } from './city.ts';
import type { File, SealedText } from './files.ts';
import { freshBytes } from './freshBytes.ts';
import { newId } from './identifiers.ts';
import type { MatterKey } from './keys.ts';

/** Seals the texts of one act under the key of the matter, and opens those of its file. */
export type Sealer = Readonly<{
  /** Keeps a text beside the event; the event gets its id and a salted commitment. */
  put(kind: string, text: string): TextRef;
  read(text: SealedText): string;
  sealData(about: string, data: unknown): Buffer;
  readData<T>(about: string, sealed: Buffer): T;
  /** What was put so far: to be written with the act. */
  written: readonly SealedText[];
}>;

/** The commitment of a text: SHA-256 over a random salt and the text. Without the salt nobody can test a guess. */
export const commitmentOf = (salt: string, text: string): string =>
  createHash('sha256').update(salt).update('\n').update(text).digest('hex');

export function sealerFor(city: Pick<City, 'keys' | 'clock'>, petitionId: string, key: MatterKey): Sealer {
  const { keys, clock } = city;
  const kept: SealedText[] = [];
  const opened = new Map<string, string>();
  const open = (about: string, sealed: Buffer) => JSON.parse(keys.unseal(key, sealed, `${petitionId}|${about}`).toString('utf8'));
  const seal = (about: string, data: unknown) => keys.seal(key, JSON.stringify(data), `${petitionId}|${about}`);
  return {
    put(kind, text) {
      const textId = newId(clock.now());
      const salt = freshBytes(16).toString('base64url');
      kept.push({ textId, kind, sealed: seal(textId, { salt, text }) });
      return { textId, commitment: commitmentOf(salt, text) };
    },
    read({ textId, sealed }) {
      const text: string = opened.get(textId) ?? open(textId, sealed).text;
      opened.set(textId, text);
      return text;
    },
    sealData: seal,
    readData: open,
    written: kept,
  };
}

/** The sealer of an opened file; undefined if the matter's key was destroyed (the person was erased). */
export function sealerOf(city: Pick<City, 'keys' | 'clock'>, file: File): Sealer | undefined {
  return file.wrappedKey && sealerFor(city, file.petition.petitionId, city.keys.unwrap(file.wrappedKey));
}
