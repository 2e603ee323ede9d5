import type { FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { type CodeHolder, stillOpens } from '../casework/ownCode.ts';
import { readTrackingCookie } from '../casework/trackingCookie.ts';

export const trackingCookie = 'xq_matter';
const path = '/track';

/** The matter that the browser's cookie opens: signed, half an hour, ended at once when a new code was issued. */
export type OwnMatter = CodeHolder & Readonly<{ version: number; electronic: boolean; divided: boolean }>;

export async function ownMatter(city: City, request: FastifyRequest): Promise<OwnMatter | undefined> {
  const read = readTrackingCookie(city, request.cookies[trackingCookie] ?? '');
  if (!read) return undefined;
  const { petitionId } = read;
  const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
  if (!file || !stillOpens(file.petition, read)) return undefined;
  const { version, electronicService, split } = file.petition;
  return { ...read, version, electronic: electronicService && read.representative === undefined, divided: split !== undefined };
}

/** Sent with requests of our own pages alone, never read by scripts; the parts under /track and nothing else. */
export function setTrackingCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  reply.setCookie(trackingCookie, value, { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' });
}

export const clearTrackingCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(trackingCookie, { path });
