declare module 'autocannon' {
  export type Request = { method?: string; path?: string; body?: string; headers?: Record<string, string> };
  export type Options = Readonly<{
    url: string;
    connections: number;
    duration: number;
    requests: readonly Readonly<{ setupRequest(request: Request): Request }>[];
  }>;
  export type Result = Readonly<{
    errors: number;
    timeouts: number;
    non2xx: number;
    duration: number;
    '2xx': number;
    latency: Readonly<{ p50: number; p97_5: number }>;
  }>;
  function autocannon(options: Options): Promise<Result>;
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default autocannon;
}
