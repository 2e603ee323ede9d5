import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Language, Sentences, Shape } from './language.ts';

/** Words of 质量检查 and 抽查. */
export const qualityActs = {
  zh: {
    checkQuality: {
      name: '质量检查',
      verb: '检查质量',
      about: '对照检查清单逐项看这一件办得怎么样，得分按清单公开计算；结果送办理单位，信访人看不到。只评事，不评人。不改变任何期限。',
      done: '检查了办理质量',
    },
    answerQuality: {
      name: '答复检查结果',
      verb: '答复检查结果',
      about: '说明本单位对检查结果的意见、已经或者准备怎样改。得分不因此改变。',
      done: '答复了检查结果',
    },
  },
  en: {
    checkQuality: {
      name: 'Quality check',
      verb: 'Check the quality',
      about:
        'Goes through the checklist item by item; the score is counted in the open. The result goes to the unit, not to the petitioner. It judges the matter, not people, and moves no day.',
      done: 'checked how it was handled',
    },
    answerQuality: {
      name: 'Answer to a check',
      verb: 'Answer the check',
      about: 'Says how the unit sees the result and what it mends. The score stays.',
      done: 'answered the check',
    },
  },
} as const;

export const qualityFields = {
  zh: {
    answers: { label: '检查清单', hint: '每一项都要选；选“没有做到”的，写明缺什么。只写这件事，不评价人。' },
    answer: { label: '做到没有' },
    remark: { label: '说明' },
    'checkQuality.text': { label: '总的意见', hint: '办得好的地方、要改的地方。办理单位看得到。' },
    'answerQuality.entry': { label: '哪一次检查' },
    'answerQuality.text': { label: '本单位的意见', hint: '不同意的写明理由，同意的写明怎样改。' },
  },
  en: {
    answers: {
      label: 'Checklist',
      hint: 'Answer each item; where something was not done, say what is missing. About the matter, never a person.',
    },
    answer: { label: 'Done or not' },
    remark: { label: 'Remark' },
    'checkQuality.text': { label: 'In all', hint: 'What was done well, and what should be mended. The unit sees it.' },
    'answerQuality.entry': { label: 'Which check' },
    'answerQuality.text': { label: 'How the unit sees it', hint: 'Reasons where you disagree, what you mend where you agree.' },
  },
} as const;

export type QualityRefusalInWords =
  | { code: 'only-bureaus-check-quality'; article: string }
  | { code: 'checked-by-handler'; article: string }
  | { code: 'checked-from-beside'; article: string }
  | { code: 'nothing-applies' }
  | { code: 'check-answered'; on: string };

export const qualityRefusals: InBoth<Sentences<QualityRefusalInWords>> = {
  zh: {
    'only-bureaus-check-quality': (r) => `质量检查由信访部门来做（${articleIn('zh', r.article)}）。请交信访局检查。`,
    'checked-by-handler': (r) => `这一件是本单位答复的，不能自己检查自己（${articleIn('zh', r.article)}）。请交上一级信访局检查。`,
    'checked-from-beside': (r) =>
      `答复这一件的单位不在本信访局的督查范围内（${articleIn('zh', r.article)}）。请交该单位所在地方或者上一级的信访局检查。`,
    'nothing-applies': () => '每一项都选了“不适用”，没有可以算的分。请至少对一项选“做到了”或者“没有做到”。',
    'check-answered': (r) => `这一次检查已于${formatFullDay(r.on, 'zh')}答复过。还要补充的，请用“记事”写明。`,
  },
  en: {
    'only-bureaus-check-quality': (r) => `Quality is checked by petition bureaus (${articleIn('en', r.article)}). Leave it to the bureau.`,
    'checked-by-handler': (r) =>
      `Your own unit answered this matter and does not check itself (${articleIn('en', r.article)}). Leave it to the bureau one level up.`,
    'checked-from-beside': (r) =>
      `The unit that answered this matter is not watched by your bureau (${articleIn('en', r.article)}). Leave it to the bureau of its place or one level up.`,
    'nothing-applies': () =>
      'Every item is set to “does not apply”, so that there is nothing to count. Answer at least one with yes or no.',
    'check-answered': (r) => `This check was answered on ${formatFullDay(r.on, 'en')}. Use a note to add to it.`,
  },
};

