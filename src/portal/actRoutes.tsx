import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import type { CitizenView } from '../api/contract/file.ts';
import type { City } from '../casework/city.ts';
import { attachmentFor, letterPdf, type PaperReader } from '../casework/letterPdf.ts';
import { actAsPetitioner } from '../casework/petitionerActs.ts';
import { receiveLetter } from '../casework/receiveLetter.ts';
import { citizenView } from '../casework/track.ts';
import type { Upload } from '../casework/uploads.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import { type ActProps, RatePage, ReviewPage, SupplementPage, WithdrawPage } from './actPages.tsx';
import { download, NotHere } from './download.ts';
import type { Problem } from './fields.tsx';
import { fileProblems } from './fileProblems.ts';
import { ConfirmPage, ConvertPage } from './handlingPages.tsx';
import { GoAlonePage } from './mergedCard.tsx';
import { type OwnMatter, ownMatter } from './ownMatter.ts';
import type { Place } from './place.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, rememberLang, rememberView, show } from './show.ts';
import { signedOut } from './trackRoutes.tsx';

const acts = ['supplement', 'withdraw', 'rate', 'askReview', 'convertToOrdinary', 'confirmOutcome', 'goAlone'] as const;
type ActName = (typeof acts)[number];

/** What an act is made of, by name; everything else that a form may hold is left out. */
const fieldsOf: Readonly<Record<ActName, readonly string[]>> = {
  supplement: ['text'],
  withdraw: ['reason'],
  rate: ['bureau', 'unit', 'text'],
  askReview: ['to', 'grounds'],
  convertToOrdinary: ['reason'],
  confirmOutcome: ['confirmation', 'text'],
  goAlone: ['reason'],
};

/** Supplement, withdraw, rate, ask for a review; letters and files of the own matter. */
export function actRoutes(web: FastifyInstance, city: City): void {
  for (const act of acts) {
    web.get(`/track/${act}`, async (request, reply) => {
      const doing = await begin(city, request, reply, act);
      return doing ? showAct(doing, {}) : reply;
    });
    web.post(`/track/${act}`, async (request, reply) => {
      const form = await readForm(request, city);
      const doing = await begin(city, request, reply, act);
      return doing ? answer({ ...doing, form, uploads: form.uploads }) : reply;
    });
  }
  paperRoutes(web, city);
}

function paperRoutes(web: FastifyInstance, city: City): void {
  web.get<{ Params: { id: string } }>('/track/letters/:id', async (request, reply) => {
    const own = await ownMatter(city, request);
    if (!own) return signedOut(city, request, reply);
    const bytes = await letterPdf(city, readerOf(own), request.params.id);
    return download(reply, bytes && { bytes, name: 'letter.pdf', mime: 'application/pdf' });
  });
  web.post<{ Params: { id: string } }>('/track/letters/:id', async (request, reply) => {
    await readForm(request, city);
    const own = await ownMatter(city, request);
    if (!own) return signedOut(city, request, reply);
    const { id } = request.params;
    const opened = own.representative === undefined ? receiveLetter(city, own.petitionId, id) : letterPdf(city, readerOf(own), id);
    if (!(await opened)) throw new NotHere();
    const served = (await citizenView(city, own))?.letters.find(({ letterId }) => letterId === id)?.service;
    return reply.redirect(`${placeAt(request, city).link('/track/matter')}${served ? '#done-letter' : ''}`, 303);
  });
  web.get<{ Params: { id: string } }>('/track/attachments/:id', async (request, reply) => {
    const own = await ownMatter(city, request);
    if (!own) return signedOut(city, request, reply);
    return download(reply, await attachmentFor(city, readerOf(own), request.params.id));
  });
}

const readerOf = ({ petitionId, representative }: OwnMatter): PaperReader => ({ as: 'petitioner', petitionId, representative });

type Doing = Readonly<{
  city: City;
  at: Place;
  reply: FastifyReply;
  act: ActName;
  own: OwnMatter;
  view: CitizenView;
  form?: Form;
  uploads: readonly Upload[];
}>;

/**
 * The own matter, or nothing after the page that says why not. A form is not drawn for an act that is not open now; one that was drawn
 * before and comes too late is answered by the law's own sentence, with what was typed.
 */
async function begin(city: City, request: FastifyRequest, reply: FastifyReply, act: ActName): Promise<Doing | undefined> {
  const own = await ownMatter(city, request);
  const view = own && (await citizenView(city, own));
  if (own && view && (request.method === 'POST' || view.acts.includes(act)))
    return { city, at: placeAt(request, city), reply, act, own, view, uploads: [] };
  if (own && view) reply.redirect(placeAt(request, city).link('/track/matter'), 303);
  else signedOut(city, request, reply);
  return undefined;
}

