import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { aPortal, fieldsOf, type Visitor } from './aVisitor.ts';
import { sheets } from './sheets.ts';

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

const letter = { title: '路灯不亮', content: '解放路的路灯坏了两周。\n已经打过两次电话。', areaCode: '440203' };
const number = (html: string) => /<dd>(\d{6}-\d{8}-W\d{6})</.exec(html)?.[1] ?? '';
const code = (html: string) => /<dd class="code">([A-Z0-9-]+)</.exec(html)?.[1] ?? '';

/** Goes through the five steps as a browser does, each form from the page before. */
async function throughTheSteps(visitor: Visitor, typed: Record<string, string>): Promise<Record<string, string>> {
  let page = await visitor.get('/file');
  for (let step = 1; step < 5; step += 1) {
    const asked = fieldsOf(page.text);
    const answers = Object.fromEntries(Object.entries(typed).filter(([name]) => name in asked));
    page = await visitor.post('/file', { ...asked, ...answers, go: 'next' });
    assert.equal(page.status, 200, `step ${step}`);
  }
  return fieldsOf(page.text);
}

async function file(visitor: Visitor, typed: Record<string, string> = letter) {
  const ready = await throughTheSteps(visitor, typed);
  const done = await visitor.post('/file', { ...ready, go: 'send' });
  assert.equal(done.status, 200);
  return { ready, done, petitionNo: number(done.text), queryCode: code(done.text) };
}

describe('filing', () => {
  test('five steps without scripts or cookies end in a number, a code and an explained day', async () => {
    const { done, petitionNo, queryCode } = await file(portal.visitor());
    assert.match(petitionNo, /^440203-20261120-W/);
    assert.match(queryCode, /^[A-HJ-NP-Z2-9-]{21}$/);
    assert.match(done.text, /12月7日/, 'fifteen days from 20 November end on a Saturday and move to Monday');
    assert.equal(done.headers['cache-control'], 'no-store');
  });

  test('pressed twice, refreshed or sent again: the same matter with the same code', async () => {
    const visitor = portal.visitor();
    const ready = await throughTheSteps(visitor, letter);
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post('/file', { ...ready, go: 'send' })));
    const again = await visitor.post('/file', { ...ready, go: 'send' });
    assert.equal(new Set([...answers, again].map(({ text }) => `${number(text)} ${code(text)}`)).size, 1);
    assert.notEqual(number(again.text), '');
  });

  test('changed after sending: says so, keeps the text, and can go on as a new matter', async () => {
    const visitor = portal.visitor();
    const { ready, petitionNo } = await file(visitor);
    const changed = await visitor.post('/file', { ...ready, content: '另外一件事。', go: 'send' });
    assert.equal(changed.status, 422);
    assert.match(changed.text, /已经发送过了/);
    const fresh = await visitor.post('/file', { ...fieldsOf(changed.text), go: 'as-new' });
    const second = await visitor.post('/file', { ...fieldsOf(fresh.text), go: 'send' });
    assert.notEqual(number(second.text), petitionNo);
    assert.equal(fieldsOf(fresh.text).content, '另外一件事。');
  });

  test('back, upload and the other language keep everything that was typed', async () => {
    const visitor = portal.visitor();
    const ready = await throughTheSteps(visitor, { ...letter, unitText: '某物业公司', name: '林小满' });
    for (const go of ['back', 'to:1', 'lang:en', 'upload']) {
      const { key, title, content, areaCode, unitText, name } = fieldsOf((await visitor.post('/file', { ...ready, go })).text);
      assert.deepEqual(
        { key, title, content, areaCode, unitText, name },
        { key: ready.key, ...letter, unitText: '某物业公司', name: '林小满' },
        go,
      );
    }
  });

  test('sent without its steps, it is checked as a whole and leads to the first thing missing', async () => {
    const answer = await portal.visitor().post('/file', { step: '5', go: 'send', title: '只有题目', areaCode: '440203' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /href="#content"/);
  });
});

