import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { actAsPetitioner } from '../casework/petitionerActs.ts';
import type { Throttle } from '../casework/throttle.ts';
import { citizenView, findByCode, findPart } from '../casework/track.ts';
import { makeTrackingCookie } from '../casework/trackingCookie.ts';
import { anyone, petitioner } from './accessRule.ts';
import { tellAct } from './actAnswers.ts';
import { cookieFor, trackCookie } from './caller.ts';
import { citizenView as citizenSchema } from './contract/file.ts';
import { trackRequest } from './contract/intake.ts';
import { partRequest } from './contract/people.ts';
import { actDone, actRequest } from './contract/session.ts';
import { declare } from './declare.ts';
import { ifMatch } from './ifMatch.ts';
import { ownOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';
import { readUploads } from './readUploads.ts';

/** 查进度: number and code open the own matter for half an hour; what the petitioner can do then. */
export function trackRoutes(api: FastifyInstance, city: City, wrong: Throttle): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/track',
    access: anyone,
    about: 'Open the own petition by number and code.',
    takes: trackRequest,
    answers: { 200: citizenSchema },
    problems: [404, 429],
    handle: ({ request, reply }) => openOwn(city, wrong, { request, reply }),
  });
  declare(api, {
    method: 'GET',
    url: '/petitions/track',
    access: petitioner,
    about: 'The own petition, as it stands.',
    headers: { 'If-None-Match': 'The ETag of the last answer' },
    answers: { 200: citizenSchema, 304: null },
    problems: [],
    handle: ({ request, reply }) => showOwn(city, { request, reply }),
  });
  partRoute(api, city);
  declare(api, {
    method: 'POST',
    url: '/petitions/track/acts',
    access: petitioner,
    about: 'Supplement, withdraw or rate the own petition.',
    headers: { 'If-Match': 'The version the form was drawn from' },
    body: actRequest,
    answers: { 200: actDone },
    problems: [409, 412, 422, 428],
    async handle({ body, request, reply }) {
      const { petitionId, representative } = ownOf(request);
      const uploads = readUploads(city, body.attachments);
      const answer = await actAsPetitioner(city, { petitionId, representative, version: ifMatch(request), act: body, uploads });
      if (answer.outcome === 'invalid') throw wrongFields(answer.problems);
      return tellAct(city, answer, { reply, typed: body, forPetitioner: true });
    },
  });
}

/** A part of the own matter: from then on the cookie opens that one. */
function partRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/track/part',
    access: petitioner,
    about: 'Open a part of the own petition, which was divided.',
    body: partRequest,
    answers: { 200: citizenSchema },
    problems: [404, 422],
    async handle({ body, request, reply }) {
      const found = await findPart(city, ownOf(request), body.petitionNo);
      const view = found && (await citizenView(city, found));
      if (!found || !view) throw stop(404, 'not-found');
      reply.setCookie(trackCookie, makeTrackingCookie(city, found), { ...cookieFor(request), maxAge: 1800 });
      return view;
    },
  });
}

type Exchange = Readonly<{ request: FastifyRequest; reply: FastifyReply }>;

/** Unknown number, wrong code and a malformed body are asked about alike and answered alike, to the byte. */
async function openOwn(city: City, wrong: Throttle, { request, reply }: Exchange): Promise<unknown> {
  const wait = wrong.take(request.ip);
  if (wait > 0) throw stop(429, `too-many:${wait}`, { retryAfter: wait });
  const found = await findByCode(city, typedIn(request.body));
  const view = found && (await citizenView(city, found));
  if (!found || !view) throw stop(404, 'not-found');
  wrong.giveBack(request.ip);
  const cookie = makeTrackingCookie(city, found);
  reply.setCookie(trackCookie, cookie, { ...cookieFor(request), maxAge: 1800 }).header('etag', tagOf(city, view.version));
  return view;
}

function typedIn(body: unknown): { petitionNo: string; queryCode: string } {
  const text = (name: string) => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  return { petitionNo: text('petitionNo'), queryCode: text('queryCode') };
}

/** The view changes with an act and with the day (days left, acts that end). */
const tagOf = (city: City, version: number) => `"${version}.${city.clock.today()}"`;
/** A cover changes with its parts, which no version of its own tells. */
const alwaysNew = () => `"${randomUUID()}"`;

async function showOwn(city: City, { request, reply }: Exchange): Promise<unknown> {
  const own = ownOf(request);
  const tag = own.divided ? alwaysNew() : tagOf(city, own.version);
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return reply.code(304).send();
  const view = await citizenView(city, own);
  if (!view) throw stop(401, 'track-again');
  return view;
}
