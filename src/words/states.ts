import type { InBoth } from './language.ts';

/** Where a matter stands, as the citizen and the officer read it: a name, and what it means now. */
export type StateWord = Readonly<{ name: string; about: string }>;

const zh = {
  registered: { name: '已登记', about: '信访件已收下并编号，正在甄别应由谁办理。' },
  triaged: { name: '已甄别', about: '已确定类别和问题属地，下一步转给有权处理的机关，或者由收件机关自己办理。' },
  transferred: { name: '已转送', about: '已转送给有权处理的机关、单位，等待对方签收。' },
  assigned: { name: '已交办', about: '已交给有权处理的机关、单位，并定了提交办结报告的日期，等待对方签收。' },
  received: { name: '已签收', about: '机关、单位已签收，正在审查是否受理；结果会书面告知。' },
  objected: { name: '异议中', about: '被转送的机关、单位认为不属于其职权，正由转送单位核实；会告诉您最终由谁办理。' },
  'routed-out': {
    name: '已导入法定途径',
    about: '这件事应当通过其他法定途径解决，已经导入该途径；由接收的机关按该途径的法律办理，结果会登记在这里。',
  },
  split: { name: '已拆分', about: '信访件有几项诉求，已按诉求拆成几件，各自编号办理；各件都结束后，总件办结。' },
  accepted: { name: '已受理', about: '机关、单位已收下来办，正在调查核实，最迟答复日已经确定。' },
  decided: { name: '已答复', about: '处理意见书已经出具。收到后可以评价；不服的，可以在期限内请求复查。' },
  'not-accepted': { name: '不予受理', about: '机关、单位已书面告知不予受理的理由，以及可以去哪里反映。' },
  closed: { name: '已办结', about: '办理已经结束，档案保留。还可以评价、请求复查的，页面上列出期限。' },
  withdrawn: { name: '已撤回', about: '信访人撤回了这件信访，办理停止。' },
  historical: { name: '历史来信', about: '从旧系统转入的来信，没有答复记录；不计法定期限。' },
  answered: { name: '历史来信（已答复）', about: '从旧系统转入的来信，已有答复；不计法定期限。' },
} as const satisfies Record<string, StateWord>;

const en: Readonly<Record<keyof typeof zh, StateWord>> = {
  registered: { name: 'Registered', about: 'The matter has been received and numbered; it is being decided who has to handle it.' },
  triaged: {
    name: 'Classified',
    about: 'Its class and place are settled; next it is passed on, or handled by the organ that received it.',
  },
  transferred: { name: 'Passed on', about: 'It has been passed on to the organ with power to handle it, which has not signed for it yet.' },
  assigned: { name: 'Assigned', about: 'It has been assigned with a day for the completion report; the organ has not signed for it yet.' },
  received: { name: 'Signed for', about: 'The organ has signed for it and is deciding whether to accept it; you are told in writing.' },
  objected: {
    name: 'Objected to',
    about: 'The organ says it is not competent, and the sender is looking into it; you will be told who handles the matter.',
  },
  'routed-out': {
    name: 'On another legal way',
    about:
      'The matter belongs to another legal way and was led into it; the receiving body handles it by the law of that way, and its outcome is entered here.',
  },
  split: {
    name: 'Divided',
    about: 'It held several claims and was divided by them; each part has its own number and handling. It ends after its parts.',
  },
  accepted: { name: 'Accepted', about: 'The organ has taken it on and is looking into it; the latest day of the answer is fixed.' },
  decided: {
    name: 'Answered',
    about: 'The written opinion has been issued. Once you have it you may rate it, or ask for a review in time.',
  },
  'not-accepted': {
    name: 'Not accepted',
    about: 'The organ has told you in writing why it does not accept the matter, and where you can turn.',
  },
  closed: {
    name: 'Closed',
    about: 'The handling has ended and the file is kept. If it can still be rated or reviewed, the page says until when.',
  },
  withdrawn: { name: 'Withdrawn', about: 'The petitioner took the matter back; the handling has stopped.' },
  historical: { name: 'Earlier letter', about: 'A letter from an older system without a recorded reply; no legal period is counted.' },
  answered: { name: 'Earlier letter (answered)', about: 'A letter from an older system with its reply; no legal period is counted.' },
};

export const stateWords: InBoth<Readonly<Record<keyof typeof zh, StateWord>>> = { zh, en };
