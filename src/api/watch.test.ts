import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { playDemo } from '../../demo/play.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { keepFacts } from '../casework/insight/keepFacts.ts';
import { civilDate } from '../clock/civilDate.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';
import type { WatchBoard, WatchItem } from './contract/watch.ts';

const today = civilDate('2026-11-20');
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;

describe('the supervisor’s board of the demo city', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const ask = (as: string, path: string) => site.ask({ path, as: tokens.get(as) ?? '' });
  const boardOf = async (as: string): Promise<WatchBoard> => (await ask(as, '/supervision/board')).json;
  const figureOf = (board: WatchBoard, figure: string) => board.figures.find((each) => each.figure === figure);
  const listed = async (as: string, query: string): Promise<WatchItem[]> => {
    const items: WatchItem[] = [];
    for (let cursor = ''; ; ) {
      const told = await ask(as, `/supervision/matters?size=7&${query}${cursor && `&cursor=${cursor}`}`);
      assert.equal(told.status, 200, told.text);
      items.push(...told.json.items);
      if (told.json.nextCursor === null) return items;
      cursor = told.json.nextCursor;
    }
  };
  const act = async (as: string, petitionNo: string, body: object) => {
    const { version } = (await ask(as, `/petitions/${petitionNo}`)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: tokens.get(as) ?? '', body, match: version });
  };

  before(async () => {
    site = await aSite();
    await playDemo(site.city.city, { today });
    await keepFacts(site.city.city);
    for (const [name, unit, role] of [
      ['city', '440200-xfj', 'supervisor'],
      ['chief', '440200-xfj', 'chief'],
      ['county', '440281-xfj', 'chief'],
      ['sibling', '440205-xfj', 'chief'],
      ['handler', '440200-urban-management', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  test('[L3] every figure is what its list has, page by page, each matter once and readable; nobody outside is let in', async (t) => {
    const told = await ask('city', '/supervision/board');
    const board: WatchBoard = told.json;
    assert.ok((figureOf(board, 'late')?.items ?? 0) > 3, told.text);
    for (const { figure, items, units, areas } of board.figures) {
      const rows = await listed('city', `figure=${figure}`);
      assert.equal(rows.length, items, figure);
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
      assert.deepEqual([sum(units), sum(areas)], [items, items], figure);
      for (const [unit, n] of Object.entries(units).slice(0, 2))
        assert.equal((await listed('city', `figure=${figure}&unit=${unit}`)).length, n);
      for (const [area, n] of Object.entries(areas).slice(0, 2))
        assert.equal((await listed('city', `figure=${figure}&area=${area}`)).length, n);
      const days = rows.map(({ on }) => on);
      assert.deepEqual(days, [...days].sort(), `${figure}: longest standing first`);
      for (const { petitionNo } of rows.slice(0, 2)) assert.equal((await ask('city', `/petitions/${petitionNo}`)).status, 200);
    }
    worked(t, { rows: 'L3', answer: answerOf(told), says: /"figure":"late","items":[1-9]/ });
    refused(t, { rows: 'L3', answer: answerOf(await ask('handler', '/supervision/board')), says: /not-allowed|权|role/i });
    assert.equal((await ask('city', '/supervision/matters?figure=everybody')).status, 422);
  });

  test('[L3] a county sees its own units and places alone: none of its sibling’s, and of the city’s organs nothing', async (t) => {
    const seen = new Map<string, Set<string>>();
    for (const as of ['county', 'sibling']) {
      const board = await boardOf(as);
      const units = new Set(board.figures.flatMap((each) => Object.keys(each.units)));
      for (const unit of units) {
        const prefix = as === 'county' ? '440281' : '440205';
        assert.ok(site.city.city.units.byCode.get(unit)?.areaCode?.startsWith(prefix), `${as} sees ${unit}`);
      }
      seen.set(as, units);
    }
    assert.ok((seen.get('county')?.size ?? 0) > 0);
    const whole = await boardOf('city');
    const elsewhere = Object.keys(figureOf(whole, 'late')?.units ?? {}).find((unit) => !seen.get('county')?.has(unit));
    assert.ok(elsewhere);
    const told = await ask('county', `/supervision/matters?figure=late&unit=${elsewhere}`);
    assert.deepEqual(told.json.items, []);
    worked(t, { rows: 'L3', answer: answerOf(told), says: /"items":\[\]/ });
    const forged = await ask('county', '/supervision/matters?figure=late&cursor=e30.forged');
    refused(t, { rows: 'L3', answer: answerOf(forged), says: /cursor/ });
  });

  test('[L3] no accusation stands on the board, and one that becomes an accusation leaves it at once', async () => {
    const all = (await Promise.all((await boardOf('city')).figures.map(({ figure }) => listed('city', `figure=${figure}`)))).flat();
    const { petitionNo } = await site.city.file({ title: '路灯不亮', content: '路口的路灯不亮。' });
    tokens.set('restricted', await site.signIn(site.city.officer('440200-xfj', 'restricted')));
    tokens.set('triage', await site.signIn(site.city.officer('440200-xfj', 'triage')));
    const inSeven = async () => {
      const board = await boardOf('city');
      return board.figures.reduce((sum, { items }) => sum + items, 0);
    };
    const before = await inSeven();
    const triaged = { type: 'triage', class: 'accusation', category: 'construction', purpose: 'disclosure', areaCode: '440203' };
    assert.equal((await act('triage', petitionNo, triaged)).status, 200);
    assert.equal(await inSeven(), before);
    const lists = (await Promise.all((await boardOf('city')).figures.map(({ figure }) => listed('city', `figure=${figure}`)))).flat();
    assert.equal(lists.length, all.length);
    assert.ok(!lists.some((row) => row.petitionNo === petitionNo));
  });

  test('[L3] a letter of supervision from a row stands on the board at once, with its ground and its day', async () => {
    const [row] = await listed('city', 'figure=late');
    assert.ok(row);
    const before = figureOf(await boardOf('city'), 'supervision')?.items ?? 0;
    const body = {
      type: 'supervise',
      to: row.unit,
      supervisionGround: 'shirked',
      facts: '期限已过。',
      demand: '请办结。',
      dueOn: '2026-12-10',
    };
    const done = await act('city', row.petitionNo, body);
    assert.equal(done.status, 200, done.text);
    assert.equal(figureOf(await boardOf('city'), 'supervision')?.items, before + 1);
    const rows = await listed('city', 'figure=supervision');
    assert.ok(rows.some(({ petitionNo, on }) => petitionNo === row.petitionNo && on === '2026-12-10'));
  });

  test('[K3] [K2] a call is recorded, a second officer checks it, a disagreement stands, and the petitioner sees both', async (t) => {
    const calls = await listed('city', 'figure=call');
    assert.ok(calls.length > 0, 'somebody is to be called');
    const [row] = await listed('city', 'figure=rated');
    assert.ok(row, 'a matter rated badly');
    assert.ok(
      calls.some(({ petitionNo }) => petitionNo === row.petitionNo),
      'whoever rated badly is called',
    );
    const script = await ask('city', '/supervision/follow-up-script');
    assert.match(script.text, /您好/);
    const missed = await act('city', row.petitionNo, { type: 'recordFollowUp', followUp: 'unreachable' });
    assert.equal(missed.status, 200, missed.text);
    const still = (await listed('city', 'figure=call')).find(({ petitionNo }) => petitionNo === row.petitionNo);
    assert.equal(still?.calls, 1, 'nobody answered: it stays, with its attempt');
    const spoken = await act('city', row.petitionNo, { type: 'recordFollowUp', followUp: 'solved', text: '说已经修好了。' });
    worked(t, { rows: ['K3', 'K2'], answer: answerOf(spoken), says: /recordFollowUp/ });
    assert.ok(!(await listed('city', 'figure=call')).some(({ petitionNo }) => petitionNo === row.petitionNo));
    const own = await act('city', row.petitionNo, { type: 'checkFollowUp', entry: 2, secondAnswer: 'solved' });
    refused(t, { rows: 'K3', answer: answerOf(own), says: /另一名工作人员/ });
    const nobody = await act('chief', row.petitionNo, { type: 'checkFollowUp', entry: 1, secondAnswer: 'solved' });
    assert.equal(nobody.json.code, 'nobody-was-spoken-to');
    const second = await act('chief', row.petitionNo, { type: 'checkFollowUp', entry: 2, secondAnswer: 'not-solved', text: '说又坏了。' });
    assert.equal(second.status, 200, second.text);
    const organ = await act('handler', row.petitionNo, { type: 'recordFollowUp', followUp: 'solved' });
    assert.ok(organ.status === 409 || organ.status === 404 || organ.status === 428, organ.text);
    refused(t, {
      rows: 'K2',
      answer: answerOf(await act('chief', row.petitionNo, { type: 'recordFollowUp', followUp: 'happy' })),
      says: /followUp/,
    });
    const file = (await ask('city', `/petitions/${row.petitionNo}`)).json;
    const entries = file.timeline.filter(({ type }: { type: string }) => type === 'recordFollowUp' || type === 'checkFollowUp');
    assert.deepEqual(
      entries.map(({ internal }: { internal: boolean }) => internal),
      [false, false, false],
    );
    if (['closed', 'not-accepted'].includes(file.state))
      assert.ok(
        (await listed('city', 'figure=unsettled')).some(({ petitionNo }) => petitionNo === row.petitionNo),
        'the worse answer stands',
      );
  });
});
