import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * A gateway of text messages as docs/how-to/notices.md describes it, as a process of its own, written without our adapter. What a number
 * ends in says what it does: 0 takes it, 1 is out of service, 2 is busy, 3 refuses, 4 takes it and breaks the connection before it answers.
 * `GET /taken` tells what it has; `POST /receipt?to=URL` sends a signed receipt for the last message it took.
 */
const secret = process.env.GATEWAY_SECRET ?? '';
const app = process.env.GATEWAY_APP ?? '';
const taken = new Map<string, { to: string; text: string; times: number }>();

const sign = (timestamp: string, nonce: string, body: string) =>
  createHmac('sha256', secret)
    .update(`${timestamp}\n${nonce}\n${createHash('sha256').update(body).digest('hex')}`)
    .digest('hex');

const server = createServer(async (request, response) => {
  const say = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET')
    return say(
      200,
      [...taken].map(([id, message]) => ({ id, ...message })),
    );
  const body = await text(request);
  const url = new URL(request.url ?? '/', 'http://gateway');
  if (url.pathname === '/receipt') {
    const [timestamp, nonce] = [String(Date.now()), randomUUID()];
    const headers = {
      'content-type': 'application/json',
      'x-timestamp': timestamp,
      'x-nonce': nonce,
      'x-signature': sign(timestamp, nonce, body),
    };
    const answer = await fetch(url.searchParams.get('to') ?? '', { method: 'POST', headers, body });
    return say(200, { status: answer.status });
  }
  const header = (name: string) => String(request.headers[name] ?? '');
  const fresh = Math.abs(Date.now() - Number(header('x-timestamp'))) < 300_000;
  const right = header('x-app') === app && header('x-signature') === sign(header('x-timestamp'), header('x-nonce'), body);
  if (!fresh || !right) return say(401, { code: 'signature' });
  const message = JSON.parse(body) as { id: string; to: string; text: string };
  const kept = taken.get(message.id);
  if (kept) {
    kept.times += 1;
    return say(409, { code: 'known' });
  }
  switch (message.to.at(-1)) {
    case '1':
      return say(422, { code: 'number-gone' });
    case '2':
      return say(503, {});
    case '3':
      return say(403, { code: 'refused' });
    case '4':
      taken.set(message.id, { to: message.to, text: message.text, times: 1 });
      return request.socket.destroy();
    default:
      taken.set(message.id, { to: message.to, text: message.text, times: 1 });
      return say(202, {});
  }
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
