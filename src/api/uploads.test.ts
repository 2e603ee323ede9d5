import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const pdf = bytes('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
const png = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', Array(40).fill(0));
const exe = bytes('MZ', [0x90, 0, 3, 0, 0, 0], Array(200).fill(0));
const html = bytes('<!doctype html><script>alert(1)</script>');

describe('POST /uploads', () => {
  let site: Site;
  before(async () => {
    site = await aSite({ limits: { upload: { seconds: 3600, perAddress: 60, overall: Number.POSITIVE_INFINITY, reserve: 0 } } });
  });
  after(() => site.close());

  const send = (name: string, content: Buffer, { field = 'file', remoteAddress = '127.0.0.1' } = {}) => {
    const head = `--b\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return site.ask({ method: 'POST', path: '/uploads', payload, headers, remoteAddress });
  };

  for (const [shows, name, content, status, code] of [
    ['a PDF', '合同.pdf', pdf, 201, ''],
    ['a picture', '照片.png', png, 201, ''],
    ['plain text', '说明.txt', bytes('您好'), 201, ''],
    ['a program named .pdf', '合同.pdf', exe, 422, 'file-type'],
    ['a program by its own name', 'setup.exe', exe, 422, 'file-type'],
    ['a page named .jpg', '照片.jpg', html, 422, 'file-type'],
    ['a page', 'index.html', html, 422, 'file-type'],
    ['a picture named .pdf', '合同.pdf', png, 422, 'file-type'],
    ['an SVG', 'x.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 422, 'file-type'],
    ['nothing', '空.pdf', Buffer.alloc(0), 422, 'file-empty'],
    ['text with NUL', 'a.txt', bytes('a', [0], 'b'), 422, 'file-type'],
  ] as const)
    test(`${shows}: ${status} ${code}`, async () => {
      const told = await send(name, content);
      assert.equal(told.status, status, told.text);
      if (status === 201) assert.deepEqual([told.json.name, told.json.size], [name, content.length]);
      else assert.deepEqual([told.json.code, told.json.field], [code, 'file']);
    });

  test('a name cannot leave its place', async () => {
    assert.equal((await send('../../../etc/passwd.txt', bytes('x'))).json.name, 'passwd.txt');
    assert.equal((await send('C:\\\\Windows\\\\a\u202etxt.txt', bytes('x'))).json.name, 'atxt.txt');
  });

  test('no file, or a form of another kind', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const ask = (payload: string, more = headers) => site.ask({ method: 'POST', path: '/uploads', payload, headers: more });
    const field = '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n';
    assert.deepEqual([(await ask(field)).status, (await ask(field)).json.code], [422, 'missing']);
    assert.equal((await ask('file=x', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
    assert.equal((await ask('{}', { 'content-type': 'application/json' })).status, 415);
  });

  test('[A1] the limit is exact, what is over it leaves nothing, and what was handed in is attached and comes back as it was', async (t) => {
    const limit = site.city.city.settings.maxFileBytes;
    const before = await kept();
    const over = await send('large.txt', Buffer.alloc(limit + 1, 'x'));
    assert.deepEqual([over.status, over.json.code], [413, 'file-too-big:50']);
    assert.equal(await kept(), before);
    const whole = await send('large.txt', Buffer.alloc(limit, 'x'));
    assert.equal(whole.json.size, limit);
    const taken = await send('合同.pdf', pdf);
    const body = { title: '合同纠纷', content: '见附件', areaCode: '440203', attachments: [taken.json.uploadId] };
    const filed = await site.ask({ method: 'POST', path: '/petitions', key: 'with-attachment-00000001', body });
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: filed.json });
    const cookie = `xq_track=${opened.cookies[0]?.value}`;
    const file = await site.ask({ path: `/petitions/track/attachments/${opened.json.attachments[0].attachmentId}`, headers: { cookie } });
    assert.ok(file.bytes.equals(pdf));
    assert.match(file.headers['content-security-policy'] ?? '', /sandbox/);
    assert.match(file.headers['content-disposition'] ?? '', /^attachment;/);
    worked(t, { rows: 'A1', answer: answerOf(filed), says: /"petitionNo"/ });
    refused(t, { rows: 'A1', answer: answerOf(over), says: /每个文件不超过 50 MB/ });
  });

  test('a token that was changed, or is named twice, attaches nothing', async () => {
    const { uploadId } = (await send('a.txt', bytes('x'))).json;
    const [body = ''] = uploadId.split('.');
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), name: 'b.exe' })).toString(
      'base64url',
    );
    for (const attachments of [[`${other}.${uploadId.split('.')[1]}`], [uploadId, uploadId], [`${uploadId}x`]]) {
      const filing = { title: '附件', content: '附件', areaCode: '440203', attachments };
      const told = await site.ask({ method: 'POST', path: '/petitions', key: 'changed-token-0000000001', body: filing });
      assert.deepEqual([told.status, told.json.fields[0].code], [422, 'file-missing']);
    }
  });

  test('one address hands in so many files, another still can', async () => {
    let last = await send('a.txt', bytes('x'), { remoteAddress: '203.0.113.5' });
    for (let at = 0; at < 60; at += 1) last = await send('a.txt', bytes('x'), { remoteAddress: '203.0.113.5' });
    assert.deepEqual([last.status, last.json.code.split(':')[0]], [429, 'too-many']);
    assert.equal((await send('a.txt', bytes('x'), { remoteAddress: '203.0.113.6' })).status, 201);
  });

  const kept = async () =>
    (await readdir(`${site.city.dataFolder}/blobs`, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length;
});
