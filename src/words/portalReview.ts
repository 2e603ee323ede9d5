/** The petitioner's pages about 复查 and 复核. */
export const reviewPagesZh = {
  review: {
    ask: '请求复查',
    lead: '对处理意见不服，可以请求上一级机关复查。复查机关收到以后 30 日内书面答复您。',
    until: (day: string, organs: string) => `可以在 ${day} 之前（含当天）向${organs}请求复查。`,
    open: (organs: string) => `可以向${organs}请求复查。意见书的送达日期还没有记录，三十日的期限没有开始计算。`,
    last: (day: string) => `请求复查的最后一天是 ${day}（含当天）。`,
    organ: '向哪个机关请求复查',
    grounds: '请求和理由',
    hint: '对哪一部分不服，为什么，要求怎样处理。最多 8000 字。',
    send: '提交复查请求',
    article: '《信访工作条例》第三十五条',
  },
  recheck: {
    ask: '请求复核',
    lead: '对复查意见不服，可以请求复查机关的上一级机关复核。复核机关收到以后 30 日内作出复核意见；复核意见是最后的意见，以同一事实和理由再提的不再受理。',
    until: (day: string, organs: string) => `可以在 ${day} 之前（含当天）向${organs}请求复核。`,
    open: (organs: string) => `可以向${organs}请求复核。复查意见书的送达日期还没有记录，三十日的期限没有开始计算。`,
    last: (day: string) => `请求复核的最后一天是 ${day}（含当天）。`,
    organ: '向哪个机关请求复核',
    grounds: '请求和理由',
    hint: '对哪一部分不服，为什么，要求怎样处理。最多 8000 字。',
    send: '提交复核请求',
    article: '《信访工作条例》第三十六条',
  },
};

export const reviewPagesEn: typeof reviewPagesZh = {
  review: {
    ask: 'Ask for a review',
    lead: 'If you disagree with the opinion, an organ one level up can review it. It answers you in writing within 30 days of receiving your request.',
    until: (day, organs) => `You may ask for a review until ${day} (that day included), from ${organs}.`,
    open: (organs) =>
      `You may ask for a review from ${organs}. It is not recorded yet when you received the opinion, so the thirty days have not begun.`,
    last: (day) => `The last day to ask for a review is ${day} (that day included).`,
    organ: 'Which organ shall review it',
    grounds: 'Request and grounds',
    hint: 'With what part you disagree, why, and what you ask for. At most 8,000 characters.',
    send: 'Send the request',
    article: 'Regulations on Petition Work (2022), Article 35',
  },
  recheck: {
    ask: 'Ask for a re-review',
    lead: 'If you disagree with the opinion on review, the next organ up can re-review it within 30 days. Its opinion is the last one: the same facts and reasons are not accepted again.',
    until: (day, organs) => `You may ask for a re-review until ${day} (that day included), from ${organs}.`,
    open: (organs) =>
      `You may ask for a re-review from ${organs}. It is not recorded yet when you received the opinion on review, so the thirty days have not begun.`,
    last: (day) => `The last day to ask for a re-review is ${day} (that day included).`,
    organ: 'Which organ shall re-review it',
    grounds: 'Request and grounds',
    hint: 'With what part you disagree, why, and what you ask for. At most 8,000 characters.',
    send: 'Send the request',
    article: 'Regulations on Petition Work (2022), Article 36',
  },
};
