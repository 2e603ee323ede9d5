import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import excel from 'exceljs';
import { refused, worked } from '../../journeys/proof.ts';
import { keepFacts } from '../casework/insight/keepFacts.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const bureau = '440200-xfj';
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const linesOf = (told: Told) => told.text.replace('\ufeff', '').trimEnd().split('\r\n');

describe('what leaves the system as a table', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const take = (as: string, body: object) =>
    site.ask({
      method: 'POST',
      path: '/exports',
      as: tokens.get(as) ?? '',
      body: { format: 'csv', purpose: '季度通报用', query: {}, ...body },
    });

  before(async () => {
    site = await aSite();
    await site.city.file({ title: '=1+1 电梯停运' });
    await site.city.file({ title: '路灯不亮' });
    await site.city.file({ title: '举报乙事', accusation: true });
    await keepFacts(site.city.city);
    for (const [name, role] of [
      ['triage', 'triage'],
      ['reg', 'registrar'],
      ['chief', 'chief'],
      ['auditor', 'auditor'],
      ['restricted', 'restricted'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(bureau, role)));
    tokens.set('deputy', await site.signIn({ account: 'deputy.city', name: '示例', unit: bureau, roles: ['restricted', 'chief'] }));
  });
  after(() => site.close());

  test('[V1] a list as CSV: a purpose is asked and kept, titles only where the role may, no formula, no accusation', async (t) => {
    const told = await take('triage', { what: 'matters' });
    assert.equal(told.headers['content-type'], 'text/csv; charset=utf-8');
    assert.match(told.headers['content-disposition'] ?? '', /^attachment; .*2026-11-20\.csv/);
    const lines = linesOf(told);
    assert.equal(lines[0], '信访编号,标题,状态,信访形式,类别,内容分类,问题属地,信访日,所在单位,最后一天,剩余天数');
    assert.equal(lines.length, 3);
    assert.ok(
      lines.some((line) => line.includes(",'=1+1 电梯停运,")),
      lines.join('\n'),
    );
    assert.doesNotMatch(told.text, /林小满|15400001234|示例路|举报乙事/);
    const plain = await take('reg', { what: 'matters' });
    assert.doesNotMatch(plain.text, /标题|路灯/);
    assert.equal(linesOf(plain).length, 3);
    const [kept] = (await site.ask({ path: '/exports', as: tokens.get('auditor') ?? '' })).json.items;
    assert.deepEqual([kept.account, kept.purpose, kept.what, kept.rowLimit, kept.rows], ['reg.city', '季度通报用', 'matters', 200, 2]);
    worked(t, { rows: 'V1', answer: answerOf(told), says: /'=1\+1 电梯停运/ });
    refused(t, { rows: 'V1', answer: answerOf(await take('triage', { what: 'matters', purpose: ' ' })), says: /"purpose"/ });
  });

  test('not even who may read accusations takes them out in bulk; who does nothing else takes out nothing', async () => {
    assert.doesNotMatch((await take('deputy', { what: 'matters' })).text, /举报乙事/);
    assert.equal((await take('restricted', { what: 'matters' })).status, 403);
    assert.equal((await take('auditor', { what: 'matters' })).status, 403);
  });

  test('as XLSX: cells are texts and numbers', async () => {
    const told = await take('chief', { what: 'matters', format: 'xlsx' });
    const book = new excel.Workbook();
    await book.xlsx.load(told.bytes as never);
    const page = book.worksheets[0];
    assert.equal(page?.rowCount, 3);
    const cells = [2, 3].flatMap((row) => (page?.getRow(row).values as unknown[]) ?? []);
    assert.ok(cells.includes('=1+1 电梯停运') && cells.every((cell) => typeof cell !== 'object' || cell === null));
  });

  test('tables of the board, with how they were counted; for who has a board', async () => {
    const board = await take('chief', { what: 'board', query: { by: 'channel' } });
    assert.match(board.text, /^\ufeff信访形式,本期 件次[^\n]*\r\n网上,2,2,0,0,,0,\r\n合计,2,2,0,0,,0,\r\n[\s\S]*不含检举控告/);
    assert.match((await take('chief', { what: 'indicators' })).text, /重复信访率,0,0,2/);
    assert.match((await take('chief', { what: 'stock', query: { days: 0 } })).text, /2026-11-20,2,2,0/);
    assert.equal((await take('reg', { what: 'board' })).status, 403);
    assert.equal((await take('chief', { what: 'board', query: { to: '2030-01-01' } })).status, 422);
    assert.equal((await take('chief', { what: 'matters', query: { figure: 'open', q: '电梯' } })).status, 422);
  });

  test('words that were sought are not kept', async () => {
    await take('triage', { what: 'matters', query: { q: '路灯' } });
    const told = await site.ask({ path: '/exports', as: tokens.get('auditor') ?? '' });
    assert.deepEqual(told.json.items[0].asked, { sort: 'filed', sought: true });
    assert.doesNotMatch(told.text, /路灯/);
  });
});
