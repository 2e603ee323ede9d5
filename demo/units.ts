import { areaAbove, areaLevel, areasBelow } from '../src/jurisdiction/areas.ts';
import { type Unit, unitTree } from '../src/jurisdiction/units.ts';
import { demoAreaName, demoAreaTree } from './areas.ts';
import { branchLines, countyLines, type DepartmentLine, departmentLines, fullCounties, fullCountyLines, verticalLines } from './lines.ts';

// The organs of the demo city: real kinds of organs; addresses and telephone numbers are invented, and no subscriber's number in
// China begins with 0. Some names are shortened to one pattern: this is a demo, not a directory.
const nation = '100000';
const province = '440000';
const city = '440200';
const counties = areasBelow(city, demoAreaTree).map((area) => area.code);

/** 机关代字 and the short prefix of each area that has departments. */
const areaMarks: Readonly<Record<string, readonly [letters: string, short: string]>> = {
  [nation]: ['国', '国家'],
  [province]: ['粤', '省'],
  [city]: ['韶', '市'],
  '440203': ['武', '武江区'],
  '440204': ['浈', '浈江区'],
  '440205': ['曲', '曲江区'],
  '440222': ['始', '始兴县'],
  '440224': ['仁', '仁化县'],
  '440229': ['翁', '翁源县'],
  '440232': ['乳', '乳源县'],
  '440233': ['新', '新丰县'],
  '440281': ['乐', '乐昌市'],
  '440282': ['雄', '南雄市'],
};
const mark = (areaCode: string): readonly [letters: string, short: string] => {
  const [letters, short] = areaMarks[areaCode.slice(0, 6)] ?? ['', ''];
  if (areaCode.length === 6) return [letters, short];
  return [letters + demoAreaName(areaCode).replace(/(街道|[镇乡])$/, ''), short + demoAreaName(areaCode)];
};
const placeEn = (areaCode: string) => demoAreaName(areaCode, 'en').replace(/( Yao Autonomous)? (Province|City|District|County)$/, '');

type Told = Pick<Unit, 'kind' | 'name' | 'nameEn' | 'areaCode'> &
  Partial<Pick<Unit, 'areaSuperior' | 'lineSuperior' | 'vertical' | 'line'>> & { key: string; short: string; letters: string };

function unit({ key, short, letters, ...told }: Told): Unit {
  const [areaLetters, areaShort] = mark(told.areaCode);
  return {
    areaSuperior: null,
    lineSuperior: null,
    vertical: false,
    line: null,
    ...told,
    code: `${told.areaCode}-${key}`,
    shortName: `${areaShort}${short}`,
    level: areaLevel(told.areaCode),
    letterCode: `${areaLetters}${letters}`,
    address: '',
    phone: '',
    hours: '08:30–12:00 14:30–17:30',
  };
}

/** Committee, government, petition bureau, discipline and political-legal committee: what every area from the county up has. */
function core(areaCode: string): readonly Unit[] {
  const name = demoAreaName(areaCode);
  const en = placeEn(areaCode);
  const above = areaAbove(areaCode);
  const up = (key: string, from = above) => (from === null || (from === nation && key !== 'xfj') ? null : `${from}-${key}`);
  const cpc = `${areaCode}-cpc`;
  const of = (key: string, told: Omit<Told, 'key' | 'areaCode'>) => unit({ key, areaCode, ...told });
  return [
    of('cpc', {
      kind: 'party-committee',
      name: `中共${name}委员会`,
      nameEn: `CPC ${en} Committee`,
      short: '委',
      letters: '委',
      areaSuperior: up('cpc'),
    }),
    of('gov', {
      kind: 'government',
      name: `${name}人民政府`,
      nameEn: `${en} People's Government`,
      short: '政府',
      letters: '府',
      areaSuperior: up('gov'),
    }),
    of('xfj', {
      kind: 'petition-bureau',
      name: `${name}信访局`,
      nameEn: `${en} Petition Bureau`,
      short: '信访局',
      letters: '信',
      line: 'petition',
      areaSuperior: `${areaCode}-gov`,
      lineSuperior: up('xfj'),
    }),
    of('discipline', {
      kind: 'discipline',
      name: `中共${name}纪律检查委员会、${name}监察委员会`,
      nameEn: `${en} Commission for Discipline Inspection and Supervision`,
      short: '纪委监委',
      letters: '纪',
      line: 'discipline',
      areaSuperior: cpc,
      lineSuperior: up('discipline'),
    }),
    of('pl', {
      kind: 'political-legal',
      name: `中共${name}委员会政法委员会`,
      nameEn: `CPC ${en} Political and Legal Affairs Commission`,
      short: '委政法委',
      letters: '政法',
      line: 'political-legal',
      areaSuperior: cpc,
      lineSuperior: up('pl'),
    }),
  ];
}

