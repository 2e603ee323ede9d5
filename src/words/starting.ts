/** What the program says about starting: wrong settings, and a database that cannot be had. */
export type Language = 'zh' | 'en';

export type SettingProblem =
  | { code: 'not-a-port'; name: string }
  | { code: 'not-a-number'; name: string; min: number; max: number }
  | { code: 'not-a-host'; name: string }
  | { code: 'seal-url'; name: string }
  | { code: 'not-a-postgres-url'; name: string }
  | { code: 'owner-url-without-url'; name: string }
  | { code: 'same-role'; name: string }
  | { code: 'not-a-day'; name: string }
  | { code: 'not-a-choice'; name: string; choices: readonly string[] }
  | { code: 'not-networks'; name: string }
  | { code: 'not-hours'; name: string }
  | { code: 'not-a-web-address'; name: string }
  | { code: 'not-a-mail-server'; name: string }
  | { code: 'not-a-mail-address'; name: string }
  | { code: 'too-short-a-secret'; name: string }
  | { code: 'needed-together'; name: string; others: readonly string[] }
  | { code: 'empty'; name: string }
  | { code: 'unknown'; name: string }
  | { code: 'file-unreadable'; name: string; reason: string }
  | { code: 'file-not-json'; name: string };

export type DatabaseTrouble =
  | { code: 'no-binaries' }
  | { code: 'links-missing'; folder: string }
  | { code: 'no-flock' }
  | { code: 'root-refused'; folder: string }
  | { code: 'not-ours'; folder: string }
  | { code: 'secrets-missing'; file: string }
  | { code: 'already-served'; folder: string; holder: string }
  | { code: 'busy'; folder: string }
  | { code: 'start-failed'; log: string; lastLines: string }
  | { code: 'no-answer'; folder: string; reason: string }
  | { code: 'migration-changed'; file: string }
  | { code: 'migration-unknown'; file: string }
  | { code: 'migration-failed'; file: string; reason: string }
  | { code: 'app-role-too-strong' }
  | { code: 'not-owner' }
  | { code: 'no-test-database' };

type Sentences<T extends { code: string }> = { [C in T['code']]: (t: Extract<T, { code: C }>) => string };

const settingsZh: Sentences<SettingProblem> = {
  'not-a-port': (p) => `${p.name} 应为 0 至 65535 的端口号（0 表示由系统选择）。`,
  'not-a-number': (p) => `${p.name} 应为 ${p.min} 至 ${p.max} 的整数。`,
  'not-a-host': (p) => `${p.name} 应为要监听的 IP 地址或主机名，例如 127.0.0.1 或 0.0.0.0。`,
  'seal-url': (p) => `${p.name} 应为电子签章服务的 https 地址，不带用户名和口令；http 只能用于本机。设置了 XINQIAO_SEAL_TOKEN 也要设置它。`,
  'not-a-postgres-url': (p) => `${p.name} 应为 postgresql://用户:口令@主机:端口/数据库 形式的地址。`,
  'owner-url-without-url': (p) => `设置了 ${p.name}，还需要设置 DATABASE_URL（应用所用的角色）。`,
  'same-role': (p) => `${p.name} 与 DATABASE_URL 使用了同一个数据库用户；应用不得以表的所有者身份运行，请分设两个用户。`,
  'not-a-day': (p) => `${p.name} 应为实际存在的日期，形如 2026-11-20。`,
  'not-a-choice': (p) => `${p.name} 只能是 ${p.choices.join('、')} 之一。`,
  'not-hours': (p) => `${p.name} 应为依次的时段，以逗号分隔，例如 09:00-12:00,14:30-17:30。`,
  'not-a-web-address': (p) => `${p.name} 应为 https:// 开头的网址，末尾不带斜杠（本机可以用 http://127.0.0.1）。`,
  'not-a-mail-server': (p) => `${p.name} 应为 smtps://用户:口令@主机:端口 或者 smtp:// 形式的地址。`,
  'not-a-mail-address': (p) => `${p.name} 应为一个邮箱地址，例如 notice@example.cn。`,
  'too-short-a-secret': (p) => `${p.name} 至少 16 个字符。`,
  'needed-together': (p) => `设置 ${p.name} 时还需要设置 ${p.others.join('、')}。`,
  'not-networks': (p) => `${p.name} 应为反向代理的 IP 地址或网段，以逗号分隔，例如 127.0.0.1,10.0.0.0/8。`,
  empty: (p) => `${p.name} 已设置但没有内容；请填写或删去。`,
  unknown: (p) => `不认识设置 ${p.name}；请检查拼写。`,
  'file-unreadable': (p) => `无法读取设置文件 ${p.name}（${p.reason}）。`,
  'file-not-json': (p) => `设置文件 ${p.name} 应为一个 JSON 对象，键为设置名，值为文本或数字。`,
};

