import type { Role } from '../../access/roles.ts';
import type { Petition } from '../../petition/petition.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { newId } from '../identifiers.ts';
import { scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import { readPerson } from '../people.ts';
import { openFor } from '../readFile.ts';
import type { Sealer } from '../sealing.ts';
import { findingsIn, knownPeople, type Proposal, proposalOf, type TextFindings } from './proposal.ts';
import type { PublicationRow, PublicationWritten, Step, StepRow } from './publications.ts';

export const publishingActs = ['draft', 'approve', 'send-back', 'withdraw'] as const;
export type PublishingAct = (typeof publishingActs)[number];

/** Who may do what about a summary, in the unit that answered the matter; the second person is never the first (ADR-0194). */
const mayDo: Readonly<Record<PublishingAct, readonly Role[]>> = {
  draft: ['handler', 'triage'],
  approve: ['head', 'chief'],
  'send-back': ['head', 'chief'],
  withdraw: ['handler', 'triage', 'head', 'chief', 'supervisor'],
};

export type Hindrance = 'publish-accusation' | 'publish-no-consent' | 'publish-not-answered';
export type PublicationView = {
  state: 'none' | PublicationRow['state'];
  acts: PublishingAct[];
  hindrance?: Hindrance;
  title: string;
  body: string;
  /** What the text still tells about people. */
  left: TextFindings;
  proposal?: Proposal;
  draftedBy?: string;
  approvedBy?: string;
  publishedOn?: string;
  publicationId?: string;
  steps: StepRow[];
};

export type PublishingAsked = Readonly<{ act: PublishingAct; title?: string; body?: string; reason?: string; looked?: boolean }>;
export type PublishingAnswer =
  | { outcome: 'done'; view: PublicationView }
  | { outcome: 'not-found' }
  | { outcome: 'stale' }
  | { outcome: 'refused'; code: Hindrance | 'publish-wrong-state' | 'publish-own-draft' | 'publish-not-yours' }
  | { outcome: 'invalid'; field: 'title' | 'body' | 'reason' | 'looked'; code: string };

type Opened = Readonly<{
  file: WholeFile;
  sealer: Sealer;
  found: { row: PublicationRow; steps: StepRow[] } | undefined;
}>;

async function openPublication(city: City, officer: Officer, petitionNo: string): Promise<Opened | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  return { ...opened, found: await city.publications.of(scopeOf(city, officer), opened.file.petition.petitionId) };
}

/** The summary of a matter, what this officer may do about it, and a proposal where there is none yet. */
export async function readPublication(city: City, officer: Officer, petitionNo: string): Promise<PublicationView | undefined> {
  const opened = await openPublication(city, officer, petitionNo);
  return opened && publicationView(city, officer, opened);
}

function publicationView(city: City, officer: Officer, opened: Opened): PublicationView {
  const { file, sealer, found } = opened;
  const known = knownPeople(readPerson(sealer, file.persons));
  const hindrance = hindranceOf(file.petition);
  const acts = publishingActs.filter((act) => !refusalOf(officer, opened, act));
  const text = textOf(opened);
  const name = (account: string) => city.officers.nameOf(account) ?? account;
  const { row, steps = [] } = found ?? {};
  return {
    state: row?.state ?? 'none',
    acts,
    ...(hindrance && { hindrance }),
    ...text,
    left: findingsIn(`${text.title}\n${text.body}`, known),
    ...(acts.includes('draft') && { proposal: proposalOf(toldIn(file, sealer), known) }),
    ...(row && { draftedBy: name(row.draftedBy), publicationId: row.publicationId }),
    ...(row?.approvedBy && { approvedBy: name(row.approvedBy) }),
    ...(row?.publishedOn && { publishedOn: row.publishedOn }),
    steps: steps.map((step) => ({ ...step, account: name(step.account) })),
  };
}

/** Title, content and the last paper that answered, as they were written. */
function toldIn({ texts, events }: WholeFile, sealer: Sealer) {
  const kept = (kind: string) => texts.find((text) => text.kind === kind);
  const read = (text: WholeFile['texts'][number] | undefined) => (text ? sealer.read(text) : '');
  const opinions = events.flatMap(({ event }) => (event.type === 'draft' && event.paper === 'opinion' ? [event.text.textId] : []));
  const paper = texts.find(({ textId }) => textId === opinions.at(-1));
  return { title: read(kept('title')), content: read(kept('content')), paper: paper ? JSON.parse(read(paper)) : {} };
}

function textOf({ found, sealer }: Opened): { title: string; body: string } {
  const { row } = found ?? {};
  if (row?.state === 'published') return { title: row.title ?? '', body: row.body ?? '' };
  return row?.draft ? sealer.readData('publication', row.draft) : { title: '', body: '' };
}

