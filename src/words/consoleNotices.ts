/** The console's words for what petitioners are told. */
export const noticesZh = {
  title: '通知',
  none: '没有给信访人的通知。',
  onlySite: '信访人没有选短信、邮件，只在网上查看。',
  failed: (count: number) => `没有送到的通知（${count}）`,
  failedAbout: '通知没有送到信访人。请寄出书面通知，或者当面、电话告知；号码有误的，先更改联系方式，再重新发送。',
  letter: '打印书面通知',
  again: '重新发送',
  done: '登记',
  news: (news: string) => `告知：${news}`,
  contact: '同意的通知方式',
};
export const noticesEn: typeof noticesZh = {
  title: 'Notices',
  none: 'There is nothing the petitioner was told.',
  onlySite: 'The petitioner chose no messages and looks it up online.',
  failed: (count) => `Notices that did not arrive (${count})`,
  failedAbout:
    'No message reached the petitioner. Post a letter, or tell in person or by telephone; if the number is wrong, change the contact first, then send it again.',
  letter: 'Print the letter',
  again: 'Send again',
  done: 'Record',
  news: (news) => `Told: it ${news}`,
  contact: 'Messages agreed to',
};
