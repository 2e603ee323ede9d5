import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { citizenView } from '../casework/track.ts';
import type { CitizenView } from '../casework/views.ts';
import { areaWithin } from '../jurisdiction/areas.ts';
import { mayFileAgain } from './fileAgain.tsx';
import { type Draft, type DraftField, emptyDraft } from './filingDraft.ts';
import { ownMatter } from './ownMatter.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt } from './show.ts';
import { signedOut } from './trackRoutes.tsx';

/** 换个地方再提: writing again starts with the words of the own matter and the files chosen of it, and the new letter is linked to it (ADR-0202, ADR-0233). */
export function fileAgainRoute(
  web: FastifyInstance,
  {
    city,
    newKey,
    showDraft,
  }: { city: City; newKey(): string; showDraft(request: FastifyRequest, reply: FastifyReply, draft: Draft, form: Form): FastifyReply },
): void {
  web.post('/track/again', async (request, reply) => {
    const form = await readForm(request, city);
    const own = await ownMatter(city, request);
    const view = own && (await citizenView(city, own));
    if (!own || !view) return signedOut(city, request, reply);
    if (!mayFileAgain(view)) return reply.redirect(placeAt(request, city).link('/track/matter'), 303);
    const draft = draftFrom(city, view, { key: newKey(), follows: signed(city, own.petitionId), accusation: own.restricted });
    const carried = form.carried.filter(({ petitionId }) => petitionId === own.petitionId);
    return showDraft(request, reply, { ...draft, carried }, form);
  });
}

function draftFrom(
  { settings }: City,
  view: CitizenView,
  { key, follows, accusation }: { key: string; follows: string; accusation: boolean },
): Draft {
  const empty = emptyDraft(key);
  const known: Partial<Record<DraftField, string>> = {
    follows,
    title: view.title,
    content: view.content,
    areaCode: areaWithin(view.areaCode, settings.rootArea) ? view.areaCode : '',
    purpose: view.purpose ?? '',
    firstTime: 'no',
    unitText: view.complainedOfUnits[0]?.name ?? '',
    accusation: accusation ? 'yes' : '',
  };
  return { ...empty, fields: { ...empty.fields, ...known } };
}

const signed = ({ keys }: City, petitionId: string): string => `${petitionId}.${keys.sign('follows', petitionId)}`;

/** The id of the earlier matter, if it was given to this writer by us. */
export function followedBy({ keys }: City, { fields: { follows } }: Draft): string | undefined {
  const [petitionId = '', sign = ''] = follows.split('.');
  return petitionId !== '' && keys.sign('follows', petitionId) === sign ? petitionId : undefined;
}
