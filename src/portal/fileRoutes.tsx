import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { notCarried } from '../casework/carriedFiles.ts';
import type { City } from '../casework/city.ts';
import { filePetition } from '../casework/filePetition.ts';
import { forecast } from '../casework/forecast.ts';
import { readPeopleLines } from '../casework/peopleLines.ts';
import { alikeAnswered } from '../casework/publishing/alikeAnswered.ts';
import { readJoining } from '../casework/writtenLists.ts';
import { areaName, areaPath } from '../jurisdiction/areas.ts';
import { waysFor } from '../regulations/otherWays.ts';
import { coSignerLimits } from '../regulations/representatives.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import { SupplementPage } from './actPages.tsx';
import { CheckPage } from './checkPage.tsx';
import { areaChoices, hasArea, mapToPress, unitNames } from './choicesOfCity.ts';
import { DonePage, NotYetPage } from './donePage.tsx';
import type { Problem } from './fields.tsx';
import { fileAgainRoute, followedBy } from './fileAgainRoute.ts';
import { nearMatter, rememberFiled } from './filedHere.ts';
import { fileProblems } from './fileProblems.ts';
import { AskPage, WhatPage, WherePage } from './fileSteps.tsx';
import { type Draft, draftFields, emptyDraft, lastStep, readFiling, type Step, stepOf } from './filingDraft.ts';
import { backwards, onwards, partsOf, partWith, type Where } from './filingParts.ts';
import { OfflinePage } from './offlinePage.tsx';
import { rememberMatter } from './ownMatter.ts';
import { PausePage } from './pausePage.tsx';
import type { Place } from './place.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, rememberLang, rememberView, show } from './show.ts';
import { WhoPage } from './whoPage.tsx';

/** 192 random bits, made when the form starts and carried through every step: whatever is pressed twice stays one matter. */
const newKey = () => randomBytes(24).toString('base64url');

/** 网上投: /file in five steps, one address, everything carried in the form. */
export function fileRoutes(web: FastifyInstance, city: City): void {
  web.get('/file', (request, reply) => showStep({ city, at: placeAt(request, city), request, reply, draft: emptyDraft(newKey()) }, 1));
  web.get('/file/offline', (request, reply) => {
    const at = placeAt(request, city);
    const draft = emptyDraft(newKey());
    return show(reply, { page: <OfflinePage at={at} draft={draft} areas={areaChoices(city, at.lang)} units={unitNames(city, at.lang)} /> });
  });
  fileAgainRoute(web, {
    city,
    newKey,
    showDraft: (request, reply, draft, form) => {
      const at = placeAt(request, city);
      return showStep({ city, at, request, reply, draft }, 1, fileProblems(at, form, city));
    },
  });
  web.post('/file', async (request, reply) => {
    const form = await readForm(request, city);
    const at = placeAt(request, city);
    return go({ city, at, reply, draft: draftOf(form), request }, form);
  });
}

type Filing = Readonly<{ city: City; at: Place; request: FastifyRequest; reply: FastifyReply; draft: Draft }>;

function draftOf(form: Form): Draft {
  const key = form.get('key');
  const fields = Object.fromEntries(draftFields.map((field) => [field, form.get(field)])) as Draft['fields'];
  return { key: /^[\w-]{22,64}$/.test(key) ? key : newKey(), fields, uploads: form.uploads, carried: form.carried };
}

const stepFrom = (text: string): Step => ([1, 2, 3, 4, 5] as const).find((step) => String(step) === text) ?? 1;

