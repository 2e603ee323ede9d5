import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { letterPdf, type PaperReader, receiptPdf } from '../casework/letterPdf.ts';
import { previewLetter } from '../casework/previewAct.ts';
import { only, petitioner, readers } from './accessRule.ts';
import { readWritten } from './acts.route.ts';
import { written } from './contract/intake.ts';
import { declare } from './declare.ts';
import { officerOf, ofLetter, ofMatter, ofOwnLetter, ownReader } from './place.ts';
import { noSuchMatter, refused } from './problem.ts';
import { sendFile } from './sendFile.ts';

const pdf = { 200: 'application/pdf' } as const;
const nothing = z.strictObject({});
/** An act that makes a letter, or nothing: the paper in hand. */
const letterRequest = z.looseObject({ type: written(40).optional(), on: z.iso.date().optional() });

/** Letters and receipts as PDF. */
export function paperRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/letters/preview',
    access: readers,
    about: 'The letter an act would make, as a draft without a number.',
    params: ofMatter,
    body: letterRequest,
    answers: pdf,
    problems: [404, 409, 422],
    async handle({ params, body, request, reply }) {
      const act = readWritten(city, { type: 'seal', ...body });
      const answer = await previewLetter(city, officerOf(request), { petitionNo: params.petitionNo, act });
      if (answer.outcome === 'refused') throw refused(answer.refusal);
      if (answer.outcome === 'not-found') throw noSuchMatter();
      return sendPdf(reply, answer.pdf, 'draft');
    },
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/letters/:letterId',
    access: readers,
    about: 'A letter.',
    params: ofLetter,
    answers: pdf,
    problems: [404],
    handle: async ({ params, request, reply }) =>
      sendLetter(city, reply, {
        reader: { as: 'officer', officer: officerOf(request), petitionNo: params.petitionNo },
        letterId: params.letterId,
      }),
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/track/letters/:letterId',
    access: petitioner,
    about: 'A letter of the own petition.',
    params: ofOwnLetter,
    answers: pdf,
    problems: [404],
    handle: async ({ params, request, reply }) => sendLetter(city, reply, { reader: ownReader(request), letterId: params.letterId }),
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/receipt',
    access: only('registrar', 'triage'),
    about: 'The receipt with number and code, to hand over.',
    params: ofMatter,
    body: nothing,
    answers: pdf,
    problems: [404, 422],
    handle: async ({ params, request, reply }) =>
      sendReceipt(city, reply, { as: 'officer', officer: officerOf(request), petitionNo: params.petitionNo }),
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/track/receipt',
    access: petitioner,
    about: 'The receipt of the own petition.',
    body: nothing,
    answers: pdf,
    problems: [422],
    handle: async ({ request, reply }) => sendReceipt(city, reply, ownReader(request)),
  });
}

async function sendLetter(
  city: City,
  reply: FastifyReply,
  { reader, letterId }: { reader: PaperReader; letterId: string },
): Promise<FastifyReply> {
  const bytes = await letterPdf(city, reader, letterId);
  if (!bytes) throw noSuchMatter();
  return sendPdf(reply, bytes, 'letter');
}

async function sendReceipt(city: City, reply: FastifyReply, reader: PaperReader): Promise<FastifyReply> {
  const bytes = await receiptPdf(city, reader);
  if (!bytes) throw noSuchMatter();
  return sendPdf(reply, bytes, 'receipt');
}

const sendPdf = (reply: FastifyReply, bytes: Uint8Array, name: string) =>
  sendFile(reply, { bytes, name: `${name}.pdf`, mime: 'application/pdf', shown: true });
