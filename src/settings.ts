import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { type Role, roles } from './access/roles.ts';
import { type Complain, channelSettings, type Values } from './channelSettings.ts';
import { type OfficeHours, officeHours, usualReminderHours } from './clock/officeHours.ts';
import type { ChannelSettings } from './notice/channels.ts';
import { regionLayers, regionNamed } from './regulations/regionLayers.ts';
import { noRegion, type RegionLayer } from './regulations/regions.ts';
import { usualReopeningLevel } from './regulations/reopenings.ts';
import { type Language, type SettingProblem, settingSentence } from './words/starting.ts';

/** All that can be set, parsed once. URLs hold passwords: never print this value. */
export type Settings = Readonly<{
  port: number;
  host: string;
  dataFolder: string;
  keyFolder: string;
  /** null: our own PostgreSQL in the data folder. */
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  /** The civil day, YYYY-MM-DD, that the demo takes for today; null: the real one. The caller refuses it outside demo mode. */
  today: string | null;
  language: Language;
  maxFileBytes: number;
  maxFiles: number;
  /** Addresses of the reverse proxies whose `X-Forwarded-*` are believed; none by default. */
  trustProxy: readonly string[];
  /** When reminders may go out, on working days. */
  reminderHours: OfficeHours;
  /** From which time on a matter is reopened one level up only (ADR-0213). */
  reopeningGoesUpAt: number;
  /** The service that seals letters, with its token; null: letters are printed for the seal in hand. Never print this value. */
  seal: Readonly<{ url: string; token?: string }> | null;
  /** How the petitioner is told; what is not set up is not there. */
  channels: ChannelSettings;
  /** Which province's shorter terms hold (ADR-0009). */
  region: RegionLayer;
  /** Roles that sign in with a second factor (ADR-0261). */
  secondFactorFor: readonly Role[];
}>;

export type SettingsAnswer = { ok: true; settings: Settings } | { ok: false; problems: string[] };

const megabyte = 1024 * 1024;
const names = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'XINQIAO_DATA',
  'XINQIAO_KEYS',
  'XINQIAO_LANG',
  'XINQIAO_MAX_FILES',
  'XINQIAO_MAX_FILE_MB',
  'XINQIAO_TODAY',
  'XINQIAO_TRUST_PROXY',
  'XINQIAO_REMINDER_HOURS',
  'XINQIAO_REOPENING_UP_AT',
  'XINQIAO_SEAL_URL',
  'XINQIAO_SEAL_TOKEN',
  'XINQIAO_PUBLIC_URL',
  'XINQIAO_SMS_URL',
  'XINQIAO_SMS_APP',
  'XINQIAO_SMS_SECRET',
  'XINQIAO_SMS_SIGN',
  'XINQIAO_SMTP_URL',
  'XINQIAO_MAIL_FROM',
  'XINQIAO_REGION',
  'XINQIAO_SECOND_FACTOR',
];
/** Read elsewhere: where the settings file is; by the start scripts and by tests. */
const readElsewhere = /^XINQIAO_(SETTINGS$|PARENT$|TEST_)/;

/**
 * Reads the settings file: XINQIAO_SETTINGS, else `settings.json` in the data folder, which may be missing.
 * @returns its values, or the one problem with it
 */
export function readSettingsFile(env: Values): { values: Values; problem?: SettingProblem } {
  const named = env.XINQIAO_SETTINGS;
  const path = resolve(named || join(env.XINQIAO_DATA || 'var', 'settings.json'));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    return reason === 'ENOENT' && !named ? { values: {} } : { values: {}, problem: { code: 'file-unreadable', name: path, reason } };
  }
  const values = parseFile(text);
  return values ? { values } : { values: {}, problem: { code: 'file-not-json', name: path } };
}

function parseFile(text: string): Values | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const entries = Object.entries(parsed as Record<string, unknown>);
  if (!entries.every(([, value]) => typeof value === 'string' || typeof value === 'number')) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/**
 * Parses the settings. The environment wins over the file.
 * @returns the settings, or one sentence for each wrong one, in the language of XINQIAO_LANG; no sentence repeats a value
 */
export function loadSettings(env: Values, file: { values: Values; problem?: SettingProblem } = readSettingsFile(env)): SettingsAnswer {
  const problems: SettingProblem[] = file.problem ? [file.problem] : [];
  const complain: Complain = (problem) => problems.push(problem);
  const given = merge(env, file.values, complain);
  const settings = parse(given, complain);
  if (problems.length === 0) return { ok: true, settings };
  return { ok: false, problems: problems.map((problem) => settingSentence(settings.language, problem)) };
}

function merge(env: Values, file: Values, complain: Complain): Values {
  const ours = Object.keys(env).filter((name) => name.startsWith('XINQIAO_') && !readElsewhere.test(name));
  for (const name of new Set([...ours, ...Object.keys(file)])) if (!names.includes(name)) complain({ code: 'unknown', name });
  const merged: Record<string, string> = {};
  for (const name of names) {
    const value = env[name] ?? file[name];
    if (value === undefined) continue;
    if (value.trim() === '') complain({ code: 'empty', name });
    else merged[name] = value.trim();
  }
  return merged;
}

