import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type BindingFormat, takeOwn } from '../casework/binding/takeOut.ts';
import { filesToCarry } from '../casework/carriedFiles.ts';
import type { City } from '../casework/city.ts';
import { receiptPdf } from '../casework/letterPdf.ts';
import { ownNotices } from '../casework/notices/deliveries.ts';
import { seenByDay } from '../casework/openings.ts';
import type { CodeHolder } from '../casework/ownCode.ts';
import type { Throttle } from '../casework/throttle.ts';
import { citizenView, findByCode, findPart } from '../casework/track.ts';
import { makeTrackingCookie } from '../casework/trackingCookie.ts';
import { problemSentence } from '../words/problems.ts';
import { download, downloadStream } from './download.ts';
import { forgetFiled } from './filedHere.ts';
import { MatterPage } from './matterPage.tsx';
import { MessagePage } from './messagePage.tsx';
import { clearTrackingCookie, ownMatter, setTrackingCookie } from './ownMatter.ts';
import { type Form, readForm } from './readForm.ts';
import { sheets } from './sheets.ts';
import { etagOf, placeAt, show } from './show.ts';
import { TrackPage } from './trackPage.tsx';

/** 查进度: number and code are exchanged for a short-lived cookie; from then on the pages are read, and no address ever holds the code. */
export function trackRoutes(web: FastifyInstance, city: City, { tries, files }: Readonly<{ tries: Throttle; files: Throttle }>): void {
  web.get('/track', (request, reply) => show(reply, { page: <TrackPage at={placeAt(request, city)} petitionNo="" problems={[]} /> }));

  web.post('/track', async (request, reply) => {
    const opened = await openByCode({ city, request, reply, tries }, await readForm(request, city));
    if (!opened) return reply;
    setTrackingCookie(request, reply, makeTrackingCookie(city, opened));
    return reply.redirect(placeAt(request, city).link('/track/matter'), 303);
  });

  web.post('/track/receipt', async (request, reply) => {
    const opened = await openByCode({ city, request, reply, tries }, await readForm(request, city));
    return opened ? receipt(city, reply, opened) : reply;
  });

  web.get('/track/receipt', async (request, reply) => {
    const own = await ownMatter(city, request);
    return own ? receipt(city, reply, own) : signedOut(city, request, reply);
  });

  for (const format of ['pdf', 'zip'] as const)
    web.get(`/track/file.${format}`, (request, reply) => ownFile(city, { request, reply, files }, format));

  web.post('/track/part', async (request, reply) => {
    const form = await readForm(request, city);
    const own = await ownMatter(city, request);
    if (!own) return signedOut(city, request, reply);
    const found = await findPart(city, own, form.get('petitionNo').slice(0, 60));
    if (found) setTrackingCookie(request, reply, makeTrackingCookie(city, found));
    return reply.redirect(placeAt(request, city).link('/track/matter'), 303);
  });

  web.get('/track/matter', (request, reply) => matter(city, request, reply));
  web.post('/track/leave', (request, reply) => forgetFiled(clearTrackingCookie(reply)).redirect(placeAt(request, city).link('/'), 303));
}

/** The page of the own matter. Its tag stands for the matter's version, the day, the language, what was told and who looked: an unchanged page is not drawn again. */
async function matter(city: City, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const own = await ownMatter(city, request);
  if (!own) return signedOut(city, request, reply);
  const at = placeAt(request, city);
  const isOwner = own.representative === undefined; // a representative sees neither messages to others nor who opened the file
  const [log, seen] = isOwner
    ? await Promise.all([
        city.notices.ofMatter({ as: 'petitioner', petitionId: own.petitionId }, own.petitionId),
        seenByDay(city, own.petitionId),
      ])
    : [[], []];
  const etag = etagOf(
    own.petitionId,
    own.version,
    own.representative ?? 0,
    own.divided ? randomUUID() : '',
    at.today,
    at.lang,
    at.elder,
    sheets.css.path,
    JSON.stringify([log, seen]),
  );
  if (request.headers['if-none-match'] === etag) return reply.status(304).header('etag', etag).header('cache-control', 'no-store').send();
  const [view, told] = await Promise.all([citizenView(city, own), isOwner ? ownNotices(city, own.petitionId) : undefined]);
  if (!view) return signedOut(city, request, reply);
  return show(reply, {
    page: (
      <MatterPage
        at={at}
        view={view}
        electronic={own.electronic}
        told={told ?? []}
        seen={seen}
        files={filesToCarry(city, own.petitionId, view)}
      />
    ),
    personal: true,
    etag,
  });
}

/** The own file in one piece; a representative has none. What cannot be bound now is told on a page of its own. */
async function ownFile(
  city: City,
  { request, reply, files }: Readonly<{ request: FastifyRequest; reply: FastifyReply; files: Throttle }>,
  format: BindingFormat,
): Promise<FastifyReply> {
  const own = await ownMatter(city, request);
  if (!own || own.representative !== undefined) return signedOut(city, request, reply);
  const at = placeAt(request, city);
  const seconds = files.take(request.ip);
  if (seconds > 0) {
    const page = <MessagePage at={at} title={at.t.problem.faultTitle} text={problemSentence(at.lang, `too-many:${seconds}`)} />;
    return show(reply.header('retry-after', seconds), { page, status: 429, personal: true });
  }
  const taken = await takeOwn(city, own.petitionId, format);
  if (taken.outcome === 'pdf') return download(reply, { ...taken, mime: 'application/pdf' });
  if (taken.outcome === 'zip') return downloadStream(reply, { ...taken, mime: 'application/zip' });
  const code =
    taken.outcome === 'busy'
      ? 'bindery-busy'
      : taken.outcome === 'too-big'
        ? `too-big-for-${taken.format}:${taken.megabytes}`
        : 'not-bound';
  return show(reply, {
    page: <MessagePage at={at} title={at.t.problem.faultTitle} text={problemSentence(at.lang, code)} />,
    status: code === 'bindery-busy' ? 503 : 422,
    personal: true,
  });
}

type Asking = Readonly<{ city: City; request: FastifyRequest; reply: FastifyReply; tries: Throttle }>;

/** The matter of a number and a code, or nothing after the page that says so. Unknown, wrong and malformed get the same page. */
async function openByCode({ city, request, reply, tries }: Asking, form: Form): Promise<CodeHolder | undefined> {
  const at = placeAt(request, city);
  const seconds = tries.take(request.ip);
  const petitionNo = form.get('petitionNo').slice(0, 200);
  const found = seconds > 0 ? undefined : await findByCode(city, { petitionNo, queryCode: form.get('queryCode').slice(0, 200) });
  if (found) {
    tries.giveBack(request.ip);
    return found;
  }
  if (seconds > 0) reply.header('retry-after', seconds);
  const text = seconds > 0 ? at.t.track.tooMany(Math.ceil(seconds / 60)) : at.t.track.wrong;
  const page = <TrackPage at={at} petitionNo={petitionNo} problems={[{ field: 'queryCode', text }]} />;
  show(reply, { page, status: seconds > 0 ? 429 : 404, personal: true });
  return undefined;
}

/** Nothing to see without the cookie: back to the form, which says why. */
export function signedOut(city: City, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return clearTrackingCookie(reply).redirect(`${placeAt(request, city).link('/track')}#over`, 303);
}

async function receipt(city: City, reply: FastifyReply, { petitionId, representative }: CodeHolder): Promise<FastifyReply> {
  const bytes = await receiptPdf(city, { as: 'petitioner', petitionId, representative });
  return download(reply, bytes && { bytes, name: 'receipt.pdf', mime: 'application/pdf' });
}
