import type { Client } from 'pg';

/** What `pg` does for COPY but does not declare: an outgoing stream of a connection (pg/lib/connection.js). */
type CopyConnection = Readonly<{ query(text: string): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }>;
type Submitted = Readonly<{ submit(connection: CopyConnection): void; handleCopyInResponse(connection: CopyConnection): void }> &
  Readonly<Record<'handleCommandComplete' | 'handleReadyForQuery', () => void>> &
  Readonly<{ handleError(fault: Error): void }>;

/** Sends rows in COPY's text format; resolves when the server has taken them all. */
export function copyIn(client: Client, sql: string, rows: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy: Submitted = {
      submit: (connection) => connection.query(sql),
      handleCopyInResponse(connection) {
        connection.sendCopyFromChunk(Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength)); // a thread hands over plain bytes
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: resolve,
      handleError: reject,
    };
    client.query(copy as unknown as Parameters<Client['query']>[0] & Submitted);
  });
}
