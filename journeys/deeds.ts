import { randomBytes } from 'node:crypto';
import type { City } from './city.ts';

type Body = Readonly<Record<string, unknown>>;
export type Filed = Readonly<{ petitionNo: string; queryCode: string }>;

async function ask({ url }: City, path: string, headers: Readonly<Record<string, string>>, body?: Body): Promise<Response> {
  const sent = body && { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(`${url}/api/v1${path}`, { ...sent, headers: { 'content-type': 'application/json', ...headers } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** Files a letter as a program does, for journeys that begin later. */
export async function filed(city: City, more: Body = {}): Promise<Filed> {
  const body = { title: '夜市占道', content: '楼下夜市每晚占道经营到凌晨。', areaCode: '440203', name: '欧阳喆', ...more };
  const answer = await ask(city, '/petitions', { 'idempotency-key': randomBytes(24).toString('base64url') }, body);
  return (await answer.json()) as Filed;
}

/** Acts of officers of the demo, one after the other, each on the file as it then stands. */
export async function deeds(city: City, petitionNo: string, acts: readonly (readonly [account: string, act: Body])[]): Promise<void> {
  for (const [account, act] of acts) {
    const session = await ask(city, '/session', { 'x-token': '1' }, { account, password: 'xinqiao-demo' });
    const { token } = (await session.json()) as { token: string };
    const authorization = `Bearer ${token}`;
    const file = await ask(city, `/petitions/${petitionNo}`, { authorization });
    await ask(city, `/petitions/${petitionNo}/acts`, { authorization, 'if-match': file.headers.get('etag') ?? '' }, act);
  }
}
