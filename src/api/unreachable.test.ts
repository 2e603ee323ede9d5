import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { demoAreas } from '../../demo/areas.ts';
import { demoUnits } from '../../demo/units.ts';
import { type OpenCity, openCity } from '../openCity.ts';
import { type TestDatabase, testDatabase } from '../storage/testDatabase.ts';
import { apiRoutes } from './apiRoutes.ts';
import { makeWeb } from './web.ts';

type Line = Readonly<{ url: string; cut(): void; mend(): void; close(): Promise<void> }>;

/** A line to the database that can be cut: what is on it breaks, and nothing gets through until it is mended. */
async function lineTo(databaseUrl: string): Promise<Line> {
  const url = new URL(databaseUrl);
  const folder = url.searchParams.get('host');
  const port = Number(url.port || url.searchParams.get('port') || 5432);
  const target = folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: url.hostname, port };
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(target);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url.searchParams.delete('host');
  url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut() {
      whole = false;
      breakAll();
    },
    mend() {
      whole = true;
    },
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('when the database cannot be reached', () => {
  let database: TestDatabase;
  let line: Line;
  let opened: OpenCity;
  let folder: string;
  let web: Awaited<ReturnType<typeof makeWeb>>;
  const lines: string[] = [];

  before(async () => {
    database = await testDatabase();
    line = await lineTo(database.appUrl);
    folder = await mkdtemp(join(tmpdir(), 'xinqiao-'));
    const reference = { units: demoUnits, areas: demoAreas };
    const place = { dataFolder: folder, keyFolder: join(folder, 'keys'), demo: true, language: 'zh', today: null } as const;
    opened = await openCity({ ...place, appUrl: line.url, reference });
    web = await makeWeb(opened.city, { log: { write: (text) => void lines.push(text) } });
    await web.register(async (api) => apiRoutes(api, opened.city), { prefix: '/api/v1' });
  });
  after(async () => {
    await web.close();
    await opened.close();
    await line.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const file = () =>
    web.inject({
      method: 'POST',
      url: '/api/v1/petitions',
      headers: { 'idempotency-key': 'unreachable-0000000000001' },
      payload: { title: '路灯不亮', content: '路灯坏了', areaCode: '440203' },
    });

  test('the server is alive but not ready, says so, gives nothing away, and goes on by itself', async () => {
    const first = await file();
    assert.equal(first.statusCode, 201, first.body);
    line.cut();
    for (let at = 0; at < 3; at += 1) {
      const told = await file();
      assert.deepEqual([told.statusCode, told.json().code, told.headers['retry-after']], [503, 'unavailable', '5']);
      assert.match(told.headers['content-type'] ?? '', /^application\/problem\+json/);
      assert.doesNotMatch(told.body, /ECONN|connect|pool|postgres|127\.0/i);
    }
    assert.equal((await web.inject('/health/ready')).statusCode, 503);
    assert.equal((await web.inject('/health/live')).statusCode, 200);
    assert.match(lines.join(''), /"route":"\/api\/v1\/petitions".*"failed"/);
    line.mend();
    assert.equal((await web.inject('/health/ready')).statusCode, 200);
    const again = await file();
    assert.equal(again.statusCode, 201);
    assert.equal(again.json().queryCode, first.json().queryCode, 'the key settles what had become of the request');
  });
});
