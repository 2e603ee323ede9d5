/** Words of what happens while a matter is handled: acts and fields. */
const actsZh = {
  askMore: {
    name: '补充材料通知',
    verb: '请信访人补充材料',
    about: '出具补充材料通知书，写明缺什么、最迟哪天；办理期限照常计算，逾期没有补充的按现有材料继续办理。',
    done: '请信访人补充材料',
  },
  remindPetitioner: {
    name: '提醒补充',
    verb: '提醒信访人补充',
    about: '在查询页面提醒信访人补充材料，一天最多一次；不影响期限。',
    done: '提醒信访人补充材料',
  },
  callHearing: {
    name: '听证通知',
    verb: '决定举行听证',
    about: '出具听证通知书，写明时间、地点、主持人和听证员；办理期限照常计算。',
    done: '决定举行听证',
  },
  cancelHearing: { name: '取消听证', verb: '取消听证', about: '说明理由取消已经通知的听证；信访人会看到。', done: '取消了听证' },
  recordHearing: {
    name: '听证笔录',
    verb: '记录听证',
    about: '出具听证笔录，写明到场人员、经过和听证结论。',
    done: '举行了听证',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  askMore: {
    name: 'Request for more material',
    verb: 'Ask the petitioner for more',
    about: 'Makes a notice that says what is missing and until when; the clocks run on, and without an answer the handling goes on.',
    done: 'asked the petitioner for more',
  },
  remindPetitioner: {
    name: 'Reminder',
    verb: 'Remind the petitioner',
    about: 'Reminds the petitioner on the tracking page of what is missing, at most once a day; no day moves.',
    done: 'reminded the petitioner',
  },
  callHearing: {
    name: 'Notice of hearing',
    verb: 'Call a hearing',
    about: 'Makes the notice of a hearing with day, place, chair and members; the clocks run on.',
    done: 'called a hearing',
  },
  cancelHearing: {
    name: 'Hearing called off',
    verb: 'Call off the hearing',
    about: 'Calls off a hearing with a reason that the petitioner reads.',
    done: 'called off the hearing',
  },
  recordHearing: {
    name: 'Minutes of the hearing',
    verb: 'Record the hearing',
    about: 'Makes the minutes: who was there, how it went, and the conclusion.',
    done: 'held a hearing',
  },
};
export const handlingActs = { zh: actsZh, en: actsEn };

export const handlingFields = {
  zh: {
    'askMore.text': { label: '需要补充什么', hint: '逐项写明；信访人会看到。' },
    'askMore.dueOn': { label: '最迟哪天补充', hint: '逾期不停止办理。' },
    'remindPetitioner.text': { label: '提醒的话', hint: '可以不填；信访人会看到。' },
    heldOn: { label: '听证日期', hint: '须在规定天数以前通知信访人。' },
    time: { label: '听证时间', hint: '例如上午九时。' },
    place: { label: '听证地点' },
    chair: { label: '主持人', hint: '不能是承办这件事的人。' },
    panel: { label: '听证员', hint: '姓名、职务；与事项有利害关系的应当回避。' },
    members: { label: '人数', hint: '包括主持人，为三人以上的单数。' },
    publicity: { label: '是否公开' },
    'callHearing.about': { label: '听证事项' },
    'callHearing.reason': { label: '为什么举行听证', hint: '说明重大、复杂、疑难之处。' },
    'cancelHearing.reason': { label: '取消的理由', hint: '信访人会看到。' },
    present: { label: '到场人员' },
    course: { label: '听证经过' },
    conclusion: { label: '听证结论' },
  },
  en: {
    'askMore.text': { label: 'What is missing', hint: 'Item by item; the petitioner reads it.' },
    'askMore.dueOn': { label: 'Latest day to bring it', hint: 'The handling does not stop for it.' },
    'remindPetitioner.text': { label: 'Words of the reminder', hint: 'Optional; the petitioner reads them.' },
    heldOn: { label: 'Day of the hearing', hint: 'The petitioner is told some days before, as the city sets.' },
    time: { label: 'Time', hint: 'Such as nine in the morning.' },
    place: { label: 'Place' },
    chair: { label: 'Chair', hint: 'Not the officer who works on the matter.' },
    panel: { label: 'Members', hint: 'Names and posts; who has an interest in the matter steps back.' },
    members: { label: 'Number', hint: 'With the chair: three or more, and odd.' },
    publicity: { label: 'In public or not' },
    'callHearing.about': { label: 'What is heard' },
    'callHearing.reason': { label: 'Why a hearing', hint: 'What is major, complex or difficult.' },
    'cancelHearing.reason': { label: 'Why it is called off', hint: 'The petitioner reads it.' },
    present: { label: 'Present' },
    course: { label: 'How it went' },
    conclusion: { label: 'Conclusion' },
  },
} as const;

export const handlingChoices = {
  zh: { publicities: { public: '公开', 'not-public': '不公开' } },
  en: { publicities: { public: 'In public', 'not-public': 'Not in public' } },
} as const;