const problemsZh = {
  'checklist-changed': () => '检查清单已经换了新版，或者有一项重复。请重新打开这张表，再逐项填写。',
  'drawn-already': () => '同一单位、同一期间已经抽取过。为免反复抽到满意为止，不再重抽；请打开上面列出的那一次，或者换一个期间。',
  'nothing-to-draw': () => '这个单位在这个期间没有可以抽查的办结件。请换一个单位或者把期间放宽。',
  'days-not-over': () => '期间要已经过完，最晚到昨天，这样重抽一次结果才会相同。请把止日改早。',
  'unit-not-watched': () => '只能抽查本信访局督查范围内的其他单位。请另选一个单位，或者留空抽全部。',
  'only-bureaus-draw': () => '抽查由信访部门来做。请交信访局抽取。',
  'no-such-draw': () => '没有这一次抽查，或者它不是由您的单位抽取的。请从列表中打开。',
} as const;
const problemsEn: Readonly<Record<keyof typeof problemsZh, () => string>> = {
  'checklist-changed': () => 'The checklist has a newer version, or an item stands twice. Open the form again and go through the items.',
  'drawn-already': () =>
    'Matters of this unit and these days were drawn before. A draw is not repeated until it pleases: open the one on the list, or choose other days.',
  'nothing-to-draw': () => 'This unit has no finished matters in these days. Choose another unit or more days.',
  'days-not-over': () =>
    'The days have to be over, up to yesterday at the latest, so that the draw can be repeated. Choose an earlier last day.',
  'unit-not-watched': () => 'Only other units that your bureau watches can be drawn from. Choose another, or leave it empty for all.',
  'only-bureaus-draw': () => 'Spot checks are made by petition bureaus. Leave it to the bureau.',
  'no-such-draw': () => 'There is no such draw, or another unit made it. Open one from the list.',
};
/** What is wrong with a draw or a filled-in checklist. */
export const qualityProblems: InBoth<typeof problemsEn> = { zh: problemsZh, en: problemsEn };

const zh = {
  title: '质量抽查',
  lead: '按种子随机抽取已经办结的信访件，对照检查清单逐件检查。谁也不挑件；种子和抽取范围都留下来，任何时候都可以重抽一次核对。检举控告不在其中。只评事，不评人。',
  back: '回到督查督办',
  open: '质量抽查',
  draw: {
    title: '抽取',
    unit: '抽查哪个单位',
    unitHint: '不选的，从本信访局督查范围内的全部单位里抽。',
    from: '办结日期，从',
    to: '到',
    toHint: '最晚到昨天。',
    size: '抽几件',
    seed: '种子',
    seedHint: '可以不填，由系统给出。也可以用大家都看得到的数，例如当天的开奖号码。',
    go: '抽取',
    how: '怎样抽：把种子、一条竖线和信访编号连起来取摘要值，由小到大排，取前几件。同一种子、同一范围，结果总是相同。',
  },
  draws: '抽取记录',
  none: '还没有抽取过。',
  all: '全部单位',
  drawnOf: (drawn: number, population: number) => `从${population}件里抽了${drawn}件`,
  period: (from: string, to: string) => `${from}至${to}办结`,
  progress: (checked: number, drawn: number, failed: number) => `已检查${checked}件（共${drawn}件），不合格${failed}件`,
  show: '打开',
  hide: '收起',
  more: '再看一些',
  seedIs: '种子',
  digestIs: '范围摘要',
  missing: (n: number) => `有${n}件现在不能显示（回避，或者已不由本单位查看）。`,
  again: '重抽一次核对',
  same: '重抽结果与当时完全相同。',
  otherPool: '抽取范围和当时不同：之后有件恢复办理、更正或者补录。种子没有变。',
  sameThough: '抽到的件与当时相同。',
  otherMatters: '抽到的件因此与当时不同。',
  check: '检查',
  result: '查看和督办',
  put: '收起',
  unchecked: '待检查',
  score: (score: number, earned: number, possible: number) => `${score}分（${earned}/${possible}）`,
  passed: '合格',
  failed: '不合格',
  answered: '单位已答复',
  done: '已登记。',
  noAct: '这一件现在没有您可以在这里办的。请打开档案看。',
  report: {
    title: '各单位抽查结果',
    about: '只统计随机抽到的件。得分是各件得分点之和除以适用分值之和。',
    from: '抽取日期，从',
    to: '到',
    show: '统计',
    unit: '单位',
    drawn: '抽到',
    checked: '已检查',
    failed: '不合格',
    answered: '已答复',
    score: '得分',
    missed: '最常缺的',
    total: '合计',
    table: '各单位抽查结果表',
    none: '这段时间没有抽取过。',
    times: (item: string, n: number) => `${item}（${n}件）`,
    separator: '；',
  },
  panel: {
    title: '质量检查',
    by: (bureau: string, day: string) => `${bureau}，${day}`,
    counted: (earned: number, possible: number, score: number, passFrom: number) =>
      `做到的${earned}分 ÷ 适用的${possible}分 = ${score}分；${passFrom}分合格，标“必须”的缺一项即不合格。`,
    version: (version: string) => `按${version}版清单`,
    drawn: '随机抽到',
    single: '单独检查，不计入各单位统计',
    answer: (day: string) => `单位${day}答复`,
    noAnswer: '单位还没有答复。',
    all: '逐项结果',
  },
  answers: { yes: '做到了', no: '没有做到', na: '不适用' },
  item: (points: number) => `${points}分`,
  must: '必须',
  found: { yes: '档案记载：做到了', no: '档案记载：没有做到' },
  running: (earned: number, possible: number) => `现在：${earned}/${possible}`,
} as const;

