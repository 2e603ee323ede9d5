/** One thing that a check of quality looks at. `must`: without it the matter fails, whatever its points. `law`: the article under which it is owed. */
export type QualityItem = Readonly<{ code: string; zh: string; en: string; points: number; must?: true; law?: string }>;
/** 检查清单, as data: a version is never edited, a newer one is put before it (ADR-0246). */
export type QualityChecklist = Readonly<{ version: string; from: string; passFrom: number; items: readonly QualityItem[] }>;

const law2022 = (article: string) => `信访工作条例 ${article}`;

/** Newest first. Points and the pass mark are the city's to judge by, no legal numbers. */
export const qualityChecklists: readonly QualityChecklist[] = [
  {
    version: '2026-1',
    from: '2022-05-01',
    passFrom: 80,
    items: [
      {
        code: 'accepted-in-time',
        zh: '在期限内登记、受理或者转送',
        en: 'Registered, accepted or passed on in time',
        points: 10,
        law: law2022('第二十二条'),
      },
      {
        code: 'told-in-time',
        zh: '在期限内书面告知是否受理',
        en: 'Told in writing, in time, whether it is accepted',
        points: 10,
        law: law2022('第二十三条'),
      },
      {
        code: 'answered-in-time',
        zh: '在办理期限内答复；延期的经过批准并告知理由',
        en: 'Answered within the period; an extension was approved and its reason told',
        points: 15,
        law: law2022('第三十四条'),
      },
      {
        code: 'heard',
        zh: '听取了信访人陈述的事实和理由，需要核实的作了核实',
        en: 'The petitioner’s facts and reasons were heard, and what had to be verified was',
        points: 10,
        law: law2022('第三十一条第六项'),
      },
      {
        code: 'every-demand',
        zh: '对每一项诉求都有回应',
        en: 'Every demand is answered',
        points: 15,
        must: true,
        law: law2022('第三十二条第一款'),
      },
      {
        code: 'reasons-and-law',
        zh: '写明事实、理由和具体条款',
        en: 'Facts, reasons and the very provisions are given',
        points: 15,
        must: true,
        law: law2022('第三十二条第一款'),
      },
      {
        code: 'letter-parts',
        zh: '文书要素齐全：文号、日期、印章、救济途径',
        en: 'The letter is complete: number, day, seal, remedy',
        points: 5,
        law: law2022('第三十二条第一款'),
      },
      { code: 'service', zh: '送达方式、日期和凭证有记录', en: 'How and when it was served is recorded, with proof', points: 5 },
      {
        code: 'done-as-said',
        zh: '答应的事项已经落实，有凭证',
        en: 'What was promised is done, and shown',
        points: 5,
        law: law2022('第三十二条第二款'),
      },
      { code: 'tone', zh: '用语平和，讲得清楚，没有推诿和训斥', en: 'The tone is even and plain; nobody is put off or scolded', points: 5 },
      { code: 'attachments', zh: '佐证材料随档保存，能打开', en: 'What the answer rests on is kept with the file and opens', points: 5 },
    ],
  },
];

/** The checklist in force on a day; nothing before the first. */
export const checklistOn = (on: string): QualityChecklist | undefined => qualityChecklists.find(({ from }) => from <= on);
/** A version by its name, of a check that was made by it. */
export const checklistOf = (version: string): QualityChecklist | undefined => qualityChecklists.find((each) => each.version === version);