/** Never an accusation, never without the petitioner's consent, never before the answer. */
function hindranceOf(petition: Petition): Hindrance | undefined {
  if (petition.restricted || petition.class === 'accusation') return 'publish-accusation';
  if (!petition.mayPublish) return 'publish-no-consent';
  return petition.state === 'decided' || petition.state === 'closed' ? undefined : 'publish-not-answered';
}

function refusalOf(
  officer: Officer,
  { file: { petition }, found }: Opened,
  act: PublishingAct,
): Extract<PublishingAnswer, { outcome: 'refused' }>['code'] | undefined {
  const state = found?.row.state;
  const answering = petition.competent ?? petition.holder;
  const own = officer.unit === answering || (act === 'withdraw' && officer.unit === petition.registeredAt);
  if (!own || !officer.roles.some((role) => mayDo[act].includes(role))) return 'publish-not-yours';
  if (act === 'withdraw') return state === 'published' ? undefined : 'publish-wrong-state';
  const hindrance = hindranceOf(petition);
  if (hindrance) return hindrance;
  if (act === 'draft') return state === 'published' ? 'publish-wrong-state' : undefined;
  if (state !== 'drafted') return 'publish-wrong-state';
  return act === 'approve' && found?.row.draftedBy === officer.account ? 'publish-own-draft' : undefined;
}

/** Does one thing about the summary of a matter: drafts, approves, sends back or withdraws it. */
export async function publish(city: City, officer: Officer, petitionNo: string, asked: PublishingAsked): Promise<PublishingAnswer> {
  const opened = await openPublication(city, officer, petitionNo);
  if (!opened) return { outcome: 'not-found' };
  const refusal = refusalOf(officer, opened, asked.act);
  if (refusal) return { outcome: 'refused', code: refusal };
  const wrong = wrongIn(opened, asked);
  if (wrong) return wrong;
  const { account, unit } = officer;
  const reason = asked.reason?.trim();
  const step: Step = { what: asked.act, account, unit, at: city.clock.now(), ...(reason && { reason }) };
  const done = await city.publications.write(
    scopeOf(city, officer),
    writtenBy(city, officer, opened, asked),
    step,
    opened.found?.steps.length ?? 0,
  );
  const view = done ? await readPublication(city, officer, petitionNo) : undefined;
  return view ? { outcome: 'done', view } : { outcome: 'stale' };
}

/** What the file knows of people is never published; what only looks like it must have been looked at. */
function wrongIn(opened: Opened, { act, title, body, reason, looked }: PublishingAsked): PublishingAnswer | undefined {
  if (act === 'withdraw' || act === 'send-back')
    return reason?.trim() ? undefined : { outcome: 'invalid', field: 'reason', code: 'missing' };
  const text = act === 'draft' ? { title: title?.trim() ?? '', body: body?.trim() ?? '' } : textOf(opened);
  if (!text.title) return { outcome: 'invalid', field: 'title', code: 'missing' };
  if (!text.body) return { outcome: 'invalid', field: 'body', code: 'missing' };
  const known = knownPeople(readPerson(opened.sealer, opened.file.persons));
  for (const field of ['title', 'body'] as const) {
    const left = findingsIn(text[field], known);
    if (left.some(({ why }) => why === 'in-the-file')) return { outcome: 'invalid', field, code: 'personal-left' };
    if (left.length > 0 && !looked) return { outcome: 'invalid', field, code: 'personal-suspected' };
  }
  return undefined;
}

function writtenBy(
  city: City,
  officer: Officer,
  { file: { petition }, sealer, found }: Opened,
  { act, title = '', body = '' }: PublishingAsked,
): PublicationWritten {
  const { petitionId, areaCode, category = null } = petition;
  const base = {
    petitionId,
    publicationId: found?.row.publicationId ?? newId(city.clock.now()),
    unit: petition.competent ?? petition.holder,
    category,
    areaCode,
  };
  const draftedBy = found?.row.draftedBy ?? officer.account;
  const hidden = { title: null, body: null, publishedOn: null, approvedBy: null, draftedBy };
  if (act === 'draft') {
    const draft = sealer.sealData('publication', { title: title.trim(), body: body.trim() });
    return { ...base, ...hidden, state: 'drafted', draftedBy: officer.account, draft };
  }
  const text = textOf({ file: {} as WholeFile, sealer, found });
  if (act === 'approve') {
    return { ...base, ...text, state: 'published', draft: null, draftedBy, approvedBy: officer.account, publishedOn: city.clock.today() };
  }
  return { ...base, ...hidden, state: act === 'withdraw' ? 'withdrawn' : 'drafted', draft: sealer.sealData('publication', text) };
}
