import type { FastifyRequest } from 'fastify';
import { stop } from './problem.ts';

/**
 * The version that a form was drawn from: `If-Match: "7"`, as the file's ETag said, or the ETag of the tracking page (`"7.2026-11-20"`).
 * @throws ProblemAnswer 428 without one: an act without a version could overwrite what its author never saw
 */
export function ifMatch(request: FastifyRequest): number {
  const version = /^(?:W\/)?"(\d{1,9})(?:[.-][\w.-]{1,40})?"$/.exec(request.headers['if-match']?.trim() ?? '')?.[1];
  if (version === undefined) throw stop(428, 'if-match');
  return Number(version);
}
