import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { deliverNotices } from '../casework/notices/deliver.ts';
import type { Channels } from '../casework/notices/noticePorts.ts';
import { openPool } from './database.ts';
import { withClient } from './embeddedRoles.ts';
import { noticeRows } from './noticeRows.ts';

const bureau = '440200-xfj';
const told = { smsNotices: true, mailNotices: true, email: 'lin@example.cn' } as const;

/** A gateway as it should be: a message it has by its id is taken once, however often it comes. */
function gateway(answers: (id: string) => 'takes' | 'takes and breaks' | 'breaks' = () => 'takes') {
  const taken = new Map<string, string>();
  let calls = 0;
  const send = async ({ id, to, text }: { id: string; to: string; text: string }) => {
    calls += 1;
    const how = answers(id);
    if (how !== 'breaks' && !taken.has(id)) taken.set(id, `${to} ${text}`);
    if (how !== 'takes') throw new Error('lost');
    return { ok: true } as const;
  };
  return { channels: { sms: { send }, mail: { send } } satisfies Channels, taken, calls: () => calls };
}

describe('a message for each event, once', () => {
  let on: ACity;
  before(async () => {
    on = await aCity();
  });
  after(() => on.close());
  const rows = (petitionId: string) =>
    withClient(on.superuserUrl, async (client) => {
      const sql = 'select seq, channel, kind, state, attempts, masked, fault from notice where petition_id = $1 order by seq, channel';
      return (await client.query(sql, [petitionId])).rows;
    });
  const asOwner = (sql: string, values: unknown[] = []) => withClient(on.superuserUrl, (client) => client.query(sql, values));
  const triaged = { type: 'triage', class: 'appeal', category: 'labour', purpose: 'request', areaCode: '440203', route: 6 };
  const passOn = async (petitionNo: string) => {
    await on.act(on.officer(bureau, 'triage'), petitionNo, triaged);
    return on.act(on.officer(bureau, 'triage'), petitionNo, { type: 'transfer', to: '440203-xfj' });
  };

  test('is written with the act, and holds neither number nor text', async () => {
    const { petitionId, petitionNo } = await on.file(told);
    assert.equal((await passOn(petitionNo)).outcome, 'done');
    assert.deepEqual(
      (await rows(petitionId)).map(({ seq, channel, kind, state }) => [seq, channel, kind, state]),
      [
        [1, 'mail', 'filed', 'waiting'],
        [1, 'sms', 'filed', 'waiting'],
        [3, 'mail', 'passed-on', 'waiting'],
        [3, 'sms', 'passed-on', 'waiting'],
      ],
      'triage is no news',
    );
    const { rows: all } = await asOwner('select n::text as line from notice n where petition_id = $1', [petitionId]);
    assert.doesNotMatch(JSON.stringify(all), /1540000|example\.cn|电梯|林/);
  });

  for (const [shows, filing] of [
    ['nobody who did not ask for it', {}],
    ['nobody who is anonymous', { ...told, identity: 'anonymous', name: undefined }],
  ] as const)
    test(`reaches ${shows}`, async () => assert.deepEqual(await rows((await on.file(filing)).petitionId), []));

  test('a request sent twice with the same key makes one', async () => {
    const { filePetition } = await import('../casework/filePetition.ts');
    const filing = {
      title: '路灯不亮',
      content: '示例路的路灯三个月不亮。',
      areaCode: '440203',
      name: '林小满',
      phone: '15400001234',
      smsNotices: true,
    };
    const same = () => filePetition(on.city, { filing, key: 'the-same-key-of-enough-bits', uploads: [] });
    const [first] = await Promise.all([same(), same(), same()]);
    await same();
    assert.ok(first && 'petitionId' in first);
    assert.equal((await rows(first.petitionId)).length, 1);
  });

  test('an act that is refused, and one that comes too late, tell nothing', async () => {
    const { petitionId, petitionNo } = await on.file(told);
    assert.equal((await on.act(on.officer(bureau, 'triage'), petitionNo, { type: 'transfer', to: bureau })).outcome, 'refused');
    assert.equal((await rows(petitionId)).length, 2);
  });

  test('goes out in the chosen language, to the address of the day, without name and content', async () => {
    const { petitionId, petitionNo } = await on.file({ ...told, noticeLanguage: 'en' });
    const { channels, taken } = gateway();
    await deliverNotices({ ...on.city, channels: { ...channels, publicUrl: 'https://city.example' } });
    const mine = [...taken.values()].filter((text) => text.includes(petitionNo));
    assert.equal(mine.length, 2);
    for (const text of mine) {
      assert.match(text, /Petition \S+ was registered\.|Your petition \S+ was registered\./);
      assert.doesNotMatch(text, /林小满|电梯|undefined/);
    }
    assert.match(mine.join('\n'), /https:\/\/city\.example\/open\/[\w-]{43}/);
    assert.deepEqual(
      (await rows(petitionId)).map(({ state, masked }) => [state, masked]),
      [
        ['sent', 'l***@example.cn'],
        ['sent', '*********34'],
      ],
    );
  });

  test('of an accusation and a confidential matter it says neither number nor what it is about, and opens nothing', async () => {
    const filed = [
      await on.file({ ...told, identity: 'confidential' }),
      await on.file({ ...told, accusation: true, complainedOf: { units: ['440200-police'] } }),
    ];
    const { channels, taken } = gateway();
    await deliverNotices({ ...on.city, channels: { ...channels, publicUrl: 'https://city.example' } });
    assert.equal(taken.size, 4);
    for (const text of taken.values()) {
      assert.doesNotMatch(text, /信访|petition|open\//i);
      for (const { petitionNo } of filed) assert.ok(!text.includes(petitionNo));
    }
  });

  test('what the other side takes twice by the same id is one message: two nodes, one of them killed in the middle, and lost answers', async () => {
    const before = await Promise.all(Array.from({ length: 30 }, () => on.file({ ...told, mailNotices: false })));
    const killed = new pg.Client({ connectionString: on.appUrl });
    await killed.connect();
    const { rows: held } = await killed.query(`select * from claim_notices($1::timestamptz, interval '3 minutes', 5)`, [
      on.city.clock.now(),
    ]);
    assert.equal(held.length, 5);
    const tries = new Map<string, number>();
    const { channels, taken } = gateway((id) => {
      const tried = tries.get(id) ?? 0;
      tries.set(id, tried + 1);
      return (['breaks', 'takes and breaks'] as const)[tried] ?? 'takes';
    });
    const first = held[0];
    await channels.sms.send({ id: first.notice_id, to: 'x', text: 'sent by the node that dies before it says so' }).catch(() => {});
    await killed.end();
    const pools = [openPool(on.appUrl), openPool(on.appUrl)];
    for (let round = 0; round < 12; round += 1) {
      const now = new Date(Date.parse(on.city.clock.now()) + round * 10_800_000).toISOString();
      const clock = { ...on.city.clock, now: () => now };
      await Promise.all(pools.map((pool) => deliverNotices({ ...on.city, clock, notices: noticeRows(pool), channels })));
    }
    await Promise.all(pools.map((pool) => pool.end()));
    const all = (await Promise.all(before.map(({ petitionId }) => rows(petitionId)))).flat();
    assert.equal(all.length, 30);
    assert.deepEqual(new Set(all.map(({ state }) => state)), new Set(['sent']));
    assert.equal(taken.size, 30, 'one for each event, although every one was sent several times');
    assert.ok([...tries.values()].every((tried) => tried >= 3));
  });

  test('tries again by and by, then is a task; who settles it takes it off the desk', async () => {
    const { petitionId, petitionNo } = await on.file({ ...told, mailNotices: false });
    const { channels, calls } = gateway(() => 'breaks');
    const start = Date.parse(on.city.clock.now());
    const waits: number[] = [];
    for (let minute = 0; minute <= 240; minute += 1) {
      const now = new Date(start + minute * 60_000).toISOString();
      const tried = calls();
      await deliverNotices({ ...on.city, clock: { ...on.city.clock, now: () => now }, channels });
      if (calls() > tried) waits.push(minute);
    }
    assert.deepEqual(waits, [0, 1, 6, 36, 156]);
    const [row] = await rows(petitionId);
    assert.deepEqual([row.state, row.attempts, row.fault], ['failed', 5, 'unreachable']);
    const desk = async () =>
      (await on.city.notices.failed(scope, { unit: bureau, size: 200 })).filter((task) => task.petitionNo === petitionNo);
    const scope = { as: 'officer', unit: bureau, within: [bureau], restricted: false } as const;
    assert.deepEqual(
      (await desk()).map(({ seq, kind, channels: by, faults }) => ({ seq, kind, by, faults })),
      [{ seq: 1, kind: 'filed', by: ['sms'], faults: ['unreachable'] }],
    );
    const settle = (unit: string, within = scope) =>
      on.city.notices.settleFailed({ ...within, unit }, { petitionNo, seq: 1, how: 'posted', by: 'x', unit, on: '2026-11-20' });
    assert.equal(await settle('440200-police'), false, 'not another unit');
    assert.equal(await settle(bureau), true);
    assert.equal(await settle(bureau), false, 'once');
    assert.deepEqual(await desk(), []);
  });

  test('a channel that is not set up makes a task at once; one that reached the petitioner makes none', async () => {
    const [none, half] = [await on.file(told), await on.file(told)];
    const scope = { as: 'officer', unit: bureau, within: [bureau], restricted: false } as const;
    await deliverNotices({ ...on.city, channels: {} });
    const numbers = async () => (await on.city.notices.failed(scope, { unit: bureau, size: 200 })).map(({ petitionNo }) => petitionNo);
    assert.ok((await numbers()).includes(none.petitionNo));
    const again = { petitionNo: half.petitionNo, seq: 1, unit: bureau, now: on.city.clock.now() };
    assert.equal(await on.city.notices.retryFailed(scope, again), true);
    await deliverNotices({ ...on.city, channels: { mail: gateway().channels.mail } });
    assert.ok(!(await numbers()).includes(half.petitionNo), 'the mail got through');
    assert.ok((await numbers()).includes(none.petitionNo));
  });

  test('who no longer wants messages gets none of those that wait', async () => {
    const { petitionId } = await on.file(told);
    const { actAsPetitioner } = await import('../casework/petitionerActs.ts');
    const act = { type: 'chooseNotices', sms: false, mail: false, language: 'zh' };
    assert.equal((await actAsPetitioner(on.city, { petitionId, version: 1, act })).outcome, 'done');
    const { channels } = gateway();
    await deliverNotices({ ...on.city, channels });
    assert.deepEqual(
      (await rows(petitionId)).map(({ state }) => state),
      ['dropped', 'dropped'],
    );
  });

  test('receipts: of ours once, the first word counts, others are told to be unknown', async () => {
    const { petitionId } = await on.file({ ...told, mailNotices: false });
    await deliverNotices({ ...on.city, channels: gateway().channels });
    const { rows: found } = await asOwner('select notice_id from notice where petition_id = $1', [petitionId]);
    const noticeId = found[0].notice_id as string;
    const at = on.city.clock.now();
    assert.equal(await on.city.notices.receipt({ noticeId, delivered: true, at }), true);
    assert.equal(await on.city.notices.receipt({ noticeId, delivered: false, fault: 'undelivered', at }), true);
    assert.equal((await rows(petitionId))[0].state, 'delivered');
    assert.equal(await on.city.notices.receipt({ noticeId: petitionId, delivered: true, at }), false);
  });

  test('the app makes and moves no message by itself', async () => {
    const app = openPool(on.appUrl);
    try {
      for (const sql of [`update notice set state = 'sent'`, 'delete from notice']) await assert.rejects(app.query(sql), { code: '42501' });
      assert.deepEqual((await app.query('select * from notice')).rows, []);
    } finally {
      await app.end();
    }
  });
});
