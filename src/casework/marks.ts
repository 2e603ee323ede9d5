/** Small facts about the installation itself, by name (a port): that the demo city was played, for one. Never about matters or people. */
export type Marks = Readonly<{
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}>;