/** What a button of the form asks for. Only going on checks anything: back, upload and a change of language never lose or refuse text. */
async function go(filing: Filing, form: Form): Promise<FastifyReply> {
  const { draft, at, city } = filing;
  const step = stepFrom(form.get('step'));
  const here: Where = { step, part: partFrom(form.get('part'), step, draft) };
  const [verb = 'next', object = ''] = form.get('go').split(':');
  const files = fileProblems(at, form, city);
  if (files.length > 0) return showPart(filing, { step: 1, part: partWith(1, 'files', draft) }, files);
  switch (verb) {
    case 'back':
      return showPart(filing, backwards(at.elder ? here : { step, part: 0 }, draft));
    case 'to':
      return showStep(filing, stepFrom(object));
    case 'upload':
      return showPart(filing, { step: 1, part: partWith(1, 'files', draft) });
    case 'drop': {
      const others = ({ uploadId }: { uploadId: string }) => uploadId !== object;
      const kept = { ...draft, uploads: draft.uploads.filter(others), carried: draft.carried.filter(others) };
      return showPart({ ...filing, draft: kept }, { step: 1, part: partWith(1, 'files', draft) });
    }
    case 'lang':
      return showPart({ ...filing, at: rememberLang(filing, object) }, here);
    case 'view':
      return showPart({ ...filing, at: rememberView(filing, object) }, here);
    case 'as-new':
      return showStep({ ...filing, draft: { ...draft, key: newKey() } }, lastStep);
    case 'on':
      return showStep(filing, Math.min(lastStep, step + 1) as Step);
    case 'add':
      return addInstead(filing);
    case 'send':
      return send(filing);
    default:
      return goOn(filing, here);
  }
}

const partFrom = (text: string, step: Step, draft: Draft): number =>
  Math.max(0, Math.min(partsOf(step, draft).length - 1, Number.parseInt(text, 10) || 0));

/** On to the next question, if what this page asked is right; between two steps with what the writer had better see first. */
async function goOn(filing: Filing, here: Where): Promise<FastifyReply> {
  const { draft, at, city, request, reply } = filing;
  const asked = at.elder ? partsOf(here.step, draft)[here.part] : undefined;
  const wrong = problemsOf(filing).filter(({ field }) => stepOf(field) === here.step && (!asked || asked.includes(field)));
  if (wrong.length > 0) return showPart(filing, here, wrong.map(tell(at)));
  const next = at.elder ? onwards(here, draft) : { step: Math.min(lastStep, here.step + 1) as Step, part: 0 };
  if (next.step === here.step) return showPart(filing, next);
  const ways = here.step === 1 ? waysFor(`${draft.fields.title}\n${draft.fields.content}`) : [];
  const near = here.step === 2 && draft.carried.length === 0 ? await nearMatter(city, request, draft) : undefined;
  const answered = here.step === 2 && draft.fields.accusation !== 'yes' ? await alikeAnswered(city, draft.fields) : [];
  if (ways.length === 0 && answered.length === 0 && !near) return showPart(filing, next);
  return show(reply, {
    page: <PausePage at={at} draft={draft} problems={[]} step={here.step} {...{ ways, near, answered }} />,
    history: true,
  });
}

/** The letter of the draft becomes a supplement of the one that this browser just filed, to be read once more before it is sent. */
async function addInstead(filing: Filing): Promise<FastifyReply> {
  const { city, at, request, reply, draft } = filing;
  const near = await nearMatter(city, request, draft);
  if (!near) return showStep(filing, lastStep);
  rememberMatter(city, request, reply, near.own);
  const typed = (name: string) => (name === 'text' ? draft.fields.content : '');
  const { maxFiles: files, maxFileBytes: bytes } = city.settings;
  const page = <SupplementPage at={at} view={near.view} typed={typed} uploads={draft.uploads} problems={[]} limits={{ files, bytes }} />;
  return show(reply, { page, personal: true });
}

const readAll = ({ draft, city }: Filing) =>
  readFiling(draft, {
    units: city.units.units,
    hasArea: (code) => hasArea(city, code),
    readJoining: (lines) => readJoining(city, lines, coSignerLimits.online),
  });

function problemsOf(filing: Filing) {
  const read = readAll(filing);
  return read.ok ? [] : read.problems;
}

const own = ({ t }: Place): Readonly<Record<string, string>> => ({ proxyName: t.problem.proxyName, headcount: t.problem.headcount });

const tell =
  (at: Place) =>
  ({ field, code, line }: { field: string; code: string; line?: number }): Problem => {
    const special = code === 'missing' || field === 'headcount' ? own(at)[field] : undefined;
    const where = line === undefined ? '' : portalPeople[at.lang].line(line);
    return { field, text: where + (special ?? problemSentence(at.lang, code)) };
  };

