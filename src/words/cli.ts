import type { InBoth, Sentences } from './language.ts';

/** What is wrong with how a command was called. */
export type UsageFault =
  | { code: 'unknown-option'; option: string; known: string }
  | { code: 'option-without-value'; option: string }
  | { code: 'option-twice'; option: string }
  | { code: 'option-missing'; option: string }
  | { code: 'too-many-arguments'; most: number }
  | { code: 'file-missing' }
  | { code: 'bad-day'; option: string }
  | { code: 'no-such-unit'; unit: string }
  | { code: 'unknown-report'; known: string };

/** Why an account was not made. */
export type AccountFault =
  | { code: 'bad-account' }
  | { code: 'account-taken'; account: string }
  | { code: 'bad-name' }
  | { code: 'unknown-unit'; unit: string; near: string }
  | { code: 'unknown-role'; role: string; known: string }
  | { code: 'roles-apart' }
  | { code: 'password-unreadable'; reason: string }
  | { code: 'password-short'; least: number }
  | { code: 'password-long'; most: number };

type Counted = Readonly<{
  total: number;
  answered: number;
  open: number;
  undated: number;
  reversed: number;
  within15: number;
  within60: number;
}>;

/** Every sentence of the commands but `due` and `import`, which have tables of their own. */
export type CliWords = Readonly<{
  usage: Readonly<Record<'all' | 'demo' | 'migrate' | 'report' | 'user' | 'verify', string>>;
  fault: Sentences<UsageFault>;
  account: Sentences<AccountFault>;
  accountMade(account: string, unit: string): string;
  askPassword: string;
  migrated(file: string): string;
  upToDate: string;
  playing(done: number, all: number): string;
  played: string;
  verifying(matters: number): string;
  verified(matters: number): string;
  differs(count: number, matters: number): string;
  difference(cell: string, expected: string, found: string): string;
  timeliness: Readonly<{
    heading: string;
    note: string;
    columns: Readonly<Record<keyof Counted, string>>;
    organ: string;
  }>;
  indicators: Readonly<{
    heading(from: string, on: string): string;
    note: string;
    columns: readonly [name: string, share: string, above: string, below: string];
    none: string;
    leftOut(names: string): string;
  }>;
}>;

