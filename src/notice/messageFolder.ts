import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channels, SendAnswer } from '../casework/notices/noticePorts.ts';

/** The demo's channels: every message is a file in a folder, to be read by who tries the demo. Never with real people. */
export function messageFolder(folder: string): Channels {
  const keep = async (id: string, name: string, text: string): Promise<SendAnswer> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${id}-${name}.txt`), text, { mode: 0o600 });
    return { ok: true };
  };
  return {
    sms: { send: ({ id, to, text }) => keep(id, 'sms', `To: ${to}\n\n${text}\n`) },
    mail: { send: ({ id, to, subject, text }) => keep(id, 'mail', `To: ${to}\nSubject: ${subject}\n\n${text}`) },
  };
}