describe('bad input is told at the field, and what was typed is kept', () => {
  for (const [shows, step, typed, field, says] of [
    ['no title', 1, { title: '', content: '有内容' }, 'title', /没有填写/],
    ['a title too long', 1, { title: '长'.repeat(101), content: '有内容' }, 'title', /最多 100 个字/],
    ['a NUL', 1, { title: '题', content: 'a\u0000b' }, 'content', /控制字符/],
    ['no area', 2, { ...letter, areaCode: '' }, 'areaCode', /从列表中选择/],
    ['no such area', 2, { ...letter, areaCode: '999999' }, 'areaCode', /从列表中选择/],
    ['a number of people that is none', 4, { ...letter, headcount: '几个' }, 'headcount', /1 到 99999/],
    ['a writer without a name', 4, { ...letter, proxyRelation: 'guardian' }, 'proxyName', /代写人的姓名/],
  ] as const)
    test(shows, async () => {
      const answer = await portal.visitor().post('/file', { ...typed, step: String(step), go: 'next' });
      assert.equal(answer.status, 422);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.match(answer.text, new RegExp(`id="${field}-problem"[^>]*>[^<]*${says.source}`));
      if (!('content' in typed) || typed.content.includes('\u0000')) return;
      assert.equal(fieldsOf(answer.text).content, typed.content);
    });

  test('markup, templates and direction marks are text everywhere', async () => {
    const title = `</title><script>alert(1)</script>{{7*7}}<%= 1 %>"'><img src=x onerror=alert(1)>\u202e`;
    const visitor = portal.visitor();
    const { ready, done, petitionNo, queryCode } = await file(visitor, { ...letter, title, name: '<b>x</b>' });
    await visitor.post('/track', { petitionNo, queryCode });
    const check = await visitor.post('/file', { ...ready, go: 'to:5' });
    for (const page of [check, done, await visitor.get('/track/matter')]) {
      assert.doesNotMatch(page.text, /<script>alert|<img src=x|<b>x/);
      assert.match(page.text, /\{\{7\*7\}\}&lt;%= 1 %&gt;/);
    }
  });
});

describe('files', () => {
  const form = async (files: readonly (readonly [name: string, body: string | Buffer])[], city = portal) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...letter, step: '1', go: 'upload' })) data.append(name, value);
    for (const [name, body] of files) data.append('files', new Blob([new Uint8Array(Buffer.from(body))]), name);
    return city.visitor().post('/file', data);
  };
  const uploads = (html: string) => [...html.matchAll(/name="upload" value="([^"]+)"/g)].map(([, token = '']) => token);

  test('a text file stays in the form by a token, and is attached when the letter is sent', async () => {
    const answer = await form([['经过.txt', '十一月一日打过电话。']]);
    assert.equal(answer.status, 200);
    assert.match(answer.text, /经过\.txt/);
    const visitor = portal.visitor();
    const done = await visitor.post('/file', { ...fieldsOf(answer.text), step: '5', go: 'send' });
    await visitor.post('/track', { petitionNo: number(done.text), queryCode: code(done.text) });
    const id = /\/track\/attachments\/([\w-]+)/.exec((await visitor.get('/track/matter')).text)?.[1];
    const kept = await visitor.get(`/track/attachments/${id}`);
    assert.equal(kept.text, '十一月一日打过电话。');
    assert.match(String(kept.headers['content-disposition']), /^attachment; .*filename\*=UTF-8''%E7%BB%8F%E8%BF%87\.txt$/);
  });

  test('a program named .pdf is refused by name, the good file beside it and the text are kept', async () => {
    const answer = await form([
      ['发票.pdf', 'MZ\u0090\u0000 not a pdf'],
      ['经过.txt', '十一月一日'],
    ]);
    assert.equal(answer.status, 422);
    assert.match(answer.text, /发票\.pdf：不支持这种文件/);
    assert.equal(uploads(answer.text).length, 1);
    assert.equal(fieldsOf(answer.text).content, letter.content);
  });

  test('an empty file, and a file one byte over the limit', async () => {
    const small = await aPortal({ ...on.city, settings: { ...on.city.settings, maxFileBytes: 1000 } });
    const answer = await form(
      [
        ['空.txt', ''],
        ['满.txt', 'a'.repeat(1000)],
        ['大.txt', 'a'.repeat(1001)],
        ['很大.txt', 'a'.repeat(300_000)],
        ['后.txt', 'b'],
      ],
      small,
    );
    assert.match(answer.text, /空\.txt：文件是空的/);
    assert.match(answer.text, /大\.txt：文件太大/);
    assert.match(answer.text, /很大\.txt：文件太大/);
    assert.equal(uploads(answer.text).length, 2, 'the full one and the one after the big ones');
    await small.web.close();
  });

  test('more files than allowed, and one removed again', async () => {
    const answer = await form(Array.from({ length: 21 }, (_, no) => [`第${no}个.txt`, 'x'] as const));
    assert.match(answer.text, /附件最多 20 个/);
    assert.equal(uploads(answer.text).length, 20);
    const id = /value="drop:([\w-]+)"/.exec(answer.text)?.[1];
    const data = new FormData();
    for (const token of uploads(answer.text)) data.append('upload', token);
    data.append('go', `drop:${id}`);
    assert.equal(uploads((await portal.visitor().post('/file', data)).text).length, 19);
  });

  test('a file that waited an hour must be uploaded again, and says so before the letter is sent without it', async () => {
    const answer = await form([['经过.txt', '十一月一日']]);
    const later = new Date(Date.parse(on.city.clock.now()) + 3_600_000).toISOString();
    const late = await aPortal({ ...on.city, clock: { now: () => later, today: on.city.clock.today } });
    const sent = await late.visitor().post('/file', { ...fieldsOf(answer.text), step: '5', go: 'send' });
    assert.equal(sent.status, 422);
    assert.match(sent.text, /经过\.txt：附件没有上传完整，请重新上传/);
    assert.equal(uploads(sent.text).length, 0);
    await late.web.close();
  });

  test('a token that is not ours attaches nothing', async () => {
    const answer = await portal.visitor().post('/file', { ...letter, upload: 'e30.AAAA', step: '1', go: 'next' });
    assert.equal(uploads(answer.text).length, 0);
  });
});

