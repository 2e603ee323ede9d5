import { isIPv6 } from 'node:net';

export type ThrottleLimits = Readonly<{
  seconds: number;
  /** Tries that one address has in a window. */
  perAddress: number;
  /** Tries of all addresses together, after which each has only its reserve. */
  overall: number;
  /** Tries that an address has even then, so that nobody can lock out everybody else. */
  reserve: number;
}>;

export type Throttle = Readonly<{
  /** Takes one try. @returns 0 if it may go on, else the seconds until the window ends */
  take(address: string): number;
  /** Gives a try back: what succeeded does not count. */
  giveBack(address: string): void;
}>;

/** So many addresses are told apart in one window; more of them share one count. */
const mostAddresses = 100_000;

/**
 * A fixed window in memory. Taken before the work and given back after a success, so that many requests at once count as well.
 * @param clock  milliseconds that never go back
 */
export function throttle(limits: ThrottleLimits, clock: () => number = () => performance.now()): Throttle {
  let window = -1;
  let all = 0;
  let counts = new Map<string, number>();
  const turn = () => {
    const now = Math.floor(clock() / (limits.seconds * 1000));
    if (now === window) return;
    [window, all, counts] = [now, 0, new Map()];
  };
  const nameOf = (address: string) => {
    const name = addressName(address);
    return counts.has(name) || counts.size < mostAddresses ? name : 'others';
  };
  return {
    take(address) {
      turn();
      const name = nameOf(address);
      const count = counts.get(name) ?? 0;
      const allowed = all < limits.overall ? limits.perAddress : Math.min(limits.reserve, limits.perAddress);
      if (count >= allowed) return Math.max(1, Math.ceil(((window + 1) * limits.seconds * 1000 - clock()) / 1000));
      counts.set(name, count + 1);
      all += 1;
      return 0;
    },
    giveBack(address) {
      turn();
      const name = nameOf(address);
      const count = counts.get(name) ?? 0;
      if (count === 0) return;
      counts.set(name, count - 1);
      all -= 1;
    },
  };
}

/** Who counts as one: an IPv4 address, or the /64 that one IPv6 subscriber has to himself. */
export function addressName(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
