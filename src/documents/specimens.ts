import { civilDate } from '../clock/civilDate.ts';
import { clockRule } from '../regulations/clockRules.ts';
import type { FactsOf } from './compose.ts';
import type { Term } from './formalWords.ts';
import type { Letterhead, NamedMatter } from './letterhead.ts';
import { specimensOfTemplates } from './specimensOfTemplates.ts';

/** One invented example of each kind, for tests, the gallery and the bench. People, numbers and events are made up. */
export type Specimens = { readonly [K in keyof FactsOf]: FactsOf[K] };

const bureau = '韶关市信访局';
const labour = '韶关市人力资源和社会保障局';

/** The counted part of a clock rule, as letters cite it. */
function term(id: string): Term {
  const { length, unit, article } = clockRule(id);
  if (length === null || (unit !== 'calendar-day' && unit !== 'working-day')) throw new RangeError(`${id} is not counted in days`);
  return { length, unit, article };
}

const head = (organName: string, number: string, issuedOn: string): Letterhead => ({
  organName,
  number,
  to: '陈晓岚',
  issuedOn: civilDate(issuedOn),
  contact: { person: '周明', phone: '0751-0000000' },
  sample: true,
});

const matter: NamedMatter = {
  petitionNo: '44020320261102W000128',
  subject: '请求督促某装饰公司支付拖欠的2026年6月至8月工资',
  filedOn: civilDate('2026-11-02'),
  channel: 'web',
};

const extension = { maxDays: 30, approver: '本机关、单位负责人', article: '信访工作条例 第三十四条' };
const handleBy = { day: civilDate('2027-01-11'), provisional: true };

const passedOn = {
  head: {
    ...head(bureau, '韶信转〔2026〕12号', '2026-11-04'),
    to: labour,
    attachments: ['陈晓岚信访事项材料（共6页）'],
    copies: ['武江区信访局'],
  },
  matter,
  petitioner: '陈晓岚',
  article: '信访工作条例 第二十二条第一款',
  inform: term('r22.notify_transferred'),
  object: term('r22.objection'),
};

const answered: Specimens['opinion'] = {
  head: { ...head(labour, '韶人社意见〔2026〕7号', '2026-12-18'), copies: [bureau] },
  matter,
  acceptedOn: civilDate('2026-11-10'),
  article: '信访工作条例 第三十一条第六项、第三十二条',
  claim: '请求督促韶关某装饰工程有限公司支付2026年6月至8月工资共计18600元，并对该公司长期拖欠工资的行为依法作出处理。',
  facts:
    '经查，您自2026年3月起在韶关某装饰工程有限公司承接的芙蓉新城某小区室内装修项目从事木工工作，双方约定日工资310元，按月结算。根据考勤表、工资结算单和双方询问笔录，该公司2026年6月至8月应付工资18600元，至今未付。\n该公司陈述因建设单位工程款未结清导致资金周转困难，对欠付数额没有异议。经核实，建设单位已于2026年9月按合同约定支付当期工程款，该公司所述理由不能成立。',
  outcome: 'supported',
  opinion:
    '本机关已于2026年12月8日向该公司发出责令限期改正指令书，责令其于2026年12月25日前足额支付您的工资18600元。\n逾期不支付的，本机关将依法作出处理，并对执行情况跟踪督促，结果另行告知您。',
  law: '《中华人民共和国劳动法》第五十条：工资应当以货币形式按月支付给劳动者本人，不得克扣或者无故拖欠劳动者的工资。\n《保障农民工工资支付条例》第三条：农民工有按时足额获得工资的权利。任何单位和个人不得拖欠农民工工资。',
  remedy: { kind: 'review', term: term('r22.review_request'), organs: ['韶关市人民政府', '广东省人力资源和社会保障厅'] },
};

const acceptance: Specimens['acceptance-notice'] = {
  head: { ...head(labour, '韶人社受〔2026〕31号', '2026-11-10'), copies: [bureau] },
  matter,
  received: { on: civilDate('2026-11-05'), from: bureau, how: 'transfer' },
  acceptedOn: civilDate('2026-11-10'),
  articles: { inform: '信访工作条例 第二十三条第三款', way: '信访工作条例 第三十一条第六项', repeat: '信访工作条例 第十九条第三款' },
  handle: term('r22.handle'),
  extension,
  handleBy,
};

