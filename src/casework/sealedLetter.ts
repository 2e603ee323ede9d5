import type { LetterContent } from '../documents/letterContent.ts';
import { letterKinds } from '../documents/letterKinds.ts';
import type { City } from './city.ts';
import type { SealFault } from './sealPort.ts';
import { keepBytes, type Upload } from './uploads.ts';

/** Thrown inside the act, so that its number is given back and nothing is recorded. */
export class Unsealed extends Error {
  readonly why: SealFault;

  constructor(why: SealFault) {
    super(`a letter was not sealed: ${why}`);
    this.name = 'Unsealed';
    this.why = why;
  }
}

/**
 * The page of a letter with the organ's seal, kept under the letter's id; nothing where no service seals, or the kind bears no seal. A sealed
 * page cannot be made again from its content, so that it is kept as it came back.
 *
 * @throws Unsealed if the service did not seal it
 */
export async function sealedLetter(
  city: City,
  { content, unit, letterId }: Readonly<{ content: LetterContent; unit: string; letterId: string }>,
): Promise<Upload | undefined> {
  if (!city.seals || letterKinds[content.kind].form !== 'letter') return undefined;
  const answer = await city.seals.put({ unit, letterId, pdf: await city.press.pdf(content) });
  if (!answer.ok) throw new Unsealed(answer.why);
  return keepBytes(city, { uploadId: letterId, name: `${letterId}.pdf`, mime: 'application/pdf', bytes: answer.pdf });
}
