import type { Problem } from '../../api/contract/session.ts';

/** The API said no, or could not be reached (`status` 0, code `unreachable`). Carries the problem as it came. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export type Asked = Readonly<{
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  form?: FormData;
  /** The version the form was drawn from; sent as If-Match. */
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}>;

/** What every request needs: the CSRF token of the session and the language of answers. Set by the session and the language switch. */
export const carried = { csrf: '', language: 'zh' as 'zh' | 'en' };
/** Called when the session has ended, so that the page can ask for the password again without losing what was typed. */
export const onSignedOut = { tell: () => {} };

function headersOf(asked: Asked): Headers {
  const headers = new Headers({
    accept: 'application/json, application/problem+json, application/pdf',
    'accept-language': carried.language,
  });
  if (asked.body !== undefined) headers.set('content-type', 'application/json');
  if (asked.method !== undefined && asked.method !== 'GET' && carried.csrf) headers.set('x-csrf-token', carried.csrf);
  if (asked.version !== undefined) headers.set('if-match', `"${asked.version}"`);
  if (asked.idempotencyKey) headers.set('idempotency-key', asked.idempotencyKey);
  return headers;
}

const unreachable: Problem = { type: 'about:blank', title: 'unreachable', status: 0, code: 'unreachable' };

async function problemOf(response: Response): Promise<Problem> {
  const known: unknown = await response.json().catch(() => undefined);
  if (typeof known === 'object' && known !== null && 'code' in known) return known as Problem;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: response.status < 500 ? 'invalid' : 'unexpected',
  };
}

/**
 * Asks `/api/v1` and returns the response as it is.
 *
 * @throws ProblemError for every answer that is no success; `signed-out` is told to the session as well
 */
export async function ask(path: string, asked: Asked = {}): Promise<Response> {
  const body = asked.form ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
  const init: RequestInit = { method: asked.method ?? 'GET', headers: headersOf(asked), credentials: 'same-origin', cache: 'no-store' };
  if (body !== undefined) init.body = body;
  if (asked.signal) init.signal = asked.signal;
  const response = await fetch(`/api/v1${path}`, init).catch((fault: unknown) => {
    if (asked.signal?.aborted) throw fault;
    throw new ProblemError(unreachable);
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && !path.startsWith('/session')) onSignedOut.tell();
  throw new ProblemError(problem);
}

/** As `ask`, for an answer in JSON of a shape that the contract fixes. */
export async function askFor<T>(path: string, asked: Asked = {}): Promise<T> {
  return (await ask(path, asked).then((response) => response.json())) as T;
}

/** 128 random bits for Idempotency-Key. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
