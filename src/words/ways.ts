/** Words of 导入法定途径、去向告知 and 建议采纳情况回复: what is done with a matter that ends in no opinion. */
const actsZh = {
  routeOut: {
    name: '导入法定途径',
    verb: '导入法定途径',
    about: '出具导入途径告知书，写明接收的机关、法律依据和该途径的救济；告知期限到此为止，不适用六十日办理期限。请填写要求反馈结果的日期。',
    done: '把这件事导入了法定途径',
  },
  recordRouteReceipt: {
    name: '接收回执',
    verb: '登记接收',
    about: '接收的单位自己确认收到；系统以外的机关，由导入的单位凭回执登记。',
    done: '登记了法定途径的接收',
  },
  recordRouteOutcome: {
    name: '途径办理结果',
    verb: '登记办理结果',
    about: '写明该途径办理的结果，信访人在查询页面看得到；登记后本件办结。',
    done: '登记了法定途径的办理结果',
  },
  comeBack: {
    name: '途径退回',
    verb: '退回原单位',
    about: '该途径没有接收的，说明理由，事项回到导入之前，期限按原来的日期继续计算。',
    done: '退回：该途径没有接收',
  },
  tellDestination: {
    name: '去向告知',
    verb: '告知去向',
    about: '出具去向告知书，写明由谁办理、怎样办理；由此完成的告知期限停止计算。',
    done: '告知了去向',
  },
  replySuggestion: {
    name: '回复建议',
    verb: '回复采纳情况',
    about: '研究论证后出具采纳情况回复；回复以后才能办结。',
    done: '回复了建议的采纳情况',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  routeOut: {
    name: 'Leading into another legal way',
    verb: 'Lead into its legal way',
    about:
      'Makes a notice that names the receiving body, the law and the remedy of that way; the duty to inform is met and no 60 days run. Set the day by which its outcome is asked for.',
    done: 'led the matter into another legal way',
  },
  recordRouteReceipt: {
    name: 'Receipt of the way',
    verb: 'Record receipt',
    about: 'The receiving unit signs itself; for a body outside the system the sender records what shows the receipt.',
    done: 'recorded its receipt on the legal way',
  },
  recordRouteOutcome: {
    name: 'Outcome of the way',
    verb: 'Record the outcome',
    about: 'What came of it, as the petitioner reads it on the tracking page; it closes the matter.',
    done: 'recorded the outcome of the legal way',
  },
  comeBack: {
    name: 'Back from the way',
    verb: 'Send it back',
    about: 'The body did not take it: the matter stands where it stood before, and its clocks go on to their old days.',
    done: 'sent it back: the legal way did not take it',
  },
  tellDestination: {
    name: 'Notice of destination',
    verb: 'Tell where it went',
    about: 'Makes a notice of who handles the matter and how; the clock of the duty it meets stops.',
    done: 'told where the matter is',
  },
  replySuggestion: {
    name: 'Reply to the suggestion',
    verb: 'Reply to the suggestion',
    about: 'Makes a reply that says whether the suggestion is taken up, and why; only then can it be closed.',
    done: 'replied to the suggestion',
  },
};
export const waysActs = { zh: actsZh, en: actsEn };

export const waysFields = {
  zh: {
    way: { label: '分类处理清单条目', hint: '按清单建议选择，可以不选；改选其他途径的，请在下面写明理由。' },
    listVersion: { label: '清单版本' },
    override: { label: '不按清单选择途径的理由' },
    body: { label: '其他接收机关', hint: '系统里没有的机关、机构，写明全称，例如仲裁委员会。' },
    'routeOut.to': { label: '接收单位', hint: '系统里的单位；本单位自己依法履行的，选本单位。接收单位和其他接收机关填一项。' },
    'routeOut.reason': { label: '为什么走这条途径', hint: '告知书上会写明，请用信访人看得懂的话。' },
    'routeOut.dueOn': { label: '要求反馈结果的日期', hint: '到期没有结果的会提醒督查；这不是法定期限，不告知信访人。' },
    'recordRouteReceipt.proof': { label: '接收凭证', hint: '回执文号、签收人或者受理通知书；由接收单位自己登记的可以不填。' },
    'recordRouteOutcome.text': { label: '办理结果', hint: '信访人会看到，请写明作出了什么决定、如何救济。' },
    'comeBack.reason': { label: '没有接收的理由' },
    'tellDestination.reason': { label: '补充说明' },
    'replySuggestion.adoption': { label: '采纳情况', hint: '答复咨询的可以不选。' },
    'replySuggestion.text': { label: '采纳情况和理由', hint: '采纳的写明怎样落实；没有采纳的说明原因。' },
  },
  en: {
    way: {
      label: 'Line of the list of ways',
      hint: 'As the list suggests; may stay empty. If you choose another route, give the reason below.',
    },
    listVersion: { label: 'Version of the list' },
    override: { label: 'Why another route than the list names' },
    body: { label: 'Other receiving body', hint: 'The full name of a body that is not in the system, such as an arbitration commission.' },
    'routeOut.to': {
      label: 'Receiving unit',
      hint: 'A unit of the system; your own if it performs the duty itself. Fill in one of the two receivers.',
    },
    'routeOut.reason': { label: 'Why this way', hint: 'It stands in the notice; use words that the petitioner understands.' },
    'routeOut.dueOn': {
      label: 'Outcome asked for by',
      hint: 'Supervisors are alarmed if it passes; it is no legal period and the petitioner is not told of it.',
    },
    'recordRouteReceipt.proof': {
      label: 'What shows the receipt',
      hint: 'Number of the acknowledgement or who signed; a receiving unit that signs itself may leave it empty.',
    },
    'recordRouteOutcome.text': { label: 'Outcome', hint: 'The petitioner reads it: what was decided, and what may be done against it.' },
    'comeBack.reason': { label: 'Why it was not taken' },
    'tellDestination.reason': { label: 'More to say' },
    'replySuggestion.adoption': { label: 'Adopted or not', hint: 'May stay empty for an enquiry.' },
    'replySuggestion.text': { label: 'What is taken up, and why', hint: 'If it is, how; if it is not, the reason.' },
  },
} as const;
