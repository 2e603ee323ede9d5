import { formatFullDay } from './days.ts';
import type { InBoth } from './language.ts';

/** How the file and the petitioner's page tell of a matter that ends in no opinion. */
export type WaysShown = Readonly<{
  title: string;
  yours: string;
  line: string;
  led(day: string, way: string, body: string): string;
  guided(day: string, way: string, body: string): string;
  waiting: string;
  ask(body: string): string;
  received(day: string, body: string): string;
  outcome(day: string): string;
  back(day: string): string;
  noOpinion: string;
  remedy: string;
  dueOn(day: string): string;
  reply: string;
  replied(day: string, adoption: string): string;
  answered: string;
}>;

const day = (on: string) => formatFullDay(on, 'zh');
const dayEn = (on: string) => formatFullDay(on, 'en');

const zh: WaysShown = {
  title: '其他法定途径和回复',
  yours: '这件事走另一条法定途径',
  line: '分类处理清单条目',
  led: (on, way, body) => `${day(on)}导入法定途径：${way}，交${body}办理。`,
  guided: (on, way, body) => `${day(on)}告知：这件事${way}，请向${body}提出。`,
  waiting: '正在等对方接收。对方没有接收的，会退回原单位继续办理，并在这里告诉您。',
  ask: (body) => `这条途径由您自己向${body}提出；有了结果，会登记在这里。`,
  received: (on, body) => `${day(on)}${body}已经接收，按该途径的法律办理，办理结果会登记在这里。`,
  outcome: (on) => `${day(on)}的办理结果：`,
  back: (on) => `${day(on)}退回：该途径没有接收，原单位继续办理，期限按原来的日期计算。`,
  noOpinion: '走这条途径的事项不出具信访处理意见书，也不适用六十日的办理期限。',
  remedy: '对这条途径的结果不服怎么办',
  dueOn: (on) => `要求${day(on)}前反馈结果`,
  reply: '建议采纳情况',
  replied: (on, adoption) => `${day(on)}回复：${adoption}`,
  answered: '已答复咨询',
};

const en: WaysShown = {
  title: 'Other legal ways and replies',
  yours: 'This matter takes another legal way',
  line: 'Line of the list of ways',
  led: (on, way, body) => `${dayEn(on)}: led into “${way}”, with ${body}.`,
  guided: (on, way, body) => `${dayEn(on)}: the way is “${way}”; please turn to ${body}.`,
  waiting: 'Its receipt is awaited. If it is not taken, it comes back and is handled further, and you read so here.',
  ask: (body) => `On this way you turn to ${body} yourself; its outcome is entered here.`,
  received: (on, body) => `${dayEn(on)}: ${body} has received it and handles it by the law of that way; its outcome is entered here.`,
  outcome: (on) => `Outcome of ${dayEn(on)}:`,
  back: (on) => `${dayEn(on)}: it came back, for that way did not take it; it is handled further, and the clocks go on to their old days.`,
  noOpinion: 'On this way no petition opinion is issued, and the sixty days do not apply.',
  remedy: 'If you disagree with the outcome of this way',
  dueOn: (on) => `outcome asked for by ${dayEn(on)}`,
  reply: 'Reply to the suggestion',
  replied: (on, adoption) => `${dayEn(on)}: ${adoption}`,
  answered: 'the enquiry was answered',
};

export const waysShown: InBoth<WaysShown> = { zh, en };
