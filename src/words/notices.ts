import type { InBoth, Language } from './language.ts';

/** What is told of, one entry for each kind of event: what happened, and what to do next. No name, no word of the content. */
export const noticeKinds = [
  'filed',
  'passed-on',
  'accepted',
  'not-accepted',
  'extended',
  'more-asked',
  'hearing',
  'hearing-cancelled',
  'agreement',
  'decided',
  'reviewed',
  'closed',
  'withdrawn',
  'reopened',
  'letter-voided',
  'code-reissued',
  'contact-changed',
  'representing',
  'merged',
  'taken-apart',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export type NoticeWord = Readonly<{ news: string; next: string }>;

const zh: Readonly<Record<NoticeKind, NoticeWord>> = {
  filed: { news: '已经登记', next: '请保存回执上的查询码，用来查看进度。' },
  'passed-on': { news: '已经转到有权处理的机关', next: '请查看由哪个机关办理、最晚哪天告知您。' },
  accepted: { news: '已经受理', next: '请查看办理期限的最后一天。' },
  'not-accepted': { news: '不予受理，告知书已经开出', next: '请查看理由和应当向哪里反映。' },
  extended: { news: '办理期限已经延长', next: '请查看延期告知书和新的最后一天。' },
  'more-asked': { news: '需要您补充材料', next: '请查看缺什么材料、最迟哪天补充。' },
  hearing: { news: '将要举行听证', next: '请查看听证的时间和地点，按时参加。' },
  'hearing-cancelled': { news: '原定的听证已经取消', next: '请查看原因。' },
  agreement: { news: '已经登记调解或者和解协议', next: '请查看协议书。' },
  decided: { news: '已经有处理结果', next: '请查看答复；不服的，在答复写明的期限内请求复查。' },
  reviewed: { news: '复查或者复核意见已经开出', next: '请查看意见书。' },
  closed: { news: '已经办结', next: '请查看结果，并在评价期内评价。' },
  withdrawn: { news: '已经按撤回登记', next: '不是您本人要求撤回的，请尽快联系登记机关。' },
  reopened: { news: '已经恢复办理', next: '请查看理由和新的期限。' },
  'letter-voided': { news: '有一份文书已经作废', next: '请查看理由，以新的文书为准。' },
  'code-reissued': { news: '已经补发新的查询码，原查询码不能再用', next: '不是您本人要求补发的，请尽快联系登记机关。' },
  'contact-changed': { news: '登记的联系方式已经更改', next: '不是您本人要求更改的，请尽快联系登记机关。' },
  merged: { news: '与另一件反映同一事项的信访一并办理', next: '您的编号、期限和答复不变，不用您做什么；请在本件查看进展。' },
  'taken-apart': { news: '恢复单独办理', next: '期限不变，请在本件查看进展。' },
  representing: {
    news: '登记您为联名信访的代表',
    next: '请向登记机关或者信访人领取您的查询码，并把进展转告其他人；不是您本人同意的，请尽快联系登记机关。',
  },
};

const en: Readonly<Record<NoticeKind, NoticeWord>> = {
  filed: { news: 'was registered', next: 'Keep the query code on the receipt; it opens the progress.' },
  'passed-on': { news: 'was passed on to the competent organ', next: 'See which organ handles it and by which day it answers.' },
  accepted: { news: 'was accepted', next: 'See the last day of its handling.' },
  'not-accepted': { news: 'was not accepted; the notice is issued', next: 'See the reason and where to turn.' },
  extended: { news: 'got a longer period', next: 'See the notice and the new last day.' },
  'more-asked': { news: 'needs more material from you', next: 'See what is missing and by which day.' },
  hearing: { news: 'is going to be heard', next: 'See time and place of the hearing, and be there.' },
  'hearing-cancelled': { news: 'is not heard on the day that was set', next: 'See the reason.' },
  agreement: { news: 'has an agreement or settlement on record', next: 'See its text.' },
  decided: { news: 'has a result', next: 'See the reply; whoever disagrees asks for a review within the period it names.' },
  reviewed: { news: 'was reviewed; the opinion is issued', next: 'See the opinion.' },
  closed: { news: 'was closed', next: 'See the result, and rate it while you can.' },
  withdrawn: { news: 'was entered as withdrawn', next: 'If you did not ask for it, contact the registering office soon.' },
  reopened: { news: 'is being handled again', next: 'See the reason and the new periods.' },
  'letter-voided': { news: 'has a letter that was declared void', next: 'See the reason; the new letter counts.' },
  'code-reissued': {
    news: 'has a new query code; the old one is void',
    next: 'If you did not ask for it, contact the registering office soon.',
  },
  'contact-changed': { news: 'has a new contact on record', next: 'If you did not ask for it, contact the registering office soon.' },
  merged: {
    news: 'is handled together with another about the same thing',
    next: 'Your number, periods and answer stay as they are; there is nothing for you to do.',
  },
  'taken-apart': { news: 'is handled alone again', next: 'Its periods stay; follow it as before.' },
  representing: {
    news: 'has you on record as a representative of those who bring it together',
    next: 'Get your query code from the registering office or the petitioner, and tell the others how it goes. If you did not agree, contact the registering office soon.',
  },
};

export const noticeWords: InBoth<Readonly<Record<NoticeKind, NoticeWord>>> = { zh, en };

/** What a message is made of. `discreet`: without number, kind or the word petition, for whoever must not be known to have written. */
export type NoticeFacts = Readonly<{
  kind: NoticeKind;
  petitionNo: string;
  discreet: boolean;
  /** The office's name and telephone. */
  office: string;
  phone: string;
  /** Where to look: the site's address, if it has one. */
  site?: string;
  /** Opens the own matter once, in mail only. */
  link?: string;
}>;

const look = {
  zh: (site?: string) => (site ? `查看：${site}，凭编号和查询码，或者凭手机号。` : '凭编号和查询码查看。'),
  en: (site?: string) => (site ? `Look at ${site} with number and code, or by telephone.` : 'Look it up with number and code.'),
};

const discreet: InBoth<(facts: NoticeFacts) => string> = {
  zh: ({ kind, phone }) =>
    kind === 'contact-changed'
      ? `您登记的联系方式已经更改。不是您本人要求的，请尽快致电 ${phone}。`
      : '您关注的事项有新的进展，请凭编号和查询码查看。',
  en: ({ kind, phone }) =>
    kind === 'contact-changed'
      ? `Your contact was changed. If you did not ask for it, please call ${phone} soon.`
      : 'There is news of what you follow. Look it up with number and code.',
};

/** One text message. Plain and short: number, what happened, what to do. */
export function smsText(language: Language, facts: NoticeFacts): string {
  if (facts.discreet) return discreet[language](facts);
  const { news, next } = noticeWords[language][facts.kind];
  if (language === 'en') return `Petition ${facts.petitionNo} ${news}. ${next} ${look.en(facts.site)}`;
  return `信访件 ${facts.petitionNo} ${news}。${next}${look.zh(facts.site)}`;
}

/** One mail: subject and plain text. */
export function mailText(language: Language, facts: NoticeFacts): Readonly<{ subject: string; text: string }> {
  const { kind, petitionNo, office, phone, link, site } = facts;
  const { news, next } = noticeWords[language][kind];
  if (facts.discreet) {
    const subject = language === 'zh' ? '有新的进展' : 'There is news';
    return { subject, text: `${discreet[language](facts)}\n` };
  }
  if (language === 'en') {
    const open = link ? `\nThis link opens it once, within seven days, by a button on the page:\n${link}\n` : '';
    return {
      subject: `Petition ${petitionNo} ${news}`,
      text: `Your petition ${petitionNo} ${news}.\n${next}\n${open}\n${look.en(site)}\n\n${office}, telephone ${phone}\nNobody reads replies to this address.\n`,
    };
  }
  const open = link ? `\n下面的链接七天内可以打开一次，打开后请按页面上的按钮：\n${link}\n` : '';
  return {
    subject: `信访件 ${petitionNo} ${news}`,
    text: `您的信访件 ${petitionNo} ${news}。\n${next}\n${open}\n${look.zh(site)}\n\n${office}，电话 ${phone}\n本邮件由系统发出，请勿回复。\n`,
  };
}

/** A code that proves a telephone or a mail address. */
export const codeText: InBoth<(code: string, minutes: number) => string> = {
  zh: (code, minutes) => `验证码 ${code}，${minutes} 分钟内有效。工作人员不会向您要验证码，请勿告诉他人。`,
  en: (code, minutes) => `Code ${code}, valid for ${minutes} minutes. No officer ever asks for it; do not pass it on.`,
};
export const codeSubject: InBoth<string> = { zh: '验证码', en: 'Your code' };

/** Who was told, where it was not the petitioner: a number on the list of the matter. */
export const representativeNo: InBoth<(no: number) => string> = {
  zh: (no) => `代表（名单第${no}人）`,
  en: (no) => `representative (no. ${no} on the list)`,
};

export const noticeChannels = {
  zh: { site: '网上', sms: '短信', mail: '邮件' },
  en: { site: 'Online', sms: 'Text message', mail: 'Mail' },
} as const;

export const noticeStates = {
  zh: {
    shown: '已在网上告知',
    waiting: '等待发出',
    sending: '正在发出',
    sent: '已经发出',
    delivered: '已经送到',
    failed: '没有送到',
    dropped: '不再需要',
    settled: '已用其他方式告知',
  },
  en: {
    shown: 'shown online',
    waiting: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    delivered: 'delivered',
    failed: 'not delivered',
    dropped: 'no longer wanted',
    settled: 'told another way',
  },
} as const;

/** Why a message did not get there, as codes of the port. */
export const noticeFaults = {
  zh: {
    'not-configured': '本市没有开通这种通知方式',
    'no-address': '没有号码或者邮箱',
    refused: '对方系统拒收',
    'number-gone': '号码已停机或者不存在',
    undelivered: '没有送到对方手机',
    unreachable: '多次尝试都没有发出',
  },
  en: {
    'not-configured': 'this channel is not set up here',
    'no-address': 'no number or address is known',
    refused: 'refused by the receiving side',
    'number-gone': 'the number is out of service',
    undelivered: 'it did not reach the telephone',
    unreachable: 'it could not be sent in several attempts',
  },
} as const;
