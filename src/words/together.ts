import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 主办 and 协办: one organ leads, asks others, and gives one answer. */
const actsZh = {
  askCoOrgan: {
    name: '请求协办',
    verb: '请其他单位协办',
    about: '由主办单位请有关单位就其职责范围内的问题提出意见，各有各的期限；对信访人只由主办单位统一答复。可以同时请几个单位。',
    done: '请有关单位协办',
  },
  remindCoOrgan: { name: '催办', verb: '催办', about: '提醒协办单位尽快答复；期限不变。', done: '催办了协办单位' },
  withdrawAsking: {
    name: '撤回协办请求',
    verb: '撤回协办请求',
    about: '说明理由，不再请该单位协办；该单位的期限取消，并不再能查看这件信访。',
    done: '撤回了协办请求',
  },
  answerLead: {
    name: '答复主办单位',
    verb: '答复主办单位',
    about: '把本单位的意见答复主办单位，本单位的期限停止计算。',
    done: '答复了主办单位',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  askCoOrgan: {
    name: 'Co-organ',
    verb: 'Ask a co-organ',
    about:
      'The lead organ asks another unit about its own part, with a day of its own; the petitioner gets one answer, the lead’s. Several may be asked at once.',
    done: 'asked another unit to help',
  },
  remindCoOrgan: {
    name: 'Reminder',
    verb: 'Remind',
    about: 'Reminds the co-organ of its answer; its day stays.',
    done: 'reminded the co-organ',
  },
  withdrawAsking: {
    name: 'Asking withdrawn',
    verb: 'Withdraw the asking',
    about: 'Says why the unit is not needed any more; its clock is cancelled and it sees the matter no more.',
    done: 'withdrew the asking',
  },
  answerLead: {
    name: 'Answer to the lead',
    verb: 'Answer the lead organ',
    about: 'Gives the own view to the lead organ; the own clock stops.',
    done: 'answered the lead organ',
  },
};
export const togetherActs = { zh: actsZh, en: actsEn };

export const togetherFields = {
  zh: {
    'askCoOrgan.to': { label: '协办单位', hint: '信访部门和检举控告的被反映单位不能协办。' },
    'askCoOrgan.text': { label: '请协办的问题', hint: '写明要对方查什么、答什么；对方只看到标题、内容和这里所写的，看不到信访人的身份。' },
    'askCoOrgan.dueOn': { label: '答复最迟日期', hint: '不填的，自发出之日起15日，但不晚于本单位的办理期限。' },
    'remindCoOrgan.to': { label: '协办单位' },
    'remindCoOrgan.text': { label: '催办的话' },
    'withdrawAsking.to': { label: '协办单位' },
    'withdrawAsking.reason': { label: '撤回的理由' },
    'answerLead.text': { label: '答复主办单位的意见', hint: '事实、意见和依据。只供主办单位使用，信访人看不到。' },
  },
  en: {
    'askCoOrgan.to': { label: 'Co-organ', hint: 'Neither a petition bureau nor the accused of an accusation.' },
    'askCoOrgan.text': {
      label: 'What it is asked',
      hint: 'What it should find out and answer. It sees title, content and what stands here, not who the petitioner is.',
    },
    'askCoOrgan.dueOn': { label: 'Latest day of the answer', hint: '15 days if left empty, and never later than the own last day.' },
    'remindCoOrgan.to': { label: 'Co-organ' },
    'remindCoOrgan.text': { label: 'Words of the reminder' },
    'withdrawAsking.to': { label: 'Co-organ' },
    'withdrawAsking.reason': { label: 'Why it is withdrawn' },
    'answerLead.text': {
      label: 'Answer to the lead organ',
      hint: 'Facts, view and basis. For the lead organ; the petitioner does not see it.',
    },
  },
} as const;

export const askingStandings = {
  zh: { open: '等待答复', answered: '已答复', withdrawn: '已撤回' },
  en: { open: 'to be answered', answered: 'answered', withdrawn: 'withdrawn' },
} as const;

export type TogetherRefusalInWords =
  | { code: 'only-lead-asks'; article: string }
  | { code: 'co-organ-is-bureau'; article: string }
  | { code: 'co-organ-asked-already'; dueOn: string }
  | { code: 'co-day-after-own'; dueOn: string; ownDue: string }
  | { code: 'no-such-asking'; entry: number }
  | { code: 'asking-not-open'; found: string }
  | { code: 'co-organ-owes-answer'; dueOn: string };

const standing = (language: 'zh' | 'en', found: string): string =>
  (askingStandings[language] as Readonly<Record<string, string>>)[found] ?? found;

export const togetherRefusals: InBoth<Sentences<TogetherRefusalInWords>> = {
  zh: {
    'only-lead-asks': (r) => `只有受理这件信访的主办单位可以请其他单位协办（${articleIn('zh', r.article)}）。请先受理，或者联系主办单位。`,
    'co-organ-is-bureau': (r) => `信访部门不对信访事项本身提出处理意见（${articleIn('zh', r.article)}）。请选择有关的职能单位。`,
    'co-organ-asked-already': (r) => `已经请这个单位协办，答复最迟${formatFullDay(r.dueOn, 'zh')}。请等待答复、催办，或者先撤回。`,
    'co-day-after-own': (r) =>
      `答复日期（${formatFullDay(r.dueOn, 'zh')}）晚于本单位的办理期限（${formatFullDay(r.ownDue, 'zh')}）。请改早，留出汇总答复的时间。`,
    'no-such-asking': () => '档案里没有这一件协办请求。请从列表中选择。',
    'asking-not-open': (r) => `这件协办请求目前“${standing('zh', r.found)}”，不能再办理这一步。请刷新后再看。`,
    'co-organ-owes-answer': (r) =>
      `还有协办单位没有答复，最迟${formatFullDay(r.dueOn, 'zh')}。请等待答复或者催办；不再需要的，先撤回协办请求；过了最迟日期可以不再等。`,
  },
  en: {
    'only-lead-asks': (r) =>
      `Only the organ that accepted the matter asks others to help (${articleIn('en', r.article)}). Accept it first, or turn to the lead organ.`,
    'co-organ-is-bureau': (r) =>
      `A petition bureau has no view on the matter itself (${articleIn('en', r.article)}). Choose the unit whose work it is.`,
    'co-organ-asked-already': (r) =>
      `This unit is asked already, with its answer due on ${formatFullDay(r.dueOn, 'en')}. Wait, remind it, or withdraw that asking first.`,
    'co-day-after-own': (r) =>
      `The day of the answer (${formatFullDay(r.dueOn, 'en')}) lies after the own last day (${formatFullDay(r.ownDue, 'en')}). Choose an earlier one.`,
    'no-such-asking': () => 'The file has no such asking. Choose one from the list.',
    'asking-not-open': (r) => `This asking stands at “${standing('en', r.found)}”, so this step is not possible. Reload the file.`,
    'co-organ-owes-answer': (r) =>
      `A co-organ has not answered yet; its last day is ${formatFullDay(r.dueOn, 'en')}. Wait or remind it, withdraw the asking if it is not needed, or go on once that day has passed.`,
  },
};

/** How the file and the petitioner's page show it. */
export const togetherShown = {
  zh: {
    title: '协办',
    yours: '请您单位协办',
    until: (day: string) => `答复最迟${formatFullDay(day, 'zh')}`,
    overdue: (day: string) => `答复最迟${formatFullDay(day, 'zh')}，已超期`,
    answered: (day: string) => `${formatFullDay(day, 'zh')}答复`,
    reminded: (day: string) => `${formatFullDay(day, 'zh')}催办`,
    withdrawn: '已撤回',
    answer: '答复：',
    partial: '您单位是协办单位，只看到答复所需的内容。',
    alsoAsked: '协办单位',
    alsoAnswered: '已答复主办单位',
    alsoWaiting: '正在协办',
  },
  en: {
    title: 'Co-organs',
    yours: 'Your unit is asked',
    until: (day: string) => `answer due ${formatFullDay(day, 'en')}`,
    overdue: (day: string) => `answer due ${formatFullDay(day, 'en')}, overdue`,
    answered: (day: string) => `answered ${formatFullDay(day, 'en')}`,
    reminded: (day: string) => `reminded ${formatFullDay(day, 'en')}`,
    withdrawn: 'withdrawn',
    answer: 'Answer: ',
    partial: 'Your unit is a co-organ and sees what it needs for its answer.',
    alsoAsked: 'Also asked',
    alsoAnswered: 'has answered the lead organ',
    alsoWaiting: 'is working on its part',
  },
} as const;
