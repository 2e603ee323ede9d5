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
};

export const handlingShown = { zh, en } as const;
