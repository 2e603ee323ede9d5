import type { DueFault } from '../words/due.ts';

/** Options of `xinqiao due` that take a value, and those that do not. */
const valued = ['--length', '--unit', '--start', '--clock', '--excluded', '--in', '--lang'] as const;
const bare = ['--json', '--help'] as const;
type Valued = (typeof valued)[number];

export type DueFlags = Readonly<{ values: ReadonlyMap<Valued, string>; json: boolean; help: boolean }>;

const isValued = (flag: string): flag is Valued => (valued as readonly string[]).includes(flag);

/** What does not belong together: a clock has its own length, a file its own lines. */
const apart: readonly (readonly [Valued, Valued])[] = [
  ['--clock', '--length'],
  ['--clock', '--unit'],
  ['--in', '--length'],
  ['--in', '--unit'],
  ['--in', '--start'],
  ['--in', '--clock'],
  ['--in', '--excluded'],
  ['--excluded', '--length'],
];

/** Reads the options, or says what is wrong with the first that does not fit. */
export function readFlags(args: readonly string[]): DueFlags | DueFault {
  const values = new Map<Valued, string>();
  const seen = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const [flag = '', inline] = splitOnce(args[at] ?? '');
    if (!flag.startsWith('--')) return { code: 'not-a-flag', position: at + 1 };
    const known = isValued(flag) || (bare as readonly string[]).includes(flag);
    if (!known) return { code: 'unknown-flag', flag: flag.slice(0, 40), known: [...valued, ...bare].join(' ') };
    if (seen.has(flag)) return { code: 'flag-twice', flag };
    seen.add(flag);
    if (!isValued(flag)) continue;
    const value = inline ?? args[at + 1];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      return { code: 'flag-without-value', flag };
    values.set(flag, value);
    if (inline === undefined) at += 1;
  }
  const clash = apart.find(([flag, other]) => values.has(flag) && values.has(other));
  if (clash) return { code: 'flags-together', flag: clash[0], other: clash[1] };
  return { values, json: seen.has('--json'), help: seen.has('--help') };
}

/** `--length=60` is `--length 60`. */
function splitOnce(text: string): [string, string | undefined] {
  const at = text.startsWith('--') ? text.indexOf('=') : -1;
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
