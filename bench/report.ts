import { cpus, loadavg, totalmem } from 'node:os';
import type { Compared, Measured } from './measure.ts';

export type Rates = Readonly<{ matters: number; loadPerSecond?: number; verifyPerSecond: number; differences: number }>;

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const cell = ({ perSecond, p50, p97, appMs, databaseMs }: Measured) =>
  `${short(perSecond)}; ${p50}/${p97}; ${appMs.toFixed(2)}+${databaseMs.toFixed(2)}`;

/** The comparison as a Markdown table, with the machine it was made on. */
export function comparison(compared: readonly Compared[], loadBefore: number): string {
  const rows = compared.map(({ case: { name, connections, must }, ours, floor }) => {
    const ofFloor = ours.perSecond / floor.perSecond;
    const met = must ? `${must.text}: ${must.met({ perSecond: ours.perSecond, p97: ours.p97, ofFloor }) ? 'met' : 'NOT MET'}` : '';
    return [`${name}, c=${connections}`, cell(ours), cell(floor), `${(ofFloor * 100).toFixed(0)} %`, met];
  });
  const head = ['case', 'Xinqiao', 'floor', 'req/s of floor', 'asked'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [machine(loadBefore), '', 'Cell: req/s; p50/p97.5 ms; CPU ms a request, app + PostgreSQL.', '', ...table].join('\n');
}

function machine(loadBefore: number): string {
  const { model = 'unknown' } = cpus()[0] ?? {};
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = `load average ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after (the measured processes included)`;
  return `${new Date().toISOString().slice(0, 16)}Z; ${cpus().length} × ${model.trim()}, ${memory}, Node ${process.version}; ${load}.`;
}

export function rateLine({ matters, loadPerSecond, verifyPerSecond, differences }: Rates): string {
  const loaded = loadPerSecond ? `loaded at ${short(loadPerSecond)} matters/s; ` : '';
  return `${matters} matters; ${loaded}verified at ${short(verifyPerSecond)} matters/s, ${differences} differences.`;
}

/** Did every case do what is asked of it, and verify find nothing? */
export const allMet = (compared: readonly Compared[], { differences }: Pick<Rates, 'differences'>): boolean =>
  differences === 0 &&
  compared.every(({ case: { must }, ours, floor }) => {
    return must?.met({ perSecond: ours.perSecond, p97: ours.p97, ofFloor: ours.perSecond / floor.perSecond }) ?? true;
  });
