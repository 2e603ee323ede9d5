import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** What was asked for is not there, or not the reader's. */
export class NotHere extends Error {
  readonly statusCode = 404;
}

type Named = Readonly<{ name: string; mime: string }>;

/** A file for keeping, never shown inside the site: its type is fixed, its name encoded (RFC 6266), and it stays in no cache. */
export function download(reply: FastifyReply, paper: (Named & Readonly<{ bytes: Uint8Array }>) | undefined): FastifyReply {
  if (!paper) throw new NotHere();
  return named(reply, paper).send(Buffer.from(paper.bytes));
}

/** The same for what is sent while it is made. */
export const downloadStream = (reply: FastifyReply, paper: Named & Readonly<{ stream: Readable }>): FastifyReply =>
  named(reply, paper).send(paper.stream);

function named(reply: FastifyReply, { name, mime }: Named): FastifyReply {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .type(mime);
}