/** Courts, procuratorates, congress, 政协, 组织部 and 总工会, on the two upper levels. */
function others(areaCode: string): readonly Unit[] {
  const name = demoAreaName(areaCode);
  const en = placeEn(areaCode);
  const above = areaCode === city ? province : null;
  const [courtName, courtEn] = areaCode === city ? ['广东省韶关市中级人民法院', 'Intermediate'] : ['广东省高级人民法院', 'High'];
  const up = (key: string) => (above ? `${above}-${key}` : null);
  const of = (key: string, told: Omit<Told, 'key' | 'areaCode'>) => unit({ key, areaCode, ...told });
  return [
    of('court', {
      kind: 'court',
      name: courtName,
      nameEn: `${en} ${courtEn} People's Court`,
      short: '法院',
      letters: '法',
      lineSuperior: up('court'),
    }),
    of('procuratorate', {
      kind: 'procuratorate',
      name: areaCode === city ? '广东省韶关市人民检察院' : '广东省人民检察院',
      nameEn: `${en} People's Procuratorate`,
      short: '检察院',
      letters: '检',
      lineSuperior: up('procuratorate'),
    }),
    of('congress', {
      kind: 'congress',
      name: `${name}人民代表大会常务委员会`,
      nameEn: `Standing Committee of the ${en} People's Congress`,
      short: '人大常委会',
      letters: '常',
    }),
    of('cppcc', {
      kind: 'consultative',
      name: `中国人民政治协商会议${name}委员会`,
      nameEn: `CPPCC ${en} Committee`,
      short: '政协',
      letters: '协',
    }),
    of('organisation', {
      kind: 'party-organ',
      name: `中共${name}委员会组织部`,
      nameEn: `CPC ${en} Organisation Department`,
      short: '委组织部',
      letters: '组',
      line: 'organisation',
      areaSuperior: `${areaCode}-cpc`,
      lineSuperior: up('organisation'),
    }),
    of('union', {
      kind: 'mass-organisation',
      name: `${name}总工会`,
      nameEn: `${en} Federation of Trade Unions`,
      short: '总工会',
      letters: '工',
      areaSuperior: `${areaCode}-cpc`,
      lineSuperior: up('union'),
    }),
  ];
}

function department(areaCode: string, line: DepartmentLine): Unit {
  const names = departmentLines[line];
  const base = { key: line, areaCode, line, kind: 'department', letters: names.letters, areaSuperior: `${areaCode}-gov` } as const;
  if (areaCode === province) {
    const short = names.province.replace(/^广东省(人民政府)?/, '').replace('人力资源和社会保障', '人社');
    return unit({
      ...base,
      name: names.province,
      nameEn: `Guangdong Department of ${names.en}`,
      short: line === 'state-assets' ? '国资委' : short,
    });
  }
  const lineSuperior = `${areaCode === city ? province : city}-${line}`;
  const isDistrict = demoAreaName(areaCode).endsWith('区');
  if ((isDistrict && branchLines.includes(line)) || (line === 'environment' && areaCode !== city)) {
    const name = `韶关市${names.stem}${demoAreaName(areaCode).replace(/[区县市]$/, '')}分局`;
    const nameEn = `Shaoguan ${names.en} Bureau, ${placeEn(areaCode)} Branch`;
    return unit({ ...base, name, nameEn, short: names.short.replace(/局$/, '分局'), areaSuperior: null, lineSuperior, vertical: true });
  }
  return unit({
    ...base,
    name: `${demoAreaName(areaCode)}${names.stem}`,
    nameEn: `${placeEn(areaCode)} ${names.en} Bureau`,
    short: names.short,
    lineSuperior,
  });
}

function verticals(): readonly Unit[] {
  return Object.entries(verticalLines).flatMap(([line, { names, short, en, letters }]) =>
    [nation, province, city].map((areaCode, at) =>
      unit({
        key: line,
        areaCode,
        line,
        kind: 'department',
        name: names[at] ?? '',
        nameEn: `${at === 0 ? 'State' : placeEn(areaCode)} ${en} Administration`,
        short: areaCode === nation && line === 'tax' ? '税务总局' : short,
        letters,
        lineSuperior: at === 0 ? null : `${[nation, province][at - 1]}-${line}`,
        vertical: at > 0,
      }),
    ),
  );
}

