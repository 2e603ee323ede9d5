import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { isServing, readPostmaster } from './embeddedProcess.ts';
import { withClient } from './embeddedRoles.ts';
import { claimFolder } from './openDatabase.ts';

const folder = mkdtempSync(join(tmpdir(), 'xinqiao-embedded-'));
const cluster = join(folder, 'pg');
const user = fileURLToPath(new URL('./embeddedUser.fixture.ts', import.meta.url));
after(() => rmSync(folder, { recursive: true, force: true }));

const one = async (url: string, sql: string) => Object.values((await withClient(url, (client) => client.query(sql))).rows[0])[0];

/** Another process that uses the server until it is told to end. */
async function anotherUser(path = folder) {
  const child = spawn(process.execPath, [user, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
    child.once('exit', () => reject(new Error('the other user ended before it had the database')));
  });
  const leave = () => {
    child.stdin.end();
    return gone;
  };
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return { said: said.trim(), leave, kill };
}

describe('the embedded database', () => {
  test('makes everything on first use, and closes it to others', async () => {
    const database = await startEmbeddedPostgres(folder);
    assert.equal(database.startedHere, true);
    assert.equal(await one(database.appUrl, 'select current_user'), 'xinqiao_app');
    assert.equal(await one(database.appUrl, 'show fsync'), 'on');
    assert.equal(await one(database.appUrl, 'show data_checksums'), 'on');
    assert.equal(await one(database.appUrl, 'show listen_addresses'), '');
    assert.equal(statSync(join(folder, 'pg-secrets.json')).mode & 0o777, 0o600);
    assert.equal(statSync(readPostmaster(cluster)?.socketFolder ?? '').mode & 0o777, 0o700);
    await database.stop();
    assert.equal(isServing(cluster), false);
  });

  test('lets nobody in without the password', async () => {
    const database = await startEmbeddedPostgres(folder);
    const wrong = database.appUrl.replace(/:[^:@]+@/, ':wrong@');
    await assert.rejects(one(wrong, 'select 1'), { code: '28P01' });
    await database.stop();
  });

  test('gives no role the rights of a superuser, and only the owner may make tables', async () => {
    const database = await startEmbeddedPostgres(folder);
    for (const url of [database.ownerUrl, database.appUrl, database.jobsUrl, database.auditorUrl])
      assert.equal(await one(url, 'select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user'), false);
    await assert.rejects(one(database.appUrl, 'create table mine (a int)'), { code: '42501' });
    await assert.rejects(one(database.appUrl, 'create temp table mine (a int)'), { code: '42501' });
    await database.stop();
  });

  test('sorts names by pinyin', async () => {
    const database = await startEmbeddedPostgres(folder);
    const sql = `select string_agg(name, ' ' order by name) from (values ('张三'), ('李四'), ('阿明'), ('王五')) people(name)`;
    assert.equal(await one(database.appUrl, sql), '阿明 李四 王五 张三');
    await database.stop();
  });

  test('is stopped by the last who leaves, whoever started it', async () => {
    const first = await startEmbeddedPostgres(folder);
    const second = await anotherUser();
    assert.equal(second.said, 'joined');
    await first.stop();
    assert.equal(isServing(cluster), true);
    await second.leave();
    assert.equal(isServing(cluster), false);
  });

  test('is started once when several commands want it at the same moment', async () => {
    const users = await Promise.all([anotherUser(), anotherUser(), anotherUser()]);
    assert.deepEqual(users.map(({ said }) => said).sort(), ['joined', 'joined', 'started']);
    await Promise.all(users.map(({ leave }) => leave()));
    assert.equal(isServing(cluster), false);
  });

  test('keeps what was committed when user and server are killed', async () => {
    const before = await startEmbeddedPostgres(folder);
    await withClient(before.ownerUrl, (client) => client.query('create table kept as select 7 as seven'));
    await before.stop();
    const killed = await anotherUser();
    const postmaster = readPostmaster(cluster)?.pid ?? 0;
    await killed.kill();
    process.kill(postmaster, 'SIGKILL');
    const afterwards = await startEmbeddedPostgres(folder);
    assert.equal(await one(afterwards.ownerUrl, 'select seven from kept'), 7);
    await afterwards.stop();
    assert.equal(isServing(cluster), false);
  });

  test('is joined if only its user was killed', async () => {
    await (await anotherUser()).kill();
    assert.equal(isServing(cluster), true);
    const database = await startEmbeddedPostgres(folder);
    assert.equal(database.startedHere, false);
    await database.stop();
    assert.equal(isServing(cluster), false);
  });

  test('is started again while in use if its processes are killed', async () => {
    const database = await startEmbeddedPostgres(folder);
    process.kill(readPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
    const deadline = Date.now() + 10_000;
    let answer: unknown;
    while (answer !== 1 && Date.now() < deadline) {
      await sleep(200);
      answer = await one(database.appUrl, 'select 1').catch(() => undefined);
    }
    assert.equal(answer, 1);
    await database.stop();
  });

  test('starts over a lock file whose number another program has now', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n\n0 0\nready\n`);
    const database = await startEmbeddedPostgres(folder);
    assert.equal(database.startedHere, true);
    await database.stop();
  });

  test('makes the folder anew if making it was cut off', async (t) => {
    const cutOff = mkdtempSync(join(tmpdir(), 'xinqiao-cut-'));
    t.after(() => rmSync(cutOff, { recursive: true, force: true }));
    mkdirSync(join(cutOff, 'pg.new', 'base'), { recursive: true });
    const database = await startEmbeddedPostgres(cutOff);
    assert.equal(readdirSync(cutOff).includes('pg.new'), false);
    await database.stop();
  });

  test('says what is missing if the passwords are lost, and does not make new ones', async () => {
    const file = join(folder, 'pg-secrets.json');
    const secrets = readFileSync(file);
    writeFileSync(file, secrets.subarray(0, 20));
    await assert.rejects(startEmbeddedPostgres(folder), { trouble: { code: 'secrets-missing', file } });
    writeFileSync(file, secrets);
  });

  test('works in a folder with spaces and Chinese in its name, deeper than a socket path may be long', async (t) => {
    const base = mkdtempSync(join(tmpdir(), 'xinqiao-deep-'));
    const deep = join(base, '信访 数据', 'x'.repeat(100));
    t.after(() => rmSync(base, { recursive: true, force: true }));
    const database = await startEmbeddedPostgres(deep);
    assert.equal(await one(database.appUrl, 'select 1'), 1);
    await database.stop();
  });
});

describe('one server on a folder', () => {
  test('a second is refused and told who has it; after the first it may', async () => {
    const first = await claimFolder(folder, 'pid 1, http://127.0.0.1:8080');
    await assert.rejects(claimFolder(folder, 'second'), /http:\/\/127\.0\.0\.1:8080/);
    first.release();
    (await claimFolder(folder, 'third')).release();
  });
});
