/** Does work now and then until told to stop, never twice at a time. Work that fails is tried again next time; the trouble is told once each time. */
export function regularly(work: () => Promise<unknown>, everyMs: number, told: (fault: unknown) => void): () => void {
  let working = false;
  const timer = setInterval(async () => {
    if (working) return;
    working = true;
    await work().catch(told);
    working = false;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
