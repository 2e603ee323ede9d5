import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import type { City } from '../casework/city.ts';
import { filePetition } from '../casework/filePetition.ts';
import { forecast } from '../casework/forecast.ts';
import { readPeopleLines } from '../casework/peopleLines.ts';
import { readJoining } from '../casework/writtenLists.ts';
import { areaName, areaPath } from '../jurisdiction/areas.ts';
import { coSignerLimits } from '../regulations/representatives.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import { CheckPage } from './checkPage.tsx';
import { areaChoices, hasArea, unitNames } from './choicesOfCity.ts';
import { DonePage, NotYetPage } from './donePage.tsx';
import type { Problem } from './fields.tsx';
import { fileProblems } from './fileProblems.ts';
import { AskPage, WhatPage, WherePage } from './fileSteps.tsx';
import { type Draft, draftFields, emptyDraft, lastStep, readFiling, type Step, stepOf } from './filingDraft.ts';
import type { Place } from './place.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, rememberLang, show } from './show.ts';
import { WhoPage } from './whoPage.tsx';

/** 192 random bits, made when the form starts and carried through every step: whatever is pressed twice stays one matter. */
const newKey = () => randomBytes(24).toString('base64url');

/** 网上投: /file in five steps, one address, everything carried in the form. */
export function fileRoutes(web: FastifyInstance, city: City): void {
  web.get('/file', (request, reply) => showStep({ city, at: placeAt(request, city), reply, draft: emptyDraft(newKey()) }, 1));
  web.post('/file', async (request, reply) => {
    const form = await readForm(request, city);
    const at = placeAt(request, city);
    return go({ city, at, reply, draft: draftOf(form), request }, form);
  });
}

type Filing = Readonly<{ city: City; at: Place; reply: FastifyReply; draft: Draft }>;

function draftOf(form: Form): Draft {
  const key = form.get('key');
  const fields = Object.fromEntries(draftFields.map((field) => [field, form.get(field)])) as Draft['fields'];
  return { key: /^[\w-]{22,64}$/.test(key) ? key : newKey(), fields, uploads: form.uploads };
}

const stepFrom = (text: string): Step => ([1, 2, 3, 4, 5] as const).find((step) => String(step) === text) ?? 1;

/** What a button of the form asks for. Only going on checks anything: back, upload and a change of language never lose or refuse text. */
async function go(filing: Filing & { request: FastifyRequest }, form: Form): Promise<FastifyReply> {
  const { draft, at, city } = filing;
  const step = stepFrom(form.get('step'));
  const [verb = 'next', object = ''] = form.get('go').split(':');
  const files = fileProblems(at, form, city);
  if (files.length > 0) return showStep(filing, 1, files);
  switch (verb) {
    case 'back':
      return showStep(filing, Math.max(1, step - 1) as Step);
    case 'to':
      return showStep(filing, stepFrom(object));
    case 'upload':
      return showStep(filing, 1);
    case 'drop':
      return showStep({ ...filing, draft: { ...draft, uploads: draft.uploads.filter(({ uploadId }) => uploadId !== object) } }, 1);
    case 'lang':
      return showStep({ ...filing, at: rememberLang(filing, object) }, step);
    case 'as-new':
      return showStep({ ...filing, draft: { ...draft, key: newKey() } }, lastStep);
    case 'send':
      return send(filing);
    default:
      return goOn(filing, step);
  }
}

function goOn(filing: Filing, step: Step): FastifyReply {
  const wrong = problemsOf(filing).filter(({ field }) => stepOf(field) === step);
  if (wrong.length > 0) return showStep(filing, step, wrong.map(tell(filing.at)));
  return showStep(filing, Math.min(lastStep, step + 1) as Step);
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
async function send(filing: Filing): Promise<FastifyReply> {
  const { city, at, reply, draft } = filing;
  const read = readAll(filing);
  if (!read.ok) {
    const first = stepOf(read.problems[0]?.field ?? 'title');
    return showStep(filing, first, read.problems.filter(({ field }) => stepOf(field) === first).map(tell(at)));
  }
  for (let tries = 0; ; tries += 1) {
    const answer = await filePetition(city, {
      filing: { ...read.filing, noticeLanguage: at.lang },
      key: draft.key,
      uploads: draft.uploads,
    });
    if (answer.outcome === 'filed') {
      return show(reply, {
        page: <DonePage at={at} filed={answer} matter={draft.fields.title} people={readPeopleLines(draft.fields.coSigners)} />,
        personal: true,
      });
    }
    if (answer.outcome === 'refused') return showStep(filing, lastStep, [{ field: '', text: refusalSentence(at.lang, answer.refusal) }]);
    if (answer.outcome === 'conflict' || tries === 8) {
      const page = <NotYetPage at={at} draft={draft} problems={[]} why={answer.outcome} />;
      return show(reply, { page, status: answer.outcome === 'running' ? 409 : 422, history: true });
    }
    await wait(250);
  }
}

/** A step as a page; with problems it is 422. Browsers may keep it for their own history, so that "back" shows what was typed (ADR-0056). */
function showStep(filing: Filing, step: Step, problems: readonly Problem[] = []): FastifyReply {
  return show(filing.reply, { page: stepPage(filing, step, problems), status: problems.length > 0 ? 422 : 200, history: true });
}

function stepPage({ city, at, draft }: Filing, step: Step, problems: readonly Problem[]): ReactElement {
  const props = { at, draft, problems };
  const { maxFiles, maxFileBytes } = city.settings;
  switch (step) {
    case 1:
      return <WhatPage {...props} limits={{ files: maxFiles, bytes: maxFileBytes }} />;
    case 2:
      return <WherePage {...props} areas={areaChoices(city, at.lang)} units={unitNames(city, at.lang)} />;
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
