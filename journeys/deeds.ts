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
    const authorization = await signedIn(city, account);
    const file = await ask(city, `/petitions/${petitionNo}`, { authorization });
    await ask(city, `/petitions/${petitionNo}/acts`, { authorization, 'if-match': file.headers.get('etag') ?? '' }, act);
  }
}

async function signedIn(city: City, account: string): Promise<string> {
  const session = await ask(city, '/session', { 'x-token': '1' }, { account, password: 'xinqiao-demo' });
  return `Bearer ${((await session.json()) as { token: string }).token}`;
}

/** A body outside the system is asked about a new matter. @returns the code of its link, and the number of the matter */
export async function askedOutside(city: City): Promise<{ code: string; petitionNo: string }> {
  const { petitionNo } = await filed(city);
  const [account, dueOn] = ['triage.city', '2026-12-11'];
  const question = { type: 'askOutside', outsider: '示例仲裁委员会', text: '请说明甲案是否已经立案、何时开庭。', dueOn };
  await deeds(city, petitionNo, [[account, { ...question, identity: true, identityReason: '须核对当事人' }]]);
  const made = await ask(city, `/petitions/${petitionNo}/outside-links`, { authorization: await signedIn(city, account) }, { entry: 1 });
  return { petitionNo, code: ((await made.json()) as { code: string }).code };
}
