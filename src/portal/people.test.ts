import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { performAct } from '../casework/performAct.ts';
import { readAct } from '../casework/writtenAct.ts';
import { aPortal, fieldsOf, type Visitor } from './aVisitor.ts';

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

const letter = { title: '消防通道被占', content: '通道被占，物业还拖欠工资。', areaCode: '440203', name: '陈晓岚', phone: '15400001234' };
const people = '李一，110101199003070257，15400009991，代表\n王二，15400009992';
const codes = (html: string) => [...html.matchAll(/<dd class="code">([A-Z0-9-]+)</g)].map(([, code]) => code ?? '');
const number = (html: string) => /<dd>(\d{6}-\d{8}-W\d{6})</.exec(html)?.[1] ?? '';

async function filed(visitor: Visitor) {
  const done = await visitor.post('/file', { ...letter, coSigners: people, step: '5', go: 'send' });
  assert.equal(done.status, 200);
  return { petitionNo: number(done.text), codes: codes(done.text), done };
}

const follow = async (visitor: Visitor, petitionNo: string, queryCode: string) => {
  await visitor.post('/track', { petitionNo, queryCode });
  return visitor.get('/track/matter');
};

describe('people who file together, without scripts', () => {
  test('a line that cannot be read is named, and the list is kept as it was typed', async () => {
    const list = `${people}\n赵三`;
    const answer = await portal.visitor().post('/file', { ...letter, coSigners: list, step: '4', go: 'next' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /id="coSigners-problem"[^>]*>[^<]*第 3 行：/);
    assert.equal(fieldsOf(answer.text).coSigners, list);
  });

  test('the confirmation shows the code of each representative once, by name', async () => {
    const { codes: shown, done } = await filed(portal.visitor());
    assert.equal(new Set(shown).size, 2);
    assert.match(done.text, /李一/);
  });

  test('a representative follows, does nothing, and opens no file of the petitioner', async () => {
    const { petitionNo, codes: shown } = await filed(portal.visitor());
    const visitor = portal.visitor();
    const page = await follow(visitor, petitionNo, shown[1] ?? '');
    assert.equal(page.status, 200);
    assert.match(page.text, /您是这件信访推选的代表/);
    assert.ok(!/陈晓岚|王二|15400|\/track\/supplement|\/track\/withdraw/.test(page.text));
    assert.match((await visitor.get('/track/withdraw')).location, /\/track\/matter/, 'no form of the petitioner is drawn');
    const tried = await visitor.post('/track/withdraw', { version: '3', reason: '代表撤回', go: 'send' });
    assert.equal(tried.status, 409);
  });

  test('a representative neither sees nor changes how the petitioner is reached', async () => {
    const visitor = portal.visitor();
    const { petitionNo, codes: shown } = await filed(visitor);
    await follow(visitor, petitionNo, shown[1] ?? '');
    assert.ok(!(await visitor.get('/track/matter')).text.includes('/track/contact'), 'no link to what is not theirs');
    for (const answer of [
      await visitor.get('/track/contact'),
      await visitor.post('/track/contact', { contact: 'phone', new: 'yes', phone: '15400009991' }),
      await visitor.post('/track/contact/code', { contact: 'phone', typed: '15400009991', code: '123456' }),
      await visitor.post('/track/contact/notices', { version: '3', sms: 'false', mail: 'false' }),
    ]) {
      assert.equal(answer.location, '/track/matter');
      assert.ok(!answer.text.includes('154'));
    }
  });

  test('the parts of a divided matter are shown with where each stands, and opened and left by a button', async () => {
    const visitor = portal.visitor();
    const { petitionNo, codes: shown } = await filed(visitor);
    const parts = [
      { title: '通道被占', content: '请清理通道。' },
      { title: '拖欠工资', content: '请督促支付。' },
    ];
    const read = readAct(on.city, { type: 'split', parts });
    assert.ok(read.ok);
    const split = await performAct(on.city, on.officer('440200-xfj', 'triage'), { petitionNo, version: 3, act: read.act });
    assert.equal(split.outcome, 'done');
    const cover = await follow(visitor, petitionNo, shown[0] ?? '');
    assert.match(cover.text, /通道被占.*拖欠工资/s);
    const part = /value="([^"]+)"[^>]*>打开第 2 件/.exec(cover.text)?.[1] ?? '';
    await visitor.post('/track/part', { petitionNo: part });
    const opened = await visitor.get('/track/matter');
    assert.match(opened.text, new RegExp(`<h1><bdi>拖欠工资</bdi></h1>.*这是 ${petitionNo} 号信访件拆分的第 2 件`, 's'));
    assert.match(opened.text, /\/track\/supplement/, 'the petitioner acts on the part');
    await visitor.post('/track/part', { petitionNo });
    assert.match((await visitor.get('/track/matter')).text, /<h1><bdi>消防通道被占<\/bdi><\/h1>/);

    const representative = portal.visitor();
    await follow(representative, petitionNo, shown[1] ?? '');
    await representative.post('/track/part', { petitionNo: part });
    assert.match((await representative.get('/track/matter')).text, /<h1><bdi>消防通道被占<\/bdi><\/h1>/, 'a part is the petitioner’s');
  });
});
