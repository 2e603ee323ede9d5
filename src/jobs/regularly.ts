/**
 * Does work now and then until told to stop, never twice at a time; `atOnce`: the first time now, not after the first interval. Work that fails is
 * tried again next time; the trouble is told once each time.
 */
export function regularly(
  work: () => Promise<unknown>,
  everyMs: number,
  told: (fault: unknown) => void,
  { atOnce = false } = {},
): () => void {
  let working = false;
  const once = async () => {
    if (working) return;
    working = true;
    await work().catch(told);
    working = false;
  };
  const timer = setInterval(once, everyMs);
  timer.unref();
  if (atOnce) void once();
  return () => clearInterval(timer);
}
