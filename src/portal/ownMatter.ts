import type { FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { makeTrackingCookie, readTrackingCookie } from '../casework/trackingCookie.ts';

export const trackingCookie = 'xq_matter';
const path = '/track';

/** The matter that the browser's cookie opens: signed, half an hour, ended at once when a new code was issued. */
export type OwnMatter = Readonly<{ petitionId: string; codeVersion: number; version: number; electronic: boolean }>;

export const ownMatter = (city: City, request: FastifyRequest): Promise<OwnMatter | undefined> =>
  matterOf(city, request.cookies[trackingCookie] ?? '');

/** The matter that the value of a signed cookie stands for, while its code is the newest. */
export async function matterOf(city: City, value: string): Promise<OwnMatter | undefined> {
  const read = readTrackingCookie(city, value);
  if (!read) return undefined;
  const { petitionId, codeVersion } = read;
  const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
  if (!file || file.petition.codeVersion !== codeVersion) return undefined;
  return { petitionId, codeVersion, version: file.petition.version, electronic: file.petition.electronicService };
}

/** Sent with requests of our own pages alone, never read by scripts; the parts under /track and nothing else. */
export function setTrackingCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  reply.setCookie(trackingCookie, value, { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' });
}

/** Opens a matter in this browser for half an hour. */
export const rememberMatter = (city: City, request: FastifyRequest, reply: FastifyReply, { petitionId, codeVersion }: OwnMatter): void =>
  setTrackingCookie(request, reply, makeTrackingCookie(city, petitionId, codeVersion));

export const clearTrackingCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(trackingCookie, { path });
