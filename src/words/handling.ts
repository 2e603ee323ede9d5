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
};
export const handlingActs = { zh: actsZh, en: actsEn };

export const handlingFields = {
  zh: {
    'askMore.text': { label: '需要补充什么', hint: '逐项写明；信访人会看到。' },
    'askMore.dueOn': { label: '最迟哪天补充', hint: '逾期不停止办理。' },
    'remindPetitioner.text': { label: '提醒的话', hint: '可以不填；信访人会看到。' },
  },
  en: {
    'askMore.text': { label: 'What is missing', hint: 'Item by item; the petitioner reads it.' },
    'askMore.dueOn': { label: 'Latest day to bring it', hint: 'The handling does not stop for it.' },
    'remindPetitioner.text': { label: 'Words of the reminder', hint: 'Optional; the petitioner reads them.' },
  },
} as const;
