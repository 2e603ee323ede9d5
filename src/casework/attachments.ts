import { createDecipheriv, createHash } from 'node:crypto';
import type { CivilDate } from '../clock/civilDate.ts';
import { outsideAttachments } from '../petition/outside/standing.ts';
import { innerAttachments } from '../petition/together/standing.ts';
import type { City } from './city.ts';
import type { AttachmentRow, WholeFile } from './files.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import type { Showing } from './showing.ts';
import type { Upload } from './uploads.ts';

type Meta = Readonly<{ name: string; size: number; mime: string; key: string; sha256: string }>;
export type AttachmentView = { attachmentId: string; name: string; size: number; mime: string; on: string };

/** What an act attaches: name, type and key of each file sealed with the matter. */
export function attachmentRows(uploads: readonly Upload[], sealer: Sealer, on: CivilDate): AttachmentRow[] {
  return uploads.map(({ uploadId, name, size, mime, key, sha256 }) => {
    const meta: Meta = { name, size, mime, key, sha256 };
    return { attachmentId: uploadId, blobId: uploadId, meta: sealer.sealData(uploadId, meta), size, on };
  });
}

/** Files of one matter for another one: the same bytes, their names and keys sealed again. */
export function copyAttachments(rows: readonly AttachmentRow[], from: Sealer, to: Sealer): AttachmentRow[] {
  return rows.map((row) => ({ ...row, meta: to.sealData(row.attachmentId, from.readData<Meta>(row.attachmentId, row.meta)) }));
}

/** Whether a file is a sealed letter: kept under the letter's id, read and shown among the letters alone. */
const isLetter = ({ petition }: WholeFile, attachmentId: string): boolean =>
  petition.letters.some(({ letterId }) => letterId === attachmentId);

/** What was attached, letters apart. What lies between a lead organ and its co-organs, or came from bodies outside, is not the petitioner's to see. */
export function attachmentsFor(file: WholeFile, { forPetitioner }: Pick<Showing, 'forPetitioner'>): readonly AttachmentRow[] {
  const inner = forPetitioner ? [...innerAttachments(file.petition), ...outsideAttachments(file.petition)] : [];
  return file.attachments.filter(({ attachmentId }) => !isLetter(file, attachmentId) && !inner.includes(attachmentId));
}

export function attachmentViews(file: WholeFile, sealer: Sealer, showing: Showing): AttachmentView[] {
  return attachmentFacts(file, sealer, showing).map(({ attachmentId, name, size, mime, on }) => ({ attachmentId, name, size, mime, on }));
}

/** The same with the digest (SHA-256, hex) by which a copy is held against the original. */
export function attachmentFacts(file: WholeFile, sealer: Sealer, showing: Showing): (AttachmentView & { sha256: string })[] {
  return attachmentsFor(file, showing).map(({ attachmentId, meta, on }) => {
    const { name, size, mime, sha256 } = sealer.readData<Meta>(attachmentId, meta);
    return { attachmentId, name, size, mime, on, sha256 };
  });
}

type Read = Readonly<{ name: string; mime: string; bytes: Uint8Array }>;

/**
 * One attachment of an opened file, unsealed, for download.
 *
 * @throws Error if the blob is not what was uploaded
 */
export async function readAttachment(
  city: City,
  file: WholeFile,
  asked: { attachmentId: string; forPetitioner: boolean },
): Promise<Read | undefined> {
  const row = attachmentsFor(file, asked).find(({ attachmentId }) => attachmentId === asked.attachmentId);
  return row && readRow(city, file, row);
}

/** A letter as its seal service gave it back; the caller has seen to it that the reader is shown this letter. */
export async function readSealedLetter(city: City, file: WholeFile, letterId: string): Promise<Uint8Array | undefined> {
  const row = file.attachments.find(({ attachmentId }) => attachmentId === letterId);
  return row && (await readRow(city, file, row))?.bytes;
}

async function readRow(city: City, file: WholeFile, { attachmentId, blobId, meta }: AttachmentRow): Promise<Read | undefined> {
  const sealer = sealerOf(city, file);
  if (!sealer) return undefined;
  const { name, mime, key, sha256 } = sealer.readData<Meta>(attachmentId, meta);
  const decipher = createDecipheriv('aes-256-ctr', Buffer.from(key, 'base64url'), Buffer.alloc(16));
  const bytes = decipher.update(await city.blobs.get(blobId));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`attachment ${attachmentId} was changed on disk`);
  return { name, mime, bytes };
}
