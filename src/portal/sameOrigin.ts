type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Whether a form came from our own pages. Browsers of today say so themselves (Sec-Fetch-Site); older ones send Origin. A request
 * with neither comes from no page at all, and is taken only if it carries no cookie of ours, so that it can do nothing in
 * anybody's name.
 */
export function isSameOrigin(headers: Headers, { usesCookie }: { usesCookie: boolean }): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = headers.origin;
  if (typeof origin !== 'string') return !usesCookie;
  // The host alone: behind a proxy that ends TLS the scheme is not ours to see.
  return URL.canParse(origin) && new URL(origin).host === headers.host;
}