/** A form of an act that came: files first, then the question "really?", then the act itself. */
async function answer(doing: Doing & { form: Form }): Promise<FastifyReply> {
  const { form, at, city, act } = doing;
  const files = fileProblems(at, form, city);
  if (files.length > 0) return showAct(doing, { problems: files, status: 422 });
  const [go = '', object = ''] = form.get('go').split(':');
  if (go === 'upload') return showAct(doing, {});
  if (go === 'lang') return showAct({ ...doing, at: rememberLang(doing, object) }, {});
  if (go === 'view') return showAct({ ...doing, at: rememberView(doing, object) }, {});
  if (go === 'drop') return showAct({ ...doing, uploads: doing.uploads.filter(({ uploadId }) => uploadId !== object) }, {});
  if (act === 'withdraw' && go === 'confirm' && form.get('reason').trim() !== '' && [...form.get('reason')].length <= 2000) {
    return showAct(doing, { confirm: true });
  }
  if (act === 'rate' && changedRatings(doing).length === 0) {
    const text = form.get('bureau') === '' && form.get('unit') === '' ? at.t.problem.rating : portalTracking[at.lang].rating.same;
    return showAct(doing, { problems: [{ field: 'bureau', text }], status: 422 });
  }
  return act === 'withdraw' && go !== 'send' ? showAct(doing, { problems: reasonProblem(doing), status: 422 }) : perform(doing);
}

/** The sides that are rated otherwise than before; what stands as it was is not said again. */
const changedRatings = ({ view, form }: Doing & { form: Form }): ('bureau' | 'unit')[] =>
  (['bureau', 'unit'] as const).filter((side) => form.get(side) !== '' && form.get(side) !== view.rated[side]);

function reasonProblem({ at, form }: Doing & { form: Form }): Problem[] {
  const code = form.get('reason').trim() === '' ? 'missing' : 'too-long:2000';
  return [{ field: 'reason', text: problemSentence(at.lang, code) }];
}

async function perform(doing: Doing & { form: Form }): Promise<FastifyReply> {
  const { city, at, reply, act, own, form, uploads } = doing;
  const unchanged = (name: string) => act === 'rate' && name !== 'text' && !changedRatings(doing).some((side) => side === name);
  const names = fieldsOf[act].filter((name) => !unchanged(name));
  const typed = Object.fromEntries(names.map((name) => [name, form.get(name)]).filter(([, value]) => value !== ''));
  const version = Number(form.get('version'));
  const done = () => reply.redirect(`${at.link('/track/matter')}#done-${act}`, 303);
  const outcome = await actAsPetitioner(city, {
    petitionId: own.petitionId,
    representative: own.representative,
    version,
    act: { ...typed, type: act },
    uploads,
  });
  switch (outcome.outcome) {
    case 'done':
      return done();
    case 'stale':
      // Pressed twice: the second request finds its own act done.
      if (isSame(doing, typed)) return done();
      return showAct(doing, { problems: [{ field: '', text: at.t.problem.stale }], status: 409 });
    case 'refused':
      return showAct(doing, { problems: [{ field: '', text: refusalSentence(at.lang, outcome.refusal) }], status: 409 });
    case 'invalid':
      return showAct(doing, {
        problems: outcome.problems.map(({ field, code }) => ({ field, text: problemSentence(at.lang, code) })),
        status: 422,
      });
    case 'not-found':
      throw new NotHere();
  }
}

/** Whether the last thing that happened is this very act. An organ stands in the history by its name. */
function isSame({ city, view, act }: Doing, typed: Readonly<Record<string, string>>): boolean {
  const last = view.timeline.at(-1);
  const told: Readonly<Record<string, string>> = { ...last?.facts, ...last?.texts };
  const asTold = (name: string, value: string) => (name === 'to' ? city.units.byCode.get(value)?.name : value);
  return (
    last?.type === act && last.role === 'petitioner' && Object.entries(typed).every(([name, value]) => told[name] === asTold(name, value))
  );
}

type Showing = Readonly<{ problems?: readonly Problem[]; status?: number; confirm?: boolean }>;

function showAct(doing: Doing, { problems = [], status = 200, confirm = false }: Showing): FastifyReply {
  const { at, view, form, uploads, city, reply, act } = doing;
  const { maxFiles, maxFileBytes } = city.settings;
  const typed = (name: string) => form?.get(name) ?? '';
  const props: ActProps = { at, view, typed, uploads, problems, limits: { files: maxFiles, bytes: maxFileBytes } };
  const pages: Readonly<Record<ActName, () => ReactElement>> = {
    supplement: () => <SupplementPage {...props} />,
    withdraw: () => <WithdrawPage {...props} confirm={confirm} />,
    rate: () => <RatePage {...props} />,
    askReview: () => <ReviewPage {...props} />,
    convertToOrdinary: () => <ConvertPage {...props} />,
    confirmOutcome: () => <ConfirmPage {...props} />,
    goAlone: () => <GoAlonePage {...props} />,
  };
  return show(reply, { page: pages[act](), status, personal: true });
}
