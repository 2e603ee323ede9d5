import type { FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { type CodeHolder, stillOpens } from '../casework/ownCode.ts';
import { makeTrackingCookie, readTrackingCookie } from '../casework/trackingCookie.ts';

export const trackingCookie = 'xq_matter';
const path = '/track';

/** The matter that the browser's cookie opens: signed, half an hour, ended at once when a new code was issued. */
export type OwnMatter = CodeHolder & Readonly<{ version: number; electronic: boolean; divided: boolean; restricted: boolean }>;

export const ownMatter = (city: City, request: FastifyRequest): Promise<OwnMatter | undefined> =>
  matterOf(city, request.cookies[trackingCookie] ?? '');

/** The matter that the value of a signed cookie stands for, while its code is the newest. */
export async function matterOf(city: City, value: string): Promise<OwnMatter | undefined> {
  const read = readTrackingCookie(city, value);
  if (!read) return undefined;
  const { petitionId } = read;
  const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
  if (!file || !stillOpens(file.petition, read)) return undefined;
  const { version, electronicService, split, restricted } = file.petition;
  return { ...read, version, electronic: electronicService && read.representative === undefined, divided: split !== undefined, restricted };
}

/** Sent with requests of our own pages alone, never read by scripts; the parts under /track and nothing else. */
export function setTrackingCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  reply.setCookie(trackingCookie, value, { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' });
}

/** Opens a matter in this browser for half an hour. */
export const rememberMatter = (city: City, request: FastifyRequest, reply: FastifyReply, own: CodeHolder): void =>
  setTrackingCookie(request, reply, makeTrackingCookie(city, own));

export const clearTrackingCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(trackingCookie, { path });
