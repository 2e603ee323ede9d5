import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ExcelJS from 'exceljs';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { runHandDown } from './handdown.ts';

const sample = new URL('../../docs/how-to/hand-down.sample.json', import.meta.url);
const head = ['上级编号', '登记机关', '转交机关', '转交方式', '转交日期', '办理期限', '姓名', '电话', '标题', '内容', '问题属地'];
const row = (number: string, more: Readonly<Record<string, unknown>> = {}) => {
  const usual = {
    上级编号: number,
    登记机关: '国家信访局',
    转交机关: '广东省信访局',
    转交方式: '交办',
    转交日期: '2026-11-18',
    办理期限: '2027-01-15',
  };
  const told = {
    ...usual,
    姓名: '林小满',
    电话: '15400001234',
    标题: '电梯停运',
    内容: '电梯多次停运，请求维修。',
    问题属地: '440203',
    ...more,
  };
  return head.map((column) => told[column as keyof typeof told] ?? '');
};

describe('xinqiao handdown', () => {
  let on: ACity;
  let folder: string;
  before(async () => {
    on = await aCity();
    folder = await mkdtemp(join(tmpdir(), 'handdown-'));
  });
  after(async () => {
    await on.close();
    await rm(folder, { recursive: true });
  });

  const run = async (...args: string[]) => {
    const lines: Record<'out' | 'err', string[]> = { out: [], err: [] };
    const io = {
      out: (line: string) => void lines.out.push(line),
      err: (line: string) => void lines.err.push(line),
      isTerminal: false,
      readLines: async function* () {},
    };
    const none = () => Promise.reject(new Error('not asked'));
    const place = { language: 'zh', city: async () => on.city, migrate: none, verify: none, playDemo: none } as const;
    const exitCode = await runHandDown(args, io, place);
    const [out, err] = [lines.out.join('\n'), lines.err.join('\n')];
    return { through: 'cli', exitCode, text: `${out}\n${err}`, out, err } as const;
  };
  const sheet = async (name: string, rows: readonly (readonly unknown[])[], shape: (sheet: ExcelJS.Worksheet) => void = () => {}) => {
    const workbook = new ExcelJS.Workbook();
    const made = workbook.addWorksheet('清单');
    made.addRows(rows.map((each) => [...each]));
    shape(made);
    const file = join(folder, name);
    await writeFile(file, Buffer.from(await workbook.xlsx.writeBuffer()));
    return file;
  };
  const json = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const counts = ({ out }: { out: string }) => {
    const { rows, made, there, changed, refused: left } = JSON.parse(out);
    return { rows, made, there, changed, refused: left };
  };
  const matters = ({ out }: { out: string }): { number: string; petitionNo: string }[] => JSON.parse(out).matters;
  const errors = ({ out }: { out: string }): string[] =>
    JSON.parse(out).errors.map(({ row: line, field }: Record<string, string>) => `${line} ${field}`);
  const triage = () => on.officer('440200-xfj', 'triage');

  test('[A8] the sample of the manual arrives once, with its own number and day, and the clocks of the tiers', async (t) => {
    const file = join(folder, 'sample.json');
    await writeFile(file, await readFile(sample));
    assert.deepEqual(counts(await run('import', file, '--dry-run', '--json')), { rows: 2, made: 2, there: 0, changed: 0, refused: 0 });
    assert.equal(
      (await on.city.questions.list({ as: 'officer', unit: '440200-xfj', within: [], restricted: false }, { sort: 'filed', size: 5 }))
        .length,
      0,
    );
    const took = await run('import', file, '--json');
    assert.deepEqual(counts(took), { rows: 2, made: 2, there: 0, changed: 0, refused: 0 });
    const [national, province] = matters(took);
    const view = await on.read(triage(), national?.petitionNo ?? '');
    assert.deepEqual(
      [view.channel, view.filedOn, view.handedDown?.number, view.handedDown?.registeredBy, view.handedDown?.dueOn],
      ['handed-down', '2026-11-18', 'GX20261116000381', 'national', '2027-01-15'],
    );
    const clocks = (file: typeof view) => file.clocks.map(({ purpose, due }) => `${purpose} ${due}`);
    assert.deepEqual(clocks(view), ['staged-city 2026-11-23', 'upper-report 2027-01-15']); // the third day is a Saturday
    assert.deepEqual(clocks(await on.read(triage(), province?.petitionNo ?? '')), ['triage 2026-12-04']);

    const again = await run('import', file);
    assert.equal(again.exitCode, 0, again.text);
    assert.match(again.out, /接收 0 件，已经接收过 2 件/);
    const changed = JSON.parse(await readFile(sample, 'utf8'));
    changed[0].内容 = '另外的内容。';
    await writeFile(file, JSON.stringify(changed));
    const told = await run('import', file);
    assert.equal((await on.read(triage(), national?.petitionNo ?? '')).content.includes('另外'), false);
    worked(t, { rows: 'A8', answer: again, says: /已经接收过 2 件，内容有变化 0 件/ });
    refused(t, { rows: 'A8', answer: told, says: /内容有变化 1 件[\s\S]*1 行没有接收/ });
    assert.match(await readFile(`${file}.errors.csv`, 'utf8'), /GX20261116000381 已经接收/);
  });

  test('[A8] a sheet as life has it: a title above, serial days, full-width digits; bad rows are named and stop nobody else', async (t) => {
    const rows = [
      ['广东省信访局转交信访事项清单'],
      [],
      head,
      row('Ａ１００', { 转交日期: 46344, 办理期限: '２０２７-０１-１５', 问题属地: '４４０２０３', 电话: '１５４００００１２３４' }), // 2026-11-18
      row('A101', { 问题属地: '999999' }),
      row('A102', { 转交方式: '看着办' }),
      row('A103', { 办理期限: '' }),
      row('A104', { 标题: '', 转交日期: '昨天' }),
      row('A105', { 办理期限: '2026-11-18' }),
      row('A106', { 转交日期: '2026-11-19' }),
      row('A106', { 转交日期: '2026-11-19' }),
      row('A107'),
      row('A107', { 标题: '另一个标题' }),
      row(''),
    ];
    const file = await sheet('life.xlsx', rows, (made) => made.mergeCells('A1:K1'));
    const took = await run('import', file, '--json');
    assert.deepEqual(counts(took), { rows: 11, made: 2, there: 0, changed: 0, refused: 9 });
    const { petitionNo = '' } = matters(took).find(({ number }) => number === 'A100') ?? {};
    assert.deepEqual(
      [(await on.read(triage(), petitionNo)).filedOn, (await on.read(triage(), petitionNo)).areaCode],
      ['2026-11-18', '440203'],
    );
    assert.deepEqual(errors(took), [
      '5 area',
      '6 how',
      '7 dueOn',
      '8 sentOn',
      '8 title',
      '9 ',
      '11 number',
      '12 number',
      '13 number',
      '14 number',
    ]);
    const file2 = await readFile(`${file}.errors.csv`, 'utf8');
    for (const secret of ['林小满', '15400001234', '电梯']) assert.ok(!file2.includes(secret), secret);
    worked(t, { rows: 'A8', answer: await run('import', await sheet('good.xlsx', [head, row('A200')])), says: /接收 1 件/ });
    refused(t, { rows: 'A8', answer: took, says: /没有这个行政区划代码/ });
  });

  for (const [shows, name, make, says] of [
    [
      'a row that shares a merged cell with another',
      'merged.xlsx',
      () => sheet('merged.xlsx', [head, row('B1'), row('B2')], (made) => made.mergeCells('E2:E3')),
      /2 行没有接收/,
    ],
    [
      'a unit that nobody knows',
      'unit.xlsx',
      () =>
        sheet('unit.xlsx', [
          [...head, '被反映单位'],
          [...row('B3'), '440200-nobody'],
        ]),
      /1 行没有接收/,
    ],
    [
      'a sheet without the numbers of the level above',
      'no.xlsx',
      () =>
        sheet('no.xlsx', [
          ['编号', '标题'],
          ['1', '电梯'],
        ]),
      /缺少这几列：上级编号、转交机关/,
    ],
    ['JSON that is no list', 'x.json', () => json('x.json', '{"上级编号":"C1"}'), /应为一个由对象组成的列表/],
  ] as const)
    test(`[A8] refused: ${shows}`, async (t) => {
      const file = await make();
      const bad = await run('import', file);
      assert.equal(bad.exitCode, 1);
      const fine = await sheet(`fine-${name}.xlsx`, [head, row(`F-${name}`)]);
      worked(t, { rows: 'A8', answer: await run('import', fine), says: /接收 1 件/ });
      refused(t, { rows: 'A8', answer: bad, says });
    });

  test('[A8] a file with a byte order mark, and two commands at once, make each number once', async (t) => {
    const file = join(folder, 'bom.csv');
    await writeFile(file, `\uFEFF${[head, row('D1'), row('D2')].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
    const both = await Promise.all([run('import', file, '--json'), run('import', file, '--json')]);
    assert.deepEqual(
      both.map(({ exitCode }) => exitCode),
      [0, 0],
    );
    assert.equal(
      both.reduce((sum, said) => sum + counts(said).made, 0),
      2,
    );
    worked(t, { rows: 'A8', answer: both[0] ?? (await run()), says: /"rows":2/ });
    refused(t, { rows: 'A8', answer: await run('import'), says: /缺少要导入的文件/ });
  });

  test('[A8] the outcome goes back once, in a file of the same kind, and stands in the matter', async (t) => {
    const [taken] = matters(await run('import', await sheet('back.xlsx', [head, row('E1')]), '--json'));
    const petitionNo = taken?.petitionNo ?? '';
    const housing = '440200-housing';
    const opinion = {
      paper: 'opinion',
      outcome: 'explained',
      ...anOpinion,
      opinion: '经核查，控制柜已经更换。',
    };
    const steps = [
      [
        '440200-xfj',
        'triage',
        { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 },
      ],
      ['440200-xfj', 'triage', { type: 'assign', to: housing, dueOn: '2026-12-30' }],
      [housing, 'handler', { type: 'receive' }],
      [housing, 'handler', { type: 'accept' }],
      [housing, 'handler', { type: 'report', text: '已经维修。' }],
      [housing, 'handler', { type: 'draft', ...opinion }],
      [housing, 'checker', { type: 'check' }],
      [housing, 'head', { type: 'sign' }],
      [housing, 'sealer', { type: 'seal' }],
    ] as const;
    for (const [unit, role, body] of steps) {
      const done = await on.act(on.officer(unit, role), petitionNo, body);
      assert.equal(done.outcome, 'done', `${body.type}: ${JSON.stringify(done).slice(0, 200)}`);
    }
    assert.ok((await on.read(triage(), petitionNo)).letters.some(({ kind }) => kind === 'completion-report'));
    const to = join(folder, 'answers.json');
    const unwritable = await run('export', '--to', join(folder, 'nowhere', 'a.xlsx'));
    assert.match(unwritable.err, /没有登记报送/);
    const gave = await run('export', '--to', to);
    const [answer, ...others] = JSON.parse(await readFile(to, 'utf8'));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [answer.number, answer.petitionNo, answer.state, answer.acceptedOn, answer.answeredOn, answer.outcome],
      ['E1', petitionNo, '已答复', '2026-11-20', '2026-11-20', '解释说明'],
    );
    assert.match(answer.letters, /〔2026〕\d+号；.*〔2026〕\d+号/);
    assert.match(answer.text, /已经更换/);
    const view = await on.read(triage(), petitionNo);
    assert.equal(view.handedDown?.reportedOn, '2026-11-20');
    assert.ok(view.clocks.find(({ purpose }) => purpose === 'upper-report')?.stoppedOn);

    const twice = await run('export', '--to', join(folder, 'twice.xlsx'));
    assert.match(twice.out, /没有需要报送上级的办理结果/);
    assert.ok(!existsSync(join(folder, 'twice.xlsx')));
    const once = await run('export', '--to', join(folder, 'again.xlsx'), '--again');
    assert.match(once.out, /导出 1 件.*其中 0 件新登记/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'again.xlsx'));
    assert.deepEqual(workbook.worksheets[0]?.getRow(2).getCell(1).value, 'E1');
    worked(t, { rows: 'A8', answer: gave, says: /导出 1 件办理结果.*其中 1 件新登记为已报送/ });
    refused(t, { rows: 'A8', answer: await run('export', '--to', 'answers.pdf'), says: /应为 \.xlsx \.json/ });
  });
});
