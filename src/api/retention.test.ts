import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { refused, worked } from '../../journeys/proof.ts';
import { clockOf } from '../openCity.ts';
import { verifyCity } from '../storage/verify.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const marker = '绿色屋顶渗水的旧事';

describe('files are kept for a term, and then destroyed by two', () => {
  let site: Site;
  const as: Record<string, string> = {};
  before(async () => {
    site = await aSite();
  });
  after(() => site.close());

  const itIs = async (day: string) => {
    Object.assign(site.city.city.clock, clockOf(day));
    for (const role of ['registrar', 'supervisor', 'chief', 'triage'] as const)
      as[role] = await site.signIn(site.city.officer(bureau, role));
  };
  const view = async (who = 'chief') => (await site.ask({ path: '/retention', as: as[who] ?? '' })).json;
  const post = (who: string, path: string, body: unknown) =>
    site.ask({ method: 'POST', path: `/retention${path}`, as: as[who] ?? '', body });
  const withdrawn = async () => {
    const filed = await site.city.file({ title: marker, content: `${marker}，已经解决。` });
    const told = await site.city.act(site.city.officer(bureau, 'registrar'), filed.petitionNo, { type: 'withdraw', reason: '已经解决' });
    assert.equal(told.outcome, 'done', JSON.stringify(told));
    return filed;
  };
  const rowsOf = async (petitionId: string) => {
    const client = new pg.Client({ connectionString: site.city.superuserUrl });
    await client.connect();
    const tables = ['matter_key', 'matter_text', 'person', 'petition_search', 'petition', 'petition_event'];
    const counts = await Promise.all(
      tables.map(
        async (table) => (await client.query(`select count(*)::int as n from ${table} where petition_id = $1`, [petitionId])).rows[0].n,
      ),
    );
    await client.end();
    return counts.map((n) => n > 0);
  };

  test('[I5] what is over its term is listed by one, decided by another, and gone; what is held or open stays', async (t) => {
    await itIs('2026-11-20');
    const [old, held] = [await withdrawn(), await withdrawn()];
    const open = await site.city.file({ title: marker });
    assert.equal((await view()).due, 0);
    const none = await post('registrar', '/lists', { note: '到期鉴定' });
    assert.deepEqual([none.status, none.json.code], [422, 'destruction-none']);

    await itIs('2036-12-31');
    assert.equal((await view()).due, 0, 'the last day is still a day of the term');
    await itIs('2037-01-01');
    assert.equal((await view()).due, 2);
    const unknown = await post('chief', '/holds', { petitionNo: '440203-20260101-W000999', reason: '另案诉讼' });
    assert.deepEqual([unknown.status, unknown.json.fields[0].field], [422, 'petitionNo']);
    const past = await post('chief', '/holds', { petitionNo: held.petitionNo, reason: '另案诉讼', until: '2037-01-01' });
    assert.deepEqual([past.status, past.json.fields[0].code], [422, 'hold-until']);
    assert.equal((await post('registrar', '/holds', { petitionNo: held.petitionNo, reason: '另案诉讼' })).status, 403);

    assert.equal((await post('chief', '/lists', { note: '到期鉴定' })).status, 403);
    assert.equal((await post('triage', '/lists', { note: '到期鉴定' })).status, 403);
    const listed = await post('supervisor', '/lists', { note: '2026年度撤回件到期鉴定' });
    assert.deepEqual(
      [listed.json.lists[0].matters, listed.json.lists[0].state, listed.json.lists[0].own, listed.json.due],
      [2, 'proposed', true, 0],
    );
    const onHold = await post('chief', '/holds', { petitionNo: held.petitionNo, reason: '另案诉讼', until: '2037-06-30' });
    assert.deepEqual([onHold.json.holds.length, onHold.json.holds[0].until], [1, '2037-06-30']);

    const early = await post('supervisor', '/lists/1/decisions', { step: 'carry-out', reason: '同意' });
    assert.equal(early.status, 403, 'who proposes does not decide');
    const silent = await post('chief', '/lists/1/decisions', { step: 'carry-out', reason: ' ' });
    assert.deepEqual([silent.status, silent.json.fields[0].field], [422, 'reason']);
    assert.equal((await post('chief', '/lists/7/decisions', { step: 'carry-out', reason: '同意' })).status, 422);
    const done = await post('chief', '/lists/1/decisions', { step: 'carry-out', reason: '经鉴定同意销毁' });
    assert.deepEqual([done.json.lists[0].state, done.json.lists[0].destroyed, done.json.lists[0].spared], ['carried-out', 1, 1]);
    const again = await post('chief', '/lists/1/decisions', { step: 'refuse', reason: '不同意' });
    assert.deepEqual([again.status, again.json.code], [422, 'destruction-decided']);
    const { items } = (await site.ask({ path: '/retention/lists/1', as: as.chief ?? '' })).json;
    const line = (petitionNo: string) => items.find((one: { petitionNo: string }) => one.petitionNo === petitionNo);
    assert.deepEqual(
      [line(old.petitionNo), line(held.petitionNo).spared],
      [
        { petitionNo: old.petitionNo, term: 'no-result', endedOn: '2026-11-20', keptUntil: '2036-12-31', destroyed: true, spared: null },
        'held',
      ],
    );
    assert.deepEqual(await rowsOf(old.petitionId), [false, false, false, false, true, true], 'the record of what was done stays');
    assert.deepEqual(await rowsOf(held.petitionId), [true, true, true, true, true, true]);
    assert.deepEqual(await rowsOf(open.petitionId), [true, true, true, true, true, true]);
    const gone = await site.ask({ path: `/petitions/${old.petitionNo}`, as: as.chief ?? '' });
    assert.equal(gone.status, 404);
    assert.deepEqual((await verifyCity(site.city.city, site.city.ownerUrl)).differences, []);

    const lifted = await post('chief', '/holds/lift', { petitionNo: held.petitionNo, reason: '判决已经生效' });
    assert.deepEqual([lifted.json.holds, lifted.json.due], [[], 1]);
    const twice = await post('chief', '/holds/lift', { petitionNo: held.petitionNo, reason: '判决已经生效' });
    assert.deepEqual([twice.status, twice.json.fields[0].code], [422, 'hold-none']);
    assert.equal((await post('registrar', '/lists', { note: '第二次' })).json.lists[0].no, 2);
    const no = await post('chief', '/lists/2/decisions', { step: 'refuse', reason: '还有查考价值' });
    assert.deepEqual([no.json.lists[0].state, no.json.due], ['refused', 1]);
    worked(t, { rows: 'I5', answer: answerOf(done), says: /carried-out/ });
    refused(t, { rows: 'I5', answer: answerOf(past), says: /今天以后/ });
  });

  test('every answer that only these routes have was given', () => {
    const ours = (line: string) => / \/retention/.test(line) && /(200|422)$/.test(line);
    assert.deepEqual(
      site.documented().filter((line) => ours(line) && !site.seen.has(line)),
      [],
    );
  });
});