const zh: CliWords = {
  usage: {
    all: `信桥 xinqiao：一网通办的信访系统

用法：xinqiao 命令 [选项]

  serve [--demo]            启动网站；--demo 使用示范城市
  demo                      准备示范城市
  migrate                   建立或者升级数据库
  import 文件               导入历史来信（CSV、XLSX、JSONL）
  handdown import 文件      接收上级转交的信访件
  handdown export --to 文件 导出报送上级的办理结果
  report timeliness         历史来信的答复时间
  report indicators         标准指标，可以查任何一天
  verify                    由事件重建各件，与数据库逐项核对
  calendar import 文件      导入放假安排，重新计算期限
  categories import 文件    导入内容分类的新版本；export 导出
  user add                  新建工作人员账号
  due                       计算一个期限，逐日说明
  ways [词语]               依法分类处理清单：什么事走什么途径
  bench                     装入十万件测速，与裸服务对照

各命令的选项见 xinqiao 命令 --help。设置见 README；XINQIAO_LANG=en 改用英文。`,
    demo: '用法：xinqiao demo\n准备示范城市：示范单位、人员账号和 200 件虚构的信访事项。中断后再次运行会接着做。',
    migrate: '用法：xinqiao migrate\n建立数据库并执行尚未执行的迁移。',
    report:
      '用法：xinqiao report timeliness [--json]\n历史来信的件数和答复时间。\n用法：xinqiao report indicators [--on 日期] [--from 日期] [--unit 单位代码] [--json]\n标准指标：起日（当年一月一日）以来的信访，按截止日（今天）日终的情形。',
    user: '用法：xinqiao user add --account 账号 --name 姓名 --unit 单位代码 --roles 角色,角色 [--password-file 文件]\n口令从标准输入读取，或者取文件的第一行。',
    verify: '用法：xinqiao verify [--json]\n由事件重建各件的列、期限、文书和可见单位，与数据库逐项核对；有不一致时退出码为 1。',
  },
  fault: {
    'unknown-option': (f) => `不认识选项 ${f.option}。可用的选项：${f.known}。`,
    'option-without-value': (f) => `${f.option} 后面缺少值；用法见 --help。`,
    'option-twice': (f) => `${f.option} 写了两次；请只保留一个。`,
    'option-missing': (f) => `缺少 ${f.option}；用法见 --help。`,
    'too-many-arguments': (f) => `参数太多，最多 ${f.most} 个；用法见 --help。`,
    'file-missing': () => '缺少要导入的文件；用法见 --help。',
    'bad-day': (f) => `${f.option} 的日期不正确，请写成 2026-11-20 的样子，不晚于今天，起日不晚于截止日。`,
    'no-such-unit': (f) => `没有单位 ${f.unit}。单位代码形如 440200-hrss。`,
    'unknown-report': (f) => `没有这种报表。可用的报表：${f.known}。`,
  },
  account: {
    'bad-account': () => '--account 应以小写字母开头，只含小写字母、数字、点和连字符，2 至 60 个字符，例如 handler.hrss。',
    'account-taken': (f) => `账号 ${f.account} 已经有人使用；请另取一个。`,
    'bad-name': () => '--name 应为 1 至 60 个字的姓名，不含控制字符。',
    'unknown-unit': (f) => `没有单位 ${f.unit}。${f.near ? `相近的单位代码：${f.near}。` : '单位代码形如 440200-hrss。'}`,
    'unknown-role': (f) => `没有角色 ${f.role}。可用的角色：${f.known}。`,
    'roles-apart': () => '系统管理员、安全管理员、审计员不能兼任，也不能同时办理信访事项。请只给其中一项角色。',
    'password-unreadable': (f) => `无法读取口令（${f.reason}）。`,
    'password-short': (f) => `口令至少 ${f.least} 个字符。`,
    'password-long': (f) => `口令最多 ${f.most} 个字符。`,
  },
  accountMade: (account, unit) => `已建立账号 ${account}（${unit}）。`,
  askPassword: '口令：',
  migrated: (file) => `已执行迁移 ${file}`,
  upToDate: '数据库已是最新，没有要执行的迁移。',
  playing: (done, all) => `正在准备示范城市 ${done}/${all}`,
  played: '示范城市已经准备好。用 xinqiao serve --demo 启动。',
  verifying: (matters) => `已核对 ${matters} 件`,
  verified: (matters) => `核对了 ${matters} 件，全部一致。`,
  differs: (count, matters) => `核对了 ${matters} 件，有 ${count} 处不一致。`,
  difference: (cell, expected, found) => `${cell}：应为 ${expected}，实为 ${found}`,
  timeliness: {
    heading: '历史来信的答复时间',
    note: '日数为来信日至答复日的自然日数，不是法定办理期限；日期不全的和答复日早于来信日的，不计入任何期间。',
    columns: {
      total: '总数',
      answered: '有答复日',
      open: '无答复日',
      undated: '日期不全',
      reversed: '日期颠倒',
      within15: '15日内',
      within60: '60日内',
    },
    organ: '单位',
  },
  indicators: {
    heading: (from, on) => `标准指标：${from} 至 ${on} 信访，按 ${on} 日终的情形`,
    note: '计量单位为件次；日期为信访日。未查到全国统一公式，口径见 docs/adr/0190。',
    columns: ['指标', '比率', '分子', '分母'],
    none: '无',
    leftOut: (names) => `不计：${names}。`,
  },
};

