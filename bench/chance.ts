export type Chance = Readonly<{
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  from(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** Prefers the front of the list, as words and offices are used in life. */
  skewed<T>(list: readonly T[]): T;
  yes(percent: number): boolean;
}>;

/** A repeatable sequence for one seed (mulberry32): the same seed loads the same city. Not for secrets. */
export function chance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(list: readonly T[], where: number): T => {
    const found = list[where];
    if (found === undefined) throw new RangeError('a list to choose from is empty');
    return found;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    from: (least, most) => least + below(most - least + 1),
    pick: (list) => at(list, below(list.length)),
    skewed: (list) => at(list, Math.floor(list.length * next() ** 2.5)),
    yes: (percent) => next() * 100 < percent,
  };
}
