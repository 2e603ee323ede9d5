import { roles as allRoles, compatible, type Role } from '../access/roles.ts';
import type { City } from '../casework/city.ts';
import type { Command, Io } from '../casework/command.ts';
import { hashPassword } from '../casework/signIn.ts';
import { type AccountFault, type CliWords, cliWords, type UsageFault } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { type Options, readOptions } from './options.ts';
import { askPassword } from './password.ts';

const needed = ['--account', '--name', '--unit', '--roles'] as const;
const taken = { valued: [...needed, '--password-file'], flags: [], words: 1 } as const;
const passwordLength = { least: 10, most: 200 } as const;

/** `xinqiao user add`: makes an officer's account. An account that exists is never changed. */
export const runUser: Command = async (args, io, place) => {
  const words = cliWords[place.language];
  const options = readOptions(args, taken);
  if ('code' in options) return refuse(io, say(words.fault, options));
  const { flags, values, words: told } = options;
  if (flags.has('--help') || told[0] !== 'add') {
    (flags.has('--help') ? io.out : io.err)(words.usage.user);
    return flags.has('--help') ? 0 : 2;
  }
  const missing = needed.find((option) => !values.has(option));
  if (missing) return refuse(io, say(words.fault, { code: 'option-missing', option: missing } satisfies UsageFault));
  const asked = accountOf(options);
  if ('code' in asked) return refuse(io, say(words.account, asked));
  return add({ city: await place.city(), io, words }, asked, values.get('--password-file'));
};

function refuse(io: Io, sentence: string): number {
  io.err(sentence);
  return 2;
}

type Asked = Readonly<{ account: string; name: string; unit: string; roles: readonly Role[] }>;

function accountOf({ values }: Options<(typeof taken.valued)[number], never>): Asked | AccountFault {
  const account = values.get('--account') ?? '';
  const name = (values.get('--name') ?? '').trim();
  if (!/^[a-z][a-z\d.-]{1,59}$/.test(account)) return { code: 'bad-account' };
  if (name === '' || [...name].length > 60 || /\p{Cc}/u.test(name) || !name.isWellFormed()) return { code: 'bad-name' };
  const roles: Role[] = [];
  for (const word of (values.get('--roles') ?? '').split(',').map((each) => each.trim())) {
    const role = allRoles.find((known) => known === word);
    if (!role) return { code: 'unknown-role', role: word.slice(0, 40), known: allRoles.join(' ') };
    if (!roles.includes(role)) roles.push(role);
  }
  if (!compatible(roles)) return { code: 'roles-apart' };
  return { account, name, unit: values.get('--unit') ?? '', roles };
}

async function add(
  { city, io, words }: { city: City; io: Io; words: CliWords },
  asked: Asked,
  passwordFile: string | undefined,
): Promise<number> {
  const fault = await cannotAdd(city, asked);
  if (fault) return refuse(io, say(words.account, fault));
  const password = await askPassword(io, { file: passwordFile, prompt: words.askPassword });
  if ('reason' in password) return refuse(io, say(words.account, { code: 'password-unreadable', reason: password.reason }));
  const length = [...password.text].length;
  const { least, most } = passwordLength;
  if (length < least) return refuse(io, say(words.account, { code: 'password-short', least }));
  if (length > most) return refuse(io, say(words.account, { code: 'password-long', most }));
  await city.officers.add({ ...asked, passwordHash: await hashPassword(password.text), disabled: false });
  io.out(words.accountMade(asked.account, city.units.byCode.get(asked.unit)?.name ?? asked.unit));
  return 0;
}

async function cannotAdd(city: City, { account, unit }: Asked): Promise<AccountFault | undefined> {
  if (!city.units.byCode.has(unit)) {
    const key = unit.split('-').at(-1) ?? '';
    const near = [...city.units.byCode.keys()].filter((code) => code.endsWith(`-${key}`)).slice(0, 5);
    return { code: 'unknown-unit', unit: unit.slice(0, 40), near: near.join(' ') };
  }
  return (await city.officers.find(account)) ? { code: 'account-taken', account } : undefined;
}
