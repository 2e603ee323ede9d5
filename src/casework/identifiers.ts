import type { CivilDate } from '../clock/civilDate.ts';
import type { Channel } from '../petition/state.ts';
import { freshBytes } from './freshBytes.ts';

/** A UUID of version 7 (RFC 9562): sorts by the instant it was made. */
export function newId(now: string): string {
  const bytes = freshBytes(16);
  bytes.writeUIntBE(Date.parse(now), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const letters: Readonly<Record<Channel, string>> = {
  web: 'W',
  letter: 'L',
  phone: 'P',
  visit: 'V',
  fax: 'F',
  'handed-down': 'H',
  mailbox: 'M',
};

/** 信访件编号: area, day, channel and serial, such as 440200-20261120-W000123. Not secret; a serial may be skipped. */
export function petitionNumber(asked: { areaCode: string; on: CivilDate; channel: Channel; serial: number }): string {
  const { areaCode, on, channel, serial } = asked;
  return `${areaCode.slice(0, 6) || '000000'}-${on.replaceAll('-', '')}-${letters[channel]}${String(serial).padStart(6, '0')}`;
}

/** A number as people type it: full width, small letters, spaces, other dashes. Undefined if it cannot be one. */
export function readPetitionNumber(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―−_]/g, '');
  const parts = /^(\d{6})(\d{8})([A-Z])(\d{6,10})$/.exec(plain);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}${parts[4]}` : undefined;
}
