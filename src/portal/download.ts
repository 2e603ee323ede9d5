import type { FastifyReply } from 'fastify';

/** What was asked for is not there, or not the reader's. */
export class NotHere extends Error {
  readonly statusCode = 404;
}

type Paper = Readonly<{ bytes: Uint8Array; name: string; mime: string }>;

/** A file for keeping, never shown inside the site: its type is fixed, its name encoded (RFC 6266), and it stays in no cache. */
export function download(reply: FastifyReply, paper: Paper | undefined): FastifyReply {
  if (!paper) throw new NotHere();
  const plain = paper.name.replaceAll(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(paper.name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .type(paper.mime)
    .send(Buffer.from(paper.bytes));
}
