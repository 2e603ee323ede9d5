import type { UsageFault } from '../words/cli.ts';

/** What a command takes: options with a value, options without, and how many words beside them. */
export type Taken<V extends string, F extends string> = Readonly<{ valued: readonly V[]; flags: readonly F[]; words: number }>;

export type Options<V extends string, F extends string> = Readonly<{
  values: ReadonlyMap<V, string>;
  flags: ReadonlySet<F | '--help'>;
  words: readonly string[];
}>;

/** Reads the options of a command, or says what is wrong with the first that does not fit. `--option=value` is `--option value`. */
export function readOptions<V extends string, F extends string>(args: readonly string[], taken: Taken<V, F>): Options<V, F> | UsageFault {
  const values = new Map<V, string>();
  const flags = new Set<F | '--help'>();
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [option = '', inline] = arg.split(/=(.*)/s);
    const name = [...taken.valued, ...taken.flags, '--help' as const].find((known) => known === option);
    if (!name) return { code: 'unknown-option', option: option.slice(0, 40), known: [...taken.valued, ...taken.flags, '--help'].join(' ') };
    if (values.has(name as V) || flags.has(name as F)) return { code: 'option-twice', option };
    if (!isOneOf(name, taken.valued)) {
      flags.add(name as F | '--help');
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined || value === '') return { code: 'option-without-value', option };
    values.set(name, value);
  }
  return words.length > taken.words ? { code: 'too-many-arguments', most: taken.words } : { values, flags, words };
}

const isOneOf = <N extends string>(name: string, names: readonly N[]): name is N => (names as readonly string[]).includes(name);