const countyTaxBureaus = fullCounties.map((areaCode) =>
  unit({
    key: 'tax',
    areaCode,
    line: 'tax',
    kind: 'department',
    name: `国家税务总局${areaCode === '440204' ? '韶关市' : ''}${demoAreaName(areaCode)}税务局`,
    nameEn: `${placeEn(areaCode)} Taxation Administration`,
    short: '税务局',
    letters: '税',
    lineSuperior: `${city}-tax`,
    vertical: true,
  }),
);

/** City bodies that are no line of every level: 城管, the housing fund, and invented institutions and companies. */
const cityOnly = (
  [
    [
      'urban-management',
      'department',
      '韶关市城市管理和综合执法局',
      'Shaoguan Urban Management Bureau',
      '城管局',
      '城管',
      [`${city}-gov`, `${province}-housing`],
    ],
    [
      'housing-fund',
      'institution',
      '韶关市住房公积金管理中心',
      'Shaoguan Housing Provident Fund Centre',
      '公积金中心',
      '公积金',
      [`${city}-gov`, null],
    ],
    ['hospital', 'institution', '韶关市示范人民医院', 'Shaoguan Demonstration Hospital', '示范医院', '示医', [null, `${city}-health`]],
    ['school', 'institution', '韶关市示范中学', 'Shaoguan Demonstration School', '示范中学', '示学', [null, `${city}-education`]],
    [
      'water-company',
      'state-enterprise',
      '韶关市示范水务集团有限公司',
      'Shaoguan Demonstration Water Group',
      '示范水务',
      '示水',
      [null, `${city}-state-assets`],
    ],
    [
      'bus-company',
      'state-enterprise',
      '韶关市示范公交集团有限公司',
      'Shaoguan Demonstration Bus Group',
      '示范公交',
      '示公交',
      [null, `${city}-state-assets`],
    ],
  ] as const
).map(([key, kind, name, nameEn, short, letters, [areaSuperior, lineSuperior]]) =>
  unit({
    key,
    kind,
    name,
    nameEn,
    short,
    letters,
    areaCode: city,
    line: key === 'urban-management' || key === 'housing-fund' ? key : null,
    areaSuperior,
    lineSuperior,
  }),
);

const nationalBureau = unit({
  key: 'xfj',
  areaCode: nation,
  kind: 'petition-bureau',
  name: '国家信访局',
  nameEn: 'National Petition Administration',
  short: '信访局',
  letters: '信',
  line: 'petition',
});

/** Town governments and street offices; mining areas, forest farms and the industrial park have none of their own. */
const towns = counties
  .flatMap((county) => areasBelow(county, demoAreaTree))
  .filter((area) => /(街道|[镇乡])$/.test(area.name))
  .map((area) => {
    const isStreet = area.name.endsWith('街道');
    const county = area.code.slice(0, 6);
    return unit({
      key: 'gov',
      areaCode: area.code,
      kind: 'town-government',
      name: `${demoAreaName(county)}${area.name}${isStreet ? '办事处' : '人民政府'}`,
      nameEn: `${area.nameEn} ${isStreet ? 'Office' : "People's Government"}, ${placeEn(county)}`,
      short: isStreet ? '办' : '政府',
      letters: isStreet ? '办' : '府',
      areaSuperior: `${county}-gov`,
    });
  });

const allDepartments = Object.keys(departmentLines) as DepartmentLine[];
const drawn: readonly Unit[] = [
  nationalBureau,
  ...verticals(),
  ...[province, city].flatMap((area) => [...core(area), ...others(area), ...allDepartments.map((line) => department(area, line))]),
  ...cityOnly,
  ...counties.flatMap((area) => [
    ...core(area),
    ...(fullCounties.includes(area) ? fullCountyLines : countyLines).map((line) => department(area, line)),
  ]),
  ...countyTaxBureaus,
  ...towns,
];

/** Area code of the telephone by level: no number here can ring. */
const dialling = { nation: '010', province: '020' } as Readonly<Record<string, string>>;
const seat = (areaCode: string) =>
  areaCode === nation
    ? '北京市'
    : areaCode === province
      ? '广州市'
      : `韶关市${areaCode === city ? '' : demoAreaName(areaCode.slice(0, 6))}`;

/** Every organ of the demo city and of the line and area above it. */
export const demoUnits: readonly Unit[] = drawn.map((one, at) => ({
  ...one,
  address: `${seat(one.areaCode)}${areaLevel(one.areaCode) === 'town' ? demoAreaName(one.areaCode) : ''}示范路${at + 1}号`,
  phone: `${dialling[one.level] ?? '0751'}-000${String(at + 1).padStart(4, '0')}`,
}));

export const demoUnitTree = unitTree(demoUnits);
