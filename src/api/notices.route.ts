import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { listFailed, noticesOfMatter, ownNotices, retryNotice, settleNotice } from '../casework/notices/deliveries.ts';
import { noticeLetter } from '../casework/notices/noticeLetter.ts';
import { seenByDay } from '../casework/openings.ts';
import { anyone, petitioner, readers } from './accessRule.ts';
import { pageQuery } from './contract/clocks.ts';
import { failedNotices, notices, openings, retry, settlement, smsReceipt } from './contract/notices.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter, ofNotice, ownOf } from './place.ts';
import { noSuchMatter, stop } from './problem.ts';
import { sendFile } from './sendFile.ts';

/** What petitioners are told, how it went, and who opened the own file. */
export function noticeRoutes(api: FastifyInstance, city: City): void {
  ofOfficers(api, city);
  tasks(api, city);
  ofPetitioner(api, city);
  declare(api, {
    method: 'POST',
    url: '/gateway/sms/receipts',
    access: anyone,
    about: 'What became of a text message: from the gateway, signed with the secret it shares with us.',
    headers: {
      'X-Timestamp': 'Milliseconds since 1970',
      'X-Nonce': 'At random, once',
      'X-Signature': 'HMAC-SHA256, see docs/how-to/notices.md',
    },
    body: smsReceipt,
    answers: { 204: null },
    problems: [403, 422],
    async handle({ body, request, reply }) {
      if (!isSigned(city, request)) throw stop(403, 'signature');
      const { id, status } = body;
      const delivered = status === 'delivered';
      // A message that is not known is answered alike: a gateway that repeats old receipts must not go on for ever.
      await city.notices.receipt({ noticeId: id, delivered, ...(status !== 'delivered' && { fault: status }), at: city.clock.now() });
      reply.code(204).send();
    },
  });
}

function isSigned({ channels, clock }: City, { headers, rawBody }: FastifyRequest): boolean {
  const header = (name: string) => String(headers[name] ?? '');
  const signed = { timestamp: header('x-timestamp'), nonce: header('x-nonce'), signature: header('x-signature'), body: rawBody };
  return channels.verifyReceipt?.(signed, clock.now()) ?? false;
}

function ofOfficers(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/notices',
    access: readers,
    about: 'What the petitioner was told, by which channel, and whether it got there.',
    params: ofMatter,
    answers: { 200: notices },
    problems: [404],
    async handle({ params, request }) {
      const items = await noticesOfMatter(city, officerOf(request), params.petitionNo);
      if (!items) throw noSuchMatter();
      return { items };
    },
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/notices/:seq/letter',
    access: readers,
    about: 'What no message could tell, as a letter to print and post.',
    params: ofNotice,
    answers: { 200: 'application/pdf' },
    problems: [404],
    async handle({ params, request, reply }) {
      const bytes = await noticeLetter(city, officerOf(request), params);
      if (!bytes) throw noSuchMatter();
      return sendFile(reply, { bytes, name: 'notice.pdf', mime: 'application/pdf', shown: true });
    },
  });
}

function tasks(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/notices/failed',
    access: readers,
    about: 'Tasks: what my unit did and no message told the petitioner; oldest first.',
    query: pageQuery.pick({ size: true }),
    answers: { 200: failedNotices },
    problems: [422],
    handle: async ({ query, request }) => ({ items: await listFailed(city, officerOf(request), query.size) }),
  });
  declare(api, {
    method: 'POST',
    url: '/notices/failed/settlements',
    access: readers,
    about: 'The petitioner was told in another way.',
    body: settlement,
    answers: { 204: null },
    problems: [404, 422],
    async handle({ body: { petitionNo, seq, settled }, request, reply }) {
      if (!(await settleNotice(city, officerOf(request), { petitionNo, seq, how: settled }))) throw noSuchMatter();
      reply.code(204).send();
    },
  });
  declare(api, {
    method: 'POST',
    url: '/notices/failed/retries',
    access: readers,
    about: 'Sends it once more, after the number was mended for instance.',
    body: retry,
    answers: { 204: null },
    problems: [404, 422],
    async handle({ body, request, reply }) {
      if (!(await retryNotice(city, officerOf(request), body))) throw noSuchMatter();
      reply.code(204).send();
    },
  });
}

/** Of the petitioner alone: a representative gets neither messages to others nor who opened the file (ADR-0161). */
function ofPetitioner(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/track/notices',
    access: petitioner,
    about: 'What I was told of the own petition, and whether it got there.',
    answers: { 200: notices },
    problems: [],
    async handle({ request }) {
      const { petitionId, representative } = ownOf(request);
      return { items: (representative === undefined && (await ownNotices(city, petitionId))) || [] };
    },
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/track/openings',
    access: petitioner,
    about: 'Which organ opened the own file, in which role, when and what for; never who.',
    answers: { 200: openings },
    problems: [],
    async handle({ request }) {
      const { petitionId, representative } = ownOf(request);
      return { days: representative === undefined ? await seenByDay(city, petitionId) : [] };
    },
  });
}
