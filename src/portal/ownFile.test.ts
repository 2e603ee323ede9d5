import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { pagesOf } from '../documents/pdfPages.ts';
import { aPortal } from './aVisitor.ts';

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

test('the petitioner takes the own file: what the page shows, no word from inside, nothing without number and code', async () => {
  const filed = await on.file();
  const body = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
  assert.equal((await on.act(on.officer('440200-xfj', 'triage'), filed.petitionNo, body)).outcome, 'done');
  const inner = { type: 'note', text: '内部意见不外传' };
  assert.equal((await on.act(on.officer('440200-xfj', 'triage'), filed.petitionNo, inner)).outcome, 'done');
  const visitor = portal.visitor();
  assert.equal((await visitor.get('/track/file.zip')).status, 303);
  await visitor.post('/track', filed);
  assert.match((await visitor.get('/track/matter')).text, /href="\/track\/file\.pdf"/);
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const told = await portal.web.inject({ url: '/track/file.zip', headers: { cookie } });
  assert.equal(told.statusCode, 200);
  assert.match(String(told.headers['content-disposition']), /^attachment; /);
  const files = unzipSync(told.rawPayload);
  const said = Object.entries(files)
    .flatMap(([name, bytes]) =>
      name.endsWith('.pdf') ? pagesOf(bytes).flatMap(({ lines }) => lines.map(({ text }) => text)) : [strFromU8(bytes)],
    )
    .join('\n');
  assert.match(said, /林小满[\s\S]*15400001234/);
  assert.doesNotMatch(said, /内部意见|记了一笔/);
  const pdf = await portal.web.inject({ url: '/track/file.pdf', headers: { cookie } });
  assert.match(pdf.rawPayload.subarray(0, 5).toString('latin1'), /^%PDF-/);
  assert.equal(pdf.headers['cache-control'], 'no-store');
  const more = Array.from({ length: 12 }, () => portal.web.inject({ url: '/track/file.pdf', headers: { cookie } }));
  const statuses = new Set((await Promise.all(more)).map(({ statusCode }) => statusCode));
  assert.ok(statuses.has(429), [...statuses].join());
});
