import type { FastifyInstance } from 'fastify';
import { pdfLimits } from '../casework/binding/bindFile.ts';
import { type Taken, takeOut } from '../casework/binding/takeOut.ts';
import type { City } from '../casework/city.ts';
import { readers } from './accessRule.ts';
import { bindingRequest } from './contract/exports.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { noSuchMatter, type ProblemAnswer, stop } from './problem.ts';
import { disposition, sendFile } from './sendFile.ts';

/** 立卷: the whole file of a matter as one PDF or ZIP with its index. */
export function bindingRoute(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/petitions/:petitionNo/binding',
    access: readers,
    about: 'The whole file as one PDF (cover, index, pages, closing note) or ZIP (originals and index); who took it and what for is kept.',
    params: ofMatter,
    body: bindingRequest,
    answers: { 200: 'application/octet-stream' },
    problems: [404, 422],
    async handle({ params, body, request, reply }) {
      const purpose = body.purpose.trim();
      const taken = await takeOut(city, officerOf(request), { ...params, ...body, purpose });
      if (taken.outcome === 'pdf') return sendFile(reply, { ...taken, mime: 'application/pdf', shown: false });
      if (taken.outcome !== 'zip') throw troubleOf(taken);
      reply.headers({
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'content-disposition': disposition('attachment', taken.name),
        'cache-control': 'private, no-store',
      });
      return reply.type('application/zip').send(taken.stream);
    },
  });
}

function troubleOf(taken: Exclude<Taken, { outcome: 'pdf' | 'zip' }>): ProblemAnswer {
  const about = (code: string) => stop(422, code, { fields: [{ field: 'format', code }] });
  switch (taken.outcome) {
    case 'not-found':
      return noSuchMatter();
    case 'busy':
      return stop(503, 'bindery-busy', { retryAfter: 60 });
    case 'too-big':
      return about(`${taken.format === 'zip' ? 'too-big-for-zip' : 'too-big-for-pdf'}:${taken.megabytes}`);
    case 'too-many-pages':
      return about(`too-many-for-pdf:${pdfLimits.pages}`);
    case 'failed':
      return about('not-bound');
  }
}
