import autocannon from 'autocannon';
import type { Asking, Case } from './cases.ts';
import { cpuOf, cpuOfServer } from './cpu.ts';

export type Target = Readonly<{ url: string; pid: number; postmaster: number }>;
export type Measured = Readonly<{ perSecond: number; p50: number; p97: number; appMs: number; databaseMs: number }>;
export type Compared = Readonly<{ case: Case; ours: Measured; floor: Measured }>;

/** One case against one target, for some seconds in a closed loop. @throws Error if any answer is not a success */
async function measureOnce(target: Target, asking: Asking, how: { connections: number; seconds: number }): Promise<Measured> {
  const before = [cpuOf(target.pid), cpuOfServer(target.postmaster)] as const;
  const { connections, seconds } = how;
  const result = await autocannon({ url: target.url, connections, duration: seconds, requests: [{ setupRequest: asking }] });
  const answered = result['2xx'];
  if (result.errors + result.timeouts + result.non2xx > 0 || answered === 0) {
    throw new Error(`${result.errors} errors, ${result.timeouts} timeouts, ${result.non2xx} refusals among ${answered} answers`);
  }
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    appMs: (cpuOf(target.pid) - before[0]) / answered,
    databaseMs: (cpuOfServer(target.postmaster) - before[1]) / answered,
  };
}

export type Rounds = Readonly<{ repeats: number; seconds: number; onCase?: (name: string) => void }>;

/** Every case on both targets, in alternating order, after a second of warming each; medians of the repeats. */
export async function compare(cases: readonly Case[], targets: { ours: Target; floor: Target }, rounds: Rounds): Promise<Compared[]> {
  const found = new Map(cases.map((one) => [one, { ours: [] as Measured[], floor: [] as Measured[] }]));
  for (const one of cases) {
    rounds.onCase?.(one.name);
    const run = (who: 'ours' | 'floor', seconds: number) => measureOnce(targets[who], one[who], { connections: one.connections, seconds });
    await run('floor', 1);
    await run('ours', 1);
    for (let round = 0; round < rounds.repeats; round += 1) {
      const order = round % 2 === 0 ? (['floor', 'ours'] as const) : (['ours', 'floor'] as const);
      for (const who of order) found.get(one)?.[who].push(await run(who, rounds.seconds));
    }
  }
  return [...found].map(([one, { ours, floor }]) => ({ case: one, ours: medians(ours), floor: medians(floor) }));
}

function medians(all: readonly Measured[]): Measured {
  const middle = (of: (one: Measured) => number) => {
    const sorted = all.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    perSecond: middle((one) => one.perSecond),
    p50: middle((one) => one.p50),
    p97: middle((one) => one.p97),
    appMs: middle((one) => one.appMs),
    databaseMs: middle((one) => one.databaseMs),
  };
}
