/** How many wrong tries are taken before asking to wait, in one window. */
export type Limits = Readonly<{ perAddress: number; overall: number; windowMs: number }>;

const usual: Limits = { perAddress: 20, overall: 2000, windowMs: 10 * 60_000 };

/**
 * Counts wrong tries at number and code, by address and overall, in a fixed window kept in memory. Right ones are not counted:
 * many people share one address. The code's 80 bits are the lock; this only keeps the noise down.
 */
export function attempts(now: () => number, limits: Limits = usual) {
  let begun = now();
  let overall = 0;
  const byAddress = new Map<string, number>();
  const roll = () => {
    if (now() - begun < limits.windowMs) return;
    begun = now();
    overall = 0;
    byAddress.clear();
  };
  return {
    /** Seconds to wait before the next try; 0 if it may be made now. */
    waitSeconds(address: string): number {
      roll();
      const full = overall >= limits.overall || (byAddress.get(address) ?? 0) >= limits.perAddress;
      return full ? Math.max(1, Math.ceil((begun + limits.windowMs - now()) / 1000)) : 0;
    },
    wrong(address: string): void {
      roll();
      overall += 1;
      byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
    },
  };
}
export type Attempts = ReturnType<typeof attempts>;