const refusal: Specimens['refusal-notice'] = {
  head: head(labour, '韶人社不受〔2026〕4号', '2026-11-12'),
  matter: { ...matter, petitionNo: '44020420261102L000045', subject: '反映浈江区某小区电梯频繁停运', channel: 'letter' },
  ground: {
    title: '不属于本机关、单位职权范围',
    article: '信访工作条例 第二十三条第一款',
    explanation: '您反映的是住宅小区电梯的安全和维修问题。电梯的安全监督管理由市场监督管理部门负责，本机关没有处理该事项的职权。',
  },
  whereToGo: {
    organ: '韶关市浈江区市场监督管理局',
    address: '浈江区某路某号',
    phone: '0751-0000001',
    how: '提出时请带上本告知书，您已经写过的内容不必再写。',
  },
};

const extended: Specimens['extension-notice'] = {
  head: head(labour, '韶人社延〔2026〕2号', '2026-12-30'),
  matter,
  acceptedOn: civilDate('2026-11-10'),
  reason: '该公司的工资账册与考勤记录不一致，需要委托专门机构核对，核对结果预计在2027年1月中旬取得。',
  days: 20,
  rule: extension,
  formerly: civilDate('2027-01-11'),
  handleBy: { day: civilDate('2027-01-29'), provisional: true },
};

const receipt: Specimens['receipt'] = {
  head: { organName: bureau, to: '陈晓岚', issuedOn: civilDate('2026-11-02'), contact: { phone: '0751-0000002' }, sample: false },
  matter,
  queryCode: '7KQM-3WXA-9HTD-5RFE-C',
  trackAt: 'https://xinqiao.example/track',
  nextSteps: [
    {
      what: '我们登记您的来件，转送有权处理的机关、单位',
      by: civilDate('2026-11-17'),
      why: '自收到之日起15日内转送（《信访工作条例》第二十二条第一款）。',
    },
    { what: '该机关书面告知您接收情况以及处理途径和程序', why: '自收到转送之日起15日内告知（《信访工作条例》第二十三条第三款）。' },
    { what: '受理为信访事项的，该机关出具信访处理意见书', why: '自受理之日起60日内办结（《信访工作条例》第三十四条）。' },
  ],
};

const noticeByPost: Specimens['notice-by-post'] = {
  head: { organName: bureau, to: '陈晓岚', issuedOn: civilDate('2026-11-05'), contact: { phone: '0751-0000002' }, sample: false },
  petitionNo: matter.petitionNo,
  news: '已经受理',
  next: '请查看办理期限的最后一天。',
  on: civilDate('2026-11-04'),
  address: '韶关市武江区某街道某号',
  trackAt: 'https://xinqiao.example',
};

const service: Specimens['service-record'] = {
  head: { organName: labour, to: '', issuedOn: civilDate('2026-12-21'), sample: true },
  matter,
  letter: { title: '信访事项处理意见书', number: '韶人社意见〔2026〕7号', issuedOn: civilDate('2026-12-18') },
  recipient: '陈晓岚',
  address: '韶关市武江区某街道某号',
  mode: 'post',
  servedOn: civilDate('2026-12-21'),
  proof: '挂号信回执 XA00000000044，本人签收',
  servedBy: '周明、李竹',
  review: {
    term: term('r22.review_request'),
    by: civilDate('2027-01-20'),
    provisional: true,
    organs: ['韶关市人民政府', '广东省人力资源和社会保障厅'],
  },
};

export const specimens: Specimens = {
  'acceptance-notice': acceptance,
  'refusal-notice': refusal,
  'extension-notice': extended,
  opinion: answered,
  'transfer-letter': passedOn,
  'assignment-letter': {
    ...passedOn,
    head: { ...passedOn.head, number: '韶信交〔2026〕3号' },
    article: '信访工作条例 第二十二条第一款第(三)项',
    reportBy: civilDate('2026-12-25'),
  },
  receipt,
  'notice-by-post': noticeByPost,
  'service-record': service,
  ...specimensOfTemplates,
};
