import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { pagesOf } from '../documents/pdfPages.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const purpose = '复查机关调卷';

describe('[I4] the whole file in one piece (立卷)', () => {
  let site: Site;
  let petitionNo = '';
  let queryCode = '';
  let accusation = '';
  const tokens = new Map<string, string>();
  const by = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';
  const bind = (as: string, body: object, of = petitionNo) =>
    site.ask({ method: 'POST', path: `/petitions/${of}/binding`, as, body: { format: 'pdf', purpose, ...body } });

  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      [bureau, 'triage'],
      [bureau, 'auditor'],
      [bureau, 'restricted'],
      [housing, 'handler'],
      [housing, 'checker'],
      [housing, 'head'],
      [housing, 'sealer'],
      ['440203-housing', 'handler'],
    ] as const) {
      const officer = site.city.officer(unit, role);
      tokens.set(`${unit} ${role}`, await site.signIn(officer));
    }
    ({ petitionNo, queryCode } = await aLife());
    accusation = (await site.city.file({ title: '举报乙事', accusation: true })).petitionNo;
  });
  after(() => site.close());

  async function upload(name: string, bytes: Uint8Array): Promise<string> {
    const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const told = await site.ask({ method: 'POST', path: '/uploads', payload, headers });
    assert.equal(told.status, 201, told.text);
    return told.json.uploadId;
  }

  async function done(as: string, of: string, body: object): Promise<void> {
    const { version } = (await site.ask({ path: `/petitions/${of}`, as })).json;
    const told = await site.ask({ method: 'POST', path: `/petitions/${of}/acts`, as, body, match: version });
    assert.equal(told.status, 200, told.text);
  }

  /** A matter with an opinion that was served, and attachments of every sort. */
  async function aLife() {
    const attachments = [
      await upload('合同.pdf', await twoPages()),
      await upload('现场.png', aPicture(40, 20)),
      await upload('坏的.pdf', Buffer.from('%PDF-1.7\nnothing of it')),
      await upload('录音=1.txt', Buffer.from('一段文字')),
    ];
    const body = {
      ...{ title: '小区<电梯>停运', content: '三号楼的电梯今年停运了六次。\n请督促维修。', areaCode: '440203', attachments },
      ...{ name: '林小满', phone: '15400001234', address: '武江区示例路1号', electronicService: true },
    };
    const filed = await site.ask({ method: 'POST', path: '/petitions', key: randomBytes(16).toString('hex'), body });
    const of = filed.json.petitionNo;
    await done(by(bureau, 'triage'), of, triage);
    await done(by(bureau, 'triage'), of, { type: 'transfer', to: housing });
    for (const [role, act] of [
      ['handler', { type: 'receive' }],
      ['handler', { type: 'accept' }],
      ['handler', { type: 'note', text: '内部：已经电话核实' }],
      ['handler', { type: 'draft', paper: 'opinion', outcome: 'supported', ...anOpinion }],
      ['checker', { type: 'check' }],
      ['head', { type: 'sign' }],
      ['sealer', { type: 'seal' }],
    ] as const)
      await done(by(housing, role), of, act);
    const { letters } = (await site.ask({ path: `/petitions/${of}`, as: by(housing, 'handler') })).json;
    const letterId = letters.find(({ kind }: { kind: string }) => kind === 'opinion').letterId;
    await done(by(housing, 'handler'), of, { type: 'recordService', letterId, mode: 'post', proof: 'XA000' });
    return filed.json as { petitionNo: string; queryCode: string };
  }

  test('[I4] one PDF: cover, index with pages, letters as issued, story with articles, pictures, closing note; a purpose is asked', async (t) => {
    const told = await bind(by(housing, 'handler'), {});
    assert.equal(told.status, 200, told.text);
    if (process.env.XINQIAO_KEEP) writeFileSync(`${process.env.XINQIAO_KEEP}/file.pdf`, told.bytes);
    const book = await PDFDocument.load(told.bytes);
    assert.equal(book.getPageCount(), 17);
    assert.match(told.headers['content-disposition'] ?? '', /^attachment; .*\.pdf/);
    const latest = await site.ask({ path: '/exports', as: by(bureau, 'auditor') });
    const [kept] = latest.json.items;
    assert.deepEqual([kept.what, kept.format, kept.purpose, kept.asked.petitionNo, kept.rows], ['file', 'pdf', purpose, petitionNo, 1]);
    worked(t, { rows: 'I4', answer: answerOf(told), says: /^%PDF-/ });
    const bad = await bind(by(housing, 'handler'), { purpose: ' 阅 ' });
    refused(t, { rows: 'I4', answer: answerOf(bad), says: /"field":"purpose".*too-short/s });
    assert.equal((await bind(by(housing, 'handler'), { format: 'docx' })).status, 422);
  });

  test('as a ZIP: every original under its number, and an index that holds its digest; nothing typed is markup or a formula', async () => {
    const told = await bind(by(housing, 'handler'), { format: 'zip' });
    assert.equal(told.headers['content-type'], 'application/zip');
    if (process.env.XINQIAO_KEEP) writeFileSync(`${process.env.XINQIAO_KEEP}/file.zip`, told.bytes);
    const files = unzipSync(told.bytes);
    const names = Object.keys(files);
    assert.ok(names.every((name) => /^\d{3}-[^/\\]+$/.test(name)));
    assert.match(names[0] ?? '', /^001-信访事项处理意见书|^001-处理意见书/);
    const contract = names.find((name) => name.endsWith('合同.pdf')) ?? '';
    assert.deepEqual(Buffer.from(files[contract] ?? []), Buffer.from(await twoPages()));
    const csv = strFromU8(files['000-卷内文件目录.csv'] ?? new Uint8Array());
    for (const name of names.filter((each) => !each.startsWith('000')))
      assert.ok(
        csv.includes(
          createHash('sha256')
            .update(files[name] ?? '')
            .digest('hex'),
        ),
        name,
      );
    const page = strFromU8(files['000-卷内文件目录.html'] ?? new Uint8Array());
    assert.match(page, /小区&lt;电梯&gt;停运/);
    const registration = pagesOf(files[names.find((name) => name.includes('登记表')) ?? ''] ?? new Uint8Array());
    const said = registration.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    assert.match(said, /林\*\*/);
    assert.doesNotMatch(said, /15400001234/);
  });

  test('who the petitioner is in full only if asked for; either way the petitioner is told which organ took the file, and why', async () => {
    const told = await bind(by(housing, 'handler'), { format: 'zip', identity: true });
    const files = unzipSync(told.bytes);
    const name = Object.keys(files).find((each) => each.includes('登记表')) ?? '';
    const said = pagesOf(files[name] ?? new Uint8Array()).flatMap(({ lines }) => lines.map(({ text }) => text));
    assert.ok(said.some((line) => line.includes('林小满')));
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    const cookie = opened.headers['set-cookie']?.split(';')[0] ?? '';
    const log = await site.ask({ path: '/petitions/track/openings', headers: { cookie } });
    assert.match(log.text, /取出整卷：复查机关调卷/);
  });

  test('whoever may not open the matter finds nothing; of an accusation the list of exports keeps no number', async () => {
    assert.equal((await bind(by('440203-housing', 'handler'), {})).status, 404);
    assert.equal((await bind(by(housing, 'handler'), {}, accusation)).status, 404);
    assert.equal((await bind(by(bureau, 'auditor'), {})).status, 403);
    const told = await bind(by(bureau, 'restricted'), {}, accusation);
    assert.equal(told.status, 200, told.text);
    const latest = await site.ask({ path: '/exports', as: by(bureau, 'auditor') });
    assert.deepEqual(latest.json.items[0].asked, { identity: false });
    assert.ok(!latest.text.includes(accusation));
  });

  test('every answer of the route was given', async () => {
    const path = `/petitions/${petitionNo}/binding`;
    const as = by(housing, 'handler');
    const json = { 'content-type': 'application/json' };
    assert.equal((await site.ask({ method: 'POST', path, body: {} })).status, 401);
    assert.equal((await site.ask({ method: 'POST', path, as, payload: '{', headers: json })).status, 400);
    assert.equal((await site.ask({ method: 'POST', path, as, payload: 'x', headers: { 'content-type': 'text/css' } })).status, 415);
    const mine = site.documented().filter((line) => line.includes('/binding'));
    assert.deepEqual(
      mine.filter((line) => !site.seen.has(line)),
      [],
    );
  });
});

/** A contract of two pages, one of them turned. The same bytes each time. */
async function twoPages(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (const turn of [0, 90]) {
    const page = file.addPage([595, 842]);
    page.drawText(`Contract, page turned by ${turn}`, { x: 80, y: 700, size: 18 });
    page.setRotation(degrees(turn));
  }
  file.setCreationDate(new Date(0));
  file.setModificationDate(new Date(0));
  return file.save();
}

/** A PNG in one colour. */
function aPicture(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x66)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const body = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