describe('tracking', () => {
  test('number and code are exchanged for a cookie; no address holds the code; an unchanged page is 304', async () => {
    const visitor = portal.visitor();
    const { petitionNo, queryCode } = await file(visitor);
    const opened = await visitor.post('/track', {
      petitionNo: petitionNo.toLowerCase(),
      queryCode: queryCode.replaceAll('-', ' ').toLowerCase(),
    });
    assert.deepEqual([opened.status, opened.location], [303, '/track/matter']);
    assert.match(String(opened.headers['set-cookie']), /HttpOnly.*SameSite=Strict/);
    const page = await visitor.get('/track/matter');
    assert.match(page.text, /解放路的路灯坏了两周/);
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.equal((await visitor.get('/track/matter', { 'if-none-match': String(page.headers.etag) })).status, 304);
    await visitor.post('/track/leave', {});
    assert.equal((await visitor.get('/track/matter')).location, '/track#over');
  });

  test('unknown number, wrong code and nonsense get the same page', async () => {
    const { petitionNo, queryCode } = await file(portal.visitor());
    const wrong = { petitionNo: '', queryCode: '' };
    const pages = await Promise.all(
      [
        { ...wrong, petitionNo, queryCode: `${queryCode.slice(0, -1)}${queryCode.endsWith('A') ? 'B' : 'A'}` },
        { ...wrong, petitionNo: '440203-20261120-W999999', queryCode },
        { petitionNo: '\u0000', queryCode: 'x'.repeat(5000) },
        wrong,
      ].map((typed) => portal.visitor().post('/track', typed)),
    );
    const bare = pages.map(
      ({ status, text }) => `${status} ${text.replace(/name="petitionNo" value="[^"]*"|value="[^"]*"( [^>]*)? name="petitionNo"/, '')}`,
    );
    assert.equal(new Set(bare.map((page) => page.replaceAll(/value="[^"]*"/g, ''))).size, 1);
    assert.match(bare[0] ?? '', /^404 .*编号或查询码不对/);
  });

  test('many wrong tries wait, with the time to wait; a forged cookie opens nothing', async () => {
    const own = await aPortal(on.city);
    const visitor = own.visitor();
    for (let tries = 0; tries < 20; tries += 1)
      assert.equal((await visitor.post('/track', { petitionNo: 'x', queryCode: 'y' })).status, 404);
    const held = await visitor.post('/track', { petitionNo: 'x', queryCode: 'y' });
    assert.equal(held.status, 429);
    assert.match(String(held.headers['retry-after']), /^\d+$/);
    assert.match(held.text, /分钟后再试/);
    visitor.cookies.set('xq_matter', '00000000-0000-7000-8000-000000000000.1.9999999999999.AAAA');
    assert.equal((await visitor.get('/track/matter')).status, 303);
    await own.web.close();
  });

  test('a code issued again ends what the old one opened', async () => {
    const visitor = portal.visitor();
    const { petitionNo, queryCode } = await file(visitor);
    await visitor.post('/track', { petitionNo, queryCode });
    await on.act(on.officer('440200-xfj', 'registrar'), petitionNo, { type: 'reissueCode', reason: '遗失' });
    assert.equal((await visitor.get('/track/matter')).status, 303);
  });
});

describe('acts of the petitioner', () => {
  async function opened() {
    const visitor = portal.visitor();
    const { petitionNo, queryCode } = await file(visitor);
    await visitor.post('/track', { petitionNo, queryCode });
    return { visitor, petitionNo };
  }

  test('a supplement pressed twice is one, and stands in the history', async () => {
    const { visitor } = await opened();
    const form = { ...fieldsOf((await visitor.get('/track/supplement')).text), text: '物业今天贴了通知。\n说下周修。', go: 'send' };
    for (let press = 0; press < 2; press += 1) {
      assert.equal((await visitor.post('/track/supplement', form)).location, '/track/matter#done-supplement');
    }
    assert.equal((await visitor.get('/track/matter')).text.match(/物业今天贴了通知/g)?.length, 1);
  });

  test('a stale form is refused, and what was typed is in the new one', async () => {
    const { visitor, petitionNo } = await opened();
    const form = { ...fieldsOf((await visitor.get('/track/supplement')).text), text: '补充一点。', go: 'send' };
    await on.act(on.officer('440200-xfj', 'triage'), petitionNo, { type: 'note', text: '已电话联系' });
    const stale = await visitor.post('/track/supplement', form);
    assert.equal(stale.status, 409);
    assert.match(stale.text, /有了新的进展/);
    assert.equal((await visitor.post('/track/supplement', { ...fieldsOf(stale.text), go: 'send' })).status, 303);
  });

  test('withdrawing asks for the reason, then once more', async () => {
    const { visitor } = await opened();
    const form = fieldsOf((await visitor.get('/track/withdraw')).text);
    assert.equal((await visitor.post('/track/withdraw', { ...form, reason: ' ', go: 'confirm' })).status, 422);
    const sure = await visitor.post('/track/withdraw', { ...form, reason: '已经修好', go: 'confirm' });
    assert.match(sure.text, /确定撤回吗/);
    assert.equal((await visitor.post('/track/withdraw', { ...fieldsOf(sure.text), go: 'send' })).location, '/track/matter#done-withdraw');
    assert.equal((await visitor.get('/track/withdraw')).location, '/track/matter', 'what the state does not allow is not offered');
  });

  test('rating before there is an answer is not offered, whatever is posted', async () => {
    const { visitor } = await opened();
    const form = fieldsOf((await visitor.get('/track/supplement')).text);
    const answer = await visitor.post('/track/rate', { version: form.version ?? '', bureau: 'satisfied', text: '还没有答复', go: 'send' });
    assert.equal(answer.status, 409);
    assert.equal(fieldsOf(answer.text).text, '还没有答复');
    assert.equal((await visitor.get('/track/rate')).location, '/track/matter');
    assert.doesNotMatch((await visitor.get('/track/matter')).text, /href="\/track\/rate"/);
  });
});

describe('what holds on every page', () => {
  test('a form of another site is not carried out', async () => {
    const visitor = portal.visitor();
    const ready = await throughTheSteps(visitor, letter);
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      const answer = await visitor.post('/file', { ...ready, go: 'send' }, headers);
      assert.deepEqual([answer.status, number(answer.text)], [403, '']);
    }
  });

  test('policy, no scripts of its own in the page, and at most 60 KB with its sheet', async () => {
    const visitor = portal.visitor();
    const ready = await throughTheSteps(visitor, letter);
    const steps = [1, 2, 3, 4, 5].map((step) => visitor.post('/file', { ...ready, go: `to:${step}` }));
    const gets = ['/', '/how', '/rate', '/track', '/ways', '/?lang=en', '/how?lang=en'].map((path) => visitor.get(path));
    for (const page of await Promise.all([...steps, ...gets])) {
      assert.equal(page.status, 200);
      assert.match(String(page.headers['content-security-policy']), /^default-src 'none'; style-src 'self'; script-src 'self';/);
      assert.doesNotMatch(page.text, /<script>|<style| style=| on[a-z]+=/);
      assert.ok(Buffer.byteLength(page.text) + Buffer.byteLength(sheets.css.body) <= 60_000);
    }
    assert.ok(Buffer.byteLength(sheets.script.body) <= 2048);
    assert.match(String((await visitor.get(sheets.css.path)).headers['cache-control']), /immutable/);
  });

  test('the language of a link stays without cookies', async () => {
    const english = await portal.visitor().get('/?lang=en');
    assert.match(english.text, /<html lang="en">/);
    assert.match(english.text, /href="\/file\?lang=en"/);
    assert.match((await portal.visitor().get('/')).text, /<html lang="zh-CN">/);
  });

  test('nothing that anybody typed is logged', async () => {
    const canary = 'CANARY林小满15400009999';
    const visitor = portal.visitor();
    const { petitionNo, queryCode } = await file(visitor, {
      ...letter,
      title: canary,
      name: canary,
      phone: '15400009999',
      email: 'canary15400009999@example.cn',
    });
    await visitor.post('/track', { petitionNo, queryCode });
    await visitor.post('/track', { petitionNo: canary, queryCode: canary });
    await visitor.get('/track/letters/none');
    assert.ok(portal.logged().length > 0);
    assert.doesNotMatch(portal.logged(), /CANARY|15400009999/i);
    assert.ok(!portal.logged().includes(queryCode));
  });
});
