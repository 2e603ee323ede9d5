import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { type Answer, refused, worked } from '../../journeys/proof.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../storage/embeddedPostgres.ts';

const command = fileURLToPath(new URL('../../bin/xinqiao.mjs', import.meta.url));
let folder: string;
let server: EmbeddedPostgres | undefined;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await chmod(folder, 0o711); // the database of a root user runs as another user, who must pass through
});
after(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

type Said = Extract<Answer, { through: 'cli' }> & { out: string; err: string };

/** The command as a person types it, in a process and on a data folder of its own. */
function xinqiao(args: readonly string[], { input = '', lang = 'zh' } = {}): Promise<Said> {
  const env = { ...process.env, XINQIAO_DATA: join(folder, 'var'), XINQIAO_LANG: lang, TZ: 'America/New_York' };
  const child = spawn(process.execPath, [command, ...args], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ through: 'cli', exitCode: exitCode ?? -1, text: said.out + said.err, ...said }));
  });
}

const fileOf = async (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};
async function workbookOf(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('letters').addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const counts = ({ out }: Said) => {
  const { rows, made, there, refused: left } = JSON.parse(out);
  return { rows, made, there, refused: left };
};

const head = '标题,内容,来信日期,答复,答复日期,单位\n';

describe('on a new folder', () => {
  test('migrate sets up the database and its tables; a second time there is nothing to do', async () => {
    const first = await xinqiao(['migrate']);
    assert.equal(first.exitCode, 0, first.text);
    assert.match(first.out, /已执行迁移 0001_matters.sql/);
    server = await startEmbeddedPostgres(join(folder, 'var')); // from here on as if a server were running on the folder
    assert.match((await xinqiao(['migrate'])).out, /没有要执行的迁移/);
  });
  test('a word that is no command, and help', async () => {
    assert.deepEqual((await xinqiao(['improt'])).exitCode, 2);
    assert.match((await xinqiao(['help'], { lang: 'en' })).out, /report timeliness/);
  });
});

describe('xinqiao categories', () => {
  test('[E4] a tree is exported, changed, tried and brought in; one that loses a code is refused', async (t) => {
    const exported = await xinqiao(['categories', 'export']);
    assert.equal(exported.exitCode, 0, exported.err);
    assert.match(exported.out, /^code,parent,zh,en,replaces\npolitics-law,,政法,Politics and law,\n/);
    const more = `${exported.out}land.taking,land,土地征收,Taking of land,\n"land.taking.rural",land.taking,"集体土地,征收",,\n`;
    const bring = (file: string, ...rest: string[]) =>
      xinqiao(['categories', 'import', file, '--version', '2099', '--from', '2099-01-01', ...rest]);
    const file = await fileOf('tree.csv', more);
    const tried = await bring(file, '--dry-run');
    assert.equal(tried.exitCode, 0, tried.text);
    assert.match(tried.out, /将导入分类 2099 版，自 2099-01-01 起启用：共 19 个，新增 2 个/);
    const without = await bring(await fileOf('less.csv', more.replace(/^other,.*\n/m, '')));
    assert.deepEqual([without.exitCode, /旧代码 other 在新版本里没有了/.test(without.err)], [1, true]);
    const added = await bring(file, '--json');
    assert.deepEqual([added.exitCode, JSON.parse(added.out).outcome], [0, 'added']);
    const versions = await xinqiao(['categories', 'list'], { lang: 'en' });
    assert.match(versions.out, /2020 .*\(in force\)\n2099 {2}from 2099-01-01 {2}19 categories/);
    assert.match((await xinqiao(['categories', 'export', '--version', '2099'])).out, /"集体土地,征收"/);
    assert.equal((await xinqiao(['categories', 'export', '--version', '1'])).exitCode, 1);
    assert.equal((await bring(file)).exitCode, 1);
    assert.equal((await xinqiao(['categories', 'import', file, '--version', '2100', '--from', '2100-02-30'])).exitCode, 2);
    worked(t, { rows: 'E4', answer: tried, says: /新增 2 个/ });
    refused(t, { rows: 'E4', answer: without, says: /旧代码 other/ });
  });
});

describe('xinqiao import', () => {
  test('[Y4] a CSV file is tried, taken over and taken over again; bad rows are named and left out', async (t) => {
    const file = await fileOf(
      'letters.csv',
      `${head}路灯不亮,三盏,2026-03-02,已修复,2026-03-05,市政管理处\n路灯不亮,三盏,2026-03-02,已修复,2026-03-05,市政管理处\n公园长椅,,2026-03-03,,,\n`,
    );
    const tried = await xinqiao(['import', file, '--dry-run']);
    worked(t, { rows: 'Y4', answer: tried, says: /检查了 3 行：可导入 3 封，已经导入过 0 封，不合格 0 行。没有写入任何内容/ });
    const made = await xinqiao(['import', file, '--json']);
    worked(t, { rows: 'Y4', answer: made, says: /"rows":3,"made":3,"there":0/ });
    assert.deepEqual(counts(await xinqiao(['import', file, '--json'])), { rows: 3, made: 0, there: 3, refused: 0 });
    assert.ok(!existsSync(`${file}.errors.csv`));

    const bad = await fileOf(
      'bad.csv',
      `${head},没有标题,2026-03-02,,,\n=1+1,日期不对,2026-02-30,,明天,\n花坛,多一格,2026-03-02,,,,x\n树木,好的,2026-03-02,,,\n`,
    );
    const answer = await xinqiao(['import', bad]);
    refused(t, { rows: 'Y4', answer, says: /读取了 4 行：导入 1 封，已经导入过 0 封，不合格 3 行[\s\S]*bad\.csv\.errors\.csv/ });
    const lines = (await readFile(`${bad}.errors.csv`, 'utf8')).trim().split('\r\n');
    assert.deepEqual(
      lines.map((line) => line.split(',').slice(0, 2).join(' ').replace('\uFEFF', '')),
      ['行 项目', '2 title', '3 received', '3 replied', '4 '],
    );
    assert.match(lines[2] ?? '', /应为实际存在的日期/);
    assert.doesNotMatch(lines.join(), /没有标题|日期不对|明天/, 'what people wrote stays in the file');
  });
  test('[Y4] a workbook with a map of its columns; a map that names a column the file lacks is refused', async (t) => {
    const heading = ['事项', '收到', '回信时间', '正文'];
    const good = ['水压太低', new Date('2025-06-01T00:00:00Z'), new Date('2025-06-11T00:00:00Z'), '六楼没有水'];
    const map = await fileOf('map.json', JSON.stringify({ title: '事项', received: '收到', replied: '回信时间', content: '正文' }));
    const file = await fileOf('letters.xlsx', await workbookOf([heading, good]));
    const made = await xinqiao(['import', file, '--map', map], { lang: 'en' });
    worked(t, { rows: 'Y4', answer: made, says: /1 rows read: 1 letters taken over, 0 were in already, 0 rows do not fit/ });
    const mixed = await fileOf('mixed.xlsx', await workbookOf([heading, good, ['日期写错', '2025-13-01', '', '']]));
    const answer = await xinqiao(['import', mixed, '--map', map], { lang: 'en' });
    refused(t, { rows: 'Y4', answer, says: /2 rows read: 0 letters taken over, 1 were in already, 1 rows do not fit/ });
    assert.match(await readFile(`${mixed}.errors.csv`, 'utf8'), /3,received,.*must be a day that exists.*,收到/);
    const wrong = await fileOf('wrong.json', JSON.stringify({ title: '题目' }));
    refused(t, {
      rows: 'Y4',
      answer: await xinqiao(['import', file, '--map', wrong]),
      says: /文件里没有“题目”这一列。文件中的列：事项、收到、回信时间、正文/,
    });
  });
  test('[Y4] a mailbox in JSON lines is known without a map; days that are missing or reversed count apart', async (t) => {
    const row = (title: string, day: string, replied: string, reply = '已办理。') =>
      `{"mail_id":"1","title":"${title}","query":"请处理","query_date":"${day}","reply":"${reply}","reply_date":"${replied}","agency":"园林所","days": NaN}`;
    const rows = [row('甲', '2020-01-01', '2020-01-16'), row('乙', '2020-01-01', '2020-03-02'), row('丙', '', '2020-01-16')];
    const more = [row('丁', '2020-01-01', ''), row('戊', '2020-01-16', '2020-01-01'), row('己', '2020-01-01', '', '')];
    const file = await fileOf('mails.jsonl', [...rows, ...more].join('\n'));
    worked(t, { rows: 'Y4', answer: await xinqiao(['import', file]), says: /没有答复日的 2 封，日期不全的 2 封，答复日早于来信日的 1 封/ });
    const { byOrgan } = JSON.parse((await xinqiao(['report', 'timeliness', '--json'])).out);
    const ours = byOrgan.find(({ organ }: { organ: string }) => organ === '园林所');
    assert.deepEqual(ours, { organ: '园林所', total: 6, answered: 4, open: 2, undated: 2, reversed: 1, within15: 1, within60: 1 });
    const strange = await fileOf('strange.jsonl', '{"a":1}\n');
    refused(t, { rows: 'Y4', answer: await xinqiao(['import', strange]), says: /认不出各列的含义，请用 --map 说明。文件中的列：a。/ });
  });
  for (const [shows, args, code, says] of [
    ['without a file', ['import'], 2, /缺少要导入的文件/],
    ['with an option nobody knows', ['import', 'a.csv', '--force'], 2, /不认识选项 --force/],
    ['with a file that is not there', ['import', 'nowhere.csv'], 1, /无法读取文件 nowhere\.csv（ENOENT）/],
    ['with an old workbook', ['import', 'a.xls'], 1, /另存为 \.xlsx/],
  ] as const)
    test(`${shows} it says what to do`, async () => {
      const said = await xinqiao(args);
      assert.deepEqual([said.exitCode, said.out], [code, '']);
      assert.match(said.err, says);
    });
});

describe('xinqiao report', () => {
  test('as a table, with what its days are not', async () => {
    const said = await xinqiao(['report', 'timeliness'], { lang: 'en' });
    assert.match(said.out, /total +11\n[\s\S]*not the legal period[\s\S]*园林所 +6 +4 +2 +2 +1 +1 +1/);
    assert.match((await xinqiao(['report', 'weather'])).err, /可用的报表：timeliness indicators/);
  });
  test('the indicators of a past day, with both their numbers; a day to come is none', async () => {
    const said = await xinqiao(['report', 'indicators', '--on', '2020-06-30']);
    assert.equal(said.exitCode, 0, said.text);
    assert.match(
      said.out,
      /2020-01-01 至 2020-06-30 信访，按 2020-06-30 日终的情形[\s\S]*重复信访率 +0\.00 % +0 +\d+[\s\S]*不计：检举控告、日期不详的历史来信/,
    );
    const { parts, indicators } = JSON.parse((await xinqiao(['report', 'indicators', '--on', '2020-06-30', '--json'])).out);
    assert.deepEqual([parts.items > 0, indicators.length], [true, 10]);
    for (const [args, says] of [
      [['--on', '2999-01-01'], /--on 的日期不正确/],
      [['--from', '2026-02-30'], /--from 的日期不正确/],
      [['--unit', '440200-nowhere'], /没有单位 440200-nowhere/],
    ] as const) {
      const wrong = await xinqiao(['report', 'indicators', ...args]);
      assert.deepEqual([wrong.exitCode, wrong.out], [2, '']);
      assert.match(wrong.err, says);
    }
  });
});

describe('xinqiao user add', () => {
  const add = (changed: Record<string, string> = {}) => {
    const options = { account: 'reader.hrss', name: '盘知行', unit: '440200-hrss', roles: 'handler,checker', ...changed };
    return ['user', 'add', ...Object.entries(options).map(([option, value]) => `--${option}=${value}`)];
  };
  test('makes an account whose password comes from standard input, and keeps only its digest', async () => {
    const said = await xinqiao(add(), { input: 'correct horse battery\n' });
    assert.equal(said.exitCode, 0, said.text);
    assert.match(said.out, /已建立账号 reader\.hrss/);
    const client = new pg.Client({ connectionString: server?.ownerUrl });
    await client.connect();
    const { rows } = await client.query(`select roles, password_hash from officer where account = 'reader.hrss'`);
    await client.end();
    assert.deepEqual(rows[0].roles, ['handler', 'checker']);
    assert.match(rows[0].password_hash, /^argon2id\$/);
  });
  for (const [shows, changed, input, says] of [
    ['an account that is in use', {}, 'correct horse battery\n', /账号 reader\.hrss 已经有人使用/],
    ['a unit that does not exist', { account: 'b.b', unit: '449999-hrss' }, '', /没有单位 449999-hrss。相近的单位代码：.*-hrss/],
    ['a role that does not exist', { account: 'b.b', roles: 'handler,boss' }, '', /没有角色 boss。可用的角色：registrar triage/],
    ['an administrator who also does casework', { account: 'b.b', roles: 'admin,handler' }, '', /不能兼任/],
    ['two administrators in one', { account: 'b.b', roles: 'security,auditor' }, '', /不能兼任/],
    ['an account with capitals', { account: 'B.b' }, '', /--account 应以小写字母开头/],
    ['a short password', { account: 'b.b' }, 'short\n', /口令至少 10 个字符/],
    ['a password file that is not there', { account: 'b.b', 'password-file': 'nowhere' }, '', /无法读取口令（ENOENT）/],
  ] as const)
    test(`${shows} is refused`, async () => {
      const said = await xinqiao(add(changed), { input });
      assert.deepEqual([said.exitCode, said.out], [2, '']);
      assert.match(said.err, says);
    });
});

describe('xinqiao demo and verify', () => {
  test('the demo city is played once, and everything agrees with its events', async () => {
    assert.match((await xinqiao(['demo'])).out, /示范城市已经准备好/);
    assert.equal((await xinqiao(['demo'])).exitCode, 0);
    const said = await xinqiao(['verify', '--json']);
    assert.deepEqual([said.exitCode, JSON.parse(said.out)], [0, { matters: 213, differences: [] }]);
  });
  test('[G3] a holiday notice counts the clocks of the demo again, once, and everything still agrees; a wrong file is refused with its field', async (t) => {
    const holidays = (date: string) =>
      JSON.stringify({ year: new Date().getFullYear() + 1, days: [{ date, name: '元旦', isOffDay: true }] });
    const next = new Date().getFullYear() + 1;
    const wrong = await fileOf('wrong.json', holidays(`${next}-02-30`));
    refused(t, { rows: 'G3', answer: await xinqiao(['calendar', 'import', wrong]), says: /days\[0\]\.date：没有这一天/ });
    const named = JSON.parse((await xinqiao(['calendar', 'import', wrong, '--json'])).out).error;
    assert.deepEqual([named.code, named.field], ['bad-day', 'days[0].date']);
    const file = await fileOf('next.json', holidays(`${next}-01-01`));
    const tried = JSON.parse((await xinqiao(['calendar', 'import', file, '--dry-run', '--json'])).out);
    assert.equal(tried.outcome, 'would-add');
    const answer = await xinqiao(['calendar', 'import', file, '--json']);
    worked(t, { rows: 'G3', answer, says: /"outcome":"added"/ });
    assert.deepEqual([JSON.parse(answer.out).recounted.changed, JSON.parse(answer.out).recounted.left], [tried.wouldChange, 0]);
    const again = await xinqiao(['calendar', 'import', file], { lang: 'en' });
    assert.match(again.out, /was imported before\.\n.*0 matters changed/);
    assert.match((await xinqiao(['calendar', 'import', 'nowhere.json'])).err, /nowhere\.json：文件读不出来/);
    assert.equal((await xinqiao(['calendar'])).exitCode, 2);
    const said = await xinqiao(['verify', '--json']);
    assert.deepEqual(JSON.parse(said.out).differences, []);
  });
  test('a cell that somebody changed is named, with exit code 1', async () => {
    const client = new pg.Client({ connectionString: server?.superuserUrl.replace(/\/postgres\?/, '/xinqiao?') });
    await client.connect();
    const { rows } = await client.query(
      `update petition set state = 'closed'
       where petition_id = (select petition_id from petition where state = 'accepted' order by petition_id limit 1) returning petition_no`,
    );
    await client.end();
    const said = await xinqiao(['verify'], { lang: 'en' });
    assert.equal(said.exitCode, 1);
    assert.match(
      said.out,
      new RegExp(`petition ${rows[0].petition_no} state: expected accepted, found closed\\n213 matters compared; 1 cells differ`),
    );
  });
});
