import type { FastifyReply } from 'fastify';
import type { Refusal } from '../petition/refusals.ts';
import { articleIn } from '../words/articles.ts';
import type { Language } from '../words/language.ts';
import { problemSentence } from '../words/problems.ts';
import { problemTitle } from '../words/problemTitles.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { Problem } from './contract/session.ts';

export type FieldTrouble = Readonly<{ field: string; code: string }>;

/** What a request is answered with instead of what it asked for; a code of words/problems.ts, or the law's refusal. */
export type Trouble = Readonly<{
  status: number;
  code: string;
  fields?: readonly FieldTrouble[];
  refusal?: Refusal;
  /** The matter's present version, for a stale form. */
  version?: number;
  /** Seconds. */
  retryAfter?: number;
}>;

/** Ends a request with a problem; the one error handler of web.ts writes it. */
export class ProblemAnswer extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.code);
    this.name = 'ProblemAnswer';
    this.trouble = trouble;
  }
}

export const stop = (status: number, code: string, more: Omit<Trouble, 'status' | 'code'> = {}): ProblemAnswer =>
  new ProblemAnswer({ status, code, ...more });

/** Fields that did not parse: 422, all of them at once. */
export const wrongFields = (fields: readonly FieldTrouble[]): ProblemAnswer => stop(422, 'form', { fields });

/** The law said no: 409 with its article. */
export const refused = (refusal: Refusal): ProblemAnswer => stop(409, refusal.code, { refusal });

/** A matter that is not there, or is none of this caller's business: the two must not differ. */
export const noSuchMatter = (): ProblemAnswer => stop(404, 'no-such-matter');

/** RFC 9457, in the reader's language. */
export function problemBody(language: Language, { status, code, fields, refusal, version }: Trouble): Problem {
  const article = refusal && 'article' in refusal && refusal.article ? articleIn(language, refusal.article) : undefined;
  const first = fields?.[0]?.field ?? (refusal && 'field' in refusal ? refusal.field : undefined);
  return {
    type: `urn:xinqiao:problem:${code.split(':')[0]}`,
    title: problemTitle(language, status),
    status,
    code,
    detail: refusal ? refusalSentence(language, refusal) : problemSentence(language, code),
    ...(article && { article }),
    ...(version !== undefined && { version }),
    ...(first !== undefined && { field: first }),
    ...(fields && { fields: fields.map((field) => ({ ...field, detail: problemSentence(language, field.code) })) }),
  };
}

/** Writes a problem. Never kept by a cache, and the same bytes for the same trouble. */
export function sendProblem(reply: FastifyReply, language: Language, trouble: Trouble): FastifyReply {
  if (trouble.retryAfter !== undefined) reply.header('retry-after', String(trouble.retryAfter));
  if (trouble.version !== undefined) reply.header('etag', `"${trouble.version}"`);
  return reply
    .code(trouble.status)
    .header('cache-control', 'no-store')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('vary', 'accept-language, cookie')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(language, trouble)));
}
