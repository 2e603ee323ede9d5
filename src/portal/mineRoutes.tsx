import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { isMobile } from '../casework/identity/phone.ts';
import { canSendCode } from '../casework/notices/codes.ts';
import { askForMine, type MyMatter, myMatters, openMine, readMine } from '../casework/notices/myMatters.ts';
import { openByLink } from '../casework/notices/openingLinks.ts';
import type { Throttle } from '../casework/throttle.ts';
import { makeTrackingCookie } from '../casework/trackingCookie.ts';
import { problemSentence } from '../words/problems.ts';
import type { Problem } from './fields.tsx';
import { MessagePage } from './messagePage.tsx';
import { MineCodePage, MineListPage, MinePage, OpenPage } from './minePages.tsx';
import { setTrackingCookie } from './ownMatter.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, show } from './show.ts';

export const mineCookie = 'xq_mine';

type Asking = Readonly<{ city: City; request: FastifyRequest; reply: FastifyReply; tries: Throttle }>;

/** 我的信访件: telephone, name and a code by text message open the own matters for a quarter of an hour; a link in a mail opens one, once. */
export function mineRoutes(web: FastifyInstance, city: City, tries: Throttle): void {
  web.get('/mine', (request, reply) => {
    const at = placeAt(request, city);
    const over = request.cookies[mineCookie] !== undefined;
    if (over) reply.clearCookie(mineCookie, { path: '/mine' });
    return show(reply, { page: <MinePage at={at} name="" phone="" problems={[]} over={over} />, personal: true });
  });
  web.post('/mine', async (request, reply) => ask({ city, request, reply, tries }, await readForm(request, city)));
  web.post('/mine/code', async (request, reply) => enter({ city, request, reply, tries }, await readForm(request, city)));
  web.get('/mine/list', async (request, reply) => {
    const found = await matters(city, request);
    const at = placeAt(request, city);
    return found ? show(reply, { page: <MineListPage at={at} matters={found} />, personal: true }) : reply.redirect(at.link('/mine'), 303);
  });
  web.post('/mine/open', async (request, reply) => {
    const wanted = (await readForm(request, city)).get('petitionNo');
    const at = placeAt(request, city);
    const matter = (await matters(city, request))?.find(({ petitionNo }) => petitionNo === wanted);
    if (!matter) return reply.redirect(at.link('/mine/list'), 303);
    setTrackingCookie(request, reply, makeTrackingCookie(city, matter));
    return reply.redirect(at.link('/track/matter'), 303);
  });
  web.post('/mine/leave', (request, reply) =>
    reply.clearCookie(mineCookie, { path: '/mine' }).redirect(placeAt(request, city).link('/'), 303),
  );
  openRoutes(web, city, tries);
}

/** Looking at a link (GET) uses nothing up and asks for nothing; only the button (POST) opens. */
function openRoutes(web: FastifyInstance, city: City, tries: Throttle): void {
  web.get<{ Params: { token: string } }>('/open/:token', (request, reply) => {
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    return show(reply, { page: <OpenPage at={placeAt(request, city)} token={request.params.token.slice(0, 100)} />, personal: true });
  });
  web.post('/open', async (request, reply) => {
    const token = (await readForm(request, city)).get('token');
    const at = placeAt(request, city);
    const opened = tries.take(request.ip) > 0 ? undefined : await openByLink(city, token);
    if (!opened) {
      const { overTitle, over } = at.t.notices.open;
      return show(reply, { page: <MessagePage at={at} title={overTitle} text={over} />, status: 404, personal: true });
    }
    tries.giveBack(request.ip);
    setTrackingCookie(request, reply, makeTrackingCookie(city, opened));
    return reply.redirect(at.link('/track/matter'), 303);
  });
}

/** The matters that the browser's cookie opens; looked up anew each time, so that a changed telephone ends it. */
async function matters(city: City, request: FastifyRequest): Promise<MyMatter[] | undefined> {
  const mine = readMine(city, request.cookies[mineCookie] ?? '');
  return mine && myMatters(city, mine);
}

async function ask({ city, request, reply, tries }: Asking, form: Form): Promise<FastifyReply> {
  const at = placeAt(request, city);
  const [name, phone] = [form.get('name').slice(0, 100), form.get('phone').slice(0, 100)];
  const again = (problems: readonly Problem[], status = 422) =>
    show(reply, { page: <MinePage at={at} name={name} phone={phone} problems={problems} />, status, personal: true });
  const tell = (field: string, code: string): Problem => ({ field, text: problemSentence(at.lang, code) });
  const problems = [
    ...(name.trim() === '' ? [tell('name', 'missing')] : []),
    ...(isMobile(phone) ? [] : [tell('phone', phone.trim() === '' ? 'missing' : 'phone-mobile')]),
  ];
  if (!canSendCode(city, 'phone')) return again([{ field: '', text: at.t.notices.mine.notHere }], 409);
  if (problems.length > 0) return again(problems);
  // Taken and not given back: it is the asking that costs, whoever asks.
  const throttled = tries.take(request.ip);
  const wait = throttled || (await askForMine(city, phone, at.lang));
  if (wait > 0) {
    reply.header('retry-after', wait);
    return again([{ field: 'phone', text: at.t.notices.mine.wait(wait) }], 429);
  }
  return show(reply, { page: <MineCodePage at={at} name={name} phone={phone} problems={[]} />, personal: true });
}

async function enter({ city, request, reply, tries }: Asking, form: Form): Promise<FastifyReply> {
  const at = placeAt(request, city);
  const [name, phone] = [form.get('name').slice(0, 100), form.get('phone').slice(0, 100)];
  const throttled = tries.take(request.ip);
  const cookie = throttled > 0 ? undefined : await openMine(city, { name, phone, code: form.get('code').slice(0, 100) });
  if (cookie === undefined) {
    const problems = [{ field: 'code', text: problemSentence(at.lang, throttled > 0 ? `too-many:${throttled}` : 'contact-code') }];
    const status = throttled > 0 ? 429 : 422;
    return show(reply, { page: <MineCodePage at={at} name={name} phone={phone} problems={problems} />, status, personal: true });
  }
  tries.giveBack(request.ip);
  reply.setCookie(mineCookie, cookie, {
    path: '/mine',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: 900,
  });
  return reply.redirect(at.link('/mine/list'), 303);
}
