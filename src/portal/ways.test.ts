import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type Answer, aPortal } from './aVisitor.ts';
import { sheets } from './sheets.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';
const commission = '440200-pl';

let on: ACity;
let portal: Awaited<ReturnType<typeof aPortal>>;
before(async () => {
  on = await aCity();
  portal = await aPortal(on.city);
});
after(async () => {
  await portal?.web.close();
  await on?.close();
});

const browser = ({ status, text }: Answer) => ({ through: 'browser', status, text }) as const;
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('什么事走什么途径', () => {
  for (const [lang, title] of [
    ['zh', '什么事走什么途径'],
    ['en', 'Which matter takes which way'],
  ] as const)
    test(`the whole list, by category, in one light page: ${lang}`, async () => {
      const page = await portal.visitor().get(`/ways?lang=${lang}`);
      assert.equal(page.status, 200);
      assert.ok(page.text.includes(`<h1>${title}</h1>`));
      assert.ok((page.text.match(/<summary>/g) ?? []).length >= 10);
      assert.ok(Buffer.byteLength(page.text) + Buffer.byteLength(sheets.css.body) <= 60_000, `${Buffer.byteLength(page.text)}`);
      if (lang === 'en')
        assert.doesNotMatch(
          plain(page.text.replace(/<header[\s\S]*?<\/header>|<footer[\s\S]*?<\/footer>|<title>.*?<\/title>/g, '')),
          /\p{Script=Han}/u,
        );
    });

  test('[B4] found by the words of people, with way, organ, term and basis; nothing of it in an address', async (t) => {
    const visitor = portal.visitor();
    const found = await visitor.post('/ways', { q: '工地拖欠工资' });
    assert.match(plain(found.text), /拖欠工资 途径 第三十一条第五项.*劳动保障监察.*60个工作日.*《劳动保障监察条例》第十七条.*示范条目/);
    assert.ok(!portal.logged().includes('工地拖欠工资') && !portal.logged().includes(encodeURIComponent('工地拖欠工资')));
    const none = await visitor.post('/ways', { q: 'zzz' });
    assert.match(none.text, /清单里没有找到/);
    const long = await visitor.post('/ways', { q: '长'.repeat(101) });
    assert.ok(long.text.includes('长'.repeat(101)), 'what was typed is kept');
    const foreign = await visitor.post('/ways', { q: '工资' }, { 'sec-fetch-site': 'cross-site' });
    assert.equal(foreign.status, 403);
    worked(t, { rows: 'B4', answer: browser(found), says: /拖欠工资[\s\S]*第三十一条第五项/ });
    refused(t, { rows: 'B4', answer: browser(long), says: /最多 100 个字/ });
  });
});

describe('the own matter on another legal way', () => {
  const act = async (unit: string, role: Parameters<ACity['officer']>[1], petitionNo: string, body: Record<string, unknown>) => {
    const answer = await on.act(on.officer(unit, role), petitionNo, body);
    assert.equal(answer.outcome, 'done', `${body.type}: ${JSON.stringify(answer)}`);
  };
  const triage = { type: 'triage', class: 'appeal', category: 'politics-law', purpose: 'request', areaCode: '440203' };
  const opened = async ({ petitionNo, queryCode }: { petitionNo: string; queryCode: string }) => {
    const visitor = portal.visitor();
    assert.equal((await visitor.post('/track', { petitionNo, queryCode })).status, 303);
    return async () => plain((await visitor.get('/track/matter')).text);
  };

  test('[B8] each step in plain words: where it went, that it was received, what came of it; the code of another opens nothing', async (t) => {
    const filed = await on.file();
    const read = await opened(filed);
    await act(bureau, 'triage', filed.petitionNo, { ...triage, route: 1 });
    await act(bureau, 'triage', filed.petitionNo, {
      type: 'routeOut',
      to: commission,
      reason: '应当由公安机关处理。',
      dueOn: '2027-02-20',
    });
    const led = await read();
    assert.match(led, /这件事走另一条法定途径.*政法委员会办理。.*正在等对方接收.*不出具信访处理意见书.*不服怎么办/);
    assert.ok(!led.includes('2027年2月20日'), 'a day between organs promises the petitioner nothing');
    await act(commission, 'handler', filed.petitionNo, { type: 'recordRouteReceipt' });
    assert.match(await read(), /政法委员会已经接收/);
    await act(commission, 'handler', filed.petitionNo, { type: 'recordRouteOutcome', text: '公安机关已经立案。' });
    const told = await read();
    assert.match(told, /已办结.*2026年11月20日（周五）的办理结果： 公安机关已经立案。/);
    const stranger = await portal.visitor().post('/track', { petitionNo: filed.petitionNo, queryCode: 'AAAA-AAAA-AAAA-AAAA-A' });
    worked(t, { rows: 'B8', answer: { through: 'browser', status: 200, text: told }, says: /办理结果： 公安机关已经立案/ });
    refused(t, { rows: 'B8', answer: browser(stranger), says: /编号或查询码不对/ });
  });

  test('what was not taken comes back, and says so', async () => {
    const filed = await on.file();
    const read = await opened(filed);
    await act(bureau, 'triage', filed.petitionNo, { ...triage, route: 2 });
    await act(bureau, 'triage', filed.petitionNo, { type: 'transfer', to: housing });
    await act(housing, 'handler', filed.petitionNo, { type: 'receive' });
    await act(housing, 'handler', filed.petitionNo, {
      type: 'routeOut',
      body: '示范仲裁委员会',
      reason: '先行仲裁。',
      dueOn: '2027-02-20',
    });
    await act(housing, 'handler', filed.petitionNo, { type: 'comeBack', reason: '不属于受案范围。' });
    assert.match(await read(), /交示范仲裁委员会办理。.*退回：该途径没有接收，原单位继续办理/);
  });
});