function parse(given: Values, complain: Complain): Settings {
  const dataFolder = resolve(given.XINQIAO_DATA ?? 'var');
  return {
    port: wholeNumber(given, { name: 'PORT', usual: 8080, min: 0, max: 65535 }, () => complain({ code: 'not-a-port', name: 'PORT' })),
    host: host(given, complain),
    dataFolder,
    keyFolder: given.XINQIAO_KEYS ? resolve(given.XINQIAO_KEYS) : join(dataFolder, 'keys'),
    ...databaseUrls(given, complain),
    today: today(given, complain),
    language: language(given, complain),
    maxFileBytes: limit(given, { name: 'XINQIAO_MAX_FILE_MB', usual: 50, min: 1, max: 1024 }, complain) * megabyte,
    maxFiles: limit(given, { name: 'XINQIAO_MAX_FILES', usual: 20, min: 0, max: 100 }, complain),
    trustProxy: trustProxy(given, complain),
    reminderHours: reminderHours(given, complain),
    reopeningGoesUpAt: limit(given, { name: 'XINQIAO_REOPENING_UP_AT', usual: usualReopeningLevel, min: 1, max: 9 }, complain),
    seal: seal(given, complain),
    channels: channelSettings(given, complain),
    region: region(given, complain),
    secondFactorFor: secondFactorFor(given, complain),
  };
}

type NumberRange = { name: string; usual: number; min: number; max: number };

function limit(given: Values, range: NumberRange, complain: Complain): number {
  return wholeNumber(given, range, () => complain({ code: 'not-a-number', name: range.name, min: range.min, max: range.max }));
}

function wholeNumber(given: Values, { name, usual, min, max }: NumberRange, complain: () => void): number {
  const text = given[name];
  if (text === undefined) return usual;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  complain();
  return usual;
}

/** The loopback by default: the demo's passwords are public, so the network must be asked for (ADR-0013). */
function host(given: Values, complain: Complain): string {
  const name = given.HOST ?? '127.0.0.1';
  if (isIP(name) === 0 && !/^[a-z\d]([a-z\d.-]{0,252})$/i.test(name)) complain({ code: 'not-a-host', name: 'HOST' });
  return name;
}

/** http only towards this machine: a letter leaves it encrypted or not at all. */
function seal(given: Values, complain: Complain): Settings['seal'] {
  const { XINQIAO_SEAL_URL: address, XINQIAO_SEAL_TOKEN: token } = given;
  if (!address) {
    if (token) complain({ code: 'seal-url', name: 'XINQIAO_SEAL_URL' });
    return null;
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const near = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (!url || url.username || url.password || (url.protocol !== 'https:' && !near)) {
    complain({ code: 'seal-url', name: 'XINQIAO_SEAL_URL' });
    return null;
  }
  return { url: address, ...(token && { token }) };
}

/** Addresses or networks, parted by commas. Nobody else may say who calls: throttles and Secure cookies hang on it. */
function trustProxy(given: Values, complain: Complain): readonly string[] {
  const parts = (given.XINQIAO_TRUST_PROXY ?? '').split(',').map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  if (named.every(isNetwork)) return named;
  complain({ code: 'not-networks', name: 'XINQIAO_TRUST_PROXY' });
  return [];
}

function reminderHours(given: Values, complain: Complain): OfficeHours {
  const hours = given.XINQIAO_REMINDER_HOURS === undefined ? usualReminderHours : officeHours(given.XINQIAO_REMINDER_HOURS);
  if (!hours) complain({ code: 'not-hours', name: 'XINQIAO_REMINDER_HOURS' });
  return hours ?? usualReminderHours;
}

function region(given: Values, complain: Complain): RegionLayer {
  const named = regionNamed(given.XINQIAO_REGION ?? noRegion.id);
  if (!named) complain({ code: 'not-a-choice', name: 'XINQIAO_REGION', choices: regionLayers.map(({ id }) => id) });
  return named ?? noRegion;
}

/** `all`, or roles separated by commas. */
function secondFactorFor(given: Values, complain: Complain): readonly Role[] {
  const words = (given.XINQIAO_SECOND_FACTOR ?? '').split(',').map((word) => word.trim());
  if (words.join() === 'all') return roles;
  const named = roles.filter((role) => words.includes(role));
  if (given.XINQIAO_SECOND_FACTOR !== undefined && named.length !== new Set(words).size)
    complain({ code: 'not-a-choice', name: 'XINQIAO_SECOND_FACTOR', choices: ['all', ...roles] });
  return named;
}

function isNetwork(part: string): boolean {
  const [address = '', length, ...more] = part.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

function databaseUrls(given: Values, complain: Complain): Pick<Settings, 'databaseUrl' | 'databaseOwnerUrl'> {
  const url = postgresUrl(given, 'DATABASE_URL', complain);
  const ownerUrl = postgresUrl(given, 'DATABASE_OWNER_URL', complain);
  if (given.DATABASE_OWNER_URL && !given.DATABASE_URL) complain({ code: 'owner-url-without-url', name: 'DATABASE_OWNER_URL' });
  if (url && ownerUrl && url.username === ownerUrl.username) complain({ code: 'same-role', name: 'DATABASE_OWNER_URL' });
  return { databaseUrl: url ? (given.DATABASE_URL ?? null) : null, databaseOwnerUrl: ownerUrl ? (given.DATABASE_OWNER_URL ?? null) : null };
}

function postgresUrl(given: Values, name: string, complain: Complain): URL | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const url = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.pathname.length > 1) return url;
  complain({ code: 'not-a-postgres-url', name });
  return undefined;
}

function today(given: Values, complain: Complain): string | null {
  const day = given.XINQIAO_TODAY;
  if (day === undefined) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const same = parts && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!same) complain({ code: 'not-a-day', name: 'XINQIAO_TODAY' });
  return same ? day : null;
}

function language(given: Values, complain: Complain): Language {
  const choice = given.XINQIAO_LANG ?? 'zh';
  if (choice === 'zh' || choice === 'en') return choice;
  complain({ code: 'not-a-choice', name: 'XINQIAO_LANG', choices: ['zh', 'en'] });
  return 'zh';
}
