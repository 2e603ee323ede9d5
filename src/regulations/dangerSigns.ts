/** 危急情形: what a letter may speak of that cannot wait for its turn. */
export const dangerKinds = ['self-harm', 'violence', 'crowd', 'deadline-threat', 'child-at-risk', 'life-at-risk'] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** How soon somebody has to look: a property of what is spoken of, the same for everybody who speaks of it. */
export const dangerLevels = ['at-once', 'same-day'] as const;
export type DangerLevel = (typeof dangerLevels)[number];

/** Words of one kind, and longer phrases in which they mean something else. */
export type DangerSign = Readonly<{ kind: DangerKind; level: DangerLevel; words: readonly string[]; unless: readonly string[] }>;

/** A list as it stood; matters keep the version by which they were flagged, so that the words found can be shown again. */
export type DangerList = Readonly<{ version: string; signs: readonly DangerSign[] }>;

/** Newest first. A list is never edited: a new version is put before it (ADR-0217). */
export const dangerLists: readonly DangerList[] = [
  {
    version: '2026-1',
    signs: [
      {
        kind: 'self-harm',
        level: 'at-once',
        words: [
          '自杀',
          '自焚',
          '轻生',
          '跳楼',
          '跳河',
          '跳桥',
          '割腕',
          '上吊',
          '服毒',
          '喝农药',
          '不想活',
          '活不下去',
          '了结生命',
          '结束生命',
          '以死相',
          '以死抗',
          '寻短见',
          '同归于尽',
        ],
        unless: [
          '跳楼价',
          '跳楼机',
          '跳楼大',
          '自杀式',
          '防自杀',
          '防止自杀',
          '预防自杀',
          '慢性自杀',
          '年轻生命',
          '服毒自杀身亡',
          '自杀身亡',
          '上吊装',
          '上吊卸',
          '上吊灯',
          '上吊顶',
          '上吊着',
          '柱上吊',
          '楼上吊',
        ],
      },
      {
        kind: 'violence',
        level: 'at-once',
        words: [
          '砍死',
          '打死',
          '弄死',
          '杀了他',
          '杀了你',
          '杀了我',
          '想杀人',
          '要杀人',
          '炸掉',
          '放火烧',
          '泼汽油',
          '浇汽油',
          '买汽油',
          '鱼死网破',
          '血债血偿',
          '持刀',
          '报复社会',
        ],
        unless: ['打死结', '打死不', '打死也', '打死都', '打死我都', '打死我也', '电打死'],
      },
      {
        kind: 'crowd',
        level: 'same-day',
        words: [
          '集体上访',
          '集体进京',
          '拉横幅',
          '堵路',
          '堵门',
          '堵大门',
          '堵政府',
          '围堵',
          '聚众闹',
          '聚众堵',
          '游行',
          '静坐',
          '罢工',
          '罢运',
        ],
        unless: [
          '拥堵路',
          '封堵路',
          '易堵路',
          '堵路段',
          '堵路口',
          '堵路面',
          '旅游行',
          '游行业',
          '游行程',
          '游行花车',
          '车辆围堵',
          '电梯罢工',
        ],
      },
      {
        kind: 'deadline-threat',
        level: 'same-day',
        words: [
          '否则后果自负',
          '不解决就上访',
          '不答复就上访',
          '不处理就上访',
          '不解决就去北京',
          '最后通牒',
          '后果由你们',
          '采取极端',
          '极端行为',
          '极端手段',
          '过激行为',
        ],
        unless: ['没有过激行为', '无过激行为'],
      },
      {
        kind: 'child-at-risk',
        level: 'at-once',
        words: ['虐待儿童', '虐待孩子', '虐童', '猥亵', '性侵', '拐卖', '校园欺凌', '校园霸凌', '家暴', '体罚', '殴打学生', '遗弃孩子'],
        unless: [],
      },
      {
        kind: 'life-at-risk',
        level: 'at-once',
        words: [
          '有生命危险',
          '病危',
          '断药',
          '没钱救命',
          '断水断粮',
          '随时倒塌',
          '随时坍塌',
          '随时会塌',
          '随时爆炸',
          '煤气泄漏',
          '燃气泄漏',
          '天然气泄漏',
        ],
        unless: ['没有生命危险', '垄断药', '病危通知', '病危告知', '随时会塌方'],
      },
    ],
  },
];

/** What a text speaks of, with the words of the list that stand in it. */
export type DangerFound = Readonly<{ kind: DangerKind; level: DangerLevel; words: readonly string[] }>;

/** The newest list. */
export const dangerListNow = (): DangerList => dangerLists[0] as DangerList;

/** Kinds of danger that a text speaks of by a list of words: a reason to look at it first, and no judgement of who wrote it. */
export function dangersIn(text: string, { signs }: DangerList = dangerListNow()): DangerFound[] {
  return signs.flatMap(({ kind, level, words, unless }) => {
    const told = unless.reduce((rest, phrase) => rest.replaceAll(phrase, '\n'), text);
    const found = words.filter((word) => told.includes(word));
    return found.length > 0 ? [{ kind, level, words: found }] : [];
  });
}
