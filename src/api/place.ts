import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readPetitionNumber } from '../casework/identifiers.ts';
import type { PaperReader } from '../casework/letterPdf.ts';
import type { Officer } from '../casework/officers.ts';
import type { Own } from './accessRule.ts';

/** The number of a matter in an address, as people may write it. */
const petitionNo = z
  .string()
  .max(60)
  .transform((typed, context) => {
    const number = readPetitionNumber(typed);
    if (number === undefined) context.addIssue({ code: 'custom', message: 'invalid' });
    return number ?? '';
  });
const id = z.string().regex(/^[0-9a-f-]{36}$/);

export const ofMatter = z.object({ petitionNo });
export const ofLetter = z.object({ petitionNo, letterId: id });
export const ofAttachment = z.object({ petitionNo, attachmentId: id });
export const ofClock = z.object({ petitionNo, no: z.coerce.number().int().min(0).max(9999) });
export const ofNotice = z.object({ petitionNo, seq: z.coerce.number().int().min(1).max(100_000) });
export const ofOwnLetter = z.object({ letterId: id });
export const ofOwnAttachment = z.object({ attachmentId: id });

/** Who calls a route of officers; caller.ts has let nobody else in. */
export function officerOf(request: FastifyRequest): Officer {
  if (!request.officer) throw new Error('a route of officers without an officer');
  return request.officer;
}

/** The matter of who calls a route of petitioners. */
export function ownOf(request: FastifyRequest): Own {
  if (!request.own) throw new Error('a route of petitioners without a matter');
  return request.own;
}

/** Who reads papers of the own matter. */
export const ownReader = (request: FastifyRequest): PaperReader => {
  const { petitionId, representative } = ownOf(request);
  return { as: 'petitioner', petitionId, representative };
};
