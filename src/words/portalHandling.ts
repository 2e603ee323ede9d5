/** Pages of what the petitioner says about the handling. */
const zh = {
  convert: {
    lead: '受理日期不变，办理期限从受理之日的次日起计算，由办理单位调查核实并出具处理意见书。',
    reason: '为什么不满意',
    hint: '例如：没有答复我问的事。最多 2000 字。',
    send: '要求转为普通程序',
  },
  confirm: {
    question: '问题解决了吗',
    text: '想说的话',
    hint: '可以不填，例如哪里没有解决。最多 2000 字。',
    send: '提交',
  },
};
export type PortalHandling = typeof zh;

const en: PortalHandling = {
  convert: {
    lead: 'The day of acceptance stays and the period counts from it; the organ looks into it and issues an opinion.',
    reason: 'Why you are not content',
    hint: 'For example: what I asked was not answered. At most 2,000 characters.',
    send: 'Ask for ordinary handling',
  },
  confirm: {
    question: 'Is it solved',
    text: 'What you want to say',
    hint: 'Optional, for example what is not solved. At most 2,000 characters.',
    send: 'Send',
  },
};

export const portalHandling = { zh, en } as const;