const en: Shape<typeof zh> = {
  title: 'Spot checks',
  lead: 'Finished matters are drawn by a seed and each is checked by a checklist. Nobody picks; seed and range are kept, and a draw can be repeated at any time. Accusations are never among them. Matters are judged, not people.',
  back: 'Back to supervision',
  open: 'Spot checks',
  draw: {
    title: 'Draw',
    unit: 'Of which unit',
    unitHint: 'Leave empty to draw from all units that your bureau watches.',
    from: 'Closed from',
    to: 'to',
    toHint: 'Yesterday at the latest.',
    size: 'How many',
    seed: 'Seed',
    seedHint: 'May be left empty and is made here then. A number that everybody can see will do, such as that of a lottery.',
    go: 'Draw',
    how: 'How: seed, a vertical bar and the petition number are joined and hashed (SHA-256); the smallest hashes are taken. The same seed and range always give the same matters.',
  },
  draws: 'Draws',
  none: 'Nothing was drawn yet.',
  all: 'All units',
  drawnOf: (drawn, population) => `${drawn} of ${population} drawn`,
  period: (from, to) => `closed ${from} to ${to}`,
  progress: (checked, drawn, failed) => `${checked} of ${drawn} checked, ${failed} failed`,
  show: 'Open',
  hide: 'Close',
  more: 'Show more',
  seedIs: 'Seed',
  digestIs: 'Digest of the range',
  missing: (n) => `${n} cannot be shown now (recused, or no longer seen by your unit).`,
  again: 'Draw again to compare',
  same: 'Drawn again, it gives exactly the same.',
  otherPool: 'The range is no longer the same: matters were reopened, corrected or entered late. The seed is unchanged.',
  sameThough: 'The matters drawn are the same.',
  otherMatters: 'The matters drawn differ for that reason.',
  check: 'Check',
  result: 'See and supervise',
  put: 'Close',
  unchecked: 'to be checked',
  score: (score, earned, possible) => `${score} points (${earned}/${possible})`,
  passed: 'passed',
  failed: 'failed',
  answered: 'the unit answered',
  done: 'Recorded.',
  noAct: 'There is nothing for you to do here now. Please open the file.',
  report: {
    title: 'Results by unit',
    about: 'Only of matters drawn by chance. The score is the sum of points earned by the sum of points that apply.',
    from: 'Drawn from',
    to: 'to',
    show: 'Count',
    unit: 'Unit',
    drawn: 'Drawn',
    checked: 'Checked',
    failed: 'Failed',
    answered: 'Answered',
    score: 'Score',
    missed: 'Missing most often',
    total: 'All',
    table: 'Table of results by unit',
    none: 'Nothing was drawn in these days.',
    times: (item, n) => `${item} (${n})`,
    separator: '; ',
  },
  panel: {
    title: 'Quality checks',
    by: (bureau, day) => `${bureau}, ${day}`,
    counted: (earned, possible, score, passFrom) =>
      `${earned} points earned ÷ ${possible} that apply = ${score}; it passes from ${passFrom}, and fails if one marked “must” is missing.`,
    version: (version) => `by checklist ${version}`,
    drawn: 'drawn by chance',
    single: 'checked on its own, not in the figures of units',
    answer: (day) => `The unit answered on ${day}`,
    noAnswer: 'The unit has not answered yet.',
    all: 'Item by item',
  },
  answers: { yes: 'Done', no: 'Not done', na: 'Does not apply' },
  item: (points) => (points === 1 ? '1 point' : `${points} points`),
  must: 'must',
  found: { yes: 'The file says: done', no: 'The file says: not done' },
  running: (earned, possible) => `So far: ${earned}/${possible}`,
};

export const qualityWords: Readonly<Record<Language, Shape<typeof zh>>> = { zh, en };
