import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 向外单位征询: a body without an account answers by a link. */
const actsZh = {
  askOutside: {
    name: '向外单位征询',
    verb: '向外单位征询',
    about:
      '请法院、仲裁机构、外地机关、企业等没有账号的单位书面答复。办理这一步后在“外单位征询”里取得链接，自行转给对方；对方只看到这里所写的。',
    done: '向外单位征询',
  },
  withdrawOutside: {
    name: '撤回征询',
    verb: '撤回征询',
    about: '说明理由，不再请外单位答复；链接立即失效，期限取消。',
    done: '撤回了对外单位的征询',
  },
  answerOutside: {
    name: '外单位答复',
    verb: '提交答复',
    about: '外单位通过链接作出的答复，由其自行填写。',
    done: '收到了外单位的答复',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  askOutside: {
    name: 'Outside body asked',
    verb: 'Ask an outside body',
    about:
      'Asks a body without an account (court, arbitration, organ elsewhere, company) for an answer. The link is then made under “Outside bodies” and passed on by you; the body sees what stands here and nothing else.',
    done: 'asked an outside body',
  },
  withdrawOutside: {
    name: 'Question withdrawn',
    verb: 'Withdraw the question',
    about: 'Says why no answer is needed any more; the link stops working at once and its clock is cancelled.',
    done: 'withdrew the question to an outside body',
  },
  answerOutside: {
    name: 'Answer of an outside body',
    verb: 'Hand in the answer',
    about: 'What the outside body answered by its link, in its own words.',
    done: 'got the answer of an outside body',
  },
};
export const outsideActs = { zh: actsZh, en: actsEn };

export const outsideFields = {
  zh: {
    outsider: { label: '外单位名称' },
    signer: { label: '答复人' },
    identityReason: { label: '告知姓名的理由' },
    'askOutside.outsider': { label: '外单位名称', hint: '写全称。须与信访人反映的单位、个人没有利害关系。' },
    'askOutside.text': {
      label: '请答复的问题',
      hint: '写明要对方答什么、提供什么。对方只看到这里所写的，请不要写信访人的姓名、电话和住址。',
    },
    'askOutside.dueOn': { label: '答复最迟日期', hint: '最长九十日；过后链接再保留十五日。' },
    'askOutside.identity': { label: '告知对方信访人姓名', hint: '只在不知道是谁就无法答复时选择，并写明理由；信访人能看到。' },
    'askOutside.identityReason': { label: '告知姓名的理由' },
    'withdrawOutside.entry': { label: '哪一件征询' },
    'withdrawOutside.reason': { label: '撤回的理由' },
    'answerOutside.text': { label: '答复内容' },
    'answerOutside.signer': { label: '答复人姓名、职务' },
  },
  en: {
    outsider: { label: 'Outside body' },
    signer: { label: 'Answered by' },
    identityReason: { label: 'Why the name is told' },
    'askOutside.outsider': { label: 'Outside body', hint: 'Its full name. It must have no interest in the matter.' },
    'askOutside.text': {
      label: 'What it is asked',
      hint: 'What it should answer and hand in. It sees what stands here and nothing else: write no name, telephone or address of the petitioner.',
    },
    'askOutside.dueOn': { label: 'Latest day of the answer', hint: 'At most 90 days; the link takes an answer for 15 days more.' },
    'askOutside.identity': {
      label: 'Tell the petitioner’s name',
      hint: 'Only where no answer is possible without it, and with the reason; the petitioner sees it.',
    },
    'askOutside.identityReason': { label: 'Why the name is told' },
    'withdrawOutside.entry': { label: 'Which question' },
    'withdrawOutside.reason': { label: 'Why it is withdrawn' },
    'answerOutside.text': { label: 'Answer' },
    'answerOutside.signer': { label: 'Name and post of who answers' },
  },
} as const;

const standings = {
  zh: { open: '等待答复', answered: '已答复', withdrawn: '已撤回' },
  en: { open: 'to be answered', answered: 'answered', withdrawn: 'withdrawn' },
} as const;
const standing = (language: 'zh' | 'en', found: string): string =>
  (standings[language] as Readonly<Record<string, string>>)[found] ?? found;

export type OutsideRefusalInWords =
  | { code: 'outside-accusation'; article: string }
  | { code: 'outside-identity-kept'; identity: string }
  | { code: 'outside-identity-reason' }
  | { code: 'outside-day-too-far'; dueOn: string; latest: string }
  | { code: 'no-such-question'; entry: number }
  | { code: 'question-not-open'; found: string }
  | { code: 'question-over'; openUntil: string };

export const outsideRefusals: InBoth<Sentences<OutsideRefusalInWords>> = {
  zh: {
    'outside-accusation': (r) =>
      `检举控告不得透露给有关部门以外的单位（${articleIn('zh', r.article)}），不能用链接征询。请由专办人员依规办理。`,
    'outside-identity-kept': () => '信访人要求保密或者没有具名，不能告知对方姓名。请取消这一项，改在问题里写明事情本身。',
    'outside-identity-reason': () => '选择了告知信访人姓名，请写明理由；没有必要的，请取消这一项。',
    'outside-day-too-far': (r) => `答复日期（${formatFullDay(r.dueOn, 'zh')}）太远，最迟可以是${formatFullDay(r.latest, 'zh')}。请改早。`,
    'no-such-question': () => '档案里没有这一件征询。请从列表中选择。',
    'question-not-open': (r) => `这件征询目前“${standing('zh', r.found)}”，不能再办理这一步。请刷新后再看。`,
    'question-over': (r) => `这个链接在${formatFullDay(r.openUntil, 'zh')}以后不再收取答复。请联系征询您单位的机关重新发出。`,
  },
  en: {
    'outside-accusation': (r) =>
      `An accusation is not told to bodies outside (${articleIn('en', r.article)}), so no link is made. It stays with the officers for accusations.`,
    'outside-identity-kept': () =>
      'The petitioner asked for confidence or gave no name, so none is told. Untick it and describe the matter itself in the question.',
    'outside-identity-reason': () => 'The petitioner’s name is to be told: write why, or untick it.',
    'outside-day-too-far': (r) =>
      `The day of the answer (${formatFullDay(r.dueOn, 'en')}) is too far away; the latest is ${formatFullDay(r.latest, 'en')}. Choose an earlier one.`,
    'no-such-question': () => 'The file has no such question. Choose one from the list.',
    'question-not-open': (r) => `This question stands at “${standing('en', r.found)}”, so this step is not possible. Reload the page.`,
    'question-over': (r) =>
      `This link takes no answer after ${formatFullDay(r.openUntil, 'en')}. Ask the organ that sent it to send a new one.`,
  },
};

/** The panel on the file. */
export const outsideShown = {
  zh: {
    title: '外单位征询',
    until: (day: string) => `答复最迟${formatFullDay(day, 'zh')}`,
    overdue: (day: string) => `答复最迟${formatFullDay(day, 'zh')}，已过期，请联系对方或者撤回`,
    answered: (day: string, signer: string) => `${formatFullDay(day, 'zh')}答复，答复人：${signer}`,
    withdrawn: '已撤回',
    answer: '答复：',
    identity: '告知了信访人姓名',
    make: '取得链接',
    again: '重新取得链接',
    againAbout: '重新取得后，以前的链接立即失效。',
    once: '链接只在这里显示一次，请复制后转给对方；页面刷新后不再显示，遗失的可以重新取得。',
    link: '链接',
    code: '答复码（不能打开链接时，在答复页面输入）',
    copy: '复制链接和答复码',
    copied: '已复制',
    open: (day: string) => `链接有效到${formatFullDay(day, 'zh')}`,
  },
  en: {
    title: 'Outside bodies',
    until: (day: string) => `answer due ${formatFullDay(day, 'en')}`,
    overdue: (day: string) => `answer due ${formatFullDay(day, 'en')}, overdue: contact the body or withdraw the question`,
    answered: (day: string, signer: string) => `answered ${formatFullDay(day, 'en')} by ${signer}`,
    withdrawn: 'withdrawn',
    answer: 'Answer: ',
    identity: 'the petitioner’s name was told',
    make: 'Get the link',
    again: 'Get a new link',
    againAbout: 'The link before it stops working at once.',
    once: 'The link is shown here once: copy it and pass it on. After a reload it is gone; if lost, get a new one.',
    link: 'Link',
    code: 'Answer code (to be typed on the page of answers where the link does not open)',
    copy: 'Copy link and code',
    copied: 'Copied',
    open: (day: string) => `the link works until ${formatFullDay(day, 'en')}`,
  },
} as const;
