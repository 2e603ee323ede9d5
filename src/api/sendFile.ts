import type { FastifyReply } from 'fastify';

type Sent = Readonly<{
  bytes: Uint8Array;
  name: string;
  mime: string;
  /** Our own papers may be shown; what people sent is only ever saved. */
  shown: boolean;
}>;

/** Sends a file under its name (RFC 6266). Nothing in it runs here: no sniffing, a policy without anything, a box without an origin. */
export function sendFile(reply: FastifyReply, { bytes, name, mime, shown }: Sent): FastifyReply {
  const policy = shown
    ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    : "default-src 'none'; sandbox; frame-ancestors 'none'";
  reply.headers({
    'content-security-policy': policy,
    'content-disposition': disposition(shown ? 'inline' : 'attachment', name),
    'cache-control': 'private, no-store',
    ...(shown && { 'x-frame-options': 'SAMEORIGIN' }),
  });
  return reply.type(mime).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The name in ASCII for the oldest readers, and in full for all others; no quote, line end or control character gets through. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${full}`;
}
