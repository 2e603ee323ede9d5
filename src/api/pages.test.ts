import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aSite, type Site } from './aSite.fixture.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');

describe('the scanned pages of a letter', () => {
  let site: Site;
  let registrar = '';
  before(async () => {
    site = await aSite();
    registrar = await site.signIn(site.city.officer('440200-xfj', 'registrar'));
  });
  after(() => site.close());

  async function uploaded(name: string, bytes: Buffer): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const whole = new Response(form);
    const told = await site.ask({
      method: 'POST',
      path: '/uploads',
      payload: Buffer.from(await whole.arrayBuffer()),
      headers: { 'content-type': whole.headers.get('content-type') ?? '' },
    });
    assert.equal(told.status, 201, told.text);
    return told.json.uploadId;
  }
  let keys = 0;
  const register = (more: object) => {
    keys += 1;
    const body = { channel: 'letter', title: '来信', content: '路灯坏了。', areaCode: '440203', ...more };
    return site.ask({ method: 'POST', path: '/petitions/registrations', as: registrar, key: `pages-registration-000${keys}`, body });
  };

  test('stay in the order in which they were put, apart from what was added to the letter', async () => {
    const [first, second] = [await uploaded('b.png', png), await uploaded('a.png', png)];
    const told = await register({ pages: [second, first], attachments: [await uploaded('说明.txt', Buffer.from('说明'))] });
    assert.equal(told.status, 201, told.text);
    const { pages, attachments } = (await site.ask({ path: `/petitions/${told.json.petitionNo}`, as: registrar })).json;
    const nameOf = (id: string) => attachments.find(({ attachmentId }: { attachmentId: string }) => attachmentId === id)?.name;
    assert.deepEqual(pages.map(nameOf), ['a.png', 'b.png']);
    assert.equal(attachments.length, 3);
  });

  test('are pictures or PDF, each named once', async () => {
    const page = await uploaded('a.png', png);
    const note = await uploaded('说明.txt', Buffer.from('说明'));
    for (const [shows, more, field, code] of [
      ['a text is no page', { pages: [page, note] }, 'pages.1', 'page-type'],
      ['twice among the pages', { pages: [page, page] }, 'pages.1', 'file-missing'],
      ['as page and as attachment', { pages: [page], attachments: [page] }, 'pages.0', 'file-missing'],
      ['one that is not ours', { pages: ['x.y'] }, 'pages.0', 'file-missing'],
      ['too many', { pages: Array.from({ length: 51 }, () => 'x') }, 'pages', 'too-many-pages:50'],
    ] as const) {
      const told = await register(more);
      assert.deepEqual([told.status, told.json.fields[0].field, told.json.fields[0].code], [422, field, code], shows);
    }
  });
});
