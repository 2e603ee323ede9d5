import { formatFullDay } from './days.ts';

/** How the file and the petitioner's page tell what happens while a matter is handled. */
const zh = {
  title: '办理中的事项',
  asked: '请信访人补充材料',
  askedYou: '请您补充材料',
  askedUntil: (day: string) => `请在${formatFullDay(day, 'zh')}前（含当日）补充。逾期没有补充的，按现有材料继续办理，期限不停止计算。`,
  waiting: (day: string) => `等待信访人补充，至${formatFullDay(day, 'zh')}`,
  answered: (day: string) => `${formatFullDay(day, 'zh')}已补充`,
  reminded: (day: string) => `${formatFullDay(day, 'zh')}提醒过`,
  hearing: '听证',
  hearingOf: { called: '已通知', held: '已举行', off: '已取消' },
  hearingAt: (day: string, time: string, place: string) => `${formatFullDay(day, 'zh')}${time}，${place}`,
  hearingYou: '请您参加听证',
  hearingDuty: '请准时到场，可以委托代理人，并可以提交证据、进行陈述和申辩。认为主持人、听证员与这件事有利害关系的，可以在听证前申请回避。',
  panel: (chair: string, others: string) => `主持人${chair}；听证员${others}`,
  conclusion: '听证结论：',
  simple: '简易办理',
  simpleSince: (day: string) => `${formatFullDay(day, 'zh')}起适用`,
  converted: (day: string) => `${formatFullDay(day, 'zh')}转为普通程序`,
  notContent: '对简易办理答复不满意',
  notContentAbout: '您可以要求转为普通程序办理：受理日期不变，办理期限从受理之日的次日起计算，由办理单位出具处理意见书。',
  mediation: '调解',
  between: (parties: string, mediator: string) => (mediator ? `${parties}；调解人${mediator}` : parties),
  goesOn: '正在调解',
  mediationEnded: (day: string) => `${formatFullDay(day, 'zh')}结束，没有达成协议`,
  agreed: (day: string, due: string) => `${formatFullDay(day, 'zh')}达成协议，${formatFullDay(due, 'zh')}前履行`,
  confirmed: (day: string, court: string, number: string) => `${formatFullDay(day, 'zh')}${court}司法确认（${number}）`,
};
export type HandlingShown = typeof zh;

const en: HandlingShown = {
  title: 'While it is handled',
  asked: 'Asked of the petitioner',
  askedYou: 'You are asked for more',
  askedUntil: (day) =>
    `Please bring it until ${formatFullDay(day, 'en')}, that day included. Without it the handling goes on with what is there; no period stops.`,
  waiting: (day) => `Waiting for the petitioner until ${formatFullDay(day, 'en')}`,
  answered: (day) => `Brought on ${formatFullDay(day, 'en')}`,
  reminded: (day) => `Reminded on ${formatFullDay(day, 'en')}`,
  hearing: 'Hearing',
  hearingOf: { called: 'called', held: 'held', off: 'called off' },
  hearingAt: (day, time, place) => `${formatFullDay(day, 'en')}, ${time}, ${place}`,
  hearingYou: 'You are called to a hearing',
  hearingDuty:
    'Please be there in time. You may send a proxy, bring evidence, and speak. If the chair or a member has an interest in the matter, you may ask before the hearing that they step back.',
  panel: (chair, others) => `Chair ${chair}; members ${others}`,
  conclusion: 'Conclusion: ',
  simple: 'Simplified handling',
  simpleSince: (day) => `since ${formatFullDay(day, 'en')}`,
  converted: (day) => `ordinary since ${formatFullDay(day, 'en')}`,
  notContent: 'Not content with the simplified answer',
  notContentAbout:
    'You may have it handled in the ordinary way: the day of acceptance stays, the period counts from it, and the organ issues an opinion.',
  mediation: 'Mediation',
  between: (parties, mediator) => (mediator ? `${parties}; mediated by ${mediator}` : parties),
  goesOn: 'going on',
  mediationEnded: (day) => `ended on ${formatFullDay(day, 'en')} without agreement`,
  agreed: (day, due) => `agreed on ${formatFullDay(day, 'en')}, to be kept by ${formatFullDay(due, 'en')}`,
  confirmed: (day, court, number) => `confirmed by ${court} on ${formatFullDay(day, 'en')} (${number})`,
};

export const handlingShown = { zh, en } as const;
