/** What was uploaded, sealed, by random id. Written, synced and renamed before the act that names it commits. */
export type Blobs = Readonly<{
  put(id: string, sealed: AsyncIterable<Uint8Array>): Promise<void>;
  get(id: string): Promise<Uint8Array>;
  remove(id: string): Promise<void>;
  /** Removes blobs older than an hour that no attachment names; returns how many. */
  sweep(known: (ids: string[]) => Promise<Set<string>>): Promise<number>;
}>;