const settingsEn: Sentences<SettingProblem> = {
  'not-a-port': (p) => `${p.name} must be a port number from 0 to 65535 (0 lets the system choose).`,
  'not-a-number': (p) => `${p.name} must be a whole number from ${p.min} to ${p.max}.`,
  'not-a-host': (p) => `${p.name} must be the IP address or host name to listen on, such as 127.0.0.1 or 0.0.0.0.`,
  'seal-url': (p) =>
    `${p.name} must be the https address of the seal service, without user or password; http only on this machine. XINQIAO_SEAL_TOKEN needs it too.`,
  'not-a-postgres-url': (p) => `${p.name} must be an address of the form postgresql://user:password@host:port/database.`,
  'owner-url-without-url': (p) => `${p.name} is set, so DATABASE_URL (the role of the application) must be set too.`,
  'same-role': (p) =>
    `${p.name} and DATABASE_URL name the same user; the application must not run as the owner of its tables: use two users.`,
  'not-a-day': (p) => `${p.name} must be a real day of the form 2026-11-20.`,
  'not-a-choice': (p) => `${p.name} must be one of ${p.choices.join(', ')}.`,
  'not-hours': (p) => `${p.name} must be spans of the day in order, parted by commas, such as 09:00-12:00,14:30-17:30.`,
  'not-a-web-address': (p) =>
    `${p.name} must be an address that begins with https:// and ends without a slash (http://127.0.0.1 on this machine).`,
  'not-a-mail-server': (p) => `${p.name} must be an address of the form smtps://user:password@host:port, or smtp://.`,
  'not-a-mail-address': (p) => `${p.name} must be one mail address, such as notice@example.cn.`,
  'too-short-a-secret': (p) => `${p.name} must have at least 16 characters.`,
  'needed-together': (p) => `${p.name} needs ${p.others.join(', ')} too.`,
  'not-networks': (p) =>
    `${p.name} must name the reverse proxies by IP address or network, parted by commas, such as 127.0.0.1,10.0.0.0/8.`,
  empty: (p) => `${p.name} is set but empty; fill it in or remove it.`,
  unknown: (p) => `There is no setting ${p.name}; check the spelling.`,
  'file-unreadable': (p) => `The settings file ${p.name} cannot be read (${p.reason}).`,
  'file-not-json': (p) => `The settings file ${p.name} must be one JSON object of setting names with text or numbers.`,
};

