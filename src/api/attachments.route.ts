import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { attachmentFor, type PaperReader } from '../casework/letterPdf.ts';
import type { Throttle } from '../casework/throttle.ts';
import { acceptUpload, type UploadProblem } from '../casework/uploads.ts';
import { anyone, petitioner, readers } from './accessRule.ts';
import { uploaded } from './contract/intake.ts';
import { declare } from './declare.ts';
import { ofAttachment, officerOf, ofOwnAttachment, ownReader } from './place.ts';
import { noSuchMatter, stop } from './problem.ts';
import { sendFile } from './sendFile.ts';

const file = { 200: 'application/octet-stream' } as const;

/** Files come in before the filing or the act that names them, and go out as downloads only. */
export async function attachmentRoutes(api: FastifyInstance, city: City, uploads: Throttle): Promise<void> {
  await api.register(multipart);
  declare(api, {
    method: 'POST',
    url: '/uploads',
    access: anyone,
    about: 'Hand in one file; its uploadId goes into `attachments`.',
    takes: 'multipart/form-data',
    answers: { 201: uploaded },
    problems: [413, 422, 429],
    handle: ({ request, reply }) => takeIn(city, uploads, { request, reply }),
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/attachments/:attachmentId',
    access: readers,
    about: 'A file of a matter.',
    params: ofAttachment,
    answers: file,
    problems: [404],
    handle: ({ params, request, reply }) =>
      handOut(city, reply, {
        reader: { as: 'officer', officer: officerOf(request), petitionNo: params.petitionNo },
        attachmentId: params.attachmentId,
      }),
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/track/attachments/:attachmentId',
    access: petitioner,
    about: 'A file of the own petition.',
    params: ofOwnAttachment,
    answers: file,
    problems: [404],
    handle: ({ params, request, reply }) => handOut(city, reply, { reader: ownReader(request), attachmentId: params.attachmentId }),
  });
}

const about = (code: string, status = 422) => stop(status, code, { fields: [{ field: 'file', code }] });

async function takeIn(
  city: City,
  uploads: Throttle,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<unknown> {
  const wait = uploads.take(request.ip);
  if (wait > 0) throw stop(429, `too-many:${wait}`, { retryAfter: wait });
  if (!request.isMultipart()) throw stop(415, 'media-type');
  const { maxFileBytes } = city.settings;
  const part = await request.file({
    limits: { fileSize: maxFileBytes + 1, files: 1, fields: 10, parts: 11, fieldSize: 1000 },
    throwFileSizeLimit: false,
  });
  if (!part?.filename) {
    part?.file.resume();
    throw about('missing');
  }
  const answer = await acceptUpload(city, { stream: part.file, fileName: part.filename });
  part.file.resume();
  if (!answer.ok) throw troubleWith(answer.problem, maxFileBytes);
  const { token, name, size, mime } = answer.upload;
  reply.code(201);
  return { uploadId: token, name, size, mime };
}

function troubleWith(problem: UploadProblem, maxFileBytes: number): Error {
  if (problem === 'file-too-big') return about(`file-too-big:${Math.floor(maxFileBytes / 1024 / 1024)}`, 413);
  return about(problem === 'file-cut-off' ? 'file-missing' : problem);
}

type HandingOut = Readonly<{ reader: PaperReader; attachmentId: string }>;

async function handOut(city: City, reply: FastifyReply, { reader, attachmentId }: HandingOut): Promise<FastifyReply> {
  const found = await attachmentFor(city, reader, attachmentId);
  if (!found) throw noSuchMatter();
  return sendFile(reply, { ...found, shown: false });
}
