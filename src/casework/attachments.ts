import { createDecipheriv, createHash } from 'node:crypto';
import type { CivilDate } from '../clock/civilDate.ts';
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

/** What lies between a lead organ and its co-organs is not the petitioner's to see. */
export const attachmentsFor = (
  { petition, attachments }: WholeFile,
  { forPetitioner }: Pick<Showing, 'forPetitioner'>,
): readonly AttachmentRow[] =>
  forPetitioner ? attachments.filter(({ attachmentId }) => !innerAttachments(petition).includes(attachmentId)) : attachments;

export function attachmentViews(file: WholeFile, sealer: Sealer, showing: Showing): AttachmentView[] {
  return attachmentsFor(file, showing).map(({ attachmentId, meta, on }) => {
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
  asked: { attachmentId: string; forPetitioner: boolean },
): Promise<{ name: string; mime: string; bytes: Uint8Array } | undefined> {
  const { attachmentId } = asked;
  const row = attachmentsFor(file, asked).find((attachment) => attachment.attachmentId === attachmentId);
  const sealer = sealerOf(city, file);
  if (!row || !sealer) return undefined;
  const { name, mime, key, sha256 } = sealer.readData<Meta>(attachmentId, row.meta);
  const decipher = createDecipheriv('aes-256-ctr', Buffer.from(key, 'base64url'), Buffer.alloc(16));
  const bytes = decipher.update(await city.blobs.get(row.blobId));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`attachment ${attachmentId} was changed on disk`);
  return { name, mime, bytes };
}
