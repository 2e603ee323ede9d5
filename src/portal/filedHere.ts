import type { FastifyReply, FastifyRequest } from 'fastify';
import { alike } from '../casework/alike.ts';
import type { City } from '../casework/city.ts';
import { gramsOf } from '../casework/grams.ts';
import { citizenView } from '../casework/track.ts';
import { makeTrackingCookie } from '../casework/trackingCookie.ts';
import type { CitizenView } from '../casework/views.ts';
import type { Draft } from './filingDraft.ts';
import { matterOf, type OwnMatter } from './ownMatter.ts';

const cookie = 'xq_filed';
const path = '/file';
/** Shared wording from which a letter counts as alike; below it two faults of one lift are often two matters. */
const alikeFrom = 70;

/** The letter just filed in this browser, as far as the reminder tells it. */
export type NearMatter = Readonly<{ own: OwnMatter; petitionNo: string; filedOn: string; alike: number; view: CitizenView }>;

/** Remembers for half an hour which letter this browser filed, for the pages of writing alone (ADR-0201). */
export function rememberFiled(city: City, request: FastifyRequest, reply: FastifyReply, petitionId: string): void {
  const value = makeTrackingCookie(city, { petitionId, codeVersion: 1 });
  reply.setCookie(cookie, value, { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' });
}

/** Forgotten together with the open matter. */
export const forgetFiled = (reply: FastifyReply): FastifyReply => reply.clearCookie(cookie, { path });

/** The letter that this browser just filed, if the draft is about the same place in much the same words and it can still be added to. */
export async function nearMatter(city: City, request: FastifyRequest, { fields }: Draft): Promise<NearMatter | undefined> {
  const own = fields.areaCode === '' ? undefined : await matterOf(city, request.cookies[cookie] ?? '');
  const view = own && (await citizenView(city, own));
  if (!own || !view?.acts.includes('supplement') || view.areaCode.slice(0, 6) !== fields.areaCode.slice(0, 6)) return undefined;
  const share = alike(gramsOf(`${view.title}\n${view.content}`), gramsOf(`${fields.title}\n${fields.content}`));
  return share < alikeFrom ? undefined : { own, petitionNo: view.petitionNo, filedOn: view.filedOn, alike: share, view };
}
