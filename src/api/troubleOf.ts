import { ProblemAnswer, type Trouble } from './problem.ts';
import { isUnavailable } from './unavailable.ts';

/** Faults of Fastify and its parsers that are the caller's, by their code. */
const callers: Readonly<Record<string, Trouble>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'body-too-big' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'media-type' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'request' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'json' },
  FST_ERR_BAD_URL: { status: 400, code: 'request' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: 'no-such-page' },
  FST_REQ_FILE_TOO_LARGE: { status: 413, code: 'file-too-big' },
  FST_FILES_LIMIT: { status: 422, code: 'too-many-files:1' },
  FST_PARTS_LIMIT: { status: 422, code: 'too-many-files:1' },
  FST_FIELDS_LIMIT: { status: 422, code: 'unknown-field' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { status: 415, code: 'media-type' },
  FST_PROTO_VIOLATION: { status: 400, code: 'request' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 400, code: 'request' },
};

/** What a thrown thing is answered with. `ours` says whether it is a fault to look into: a caller's mistake is not. */
export function troubleOf(fault: unknown): Readonly<{ trouble: Trouble; ours: boolean }> {
  if (fault instanceof ProblemAnswer) return { trouble: fault.trouble, ours: false };
  const code = fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  const known = Object.hasOwn(callers, code) ? callers[code] : undefined;
  if (known) return { trouble: known, ours: false };
  if (isUnavailable(fault)) return { trouble: { status: 503, code: 'unavailable', retryAfter: 5 }, ours: true };
  return { trouble: { status: 500, code: 'unexpected' }, ours: true };
}
