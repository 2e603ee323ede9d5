import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { clockOf } from '../openCity.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;

describe('what must be public', () => {
  let site: Site;
  let chief = '';
  let handler = '';
  const write = (body: object, as = chief) => site.ask({ method: 'POST', path: '/notices', as, body });
  const standing = (told: Told, item: string) => told.json.items.find((each: { item: string }) => each.item === item)?.standing;

  before(async () => {
    site = await aSite();
    chief = await site.signIn(site.city.officer('440200-xfj', 'chief'));
    handler = await site.signIn(site.city.officer('440200-housing', 'handler'));
  });
  after(() => site.close());

  test('[S6] each entry has an owner and a day; what is missing or stale is a task; every version stays', async (t) => {
    const empty = await site.ask({ path: '/notices', as: chief });
    assert.deepEqual([empty.json.due, empty.json.items.length], [8, 8]);
    const wrong = await write({ item: 'phone', textZh: '0751-0000000', checkBy: '2026-11-20' });
    assert.deepEqual([wrong.status, wrong.json.fields[0].code], [422, 'check-by']);
    const first = await write({ item: 'phone', textZh: '0751-0000000', checkBy: '2026-12-01' });
    assert.deepEqual([first.json.due, standing(first, 'phone')], [7, 'current']);
    const second = await write({ item: 'phone', textZh: '0751-1111111', textEn: 'Ring 0751-1111111', checkBy: '2026-12-01' });
    assert.deepEqual(
      second.json.history.map(({ textZh }: { textZh: string }) => textZh),
      ['0751-1111111', '0751-0000000'],
    );
    const board = await site.ask({ path: '/notice-board' });
    const shown = board.json.items.find(({ item }: { item: string }) => item === 'phone');
    assert.deepEqual(shown, {
      item: 'phone',
      standing: 'current',
      textZh: '0751-1111111',
      textEn: 'Ring 0751-1111111',
      checkedOn: '2026-11-20',
      checkBy: '2026-12-01',
    });
    assert.equal((await write({ item: 'phone', textZh: 'x' }, handler)).status, 403);
    assert.equal((await site.ask({ path: '/notice-board?unit=440200-housing' })).json.items[2].standing, 'missing');
    worked(t, { rows: 'S6', answer: answerOf(board), says: /0751-1111111/ });
    refused(t, { rows: 'S6', answer: answerOf(wrong), says: /下次核对的日期应在明天以后/ });
  });

  test('on the day of the check it is current, the day after it is stale and on the desk again', async () => {
    for (const [day, expected] of [
      ['2026-12-01', 'current'],
      ['2026-12-02', 'stale'],
    ] as const) {
      Object.assign(site.city.city, { clock: clockOf(day) });
      const own = await site.ask({ path: '/notices', as: chief });
      assert.equal(standing(own, 'phone'), expected);
    }
    assert.equal(standing(await write({ item: 'phone', textZh: '0751-1111111' }), 'phone'), 'current');
  });

  test('[T1] the text of what is cited; what is no article says so', async (t) => {
    const found = await site.ask({ path: `/articles?cite=${encodeURIComponent('信访工作条例 第三十四条')}` });
    const none = await site.ask({ path: `/articles?cite=${encodeURIComponent('信访工作条例 第九百条')}` });
    worked(t, { rows: 'T1', answer: answerOf(found), says: /应当自受理之日起60日内办结/ });
    refused(t, { rows: 'T1', answer: answerOf(none), says: /没有查到这一条的条文/ });
  });
});