/** Sends once everything is right; waits up to two seconds for a twin request that is still being recorded. */
async function send(sending: Filing): Promise<FastifyReply> {
  const { city, at, reply, draft } = sending;
  const read = readAll(sending);
  if (!read.ok) {
    const first = stepOf(read.problems[0]?.field ?? 'title');
    const part = partWith(first, read.problems[0]?.field ?? 'title', draft);
    const shown = at.elder ? partsOf(first, draft)[part] : undefined;
    const wrong = read.problems.filter(({ field }) => stepOf(field) === first && (!shown || shown.includes(field)));
    return showPart(sending, { step: first, part }, wrong.map(tell(at)));
  }
  const follows = followedBy(city, draft);
  const lost = await notCarried(city, { ...read.filing, follows }, draft.carried);
  if (lost.length > 0) return withoutFiles(sending, lost);
  const carried = draft.carried.map(({ uploadId }) => uploadId);
  const filing = { ...read.filing, noticeLanguage: at.lang, ...(follows && { follows }), ...(carried.length > 0 && { carried }) };
  for (let tries = 0; ; tries += 1) {
    const answer = await filePetition(city, { filing, key: draft.key, uploads: draft.uploads });
    if (answer.outcome === 'filed') {
      rememberFiled(city, sending.request, reply, answer.petitionId);
      return show(reply, {
        page: <DonePage at={at} filed={answer} matter={draft.fields.title} people={readPeopleLines(draft.fields.coSigners)} />,
        personal: true,
      });
    }
    if (answer.outcome === 'refused') return showStep(sending, lastStep, [{ field: '', text: refusalSentence(at.lang, answer.refusal) }]);
    if (answer.outcome === 'conflict' || tries === 8) {
      const page = <NotYetPage at={at} draft={draft} problems={[]} why={answer.outcome} />;
      return show(reply, { page, status: answer.outcome === 'running' ? 409 : 422, history: true });
    }
    await wait(250);
  }
}

/** Back to the files: those that cannot come along are named and taken out, all else stays. */
function withoutFiles(sending: Filing, lost: Draft['carried']): FastifyReply {
  const { at, draft } = sending;
  const text = (name: string) => at.t.problem.fileName(name, portalTracking[at.lang].again.notCarried);
  return showPart(
    { ...sending, draft: { ...draft, carried: draft.carried.filter((file) => !lost.includes(file)) } },
    { step: 1, part: partWith(1, 'files', draft) },
    lost.map(({ name }) => ({ field: 'files', text: text(name) })),
  );
}

/** A step as a page; with problems it is 422. Browsers may keep it for their own history, so that "back" shows what was typed (ADR-0056). */
function showStep(filing: Filing, step: Step, problems: readonly Problem[] = []): FastifyReply {
  return showPart(filing, { step, part: 0 }, problems);
}

/** A step, and in elder mode one question of it. */
function showPart(filing: Filing, { step, part }: Where, problems: readonly Problem[] = []): FastifyReply {
  const parts = partsOf(step, filing.draft);
  const asked = filing.at.elder && step !== lastStep;
  const at = asked ? { ...filing.at, only: parts[part] ?? [], question: { no: part + 1, of: parts.length } } : filing.at;
  return show(filing.reply, { page: stepPage({ ...filing, at }, step, problems), status: problems.length > 0 ? 422 : 200, history: true });
}

function stepPage({ city, at, draft }: Filing, step: Step, problems: readonly Problem[]): ReactElement {
  const props = { at, draft, problems };
  const { maxFiles, maxFileBytes } = city.settings;
  switch (step) {
    case 1:
      return <WhatPage {...props} limits={{ files: maxFiles, bytes: maxFileBytes }} />;
    case 2:
      return <WherePage {...props} areas={areaChoices(city, at.lang)} units={unitNames(city, at.lang)} map={mapToPress(city)} />;
    case 3:
      return <AskPage {...props} />;
    case 4:
      return <WhoPage {...props} />;
    case 5:
      return <CheckPage {...props} forecast={forecast(city)} areaName={placeName(city, at, draft.fields.areaCode)} />;
  }
}

function placeName({ areas }: City, { lang }: Place, code: string): string {
  if (code === '') return '';
  return lang === 'zh' ? areaPath(code, areas) : areaName(code, areas, 'en');
}
