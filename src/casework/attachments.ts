import { createDecipheriv, createHash } from 'node:crypto';
import type { CivilDate } from '../clock/civilDate.ts';
import type { City } from './city.ts';
import type { AttachmentRow, WholeFile } from './files.ts';
import { type Sealer, sealerOf } from './sealing.ts';
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

/** Whether a file is a sealed letter: kept under the letter's id, shown among the letters. */
export const isLetter = ({ petition }: WholeFile, attachmentId: string): boolean =>
  petition.letters.some(({ letterId }) => letterId === attachmentId);

export function attachmentViews(file: WholeFile, sealer: Sealer): AttachmentView[] {
  const brought = file.attachments.filter(({ attachmentId }) => !isLetter(file, attachmentId));
  return brought.map(({ attachmentId, meta, on }) => {
    const { name, size, mime } = sealer.readData<Meta>(attachmentId, meta);
    return { attachmentId, name, size, mime, on };
  });
}

/**
 * One attachment of an opened file, unsealed, for download.
 *
 * @throws Error if the blob is not what was uploaded
 */
export async function readAttachment(
  city: City,
  file: WholeFile,
  attachmentId: string,
): Promise<{ name: string; mime: string; bytes: Uint8Array } | undefined> {
  const row = file.attachments.find((attachment) => attachment.attachmentId === attachmentId);
  const sealer = sealerOf(city, file);
  if (!row || !sealer) return undefined;
  const { name, mime, key, sha256 } = sealer.readData<Meta>(attachmentId, row.meta);
  const decipher = createDecipheriv('aes-256-ctr', Buffer.from(key, 'base64url'), Buffer.alloc(16));
  const bytes = decipher.update(await city.blobs.get(row.blobId));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`attachment ${attachmentId} was changed on disk`);
  return { name, mime, bytes };
}
