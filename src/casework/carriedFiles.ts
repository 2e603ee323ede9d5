import { attachmentsFor, copyAttachments } from './attachments.ts';
import type { City } from './city.ts';
import type { AttachmentRow, WholeFile } from './files.ts';
import type { Filing } from './filing.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import type { Upload } from './uploads.ts';
import type { CitizenView } from './views.ts';

/** A file of an own earlier matter that goes along with the letter that follows it. The token travels in the form; without a valid one nothing is carried. */
export type CarriedFile = Readonly<{ petitionId: string; until: number } & Pick<Upload, 'uploadId' | 'name' | 'size' | 'token'>>;

/** As long as one writes at a letter; after it the file is added anew. */
const hours = 24;

/** The files that the holder of an own matter is shown and may take along. */
export function filesToCarry(city: City, petitionId: string, { attachments }: Pick<CitizenView, 'attachments'>): CarriedFile[] {
  const until = Date.parse(city.clock.now()) + hours * 3_600_000;
  return attachments.map(({ attachmentId, name, size }) => {
    const file = { petitionId, until, uploadId: attachmentId, name, size };
    const body = Buffer.from(JSON.stringify(file)).toString('base64url');
    return { ...file, token: `${body}.${city.keys.sign('carry', body)}` };
  });
}

/** The file that a form carries along, if the token is ours. */
export function readCarriedToken(city: City, token: string): CarriedFile | undefined {
  const [body = '', signature = ''] = token.split('.');
  if (body === '' || city.keys.sign('carry', body) !== signature) return undefined;
  return { ...JSON.parse(Buffer.from(body, 'base64url').toString('utf8')), token };
}

/** Of the files to be carried into this letter those that cannot be: not of the matter it follows, taken away meanwhile, or of an accusation while the letter is none. */
export async function notCarried(
  city: City,
  { follows, accusation }: Pick<Filing, 'follows' | 'accusation'>,
  files: readonly CarriedFile[],
): Promise<readonly CarriedFile[]> {
  if (files.length === 0 || follows === undefined) return files;
  const first = await city.files.openWhole({ as: 'petitioner', petitionId: follows }, follows);
  const there = first && mayCarry(first, accusation) && sealerOf(city, first) ? shownOf(first).map(({ attachmentId }) => attachmentId) : [];
  return files.filter(({ petitionId, uploadId }) => petitionId !== follows || !there.includes(uploadId));
}

/** The rows of the files that a new matter takes along: the same bytes by reference, names and keys sealed with the new matter's key (ADR-0233). */
export async function carriedRows(city: City, { follows, accusation, carried = [] }: Filing, to: Sealer): Promise<AttachmentRow[]> {
  if (carried.length === 0 || follows === undefined) return [];
  const first = await city.files.openWhole({ as: 'petitioner', petitionId: follows }, follows);
  const from = first && sealerOf(city, first);
  if (!first || !from || !mayCarry(first, accusation)) return [];
  return copyAttachments(
    shownOf(first).filter(({ attachmentId }) => carried.includes(attachmentId)),
    from,
    to,
  );
}

/** As the link between the two letters: an accusation leaves no trace in a letter that others can read. */
const mayCarry = ({ petition }: WholeFile, accusation = false): boolean => !petition.restricted || accusation;

const shownOf = (file: WholeFile): readonly AttachmentRow[] => attachmentsFor(file, { forPetitioner: true });
