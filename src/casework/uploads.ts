import { createCipheriv, createHash, type Hash, randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { City } from './city.ts';
import { newId } from './identifiers.ts';

/** A file that was taken in and waits for the act that names it. The token travels in the form; without a valid one nothing is attached. */
export type Upload = Readonly<{ uploadId: string; name: string; size: number; mime: string; key: string; sha256: string; token: string }>;
export type UploadProblem = 'file-too-big' | 'file-type' | 'file-empty' | 'file-cut-off';

/** What may be attached as evidence: by content, and by the name that goes with it. Everything is served as a download, never shown. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'audio/mpeg': ['mp3'],
  'audio/amr': ['amr'],
  'audio/wav': ['wav'],
  'audio/x-m4a': ['m4a'],
  'audio/mp4': ['m4a', 'mp4'],
  'video/mp4': ['mp4'],
  'video/quicktime': ['mov'],
  'application/x-cfb': ['doc', 'xls', 'ppt', 'wps'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/zip': ['ofd', 'docx', 'xlsx', 'pptx'],
};

const sniffed = 4100;

/** Takes a file in: sealed as it streams, checked by its content, kept only if whole. What was cut off or refused leaves nothing. */
export async function acceptUpload(
  city: City,
  { stream, fileName }: { stream: AsyncIterable<Uint8Array>; fileName: string },
): Promise<{ ok: true; upload: Upload } | { ok: false; problem: UploadProblem }> {
  const uploadId = newId(city.clock.now());
  const key = randomBytes(32);
  const seen: Seen = { size: 0, head: Buffer.alloc(0), digest: createHash('sha256') };
  try {
    await city.blobs.put(uploadId, sealing(stream, key, seen, city.settings.maxFileBytes));
  } catch (fault) {
    await city.blobs.remove(uploadId);
    if (fault instanceof TooBig) return { ok: false, problem: 'file-too-big' };
    if (ofDisk.includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    return { ok: false, problem: 'file-cut-off' };
  }
  const name = cleanName(fileName);
  const mime = await typeOf(seen.head, name);
  if (seen.size === 0 || !mime) {
    await city.blobs.remove(uploadId);
    return { ok: false, problem: seen.size === 0 ? 'file-empty' : 'file-type' };
  }
  const upload = { uploadId, name, size: seen.size, mime, key: key.toString('base64url'), sha256: seen.digest.digest('hex') };
  return { ok: true, upload: { ...upload, token: tokenOf(city, upload) } };
}

/** Keeps a file of our own making, sealed as an upload is; it belongs to the act that names it. */
export async function keepBytes(
  city: City,
  { uploadId, name, mime, bytes }: Readonly<{ uploadId: string; name: string; mime: string; bytes: Uint8Array }>,
): Promise<Upload> {
  const key = randomBytes(32);
  const seen: Seen = { size: 0, head: Buffer.alloc(0), digest: createHash('sha256') };
  await city.blobs.put(uploadId, sealing([bytes], key, seen, Number.POSITIVE_INFINITY));
  const upload = { uploadId, name, size: seen.size, mime, key: key.toString('base64url'), sha256: seen.digest.digest('hex') };
  return { ...upload, token: tokenOf(city, upload) };
}

/** A full or broken disk is our fault and is told as such, not as a file that was cut off. */
const ofDisk = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EMFILE'];

class TooBig extends Error {}
type Seen = { size: number; head: Buffer; digest: Hash };

/** AES-256-CTR with a key used once, so that files of any size stream; their integrity is the digest kept sealed with the matter. */
async function* sealing(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, key: Buffer, seen: Seen, limit: number) {
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  for await (const chunk of stream) {
    seen.size += chunk.length;
    if (seen.size > limit) throw new TooBig();
    if (seen.head.length < sniffed) seen.head = Buffer.concat([seen.head, chunk.subarray(0, sniffed - seen.head.length)]);
    seen.digest.update(chunk);
    yield cipher.update(chunk);
  }
}

async function typeOf(head: Buffer, name: string): Promise<string | undefined> {
  const extension = name.split('.').pop()?.toLowerCase() ?? '';
  const found = await fileTypeFromBuffer(head);
  if (found) return allowed[found.mime]?.includes(extension) ? found.mime : undefined;
  const plain = extension === 'txt' && !head.includes(0);
  return plain ? 'text/plain' : undefined;
}

/** A name to show: no path, no control or direction characters, at most 100 characters with its ending kept. */
export function cleanName(fileName: string): string {
  const base = fileName.replaceAll('\\', '/').split('/').pop() ?? '';
  const plain = [...base.toWellFormed().replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')];
  if (plain.length <= 100) return plain.join('') || '未命名';
  return [...plain.slice(0, 90), ...plain.slice(-10)].join('');
}

function tokenOf(city: City, upload: Omit<Upload, 'token'>): string {
  const body = Buffer.from(JSON.stringify(upload)).toString('base64url');
  return `${body}.${city.keys.sign('upload', body)}`;
}

/** The upload that a form carries, if the token is ours. */
export function readUploadToken(city: City, token: string): Upload | undefined {
  const [body = '', signature = ''] = token.split('.');
  if (body === '' || city.keys.sign('upload', body) !== signature) return undefined;
  return { ...JSON.parse(Buffer.from(body, 'base64url').toString('utf8')), token };
}
