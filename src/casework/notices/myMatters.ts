import type { Petition } from '../../petition/petition.ts';
import type { City } from '../city.ts';
import { tidyPhone } from '../identity/phone.ts';
import { unitName } from '../law.ts';
import { phoneBlind, readPerson } from '../people.ts';
import { sealerOf } from '../sealing.ts';
import { type CodeFor, checkCode, sendCode } from './codes.ts';

const most = 50;
const minutes = 15;
const aboutOf = (phone: string): CodeFor => ({ purpose: 'mine', contact: 'phone', address: tidyPhone(phone) });

/** Names are compared without spaces, dots and capitals. */
const nameKey = (city: City, name: string) =>
  city.keys
    .blind(
      'name',
      name
        .normalize('NFKC')
        .replaceAll(/[\s·.]/g, '')
        .toLowerCase(),
    )
    .toString('base64url');

/**
 * Sends a code to a telephone. Whether any matter has it makes no difference to what is answered, to what is kept, and to how long it takes;
 * a telephone that nobody gave is sent nothing. @returns seconds to wait, or 0
 */
export async function askForMine(city: City, phone: string, language: 'zh' | 'en'): Promise<number> {
  const known = (await city.proofs.mattersOfPhone(phoneBlind(city, phone), 1)).length > 0;
  return (await sendCode(city, { ...aboutOf(phone), language, silent: !known })).wait;
}

/** What the browser carries once the code was right: telephone and name as keyed digests, and an end, signed. */
export async function openMine(city: City, typed: { phone: string; name: string; code: string }): Promise<string | undefined> {
  if (!(await checkCode(city, aboutOf(typed.phone), typed.code))) return undefined;
  const until = Date.parse(city.clock.now()) + minutes * 60_000;
  const body = `${phoneBlind(city, typed.phone).toString('base64url')}.${nameKey(city, typed.name)}.${until}`;
  return `${body}.${city.keys.sign('mine', body)}`;
}

type Mine = Readonly<{ blind: Buffer; name: string }>;

/** Whose matters a cookie opens, or nothing if it is forged or over. */
export function readMine(city: City, cookie: string): Mine | undefined {
  const at = cookie.lastIndexOf('.');
  const body = cookie.slice(0, Math.max(0, at));
  if (at < 0 || city.keys.sign('mine', body) !== cookie.slice(at + 1)) return undefined;
  const [blind = '', name = '', until = ''] = body.split('.');
  return Number(until) > Date.parse(city.clock.now()) ? { blind: Buffer.from(blind, 'base64url'), name } : undefined;
}

export type MyMatter = Readonly<{
  petitionId: string;
  petitionNo: string;
  codeVersion: number;
  state: Petition['state'];
  filedOn: string;
  title: string;
  holder: string;
  holderName: string;
}>;

/** The matters that have this telephone and this name, newest first. Never an accusation: number and code open those (ADR-0182). */
export async function myMatters(city: City, mine: Mine): Promise<MyMatter[]> {
  const ids = await city.proofs.mattersOfPhone(mine.blind, most);
  const found = await Promise.all(ids.map((petitionId) => ofName(city, petitionId, mine.name)));
  return found.filter((matter) => matter !== undefined);
}

async function ofName(city: City, petitionId: string, name: string): Promise<MyMatter | undefined> {
  const file = await city.files.openWhole({ as: 'petitioner', petitionId }, petitionId);
  const sealer = file && sealerOf(city, file);
  if (!file || !sealer || file.petition.restricted || file.petition.identity === 'anonymous') return undefined;
  if (nameKey(city, readPerson(sealer, file.persons).name ?? '') !== name) return undefined;
  const { petitionNo, codeVersion, state, filedOn, holder } = file.petition;
  const title = file.texts.find(({ kind }) => kind === 'title');
  return {
    petitionId,
    petitionNo,
    codeVersion,
    state,
    filedOn,
    holder,
    holderName: unitName(city, holder),
    title: title ? sealer.read(title) : '',
  };
}
