import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { aSealService } from '../seal/aSealService.fixture.ts';
import { aSite, type Site } from './aSite.fixture.ts';

const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const housing = '440200-housing';

describe('letters sealed by a service', () => {
  let site: Site;
  let service: Awaited<ReturnType<typeof aSealService>>;
  let as: string;
  before(async () => {
    service = await aSealService();
    site = await aSite({ seal: { url: service.url } });
    as = await site.signIn(site.city.officer('440200-xfj', 'triage'));
  });
  after(async () => {
    await site.close();
    await service.close();
  });

  async function triaged(): Promise<{ petitionNo: string; queryCode: string }> {
    const filed = await site.city.file();
    const told = await site.ask({ method: 'POST', path: `/petitions/${filed.petitionNo}/acts`, as, body: triage, match: 1 });
    assert.equal(told.status, 200);
    return filed;
  }
  const transfer = (petitionNo: string) =>
    site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body: { type: 'transfer', to: housing }, match: 2 });
  const fileOf = async (petitionNo: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;

  test('is kept as it came back, read as the letter it is, and named by its digest in the event', async () => {
    service.behave('seals');
    const { petitionNo } = await triaged();
    assert.equal((await transfer(petitionNo)).status, 200);
    const file = await fileOf(petitionNo);
    const [letter] = file.letters;
    assert.deepEqual(file.attachments, [], 'a letter is no attachment');
    const read = await site.ask({ path: `/petitions/${petitionNo}/letters/${letter.letterId}`, as });
    const sent = service.asked.at(-1);
    assert.equal(sent?.unit, '440200-xfj');
    assert.ok(read.bytes.subarray(0, sent?.pdf.length).equals(sent?.pdf ?? Buffer.alloc(0)));
    assert.match(read.bytes.toString('latin1'), /\/ByteRange/);
    const officer = site.city.officer('440200-xfj', 'triage');
    const whole = await site.city.city.files.openNumbered(
      { as: 'officer', unit: officer.unit, within: [officer.unit], restricted: false },
      petitionNo,
    );
    const event = whole?.events.map((entry) => entry.event).find(({ type }) => type === 'transfer');
    assert.ok(event?.type === 'transfer');
    assert.equal(event.letter.sealedSha256, createHash('sha256').update(read.bytes).digest('hex'));
    const beside = await site.ask({ path: `/petitions/${petitionNo}/attachments/${letter.letterId}`, as });
    assert.equal(beside.status, 404, 'nor read as one');
  });

  test('a letter that is not the petitioner’s stays closed to the petitioner by either way', async () => {
    service.behave('seals');
    const filed = await triaged();
    await transfer(filed.petitionNo);
    const [letter] = (await fileOf(filed.petitionNo)).letters;
    const tracked = await site.ask({
      method: 'POST',
      path: '/petitions/track',
      body: { petitionNo: filed.petitionNo, queryCode: filed.queryCode },
    });
    const value = tracked.cookies.find(({ name }) => name === 'xq_track')?.value ?? '';
    const headers = { cookie: `xq_track=${value}`, 'sec-fetch-site': 'same-origin' };
    for (const way of ['letters', 'attachments'])
      assert.equal((await site.ask({ path: `/petitions/track/${way}/${letter.letterId}`, headers })).status, 404, way);
  });

  test('a service that fails leaves nothing half done: no event, no letter, and its number goes to the next', async () => {
    service.behave('seals');
    const first = await triaged();
    await transfer(first.petitionNo);
    const numberOf = async (petitionNo: string) => Number(/〔2026〕(\d+)号/.exec((await fileOf(petitionNo)).letters[0]?.number ?? '')?.[1]);
    const before = await numberOf(first.petitionNo);
    const second = await triaged();
    for (const [manner, why] of [
      ['refuses', '拒绝用印'],
      ['breaks', '没有响应'],
      ['rewrites', '不一致'],
    ] as const) {
      service.behave(manner);
      const told = await transfer(second.petitionNo);
      assert.deepEqual([told.status, told.json.code], [409, 'seal-not-put']);
      assert.match(told.json.detail, new RegExp(`${why}.*没有用印，没有编号，也没有记录`));
      const file = await fileOf(second.petitionNo);
      assert.deepEqual([file.version, file.state, file.letters], [2, 'triaged', []]);
    }
    service.behave('seals');
    assert.equal((await transfer(second.petitionNo)).status, 200);
    assert.equal(await numberOf(second.petitionNo), before + 1);
  });
});
