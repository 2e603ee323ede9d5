/** What a text may tell about a person: found by form, or because it stands in the file. */
export type FindingKind = 'name' | 'phone' | 'id-number' | 'address' | 'account' | 'mail' | 'plate' | 'number';
export type Finding = Readonly<{ from: number; to: number; kind: FindingKind; why: 'in-the-file' | 'by-form' }>;
/** What the file says of people: exact words that must not be published. */
export type KnownPeople = Readonly<{
  names: readonly string[];
  phones: readonly string[];
  idNumbers: readonly string[];
  addresses: readonly string[];
}>;

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤欧盘';
const titles = '先生|女士|小姐|某某?|老师|医生|师傅|书记|主任|局长|科长|镇长|村长|经理|老板|阿姨|大爷|同志';

/** Digits as people write them: full width too, with blanks or hyphens between. */
const digit = '[0-9０-９]';
const gap = '[ \\-－]?';
const forms: readonly (readonly [FindingKind, RegExp])[] = [
  ['mail', /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g],
  [
    'id-number',
    new RegExp(
      `(?<!${digit})${digit}{6}${gap}${digit}{8}${gap}${digit}{3}[0-9０-９XxＸｘ](?!${digit})|(?<!${digit})${digit}{15}(?!${digit})`,
      'g',
    ),
  ],
  ['account', new RegExp(`(?<!${digit})(?:${digit}${gap}){15,18}${digit}(?!${digit})`, 'g')],
  [
    'phone',
    new RegExp(
      `(?<!${digit})[1１]${gap}[3-9３-９](?:${gap}${digit}){9}(?!${digit})|(?<!${digit})[0０]${digit}{2,3}[-－ ]?${digit}{7,8}(?!${digit})`,
      'g',
    ),
  ],
  ['plate', /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}/g],
  [
    'address',
    /[\u4e00-\u9fff]{1,8}(?:路|街|巷|道|里|村|小区|花园|苑)[\u4e00-\u9fff]{0,6}[0-9０-９一二三四五六七八九十百]+(?:号|栋|幢|座|组)(?:[\u4e00-\u9fff]{0,3}[0-9０-９一二三四五六七八九十]+(?:号|栋|幢|座|单元|室|房|楼))*/g,
  ],
  ['address', /[0-9０-９一二三四五六七八九十]+(?:栋|幢|座)(?:[0-9０-９一二三四五六七八九十]+(?:单元|楼|层|室|房|号))+/g],
  ['name', new RegExp(`(?:[${surnames}])(?:[\\u4e00-\\u9fff]{0,2})(?:${titles})`, 'g')],
  ['number', new RegExp(`(?<!${digit})${digit}{7,14}(?!${digit})`, 'g')],
];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A known word, also with blanks between its characters. */
const spread = (word: string) => new RegExp([...word.replace(/\s/g, '')].map(escaped).join('[\\s\\-－·]*'), 'g');

/** What should not be published, each with where it stands and why it was found; a proposal that a person looks at. Overlaps become one. */
export function findPersonal(text: string, known: KnownPeople): Finding[] {
  const of = (kind: FindingKind, words: readonly string[]) =>
    words.filter((word) => [...word.trim()].length > 1).map((word) => ({ kind, pattern: spread(word), why: 'in-the-file' as const }));
  const sought = [
    ...[...of('name', known.names), ...of('phone', known.phones), ...of('id-number', known.idNumbers), ...of('address', known.addresses)],
    ...forms.map(([kind, pattern]) => ({ kind, pattern, why: 'by-form' as const })),
  ];
  const found = sought.flatMap(({ kind, pattern, why }) =>
    [...text.matchAll(pattern)].map((match): Finding => ({ from: match.index, to: match.index + match[0].length, kind, why })),
  );
  const kept: Finding[] = [];
  for (const each of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || each.from >= last.to) kept.push(each);
    else if (each.to > last.to || each.why === 'in-the-file')
      kept[kept.length - 1] = { ...last, to: Math.max(last.to, each.to), why: last.why === 'in-the-file' ? last.why : each.why };
  }
  return kept;
}

const instead: Readonly<Record<FindingKind, string>> = {
  name: '某某',
  phone: '（电话略）',
  'id-number': '（证件号码略）',
  address: '某地',
  account: '（账号略）',
  mail: '（邮箱略）',
  plate: '（车牌略）',
  number: '（号码略）',
};

/** The text with every finding replaced by a word that says what stood there. */
export const redacted = (text: string, findings: readonly Finding[]): string =>
  findings.reduceRight((told, { from, to, kind }) => `${told.slice(0, from)}${instead[kind]}${told.slice(to)}`, text);
