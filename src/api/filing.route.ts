import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isCategoryNow } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import { filePetition, registerPetition } from '../casework/filePetition.ts';
import type { Filing as StatedFiling } from '../casework/filing.ts';
import type { FileAnswer } from '../casework/openMatter.ts';
import { readJoining } from '../casework/writtenLists.ts';
import { isOpen } from '../jurisdiction/units.ts';
import { anyone, only } from './accessRule.ts';
import { type Filed, type Filing, filed, filing, registration } from './contract/intake.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { type FieldTrouble, refused, stop, wrongFields } from './problem.ts';
import { readPages, readUploads } from './readUploads.ts';

const headers = {
  'Idempotency-Key': 'At least 128 random bits as 22 or more of A–Z a–z 0–9 _ -; the same key and body get the same answer',
};
const answers = { 201: filed };
const problems = [409, 422];

/** 网上投 and 登记: a new matter, once for each key. */
export function filingRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions',
    access: anyone,
    about: 'File a petition.',
    headers,
    body: filing,
    answers,
    problems,
    async handle({ body, request, reply }) {
      const stated = readStated(city, body);
      return tellFiled(reply, await filePetition(city, { ...stated, key: keyOf(request) }));
    },
  });
  declare(api, {
    method: 'POST',
    url: '/petitions/registrations',
    access: only('registrar'),
    about: 'Register a visit, letter, call or fax.',
    headers,
    body: registration,
    answers,
    problems,
    async handle({ body, request, reply }) {
      const { channel, on, reception, receptionTime } = body;
      const { filing: stated, uploads } = readStated(city, body);
      const pages = readPages(city, body.pages, uploads);
      const registration = { ...stated, channel, on, reception, receptionTime };
      const asked = { officer: officerOf(request), registration, key: keyOf(request), uploads, pages };
      return tellFiled(reply, await registerPetition(city, asked));
    },
  });
}

/** Names and codes that only the city knows. Where somebody lives may lie outside it. */
function readStated(city: City, body: Filing): { filing: StatedFiling; uploads: ReturnType<typeof readUploads> } {
  const { attachments, ...rest } = body;
  const { areaCode, category, complainedOf } = rest;
  const units = typeof complainedOf === 'object' ? (complainedOf.units ?? []) : [];
  const troubles: FieldTrouble[] = [];
  if (!city.areas.byCode.has(areaCode)) troubles.push({ field: 'areaCode', code: 'area' });
  if (category && !isCategoryNow(city, category)) troubles.push({ field: 'category', code: 'category' });
  for (const [at, unit] of units.entries())
    if (!isOpen(unit, city.units)) troubles.push({ field: `complainedOf.units.${at}`, code: 'unit' });
  const people = readJoining(city, rest.coSigners);
  if (!people.ok) troubles.push(...people.problems.map(({ path, code }) => ({ field: `coSigners.${path}`, code })));
  if (troubles.length > 0) throw wrongFields(troubles);
  return {
    filing: { ...onlyFiling(rest), ...(people.ok && people.value.length > 0 && { coSigners: people.value }) },
    uploads: readUploads(city, attachments),
  };
}

const ofRegistration = ['channel', 'on', 'reception', 'receptionTime', 'pages'] as const;

/** Without what only a registration has, so that it stands in one place. */
function onlyFiling(body: Omit<Filing, 'attachments'> & Partial<Record<(typeof ofRegistration)[number], unknown>>): StatedFiling {
  const { coSigners: _, ...stated } = body;
  for (const name of ofRegistration) delete stated[name];
  return stated;
}

/** @throws ProblemAnswer 422 without a key that nobody can guess */
function keyOf(request: FastifyRequest): string {
  const key = String(request.headers['idempotency-key'] ?? '');
  if (!/^[\w-]{22,200}$/.test(key)) throw stop(422, 'idempotency-key');
  return key;
}

function tellFiled(reply: FastifyReply, answer: FileAnswer): Filed {
  switch (answer.outcome) {
    case 'filed': {
      const { petitionNo, queryCode, clocks, representatives } = answer;
      reply.code(201);
      return { petitionNo, queryCode, clocks: [...clocks], ...(representatives.length > 0 && { representatives: [...representatives] }) };
    }
    case 'running':
      throw stop(409, 'still-running', { retryAfter: 1 });
    case 'conflict':
      throw stop(422, 'idempotency-conflict');
    case 'refused':
      throw refused(answer.refusal);
  }
}
