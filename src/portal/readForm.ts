import type { Readable } from 'node:stream';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type CarriedFile, readCarriedToken } from '../casework/carriedFiles.ts';
import type { City } from '../casework/city.ts';
import { acceptUpload, readUploadToken, type Upload } from '../casework/uploads.ts';

/** A form as it came: fields by name (the first of each, or all), files that were taken in, and what is wrong with those that were not. */
export type Form = Readonly<{
  get(name: string): string;
  uploads: readonly Upload[];
  /** Files of an earlier matter that come along. */
  carried: readonly CarriedFile[];
  fileProblems: readonly Readonly<{ name: string; code: string }>[];
}>;

/** A text longer than this cannot be shown again for mending; what fits is told at the field. */
const maxFieldBytes = 1_000_000;
export class FormTooBig extends Error {}

/** Reads a form of either kind. Files stream into the store as they come; tokens of earlier files stand before them in the form. */
export async function readForm(request: FastifyRequest, city: City): Promise<Form> {
  if (!request.isMultipart()) return formOf(new URLSearchParams(typeof request.body === 'string' ? request.body : ''), city);
  const { maxFiles, maxFileBytes } = city.settings;
  if (Number(request.headers['content-length'] ?? 0) > maxFiles * maxFileBytes + 4 * maxFieldBytes) throw new FormTooBig();
  const fields = new URLSearchParams();
  const taken: Upload[] = [];
  const problems: { name: string; code: string }[] = [];
  const limits = { fileSize: maxFileBytes + 1, files: 100, fields: 200, parts: 300, fieldSize: maxFieldBytes };
  const options = { limits, throwFileSizeLimit: false };
  for await (const part of request.parts(options) as AsyncIterable<Multipart>) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw new FormTooBig();
      fields.append(part.fieldname, String(part.value));
      continue;
    }
    if (!part.filename) {
      part.file.resume();
      continue;
    }
    const sofar = formOf(fields, city);
    const held = sofar.uploads.length + sofar.carried.length + taken.length;
    const answer = held < maxFiles ? await take(city, part.file, part.filename) : ({ ok: false, problem: 'too-many-files' } as const);
    part.file.resume();
    if (answer.ok) taken.push(answer.upload);
    else problems.push({ name: part.filename, code: answer.problem });
  }
  const form = formOf(fields, city);
  return { ...form, uploads: [...form.uploads, ...taken], fileProblems: [...form.fileProblems, ...problems] };
}

function formOf(fields: URLSearchParams, city: City): Form {
  const tokens = fields.getAll('upload').slice(0, city.settings.maxFiles);
  const all = tokens.flatMap((token) => readUploadToken(city, token) ?? []);
  const now = city.clock.now();
  const files = carriedIn(fields, city, now, city.settings.maxFiles - all.length);
  return {
    get: (name) => (fields.get(name) ?? '').replaceAll('\r\n', '\n'), // forms send line ends as CRLF whatever was typed
    uploads: all.filter((upload) => !hasWaitedTooLong(upload, now)),
    carried: files.carried,
    fileProblems: [
      ...all.filter((upload) => hasWaitedTooLong(upload, now)).map(({ name }) => ({ name, code: 'file-cut-off' })),
      ...files.problems,
    ],
  };
}

/** Files carried along, as many as there is room for; what is over or too old is told by its name. */
function carriedIn(
  fields: URLSearchParams,
  city: City,
  now: string,
  room: number,
): { carried: CarriedFile[]; problems: { name: string; code: string }[] } {
  const all = fields
    .getAll('carried')
    .slice(0, 100)
    .flatMap((token) => readCarriedToken(city, token) ?? []);
  const valid = all.filter(({ until }) => until > Date.parse(now));
  const old = all.filter((file) => !valid.includes(file)).map(({ name }) => ({ name, code: 'file-cut-off' }));
  const over = valid.slice(Math.max(0, room)).map(({ name }) => ({ name, code: 'too-many-files' }));
  return { carried: valid.slice(0, Math.max(0, room)), problems: [...old, ...over] };
}

/** Files that nobody sent within an hour are swept; one that is about to be must be uploaded again. Its id tells when it came (UUIDv7). */
const hasWaitedTooLong = ({ uploadId }: Upload, now: string): boolean =>
  Date.parse(now) - Number.parseInt(uploadId.replaceAll('-', '').slice(0, 12), 16) > 55 * 60_000;

const take = (city: City, file: Readable, fileName: string) => acceptUpload(city, { stream: whole(file), fileName });

/** The stream of a part that may be left early without breaking the rest of the form: what is not read is let through. */
async function* whole(file: Readable): AsyncIterable<Uint8Array> {
  for await (const chunk of file.iterator({ destroyOnReturn: false })) yield chunk;
}
