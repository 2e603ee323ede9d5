import type { Role } from '../src/access/roles.ts';
import { reviewerOf } from './reviewer.ts';
import { demoStories } from './stories.ts';
import type { Officer, StoryPath } from './story.ts';
import { turnOf } from './tell.ts';
import { demoUnits, demoUnitTree } from './units.ts';

/** The one password of every demo account; demo mode shows it on the sign-in page, and no other mode knows these accounts. */
export const demoPassword = 'xinqiao-demo';

const surnames = [...'王周吴徐孙胡高马杨许韩冯董程袁于蒋杜魏薛田夏'];
const given =
  '立言 明理 和风 清源 守正 一诺 若水 知行 致远 思齐 怀瑾 念慈 安然 景行 书田 雨晴 春晓 秋实 乐之 望岳 载舟 长青 子衿 闻道 尚勤 近民 亦可 从容 如故'.split(
    ' ',
  );
const officerName = (at: number) => `${turnOf(surnames, at)}${turnOf(given, at * 5)}`;

type Post = readonly [word: string, title: string, roles: readonly Role[]];

const cityBureau: readonly Post[] = [
  ['reg', '来访接待科科员', ['registrar']],
  ['triage', '办信科科长', ['triage']],
  ['supervisor', '督查科科长', ['supervisor']],
  ['restricted', '检举控告专办员', ['restricted']],
  ['sealer', '办公室文书', ['sealer']],
  ['checker', '办信科副科长', ['checker']],
  ['chief', '局长', ['chief']],
  ['deputy', '分管检举控告的副局长', ['restricted', 'chief']],
  ['admin', '系统管理员', ['admin']],
  ['security', '安全管理员', ['security']],
  ['auditor', '审计员', ['auditor']],
];
const countyBureau: readonly Post[] = [
  ['reg', '接待员', ['registrar']],
  ['triage', '办信股股长', ['triage', 'supervisor']],
  ['restricted', '检举控告专办员', ['restricted']],
  ['chief', '局长', ['chief']],
];
/** Drafter, checker, signer and sealer are four people, so that none of them does two steps of one paper. */
const organ: readonly Post[] = [
  ['handler', '承办人', ['handler']],
  ['checker', '审核人', ['checker']],
  ['head', '负责人', ['head']],
  ['sealer', '印章管理员', ['sealer']],
];
const disciplineOrgan: readonly Post[] = [
  ['discipline', '信访室主任', ['discipline']],
  ['head', '分管负责人', ['discipline', 'head']],
];

const place = (areaCode: string) =>
  demoUnitTree.byArea.get(areaCode)?.find((unit) => unit.kind === 'town-government' || unit.kind === 'government')?.nameEn ?? '';
const pinyin = (areaCode: string) => (place(areaCode).split(' ')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '');

/** `hrss`, `lechang.hrss`, `guangdong.gov`, `lechang.meihua`, `city`, `lechang`: what follows the post's word in an account's name. */
function suffix(unitCode: string): string {
  const [areaCode = '', key = ''] = unitCode.split(/-(.*)/s);
  const county = areaCode.startsWith('440200') ? '' : pinyin(areaCode.slice(0, 6));
  if (areaCode.length === 9) return `${county}.${pinyin(areaCode)}`;
  if (key === 'xfj' || key === 'discipline') return county || 'city';
  return county ? `${county}.${key}` : key;
}

const isBureau = (code: string) => code.endsWith('-xfj');
const isDiscipline = (code: string) => code.endsWith('-discipline');
const postsOf = (code: string) =>
  code === '440200-xfj' ? cityBureau : isBureau(code) ? countyBureau : isDiscipline(code) ? disciplineOrgan : organ;

const local = demoUnits.filter((unit) => unit.areaCode.startsWith('4402')).map((unit) => unit.code);
const cityOrgans = local.filter((code) => demoUnitTree.byCode.get(code)?.kind === 'department' && code.startsWith('440200'));
const reviewed = { reviewing: true, reviewed: true } satisfies Partial<Record<StoryPath, true>>;
/** Every bureau and discipline organ, every department of the city, and every unit that a matter of the demo is with or that reviews one. */
const staffed = [
  ...new Set([
    ...local.filter(isBureau),
    ...local.filter(isDiscipline),
    ...cityOrgans,
    '440200-pl',
    '440200-gov',
    '440000-gov',
    ...demoStories.flatMap((story) => [...story.hops]),
    ...demoStories.filter(({ path }) => path in reviewed).map(({ unit }) => reviewerOf(unit)),
  ]),
];

export const demoOfficers: readonly Officer[] = staffed
  .flatMap((unitCode) => postsOf(unitCode).map(([word, title, roles]) => ({ unitCode, word, title, roles })))
  .map(({ unitCode, word, title, roles }, at) => {
    const account = isDiscipline(unitCode) && word === 'head' ? `head.discipline.${suffix(unitCode)}` : `${word}.${suffix(unitCode)}`;
    return { account, name: officerName(at), unitCode, roles, title };
  });

/** The officer of a unit who holds a role, if it has one. */
export const officerOf = (unitCode: string, role: Role): Officer | undefined =>
  demoOfficers.find((officer) => officer.unitCode === unitCode && officer.roles.includes(role));

/** The accounts that the sign-in page lists in demo mode: every role once, and a county and a town beside the city. */
export const signInAccounts: readonly string[] = [
  'reg.city',
  'triage.city',
  'supervisor.city',
  'chief.city',
  'restricted.city',
  'triage.lechang',
  'handler.urban-management',
  'checker.urban-management',
  'head.urban-management',
  'sealer.urban-management',
  'handler.gov',
  'handler.lechang.hrss',
  'handler.lechang.meihua',
  'discipline.city',
  'admin.city',
  'security.city',
  'auditor.city',
];