const databaseZh: Sentences<DatabaseTrouble> = {
  'no-binaries': () => '没有找到随附的 PostgreSQL（仅提供 Linux x64 版）。请设置 DATABASE_URL 使用已有的 PostgreSQL 15 或更高版本。',
  'links-missing': (t) => `随附的 PostgreSQL 缺少库文件链接，且无法写入 ${t.folder}；请以可写该文件夹的用户运行一次，或设置 DATABASE_URL。`,
  'no-flock': () => '没有找到 flock 命令（util-linux）；请安装后再启动。',
  'root-refused': (t) =>
    `PostgreSQL 不能以 root 身份运行，而 ${t.folder} 又不允许其他用户进入，本机也不允许用户命名空间。请用普通用户运行，或把 XINQIAO_DATA 设到其他用户可以进入的文件夹，或设置 DATABASE_URL。`,
  'not-ours': (t) => `数据文件夹 ${t.folder} 属于另一个用户；请用该用户运行，或另设 XINQIAO_DATA。`,
  'secrets-missing': (t) => `数据库口令文件 ${t.file} 缺失或损坏，而数据库已存在；请从备份恢复该文件。`,
  'already-served': (t) => `文件夹 ${t.folder} 上已有一个服务在运行（${t.holder}）。请先停止它，或用 XINQIAO_DATA 另设文件夹。`,
  busy: (t) => `另一个命令正在启动或停止 ${t.folder} 上的数据库，等候已超时；请稍后再试。`,
  'start-failed': (t) => `数据库未能启动。日志：${t.log}\n${t.lastLines}`,
  'no-answer': (t) => `${t.folder} 上的数据库进程在运行，但没有应答：${t.reason}`,
  'migration-changed': (t) => `迁移文件 ${t.file} 执行之后被改动过；请恢复原文件，另写新的迁移。`,
  'migration-unknown': (t) => `数据库里已执行过迁移 ${t.file}，而本程序没有这个文件：数据库比程序新，请升级程序。`,
  'migration-failed': (t) => `迁移 ${t.file} 执行失败，已回退：${t.reason}`,
  'app-role-too-strong': () =>
    '应用所用的数据库用户权限过大：它是超级用户、可绕过行级安全或者是表的所有者。请在 DATABASE_URL 中改用普通用户（xinqiao_app）。',
  'not-owner': () => '这项工作需要以表的所有者身份连接数据库：请设置 DATABASE_OWNER_URL。',
  'no-test-database': () => '请先把 XINQIAO_TEST_DATABASE_URL 设为一个 PostgreSQL 15 或更高版本的超级用户地址。',
};

const databaseEn: Sentences<DatabaseTrouble> = {
  'no-binaries': () =>
    'The bundled PostgreSQL (Linux x64 only) was not found. Set DATABASE_URL to use a PostgreSQL 15 or newer of your own.',
  'links-missing': (t) =>
    `The bundled PostgreSQL lacks its library links and ${t.folder} cannot be written; run once as a user who can, or set DATABASE_URL.`,
  'no-flock': () => 'The command flock (util-linux) was not found; install it and start again.',
  'root-refused': (t) =>
    `PostgreSQL refuses to run as root, other users cannot enter ${t.folder}, and user namespaces are not allowed here. Run as an ordinary user, set XINQIAO_DATA to a folder that other users can enter, or set DATABASE_URL.`,
  'not-ours': (t) => `The data folder ${t.folder} belongs to another user; run as that user or set XINQIAO_DATA.`,
  'secrets-missing': (t) =>
    `The file of database passwords ${t.file} is missing or damaged while the database exists; restore the file from a backup.`,
  'already-served': (t) =>
    `A server is already running on the folder ${t.folder} (${t.holder}). Stop it first, or set XINQIAO_DATA to another folder.`,
  busy: (t) => `Another command is starting or stopping the database in ${t.folder} and did not finish in time; try again.`,
  'start-failed': (t) => `The database did not start. Log: ${t.log}\n${t.lastLines}`,
  'no-answer': (t) => `The database process in ${t.folder} is running but does not answer: ${t.reason}`,
  'migration-changed': (t) => `Migration ${t.file} was changed after it had been applied; restore it and write a new one.`,
  'migration-unknown': (t) =>
    `Migration ${t.file} has been applied but is not part of this program: the database is newer, upgrade the program.`,
  'migration-failed': (t) => `Migration ${t.file} failed and was rolled back: ${t.reason}`,
  'app-role-too-strong': () =>
    'The database user of the application is too strong: a superuser, able to bypass row-level security, or the owner of the tables. Use the plain user (xinqiao_app) in DATABASE_URL.',
  'not-owner': () => 'This needs the owner of the tables: set DATABASE_OWNER_URL.',
  'no-test-database': () => 'Set XINQIAO_TEST_DATABASE_URL to the address of a superuser on PostgreSQL 15 or newer first.',
};

/** The sentence for one wrong setting. */
export const settingSentence = (language: Language, problem: SettingProblem): string =>
  say(language === 'zh' ? settingsZh : settingsEn, problem);

/** The sentence for a database that cannot be had, with what to do about it. */
export const databaseSentence = (language: Language, trouble: DatabaseTrouble): string =>
  say(language === 'zh' ? databaseZh : databaseEn, trouble);

function say<T extends { code: string }>(sentences: Sentences<T>, subject: T): string {
  const sentence = sentences[subject.code as T['code']] as (subject: T) => string;
  return sentence(subject);
}
