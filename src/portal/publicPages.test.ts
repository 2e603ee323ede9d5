import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { writeNotice } from '../casework/publishing/noticeBoard.ts';
import { aPortal, type Visitor } from './aVisitor.ts';

describe('what anybody may read', () => {
  let on: ACity;
  let visitor: Visitor;
  let close: () => Promise<unknown>;
  before(async () => {
    on = await aCity();
    const portal = await aPortal(on.city);
    visitor = portal.visitor();
    close = () => portal.web.close();
  });
  after(async () => {
    await close();
    await on.close();
  });

  test('no summary yet: a word finds nothing, and the page says what to do', async () => {
    const page = await visitor.get('/answered?q=%3Cscript%3E');
    assert.equal(page.status, 200);
    assert.match(page.text, /没有查到公开的事项/);
    assert.doesNotMatch(page.text, /<script>/);
    assert.equal((await visitor.get('/answered/00000000-0000-0000-0000-000000000000')).status, 404);
    assert.equal((await visitor.get('/answered?after=nonsense&q=%00')).status, 200);
  });

  test('[S6] what must be public, with the law that says so, in both languages and without scripts', async () => {
    await writeNotice(on.city, on.officer('440200-xfj', 'chief'), { item: 'phone', textZh: '0751-0000000', textEn: 'Ring 0751-0000000' });
    const page = await visitor.get('/public-information');
    assert.match(page.text, /咨询投诉电话[\s\S]*0751-0000000[\s\S]*核对/);
    assert.match(page.text, /<details[\s\S]*第十八条[\s\S]*应当向社会公布网络信访渠道/);
    assert.match(page.text, /这一项还没有公布/);
    assert.match((await visitor.get('/public-information?lang=en')).text, /Ring 0751-0000000/);
    assert.ok(Buffer.byteLength(page.text) < 45_000);
  });

  test('[T1] each step of writing opens the law behind it', async () => {
    const first = await visitor.get('/file');
    assert.match(first.text, /<details class="law">[\s\S]*第十九条[\s\S]*信访人一般应当采用书面形式提出信访事项/);
  });
});
