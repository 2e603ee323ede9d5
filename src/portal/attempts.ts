/** How many tries are taken before asking to wait, in one window. */
export type Limits = Readonly<{ perAddress: number; overall: number; windowMs: number }>;

const usual: Limits = { perAddress: 20, overall: 2000, windowMs: 10 * 60_000 };
/** So many addresses are told apart in one window; more of them share one count. */
const mostAddresses = 100_000;

/**
 * Counts tries at number and code, by address and overall, in a fixed window kept in memory. Taken before the look-up, so that many at
 * once count as well, and given back after a right one: many people share one address. The code's 80 bits are the lock; this only
 * keeps the noise down.
 */
export function attempts(now: () => number, limits: Limits = usual) {
  let begun = now();
  let overall = 0;
  const byAddress = new Map<string, number>();
  const count = (address: string, by: 1 | -1) => {
    const name = byAddress.has(address) || byAddress.size < mostAddresses ? address : 'others';
    byAddress.set(name, Math.max(0, (byAddress.get(name) ?? 0) + by));
    overall = Math.max(0, overall + by);
  };
  const roll = () => {
    if (now() - begun < limits.windowMs) return;
    [begun, overall] = [now(), 0];
    byAddress.clear();
  };
  return {
    /** Takes a try. @returns 0 if it may be made, else the seconds to wait */
    take(address: string): number {
      roll();
      if (overall >= limits.overall || (byAddress.get(address) ?? 0) >= limits.perAddress) {
        return Math.max(1, Math.ceil((begun + limits.windowMs - now()) / 1000));
      }
      count(address, 1);
      return 0;
    },
    /** The try was right: it does not count. */
    giveBack(address: string): void {
      roll();
      count(address, -1);
    },
  };
}
export type Attempts = ReturnType<typeof attempts>;
