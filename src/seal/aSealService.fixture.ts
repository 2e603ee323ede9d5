import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service does with a page: seals it, says no, breaks, hangs, or gives back another page. */
export type SealManner = 'seals' | 'refuses' | 'breaks' | 'hangs' | 'rewrites' | 'returns-it-bare' | 'redirects';

/** A seal service on this machine, with what it was asked. Its signature has the form of one and signs nothing. */
export async function aSealService() {
  const asked: { unit: unknown; letterId: unknown; field: unknown; token: unknown; pdf: Buffer }[] = [];
  let manner: SealManner = 'seals';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const pdf = Buffer.concat(chunks);
    const { headers } = request;
    asked.push({
      unit: headers['x-seal-unit'],
      letterId: headers['x-seal-letter'],
      field: headers['x-seal-field'],
      token: headers.authorization,
      pdf,
    });
    const signature = Buffer.from(`\n99 0 obj\n<< /Type /Sig /ByteRange [0 ${pdf.length} 0 0] /Contents <00> >>\nendobj\n`);
    const pages = {
      seals: Buffer.concat([pdf, signature]),
      rewrites: Buffer.concat([Buffer.from('%PDF-1.4 another page'), signature, pdf]),
      'returns-it-bare': pdf,
    } as const;
    if (manner === 'hangs') return;
    if (manner === 'redirects') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    else if (manner === 'refuses') response.writeHead(403).end();
    else if (manner === 'breaks') response.writeHead(500).end();
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end(pages[manner]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/seal`,
    asked,
    behave: (next: SealManner) => {
      manner = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