const en: CliWords = {
  usage: {
    all: `xinqiao 信桥: the one-net petition system

Usage: xinqiao COMMAND [OPTIONS]

  serve [--demo]            start the websites; --demo uses the demo city
  demo                      prepare the demo city
  migrate                   set up or upgrade the database
  import FILE               take over historical letters (CSV, XLSX, JSONL)
  handdown import FILE      take in matters from the level above
  handdown export --to FILE the outcomes that go back to it
  report timeliness         how long historical letters waited for a reply
  report indicators         the standard indicators, of any day
  verify                    rebuild every matter from its events and compare
  calendar import FILE      take over a holiday notice and count clocks again
  categories import FILE    bring in a new version of the categories; export
  user add                  make an officer's account
  due                       count a period and explain it day by day
  ways [WORDS]              the list of ways: which matter takes which way
  bench                     load 100,000 matters and measure against a bare server

For the options of a command: xinqiao COMMAND --help. Settings: see README; XINQIAO_LANG=zh changes the language.`,
    demo: 'Usage: xinqiao demo\nPrepares the demo city: organs, officers and 200 invented matters. If it was interrupted, run it again to go on.',
    migrate: 'Usage: xinqiao migrate\nSets up the database and applies the migrations that have not been applied.',
    report:
      'Usage: xinqiao report timeliness [--json]\nHistorical letters and how long they waited for a reply.\nUsage: xinqiao report indicators [--on DAY] [--from DAY] [--unit CODE] [--json]\nThe standard indicators: petitions since a day (1 January of that year), as they stood at the end of another (today).',
    user: 'Usage: xinqiao user add --account ACCOUNT --name NAME --unit UNIT --roles ROLE,ROLE [--password-file FILE]\nThe password is read from standard input, or is the first line of the file.',
    verify:
      'Usage: xinqiao verify [--json]\nRebuilds columns, clocks, letters and readers of every matter from its events and compares; exit code 1 if anything differs.',
  },
  fault: {
    'unknown-option': (f) => `There is no option ${f.option}. The options are ${f.known}.`,
    'option-without-value': (f) => `${f.option} needs a value; see --help.`,
    'option-twice': (f) => `${f.option} is given twice; keep one.`,
    'option-missing': (f) => `${f.option} is missing; see --help.`,
    'too-many-arguments': (f) => `There are too many arguments, at most ${f.most}; see --help.`,
    'file-missing': () => 'The file to import is missing; see --help.',
    'bad-day': (f) => `${f.option} is no day that fits: write it like 2026-11-20, not after today, and the first not after the last.`,
    'no-such-unit': (f) => `There is no unit ${f.unit}. A code looks like 440200-hrss.`,
    'unknown-report': (f) => `There is no such report. The reports are ${f.known}.`,
  },
  account: {
    'bad-account': () =>
      '--account must begin with a small letter and have 2 to 60 small letters, digits, dots and hyphens, such as handler.hrss.',
    'account-taken': (f) => `The account ${f.account} is in use; choose another.`,
    'bad-name': () => '--name must have 1 to 60 characters and no control characters.',
    'unknown-unit': (f) =>
      `There is no unit ${f.unit}. ${f.near ? `Units with codes like it: ${f.near}.` : 'A code looks like 440200-hrss.'}`,
    'unknown-role': (f) => `There is no role ${f.role}. The roles are ${f.known}.`,
    'roles-apart': () => 'Administrators and auditors hold one role and no other. Please give only one of these roles.',
    'password-unreadable': (f) => `The password cannot be read (${f.reason}).`,
    'password-short': (f) => `The password must have at least ${f.least} characters.`,
    'password-long': (f) => `The password may have at most ${f.most} characters.`,
  },
  accountMade: (account, unit) => `The account ${account} (${unit}) is made.`,
  askPassword: 'Password: ',
  migrated: (file) => `Applied migration ${file}`,
  upToDate: 'The database is up to date; there was no migration to apply.',
  playing: (done, all) => `Preparing the demo city ${done}/${all}`,
  played: 'The demo city is ready. Start it with xinqiao serve --demo.',
  verifying: (matters) => `${matters} matters compared`,
  verified: (matters) => `${matters} matters compared; all agree with their events.`,
  differs: (count, matters) => `${matters} matters compared; ${count} cells differ.`,
  difference: (cell, expected, found) => `${cell}: expected ${expected}, found ${found}`,
  timeliness: {
    heading: 'How long historical letters waited for their reply',
    note: 'Days are calendar days from letter to reply, not the legal period. A letter with a day missing, or with a reply dated before it, counts in no period.',
    columns: {
      total: 'total',
      answered: 'answered',
      open: 'open',
      undated: 'undated',
      reversed: 'reversed',
      within15: '≤ 15 days',
      within60: '≤ 60 days',
    },
    organ: 'organ',
  },
  indicators: {
    heading: (from, on) => `Standard indicators: petitions from ${from} to ${on}, as they stood at the end of ${on}`,
    note: 'Counted in matters, by the day of the petition. National formulae were not found; docs/adr/0190 says which are used.',
    columns: ['indicator', 'share', 'above', 'below'],
    none: 'none',
    leftOut: (names) => `Left out: ${names}.`,
  },
};

export const cliWords: InBoth<CliWords> = { zh, en };
