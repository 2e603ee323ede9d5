import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type Answer, aPortal, fieldsOf, type Visitor } from './aVisitor.ts';

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
const letter = { title: '路灯不亮', content: '解放路的路灯坏了两周。', areaCode: '440203', identity: 'anonymous' };
const inside = { 'photo.txt': '第一页', 'bill.txt': '第二页' };

const tokensOf = (html: string, name: string): string[] =>
  [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) =>
    tag.includes(` name="${name}"`) ? [/ value="([^"]*)"/.exec(tag)?.[1] ?? ''] : [],
  );

/** The form of a page as a browser sends it, with every file that goes along. */
function formOf(html: string, typed: Record<string, string>): FormData {
  const form = new FormData();
  const { upload: _, carried: __, ...fields } = fieldsOf(html);
  for (const name of ['upload', 'carried']) for (const token of tokensOf(html, name)) form.append(name, token);
  for (const [name, value] of Object.entries({ ...fields, ...typed })) form.set(name, value);
  return form;
}

/** Presses "next" until the page before sending, through what is shown in between. */
async function toTheCheck(visitor: Visitor, from: Answer): Promise<Answer> {
  let page = from;
  for (let pressed = 0; pressed < 10 && !page.text.includes('value="send"'); pressed += 1)
    page = await visitor.post('/file', formOf(page.text, { go: page.text.includes('value="on"') ? 'on' : 'next' }));
  return page;
}

/** A matter with two files, filed and taken back, open in this browser. */
async function takenBack(accusation = 'no'): Promise<Visitor> {
  const visitor = portal.visitor();
  const form = formOf((await visitor.get('/file')).text, { ...letter, accusation, go: 'to:5' });
  for (const [name, text] of Object.entries(inside)) form.append('files', new Blob([text]), name);
  const check = await visitor.post('/file', form);
  await open(visitor, await visitor.post('/file', formOf(check.text, { go: 'send' })));
  const { version = '' } = fieldsOf((await visitor.get('/track/withdraw')).text);
  assert.equal((await visitor.post('/track/withdraw', { version, reason: '写错了地方', go: 'send' })).status, 303);
  return visitor;
}

async function open(visitor: Visitor, done: Answer): Promise<void> {
  assert.equal(done.status, 200);
  const [, petitionNo = ''] = /<dd>(\d{6}-\d{8}-W\d{6})</.exec(done.text) ?? [];
  const [, queryCode = ''] = /<dd class="code">([A-Z0-9-]+)</.exec(done.text) ?? [];
  await visitor.post('/track', { petitionNo, queryCode });
}

const offered = async (visitor: Visitor): Promise<string[]> => tokensOf((await visitor.get('/track/matter')).text, 'carried');

async function again(visitor: Visitor, carried: readonly string[]): Promise<Answer> {
  const form = new FormData();
  for (const token of carried) form.append('carried', token);
  return visitor.post('/track/again', form);
}

test('[B7] files of the first matter come along as chosen, and are read from the new one', async (t) => {
  const visitor = await takenBack();
  const files = await offered(visitor);
  assert.equal(files.length, 2);
  const form = await again(visitor, files);
  assert.match(form.text, /photo\.txt[\s\S]*bill\.txt/);
  const [, dropped = ''] = /value="drop:([^"]+)" [^>]*aria-label="[^"]*bill\.txt/.exec(form.text) ?? [];
  const one = await visitor.post('/file', formOf(form.text, { go: `drop:${dropped}` }));
  const check = await toTheCheck(visitor, one);
  worked(t, { rows: 'B7', answer: browser(check), says: /photo\.txt/ });
  assert.doesNotMatch(check.text, /bill\.txt/);
  await open(visitor, await visitor.post('/file', formOf(check.text, { go: 'send' })));
  const matter = await visitor.get('/track/matter');
  const [, path = ''] = /href="(\/track\/attachments\/[^"]+)"/.exec(matter.text) ?? [];
  assert.equal((await visitor.get(path)).text, inside['photo.txt']);

  const other = await takenBack();
  const stranger = await again(other, [...(await offered(other)), ...files]);
  assert.equal(tokensOf(stranger.text, 'carried').length, 2, 'what is not of the own matter does not come along');
  const mixed = formOf((await toTheCheck(other, stranger)).text, { go: 'send' });
  mixed.append('carried', files[0] ?? '');
  const answer = await other.post('/file', mixed);
  refused(t, { rows: 'B7', answer: browser(answer), says: /photo\.txt：原来那封信的这个附件带不过来，请重新添加/ });
  assert.equal(answer.status, 422);
  assert.equal(fieldsOf(answer.text).content, letter.content, 'nothing typed is lost');
  assert.equal(tokensOf(answer.text, 'carried').length, 2, 'the own files stay');
});

test('a forged or old file, and one of an accusation in a letter that is none, does not come along', async () => {
  const visitor = await takenBack();
  const [first = '', second = ''] = await offered(visitor);
  const forged = `${second.split('.')[0]}.${first.split('.')[1]}`;
  assert.deepEqual(tokensOf((await again(visitor, [first, forged, 'x'])).text, 'carried'), [first]);
  const body = JSON.parse(Buffer.from(first.split('.')[0] ?? '', 'base64url').toString('utf8'));
  const old = Buffer.from(JSON.stringify({ ...body, until: 0 })).toString('base64url');
  const late = await again(visitor, [`${old}.${on.city.keys.sign('carry', old)}`]);
  assert.match(late.text, /photo\.txt：/, 'named, so that it can be added again');

  const accuser = await takenBack('yes');
  const accusing = await again(accuser, await offered(accuser));
  const check = await toTheCheck(accuser, accusing);
  const mild = await accuser.post('/file', formOf(check.text, { accusation: 'no', go: 'send' }));
  assert.equal(mild.status, 422);
  assert.match(mild.text, /带不过来/);
  const kept = await accuser.post('/file', formOf(check.text, { go: 'send' }));
  await open(accuser, kept);
  assert.match((await accuser.get('/track/matter')).text, /photo\.txt[\s\S]*bill\.txt/, 'an accusation keeps its own');
});
