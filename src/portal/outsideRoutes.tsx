import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { digestOfCode } from '../casework/outside/answerCode.ts';
import { makeAnswerCookie, readAnswerCookie } from '../casework/outside/answerCookie.ts';
import { answerQuestion, type OutsideQuestion, openQuestion } from '../casework/outside/outsideAnswer.ts';
import type { Throttle } from '../casework/throttle.ts';
import type { Upload } from '../casework/uploads.ts';
import { portalOutside } from '../words/portalOutside.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { Problem } from './fields.tsx';
import { fileProblems } from './fileProblems.ts';
import { CodePage, QuestionPage } from './outsidePages.tsx';
import type { Place } from './place.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, rememberLang, rememberView, show } from './show.ts';

export const answerCookie = 'xq_answer';
const path = '/answer';

/**
 * 外单位答复: a body without an account answers one question. The code travels behind the # of the link, which browsers send nowhere, or is
 * typed; a POST exchanges it for a cookie of half an hour. A GET, by whatever program, uses nothing up.
 */
export function outsideRoutes(web: FastifyInstance, city: City, tries: Throttle): void {
  web.get('/answer', (request, reply) => show(reply, { page: <CodePage at={placeAt(request, city)} problems={[]} />, personal: true }));
  web.post('/answer', async (request, reply) => takeCode({ city, request, reply, tries }, await readForm(request, city)));
  web.get('/answer/question', async (request, reply) => {
    const doing = await begin(city, request, reply);
    return doing ? page(doing) : reply;
  });
  web.post('/answer/question', async (request, reply) => {
    const doing = await begin(city, request, reply); // before any file is taken in
    return doing ? answer(doing, await readForm(request, city)) : reply;
  });
  web.post('/answer/leave', (request, reply) => reply.clearCookie(answerCookie, { path }).redirect(placeAt(request, city).link('/'), 303));
}

type Coming = Readonly<{ city: City; request: FastifyRequest; reply: FastifyReply; tries: Throttle }>;

/** Unknown, wrong, withdrawn, replaced and ended get the same page. */
async function takeCode({ city, request, reply, tries }: Coming, form: Form): Promise<FastifyReply> {
  const at = placeAt(request, city);
  const seconds = tries.take(request.ip);
  const digest = seconds > 0 ? undefined : digestOfCode(form.get('code').slice(0, 200));
  if (digest && (await openQuestion(city, digest))) {
    tries.giveBack(request.ip);
    const secure = request.protocol === 'https';
    reply.setCookie(answerCookie, makeAnswerCookie(city, digest), { path, httpOnly: true, sameSite: 'strict', secure });
    return reply.redirect(at.link('/answer/question'), 303);
  }
  if (seconds > 0) reply.header('retry-after', seconds);
  const words = portalOutside[at.lang];
  const text = seconds > 0 ? words.tooMany(Math.ceil(seconds / 60)) : words.wrong;
  return show(reply, { page: <CodePage at={at} problems={[{ field: 'code', text }]} />, status: seconds > 0 ? 429 : 404, personal: true });
}

type Doing = Readonly<{ city: City; at: Place; reply: FastifyReply; digest: Buffer; question: OutsideQuestion }>;
type Typed = Readonly<{ text: string; signer: string; uploads: readonly Upload[] }>;
const nothing: Typed = { text: '', signer: '', uploads: [] };

async function begin(city: City, request: FastifyRequest, reply: FastifyReply): Promise<Doing | undefined> {
  const digest = readAnswerCookie(city, request.cookies[answerCookie] ?? '');
  const question = digest && (await openQuestion(city, digest));
  const at = placeAt(request, city);
  if (digest && question) return { city, at, reply, digest, question };
  reply.clearCookie(answerCookie, { path }).redirect(`${at.link('/answer')}#over`, 303);
  return undefined;
}

function page({ at, city, reply, question }: Doing, typed = nothing, problems: readonly Problem[] = [], status = 422): FastifyReply {
  const limits = { files: city.settings.maxFiles, bytes: city.settings.maxFileBytes };
  return show(reply, {
    page: <QuestionPage at={at} question={question} typed={typed} problems={problems} limits={limits} />,
    status: problems.length > 0 ? status : 200,
    personal: true,
  });
}

async function answer(doing: Doing, form: Form): Promise<FastifyReply> {
  const { at, city, digest, question } = doing;
  const typed = { text: form.get('text'), signer: form.get('signer'), uploads: form.uploads };
  if (question.answeredOn) return page(doing);
  const files = fileProblems(at, form, city);
  if (files.length > 0) return page(doing, typed, files);
  const [go = '', object = ''] = form.get('go').split(':');
  if (go === 'upload') return page(doing, typed);
  if (go === 'drop') return page(doing, { ...typed, uploads: typed.uploads.filter(({ uploadId }) => uploadId !== object) });
  if (go === 'lang') return page({ ...doing, at: rememberLang(doing, object) }, typed);
  if (go === 'view') return page({ ...doing, at: rememberView(doing, object) }, typed);
  const done = await answerQuestion(city, digest, typed);
  switch (done.outcome) {
    case 'done':
      return doing.reply.redirect(at.link('/answer/question'), 303);
    case 'invalid':
      return page(
        doing,
        typed,
        done.problems.map(({ field, code }) => ({ field, text: problemSentence(at.lang, code) })),
      );
    case 'refused':
      return page(doing, typed, [{ field: 'text', text: refusalSentence(at.lang, done.refusal) }], 409);
    default:
      return page(doing, typed, [{ field: 'text', text: portalOutside[at.lang].wrong }], 409);
  }
}
