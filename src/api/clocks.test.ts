import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { recountOpen } from '../casework/recountOpen.ts';
import { releaseReminders } from '../casework/reminders.ts';
import { sweepClocks } from '../casework/warnings.ts';
import { clockOf } from '../openCity.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text: text === '' ? '-' : text }) as const;
const bureau = '440200-xfj';
type Clock = {
  no: number;
  purpose: string;
  start: string;
  due: string;
  daysLeft: number;
  standing: string;
  flag?: string;
  stoppedOn?: string;
};

describe('clocks that watch themselves', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const role of ['triage', 'supervisor', 'chief', 'restricted', 'admin'] as const)
      tokens.set(role, await site.signIn(site.city.officer(bureau, role)));
  });
  after(() => site.close());

  const as = (role: Role) => ({ as: tokens.get(role) ?? '' });
  const get = (role: Role, path: string) => site.ask({ path, ...as(role) });
  const post = (role: Role, path: string, body: unknown) => site.ask({ method: 'POST', path, ...as(role), body });
  /** The city's today is moved; sessions are of the real clock of each request and are opened anew. */
  async function itIs(day: string) {
    Object.assign(site.city.city.clock, clockOf(day));
    for (const role of tokens.keys()) tokens.set(role, await site.signIn(site.city.officer(bureau, role as Role)));
  }
  async function act(role: Role, petitionNo: string, body: object): Promise<Told> {
    const { version } = (await get(role, `/petitions/${petitionNo}`)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(role), match: version, body });
  }
  const clocksOf = async (petitionNo: string): Promise<Clock[]> => (await get('triage', `/petitions/${petitionNo}`)).json.clocks;
  const triageClock = async (petitionNo: string) => (await clocksOf(petitionNo)).find(({ purpose }) => purpose === 'triage') as Clock;
  const warned = async (role: Role, petitionNo: string) =>
    (await get(role, '/warnings?size=200')).json.items.filter((item: { petitionNo: string }) => item.petitionNo === petitionNo);

  test('[G7] yellow before the last day, red after it, and up the ladder; each on the desk of who is told', async (t) => {
    await itIs('2026-11-20');
    const { petitionNo } = await site.city.file();
    const { due } = await triageClock(petitionNo);
    assert.equal(due, '2026-12-07');
    const told: Record<string, string[]> = {};
    for (const day of ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-10', '2026-12-14', '2026-12-22']) {
      await itIs(day);
      await sweepClocks(site.city.city);
      const found = await Promise.all((['triage', 'supervisor', 'chief'] as const).map((role) => warned(role, petitionNo)));
      told[day] = found.flatMap((items) => items.map(({ level, colour }: { level: string; colour: string }) => `${level} ${colour}`));
    }
    assert.deepEqual(told, {
      '2026-12-03': [],
      '2026-12-04': ['soon yellow'],
      '2026-12-07': ['last-day yellow', 'soon yellow'],
      '2026-12-08': ['late red', 'last-day yellow', 'soon yellow'],
      '2026-12-10': ['late red', 'last-day yellow', 'soon yellow', 'late-head red'],
      '2026-12-14': ['late red', 'last-day yellow', 'soon yellow', 'late-bureau red', 'late-head red'],
      '2026-12-22': ['late red', 'last-day yellow', 'soon yellow', 'late-bureau red', 'late-city red', 'late-head red'],
    });
    const list = await get('triage', '/warnings');
    const acknowledgement = { petitionNo, clock: 0, level: 'late' };
    assert.equal((await post('triage', '/warnings/acknowledgements', acknowledgement)).status, 204);
    const twice = await post('triage', '/warnings/acknowledgements', acknowledgement);
    assert.equal(twice.status, 404);
    const another = await post('supervisor', '/warnings/acknowledgements', { ...acknowledgement, level: 'late-head' });
    assert.equal(another.status, 404, 'told to somebody else');
    const candidates = await get('supervisor', '/supervision-candidates');
    const mine = candidates.json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    assert.deepEqual([mine.ground, mine.since, mine.unit], ['acceptance-overdue', '2026-12-08', bureau]);
    assert.equal((await triageClock(petitionNo)).flag, 'overdue-unaccepted');
    assert.equal((await get('triage', '/supervision-candidates')).status, 403);
    const dismissal = { petitionNo, clock: 0, ground: 'acceptance-overdue' };
    assert.equal((await post('supervisor', '/supervision-candidates/dismissals', dismissal)).status, 204);
    assert.equal((await post('supervisor', '/supervision-candidates/dismissals', dismissal)).status, 404);
    const wrong = await get('triage', '/warnings?size=0');
    worked(t, { rows: 'G7', answer: answerOf(list), says: /"level":"late".*"colour":"red"/ });
    refused(t, { rows: 'G7', answer: answerOf(wrong), says: /size/ });
  });

  test('warnings go page by page, each once', async () => {
    await itIs('2026-11-20');
    for (let n = 0; n < 5; n += 1) await site.city.file();
    await itIs('2026-12-08');
    await sweepClocks(site.city.city);
    const all = (await get('triage', '/warnings?size=200')).json.items;
    const seen: unknown[] = [];
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = (await get('triage', `/warnings?size=2${cursor && `&cursor=${cursor}`}`)).json;
      seen.push(...items);
      if (!nextCursor) break;
      cursor = nextCursor;
    }
    assert.deepEqual(seen, all);
  });

  test('[G10] what was late stays as late as it was: not more after the end, not less after reopening', async (t) => {
    await itIs('2026-11-20');
    const { petitionNo } = await site.city.file();
    await itIs('2026-12-10');
    assert.equal((await act('triage', petitionNo, { type: 'withdraw', reason: '信访人撤回。' })).status, 200);
    const stopped = await triageClock(petitionNo);
    assert.deepEqual([stopped.standing, stopped.daysLeft, stopped.flag], ['stopped-late', -3, 'overdue-accepted']);
    await itIs('2026-12-31');
    await sweepClocks(site.city.city);
    assert.deepEqual(await triageClock(petitionNo), stopped, 'three weeks later');
    assert.deepEqual(await warned('triage', petitionNo), [], 'and nobody is warned');
    const nobody = await act('chief', petitionNo, { type: 'reopen', reason: '重新办理' });
    assert.equal(nobody.status, 422);
    const reopened = await act('chief', petitionNo, {
      type: 'reopen',
      reason: '信访人要求继续办理。',
      askedBy: site.city.officer(bureau, 'triage').account,
    });
    assert.equal(reopened.status, 200, reopened.text);
    const again = await triageClock(petitionNo);
    assert.deepEqual([again.start, again.due, again.standing, again.daysLeft], ['2026-11-20', '2026-12-07', 'late', -24]);
    worked(t, {
      rows: 'G10',
      answer: answerOf(await get('triage', `/petitions/${petitionNo}/clocks/0`)),
      says: /"daysLeft":-24.*overdue-unaccepted/,
    });
    refused(t, { rows: 'G10', answer: answerOf(nobody), says: /askedBy/ });
  });

  test('[G3] [G6] a clock is counted for whoever asks; a hearing is taken out of a re-review and marked, and refused of the 60 days', async (t) => {
    const path = (clock: string, excluded: string) => `/clocks/due?clock=${clock}&start=2022-08-02&excluded=${excluded}`;
    const good = await site.ask({ path: path('r22.recheck', '2022-08-10..2022-08-12') });
    assert.deepEqual([good.json.raw, good.json.due], ['2022-09-04', '2022-09-05']);
    const taken = good.json.days.filter(({ mark }: { mark: string }) => mark === 'excluded').map(({ day }: { day: string }) => day);
    assert.deepEqual(taken, ['2022-08-10', '2022-08-11', '2022-08-12']);
    const bad = await site.ask({ path: path('r22.handle', '2022-08-10..2022-08-12') });
    assert.deepEqual([bad.status, bad.json.code], [409, 'hearing-time-counts']);
    assert.equal((await site.ask({ path: path('r22.review', '2022-08-10..2022-08-12') })).status, 409);
    for (const span of ['2022-08-12..2022-08-10', '2022-08-32..2022-09-01', 'x'])
      assert.equal((await site.ask({ path: path('r22.recheck', span) })).status, 422);
    assert.equal((await site.ask({ path: '/clocks/due?clock=r22.handle&start=2199-12-31' })).status, 422);
    worked(t, { rows: 'G6', answer: answerOf(good), says: /"mark":"excluded"/ });
    refused(t, { rows: 'G6', answer: answerOf(bad), says: /hearing-time-counts.*第三十六条第二款/ });
    worked(t, {
      rows: 'G3',
      answer: answerOf(await site.ask({ path: '/clocks/due?clock=r22.handle&start=2022-08-02' })),
      says: /2022-10-08/,
    });
    refused(t, { rows: 'G3', answer: answerOf(await site.ask({ path: '/clocks/due?clock=r22.handle&start=2022-02-30' })), says: /start/ });
  });

  test('[G9] a reminder waits for office hours, and is cancelled if the matter has ended meanwhile', async (t) => {
    await itIs('2026-11-20');
    const ends = await site.city.file();
    const goesOn = await site.city.file();
    await itIs('2026-12-04'); // a Friday
    const { city } = site.city;
    const at = (instant: string) => releaseReminders({ ...city, clock: { ...city.clock, now: () => instant } });
    const mine = async () => {
      const { items } = (await get('triage', '/reminders?size=200')).json;
      return [ends, goesOn].map(({ petitionNo }) => items.some((item: { petitionNo: string }) => item.petitionNo === petitionNo));
    };
    await at('2026-12-04T09:00:00+08:00'); // what earlier tests left
    await sweepClocks(city);
    assert.deepEqual(await at('2026-12-04T22:00:00+08:00'), { released: 0, cancelled: 0 }, 'at night');
    assert.deepEqual(await at('2026-12-05T10:00:00+08:00'), { released: 0, cancelled: 0 }, 'on Saturday');
    assert.deepEqual(await mine(), [false, false]);
    assert.equal((await act('triage', ends.petitionNo, { type: 'withdraw', reason: '信访人撤回。' })).status, 200);
    const monday = await at('2026-12-07T09:00:00+08:00');
    assert.ok(monday.released >= 1 && monday.cancelled >= 1, JSON.stringify(monday));
    assert.deepEqual(await mine(), [false, true]);
    assert.deepEqual(await at('2026-12-07T10:00:00+08:00'), { released: 0, cancelled: 0 }, 'each once');
    const list = await get('triage', '/reminders');
    worked(t, { rows: 'G9', answer: answerOf(list), says: new RegExp(`${goesOn.petitionNo}.*"level":"soon"`) });
    refused(t, { rows: 'G9', answer: answerOf(await get('triage', '/reminders?size=many')), says: /size/ });
  });

  test('[G3] a late holiday notice is taken over once, and every running clock is counted again with a trace', async (t) => {
    await itIs('2026-12-18');
    const { petitionNo } = await site.city.file();
    assert.equal((await triageClock(petitionNo)).due, '2027-01-04');
    const off = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((date) => ({ date, name: '元旦', isOffDay: true }));
    const notice = { year: 2027, days: off };
    const wrong = await post('admin', '/calendars', { ...notice, days: [...off, { date: '2027-02-29', name: '春节', isOffDay: true }] });
    assert.deepEqual([wrong.status, wrong.json.field], [422, 'days[4].date']);
    assert.equal((await post('chief', '/calendars', notice)).status, 403);
    const tried = await post('admin', '/calendars?dryRun=true', notice);
    assert.equal(tried.json.outcome, 'would-add');
    assert.ok(tried.json.wouldChange >= 1, tried.text);
    const taken = await post('admin', '/calendars', notice);
    assert.deepEqual([taken.status, taken.json.outcome], [200, 'added']);
    assert.equal((await post('admin', '/calendars', notice)).json.outcome, 'there');
    await recountOpen(site.city.city);
    assert.equal((await triageClock(petitionNo)).due, '2027-01-05');
    const file = await get('triage', `/petitions/${petitionNo}`);
    const entry = file.json.timeline.find(({ type }: { type: string }) => type === 'recount');
    assert.deepEqual([entry.facts.dueBefore, entry.facts.dueAfter, entry.facts.notice], ['2027-01-04', '2027-01-05', taken.json.notice]);
    assert.equal((await warned('triage', petitionNo))[0].level, 'recounted');
    worked(t, { rows: 'G3', answer: answerOf(taken), says: /"outcome":"added"/ });
    refused(t, { rows: 'G3', answer: answerOf(wrong), says: /days\[4\]\.date/ });
  });

  test('every answer that only the routes of clocks have was given', async () => {
    for (const path of ['/warnings', '/reminders', '/supervision-candidates'])
      assert.equal((await get('chief', `${path}?size=x`)).status, 422);
    assert.equal((await post('admin', '/calendars', {})).status, 422);
    for (const path of ['/warnings/acknowledgements', '/supervision-candidates/dismissals'])
      assert.equal((await post('chief', path, {})).status, 422);
    const own = site.documented().filter((line) => ofClocks.test(line) && /(200|204|404|422)$/.test(line));
    assert.deepEqual(
      own.filter((line) => !site.seen.has(line)),
      [],
    );
  });
});

const ofClocks = / \/(warnings|reminders|supervision-candidates|calendars|clocks)/;
