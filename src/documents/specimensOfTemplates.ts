import { civilDate } from '../clock/civilDate.ts';
import type { TemplateFacts } from './composeTemplate.ts';
import type { Letterhead, NamedMatter } from './letterhead.ts';
import type { SlotOf, TemplateKind } from './templates.ts';

const bureau = '韶关市信访局';
const labour = '韶关市人力资源和社会保障局';
const housing = '韶关市住房和城乡建设管理局';
const government = '韶关市人民政府';

const matter: NamedMatter = {
  petitionNo: '44020320261102W000128',
  subject: '请求督促某装饰公司支付拖欠的2026年6月至8月工资',
  filedOn: civilDate('2026-11-02'),
  channel: 'web',
};

/** Who writes, to whom, under which number, on which day. */
const from = (organName: string, to: string, number: string | undefined, issuedOn = '2026-11-12'): Letterhead => ({
  organName,
  to,
  issuedOn: civilDate(issuedOn),
  contact: { person: '周明', phone: '0751-0000000' },
  sample: true,
  ...(number && { number }),
});
const petitioner = '陈晓岚';

const facts = <K extends TemplateKind>(head: Letterhead, slots: Readonly<Record<SlotOf<K>, string>>): TemplateFacts<K> => ({
  head,
  matter,
  slots,
});

const application = {
  organ: labour,
  letterTitle: '信访事项处理意见书',
  letterNumber: '韶人社意见〔2026〕7号',
  reviewOrgan: government,
  grounds: '处理意见只责令支付8000元，遗漏了7月、8月的加班工资10600元，考勤表和工资结算单可以证明。',
  servedOn: '2026年12月21日',
} as const;

const reviewed = {
  claim: '请求撤销原处理意见，责令该公司支付2026年6月至8月工资共计18600元。',
  facts: '经查，考勤表、工资结算单和双方询问笔录互相印证，2026年6月至8月应付工资为18600元。原处理意见认定的数额遗漏加班工资，事实不清。',
  opinion: '由原办理机关自收到本意见书之日起重新办理，并把结果书面答复您。',
  law: '《保障农民工工资支付条例》第三条：农民工有按时足额获得工资的权利。',
  outcome: '撤销',
} as const;

