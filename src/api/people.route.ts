import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { coSignersOf, revealCoSigners } from '../casework/coSignerList.ts';
import { receiptPdf } from '../casework/letterPdf.ts';
import { readPeopleSheet } from '../casework/readPeopleSheet.ts';
import { problemSentence } from '../words/problems.ts';
import { only, readers } from './accessRule.ts';
import { coSignerPage, coSignerQuery, coSignerReveal, peopleSheet, representativeRequest } from './contract/people.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, refused, stop } from './problem.ts';
import { readerLanguage } from './readerLanguage.ts';
import { sendFile } from './sendFile.ts';

const fileLimits = { fileSize: 2 * 1024 * 1024 + 1, files: 1, fields: 10, parts: 11, fieldSize: 1000 };

/** 联名: who brings a matter together, the list out of a spreadsheet, and what a representative is handed. */
export function peopleRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/co-signers',
    access: readers,
    about: 'Who brings a matter together, masked, with the identities counted once each.',
    params: ofMatter,
    query: coSignerQuery,
    answers: { 200: coSignerPage },
    problems: [404, 422],
    async handle({ params, query, request }) {
      const page = await coSignersOf(city, officerOf(request), { ...params, ...query });
      if (!page) throw noSuchMatter();
      return page;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/co-signers/reveal',
    access: readers,
    about: 'The same unmasked; the reading and its reason are kept.',
    params: ofMatter,
    body: coSignerReveal,
    answers: { 200: coSignerPage },
    problems: [404, 422],
    async handle({ params, body, request }) {
      const page = await revealCoSigners(city, officerOf(request), { ...params, ...body, reason: body.reason.trim() });
      if (!page) throw noSuchMatter();
      return page;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/co-signers/read',
    access: readers,
    about: 'Reads a list of people out of a CSV or XLSX file; nothing is recorded.',
    params: ofMatter,
    takes: 'multipart/form-data',
    answers: { 200: peopleSheet },
    problems: [404, 413, 422],
    handle: async ({ params, request }) => readSheet(city, params.petitionNo, request),
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/representatives/receipt',
    access: only('registrar', 'triage', 'restricted'),
    about: 'The receipt of one representative with their own code, to hand over.',
    params: ofMatter,
    body: representativeRequest,
    answers: { 200: 'application/pdf' },
    problems: [404, 409, 422],
    async handle({ params, body, request, reply }) {
      const reader = { as: 'officer', officer: officerOf(request), ...params, representative: body.no } as const;
      const bytes = await receiptPdf(city, reader);
      if (bytes) return sendFile(reply, { bytes, name: 'receipt.pdf', mime: 'application/pdf', shown: true });
      const there = await coSignersOf(city, reader.officer, { ...params, from: 1, size: 1 });
      throw there ? refused({ code: 'no-such-co-signer', no: String(body.no) }) : noSuchMatter();
    },
  });
}

async function readSheet(city: City, petitionNo: string, request: FastifyRequest) {
  if (!request.isMultipart()) throw stop(415, 'media-type');
  const part = await request.file({ limits: fileLimits, throwFileSizeLimit: false });
  const bytes = part?.filename ? await part.toBuffer() : undefined;
  if (!part || !bytes || bytes.length === 0) throw about(bytes ? 'file-empty' : 'missing');
  const read = await readPeopleSheet(city, officerOf(request), { petitionNo, name: part.filename, bytes });
  if (!read) throw noSuchMatter();
  if ('code' in read) throw about(read.code, read.code.startsWith('file-too-big') ? 413 : 422);
  const language = readerLanguage(request, city.settings.language);
  return { ...read, troubles: read.troubles.map((each) => ({ ...each, detail: problemSentence(language, each.code) })) };
}

const about = (code: string, status = 422) => stop(status, code, { fields: [{ field: 'file', code }] });
