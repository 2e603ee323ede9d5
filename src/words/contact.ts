import type { InBoth, Sentences } from './language.ts';

/** Words of how the petitioner is reached: 联系方式、通知方式. */
export const contactActs = {
  zh: {
    chooseNotices: {
      name: '通知方式',
      verb: '更改通知方式',
      about: '办理有进展时，除网上查询外，信访人同意用短信、电子邮件中的哪些方式收到通知。',
      done: '更改了通知方式',
    },
    verifyContact: { name: '核实联系方式', verb: '核实联系方式', about: '用发到手机或者邮箱的验证码核实。', done: '核实了联系方式' },
    changeContact: {
      name: '更改联系方式',
      verb: '更改联系方式',
      about: '更改信访人的电话或者电子邮箱，并写明理由。原来的号码或者邮箱会收到一次提醒；更改的经过留在档案里。',
      done: '更改了联系方式',
    },
  },
  en: {
    chooseNotices: {
      name: 'Ways of being told',
      verb: 'Change the ways of being told',
      about: 'By text message, by mail, or on the page alone: what the petitioner agrees to get when something happens.',
      done: 'changed the ways of being told',
    },
    verifyContact: {
      name: 'Proof of a contact',
      verb: 'Prove a contact',
      about: 'By a code that is sent to the telephone or mail address.',
      done: 'proved a contact',
    },
    changeContact: {
      name: 'Change of contact',
      verb: 'Change the contact',
      about: 'A new telephone or mail address, with the reason. The former one is warned once; the change stays in the file.',
      done: 'changed the contact',
    },
  },
} as const;

export const contactFields = {
  zh: {
    email: { label: '电子邮箱', hint: '可以不填；同意邮件通知的须填写。' },
    idKind: { label: '证件类型' },
    sms: { label: '短信通知' },
    mail: { label: '邮件通知' },
    language: { label: '通知的语言' },
    contact: { label: '联系方式' },
    smsNotices: { label: '短信通知', hint: '同意的，办理有进展时发短信；短信里没有信访内容和姓名。' },
    mailNotices: { label: '邮件通知', hint: '同意的，办理有进展时发邮件；邮件里没有信访内容和姓名。' },
    noticeLanguage: { label: '通知的语言' },
    code: { label: '验证码' },
    verified: { label: '经验证码核实' },
    formerPhone: { label: '原来的电话' },
    formerEmail: { label: '原来的电子邮箱' },
    'changeContact.reason': { label: '更改的理由', hint: '例如信访人来电要求，并已核对身份。' },
    'changeContact.phone': { label: '新的电话', hint: '不更改的留空。' },
    'changeContact.email': { label: '新的电子邮箱', hint: '不更改的留空。' },
    settled: { label: '怎样告知的' },
  },
  en: {
    email: { label: 'Mail address', hint: 'Optional; needed to be told by mail.' },
    idKind: { label: 'Kind of document' },
    sms: { label: 'Text messages' },
    mail: { label: 'Mail' },
    language: { label: 'Language of notices' },
    contact: { label: 'Contact' },
    smsNotices: { label: 'Text messages', hint: 'A message when something happens, without your name and without what it is about.' },
    mailNotices: { label: 'Mail', hint: 'A mail when something happens, without your name and without what it is about.' },
    noticeLanguage: { label: 'Language of notices' },
    code: { label: 'Code' },
    verified: { label: 'Proved by a code' },
    formerPhone: { label: 'Former telephone' },
    formerEmail: { label: 'Former mail address' },
    'changeContact.reason': { label: 'Why it is changed', hint: 'For instance: asked for by telephone, identity checked.' },
    'changeContact.phone': { label: 'New telephone', hint: 'Leave empty if it stays.' },
    'changeContact.email': { label: 'New mail address', hint: 'Leave empty if it stays.' },
    settled: { label: 'How the petitioner was told' },
  },
} as const;

export const contactChoices = {
  zh: {
    noticeLanguages: { zh: '中文', en: '英文' },
    contacts: { phone: '电话', email: '电子邮箱' },
    idKinds: {
      resident: '居民身份证（含港澳台居民居住证）',
      'hk-macao-permit': '港澳居民来往内地通行证',
      'taiwan-permit': '台湾居民来往大陆通行证',
      passport: '护照',
      'foreign-permanent': '外国人永久居留身份证',
      organisation: '单位（统一社会信用代码）',
      other: '其他证件',
    },
    settlements: { posted: '已寄出书面通知', told: '已当面或者电话告知', 'not-needed': '不必另行告知' },
  },
  en: {
    noticeLanguages: { zh: 'Chinese', en: 'English' },
    contacts: { phone: 'Telephone', email: 'Mail address' },
    idKinds: {
      resident: 'Resident identity card (also residence permits of Hong Kong, Macao and Taiwan residents)',
      'hk-macao-permit': 'Mainland travel permit for Hong Kong and Macao residents',
      'taiwan-permit': 'Mainland travel permit for Taiwan residents',
      passport: 'Passport',
      'foreign-permanent': 'Permanent residence card of foreigners',
      organisation: 'Organisation (unified social credit code)',
      other: 'Another document',
    },
    settlements: { posted: 'A letter was posted', told: 'Told in person or by telephone', 'not-needed': 'No other word needed' },
  },
} as const;

export type ContactRefusalInWords = { code: 'no-contact-kept' } | { code: 'contact-not-named' } | { code: 'contact-needs-code' };

export const contactRefusals: InBoth<Sentences<ContactRefusalInWords>> = {
  zh: {
    'no-contact-kept': () => '匿名信访和历史来信不保存联系方式，不能更改。可以凭信访编号和查询码查看办理情况。',
    'contact-not-named': () => '没有填写新的电话或者电子邮箱。请至少填写一项。',
    'contact-needs-code': () => '信访人更改、核实联系方式须凭验证码，工作人员更改须写明理由。请从“联系方式”重新办理。',
  },
  en: {
    'no-contact-kept': () =>
      'Of anonymous petitions and of letters from older systems no contact is kept. Use petition number and query code.',
    'contact-not-named': () => 'No new telephone or mail address was given. Fill in at least one.',
    'contact-needs-code': () =>
      'Petitioners change and prove a contact by a code that is sent to it; officers say why. Start again from the page of contacts.',
  },
};