/** One invented example of each letter by template. */
export const specimensOfTemplates: { readonly [K in TemplateKind]: TemplateFacts<K> } = {
  'no-longer-accepted-notice': facts<'no-longer-accepted-notice'>(from(bureau, petitioner, '韶信不再受〔2026〕2号'), {
    groundTitle: '经复核的信访事项，仍以同一事实和理由提出',
    article: '《信访工作条例》第三十六条第三款',
    reason: '您于2026年9月收到的复核意见书（韶府复核〔2026〕1号）已经就同一事实和理由作出结论，本次提交的材料中没有新的事实和理由。',
    whereToGo: '有新的事实和理由的，可以作为新的信访事项提出，并写明原信访件编号。生活有困难的，可以向户籍所在地民政部门申请救助。',
  }),
  'destination-notice': facts<'destination-notice'>(from(labour, petitioner, '韶人社去向〔2026〕5号'), {
    article: '《信访工作条例》第二十三条第一款',
    destination: '该事项已于2026年11月12日转送韶关市武江区人力资源和社会保障局办理，地址：武江区某路某号，电话：0751-0000001。',
    reason: '该公司的用工地和登记地都在武江区，由该区劳动保障监察机构管辖。',
  }),
  'route-notice': facts<'route-notice'>(from(labour, petitioner, '韶人社导〔2026〕3号'), {
    routeTitle: '仲裁',
    article: '《信访工作条例》第三十一条第二项',
    reason: '您与该公司对劳动关系是否存在有争议，应当先经劳动人事争议仲裁解决。',
    body: '韶关市劳动人事争议仲裁委员会',
    reach: '地址：韶关市武江区某路某号；电话：0751-0000003。',
    remedy: '请依法向仲裁机构申请仲裁；不适用信访复查、复核。',
  }),
  'more-material-notice': facts<'more-material-notice'>(from(labour, petitioner, '韶人社补〔2026〕6号'), {
    asked: '1．2026年6月至8月的考勤记录或者工友证明；\n2．与该公司的工资结算单复印件。',
    by: '2026年11月25日',
  }),
  'objection-letter': facts<'objection-letter'>(from(housing, bureau, '韶住管异〔2026〕1号'), {
    sentOn: '2026年11月4日',
    receivedOn: '2026年11月5日',
    article: '《信访工作条例》第二十三条第三款',
    reason: '该事项反映的是装饰公司拖欠工资，属于劳动保障监察职责。本单位负责建筑市场的资质管理，没有查处拖欠工资的职权。',
    belongsTo: labour,
  }),
  'return-agreed-notice': facts<'return-agreed-notice'>(from(bureau, housing, '韶信退〔2026〕1号'), {
    objectedOn: '2026年11月10日',
    article: '《信访工作条例》第二十三条第三款',
    reason: '经核对职责分工，拖欠工资的查处属于人力资源和社会保障部门。',
  }),
  'return-refused-notice': facts<'return-refused-notice'>(from(bureau, housing, '韶信不退〔2026〕1号'), {
    objectedOn: '2026年11月10日',
    article: '《信访工作条例》第二十三条第三款',
    reason: '该项目由你单位监管，工资保证金的动用须由你单位启动，异议理由不成立。',
  }),
  'designation-notice': facts<'designation-notice'>(from(bureau, labour, '韶信指〔2026〕1号'), {
    decider: '韶关市信访工作联席会议',
    article: '《信访工作条例》第二十四条',
    reason: '该事项涉及两个单位的职责，信访人的主要请求是支付工资。',
  }),
  'hearing-notice': facts<'hearing-notice'>(from(labour, petitioner, '韶人社听〔2026〕1号'), {
    article: '《信访工作条例》第三十一条第六项',
    time: '2026年11月26日（星期四）9时30分',
    place: '韶关市人力资源和社会保障局三楼听证室',
    panel: '主持人李竹，听证员何敏、郑安',
    about: '该公司应付工资的数额和应当支付的日期。',
    publicity: '公开',
  }),
  'hearing-minutes': facts<'hearing-minutes'>(from(labour, '', undefined, '2026-11-26'), {
    time: '2026年11月26日9时30分至11时10分',
    place: '韶关市人力资源和社会保障局三楼听证室',
    panel: '主持人李竹，听证员何敏、郑安',
    present: '信访人陈晓岚，该公司委托代理人吴岩，经办人周明',
    course: '信访人陈述请求和理由，出示考勤表、工资结算单。\n该公司代理人对数额没有异议，请求分两次支付。\n双方进行了质证和辩论。',
    conclusion: '应付工资数额18600元的事实清楚；分期支付没有依据，应当一次付清。',
  }),
  'mediation-agreement': facts<'mediation-agreement'>(from(labour, '', undefined, '2026-11-28'), {
    mediator: '韶关市人力资源和社会保障局',
    article: '《信访工作条例》第三十三条',
    parties: '陈晓岚，韶关某装饰工程有限公司',
    dispute: '2026年6月至8月工资18600元的支付日期。',
    terms: '1．该公司于2026年12月5日前支付10000元；\n2．该公司于2026年12月25日前支付8600元；\n3．逾期不支付的，按协议另付违约金500元。',
  }),
  'settlement-agreement': facts<'settlement-agreement'>(from(labour, '', undefined, '2026-11-28'), {
    article: '《信访工作条例》第三十三条',
    parties: '陈晓岚，韶关某装饰工程有限公司',
    dispute: '2026年6月至8月工资18600元的支付日期。',
    terms: '该公司于2026年12月5日前一次付清18600元，双方再无争议。',
  }),
  'simple-reply': facts<'simple-reply'>(from(labour, petitioner, '韶人社简〔2026〕9号'), {
    article: '《信访事项简易办理办法》',
    reply: '您咨询的失业金申领，可以在“粤省事”或者就业所在地社保窗口办理，需要身份证和终止劳动关系证明。',
  }),
  'review-application': facts<'review-application'>(
    { organName: '申请人：陈晓岚', to: government, issuedOn: civilDate('2027-01-08'), sample: false },
    { ...application, article: '《信访工作条例》第三十五条' },
  ),
  'review-opinion': facts<'review-opinion'>(from(government, petitioner, '韶府复查〔2027〕1号', '2027-02-05'), {
    ...reviewed,
    organ: labour,
    askedOn: '2027年1月8日',
    article: '《信访工作条例》第三十五条',
    remedyArticle: '《信访工作条例》第三十六条第一款',
    remedyTerm: '30日',
    remedyOrgans: '广东省人民政府',
  }),
  'recheck-application': facts<'recheck-application'>(
    { organName: '申请人：陈晓岚', to: '广东省人民政府', issuedOn: civilDate('2027-03-01'), sample: false },
    {
      ...application,
      organ: government,
      letterTitle: '信访事项复查意见书',
      letterNumber: '韶府复查〔2027〕1号',
      reviewOrgan: '广东省人民政府',
      servedOn: '2027年2月8日',
      article: '《信访工作条例》第三十六条第一款',
    },
  ),
  'recheck-opinion': facts<'recheck-opinion'>(from('广东省人民政府', petitioner, '粤府复核〔2027〕3号', '2027-03-28'), {
    ...reviewed,
    outcome: '维持',
    opinion: '原复查意见认定事实清楚，适用依据正确。',
    organ: government,
    askedOn: '2027年3月1日',
    article: '《信访工作条例》第三十六条第一款',
    remedyArticle: '《信访工作条例》第三十六条第三款',
  }),
  'supervision-letter': facts<'supervision-letter'>(from(bureau, labour, '韶信督〔2027〕1号', '2027-01-15'), {
    ground: '推诿、敷衍、拖延',
    article: '《信访工作条例》第四十条第一款',
    facts: '该事项于2026年11月10日受理，最迟应于2027年1月11日作出处理意见，至今没有作出，也没有办理延期。',
    demand: '立即作出处理意见并送达信访人，说明超期的原因。',
    by: '2027年1月25日',
  }),
  'improvement-proposal': facts<'improvement-proposal'>(from(bureau, labour, '韶信改〔2027〕1号', '2027-01-20'), {
    article: '《信访工作条例》第四十条第一款',
    proposal: '三个月内有7件拖欠工资事项超期，原因是没有专人核对考勤。建议设专人负责，并在受理当日通知用人单位提交账册。',
    term: '及时',
  }),
  'policy-proposal': facts<'policy-proposal'>(from(bureau, government, '韶信策〔2027〕1号', '2027-01-20'), {
    article: '《信访工作条例》第四十条第二款',
    proposal: '室内装修项目没有纳入工资保证金范围。建议把合同额30万元以上的装修项目纳入。',
    term: '及时',
  }),
  'accountability-proposal': facts<'accountability-proposal'>(from(bureau, '中共韶关市纪律检查委员会', '韶信责〔2027〕1号', '2027-01-20'), {
    article: '《信访工作条例》第四十条第三款',
    proposal: '经办人两次在系统中登记没有发生的送达，致使信访人错过请求复查的期限。建议依规依纪追究责任。',
    term: '及时',
  }),
  'suggestion-reply': facts<'suggestion-reply'>(from(labour, petitioner, '韶人社建〔2026〕2号'), {
    article: '《信访工作条例》第二十九条',
    enquiryArticle: '',
    adoption: '部分采纳',
    reply: '在线核对工资的建议已经列入明年的系统改造；公布全部欠薪单位名单的建议，现行规定只允许公布严重失信的单位，不能采纳。',
  }),
  'completion-report': facts<'completion-report'>(from(labour, bureau, '韶人社结〔2026〕3号', '2026-12-20'), {
    assignedOn: '2026年11月4日',
    article: '《信访工作条例》第二十二条第一款第(三)项',
    report:
      '一、调查核实：应付工资18600元，至今未付。\n二、处理意见：责令该公司于2026年12月25日前足额支付。\n三、执行情况：该公司已经支付。\n四、答复情况：处理意见书于2026年12月21日送达。',
  }),
  'execution-letter': facts<'execution-letter'>(from(labour, '韶关某装饰工程有限公司', '韶人社执〔2027〕1号', '2027-01-05'), {
    article: '《信访工作条例》第三十二条第二款',
    demand: '足额支付陈晓岚2026年6月至8月工资18600元。',
    by: '2027年1月15日',
  }),
  'urgent-report': facts<'urgent-report'>(from(bureau, '中共韶关市委、韶关市人民政府', '韶信专〔2026〕1号'), {
    knownOn: '2026年11月12日',
    article: '《信访工作条例》第二十五条',
    report: '该公司拖欠36名工人工资，部分工人准备到省集体反映。已联系主管部门到场调解，明日上午会商支付方案。',
    copies: '广东省信访局，国家信访局',
  }),
};
