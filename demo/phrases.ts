import type { Channel, ServiceMode } from '../src/petition/state.ts';
import type { GroundCode } from '../src/regulations/grounds.ts';

type StoryChannel = Exclude<Channel, 'mailbox' | 'fax' | 'handed-down'>;

/** How a matter begins and ends on each channel; calls and visits are written down by the registrar. */
export const openings: Readonly<Record<StoryChannel, readonly string[]>> = {
  web: ['', '您好！', '领导好，有件事想反映一下。', '你们好，', '尊敬的领导：', '第一次在网上写信，说得不周到请见谅。'],
  letter: ['尊敬的领导：您好！', '信访局的同志：', '冒昧写信打扰。', '各位领导，我没有多少文化，这封信请邻居代写。'],
  phone: ['来电人反映：', '来电人情绪较急，称：', '来电原话记录：'],
  visit: ['来访人当面反映：', '来访人口述，登记如下：', '来访人携带材料前来，称：'],
};

export const closings: Readonly<Record<StoryChannel, readonly string[]>> = {
  web: ['谢谢！', '盼复。', '', '已经拖了很久，这一次希望有个结果。', '相关照片我可以补充上传。', '不想再被踢皮球了。', '辛苦各位。'],
  letter: ['此致敬礼。', '万分感谢。', '盼望早日回信。', '随信附上复印件。'],
  phone: ['来电人希望电话回复。', '已告知来电人办理流程。', '来电人表示方便时可到现场带路。'],
  visit: ['来访人留下复印件一份。', '登记内容已向来访人宣读，来访人确认无误。', '来访人表示愿意配合调查。'],
};

/** How those end who have no quarrel: suggestions, enquiries, accusations. */
export const calmClosings: readonly string[] = ['谢谢！', '盼复。', '', '辛苦各位。', '感谢你们的工作。'];

/** 信访过程: what was tried before, for every third appeal; the long ones make letters of more than a page. */
export const histories: readonly string[] = [
  '此前的经过：先找过村（居）委会，后来到镇街窗口登记过一次，得到的答复是正在协调，之后再没有消息。',
  '为了这件事，我先后打过三次热线，每次都有工单号，回访电话里问我满不满意，我说问题还没有解决，对方说那就先给您结单了。',
  '前后一个多月，我三次到过主管部门，接待的是三位不同的同志，说法也不一样：第一位说可以办，第二位说要领导研究，第三位说这件事不归他们管，让我到别的窗口问。',
  '我也试过自己解决。先是请居委会的调解员上门谈了两回，对方当面答应得很好，签了一张纸，过了约定的日子又反悔；后来托熟人带话，回复说爱找谁找谁。不到万不得已，我不会写这封信。',
  '家里老人一提起这件事就睡不着觉，劝我算了。可我想，讲道理的地方总是有的，只要有人肯把前因后果听完，把该查的查清楚，不管结果是不是完全如我所愿，我都接受。也请办理的同志提前打个电话，我把所有的票据、照片和当时的聊天记录按日期排好，一次交给你们，省得来回补材料。',
  '去年曾在网上留过一次言，回复说已转有关单位，之后账号收不到任何进展，问客服说系统升级、旧记录查不到了。',
  '同样情况的不止我一家，大家推我出来写，是因为我会用电脑。我们商量过，有事说事，不吵不闹，只希望有一个经得起看的结果。名单和联系方式可以另行提供，请不要对外公开。',
];

/** Advice of a bureau that passes a matter on; it never touches the merits. */
export const advices: readonly string[] = [
  '请依法按程序办理，并在规定期限内书面答复信访人。',
  '请核实情况，告知信访人处理途径和程序，办理结果及时录入。',
  '信访人反映的问题涉及群众切身利益，请指定专人办理并与信访人见面沟通。',
  '请甄别适用的法定途径；属于信访程序的，按期出具处理意见。',
  '请注意保护信访人信息，依法公正处理，做好解释说明。',
];

export const refusals: readonly Readonly<{ ground: GroundCode; facts: string; goTo: string }>[] = [
  {
    ground: 'outside-powers',
    facts: '经审查，来件所述事项的管理权限不在本单位，本单位没有调查和处理该事项的职权。',
    goTo: '请向有权处理该事项的主管部门提出，具体联系方式见告知书附页。',
  },
  {
    ground: 'pending-elsewhere',
    facts: '经查询，信访人已就同一事项另行提出并被受理，目前正在规定期限内办理。',
    goTo: '请等待原受理单位在规定期限内作出答复。',
  },
  {
    ground: 'review-open',
    facts: '经查询，原办理单位已就同一事项出具处理意见，信访人收到意见未满三十日，未提出复查请求。',
    goTo: '如不服处理意见，请在规定期限内向复查机关书面提出复查请求。',
  },
  {
    ground: 'concluded',
    facts: '经查询，该事项已经处理、复查、复核，本次所述事实和理由与此前相同，未提交新的证据。',
    goTo: '如有新的事实和理由，可以作为新的信访事项提出。',
  },
];

export const extensions: readonly Readonly<{ days: number; reason: string }>[] = [
  { days: 30, reason: '情况复杂，需委托有资质的机构鉴定，鉴定结论尚未作出。' },
  { days: 20, reason: '涉及多个部门的历史档案，调取和核对尚需时日。' },
  { days: 30, reason: '当事人之一在外地，需补充询问并组织现场勘验。' },
];

export const withdrawals: readonly string[] = [
  '问题已经与对方协商解决，自愿撤回。',
  '单位主动联系并解决了问题，不用再办了。',
  '准备通过法律途径解决，申请撤回本次信访。',
];

export const supplements: readonly string[] = [
  '补充说明：昨天又找到两张当时的照片和一份收据，请一并查看。',
  '补充一点：之前写错了日期，应当再早一个星期；证人愿意到场说明。',
  '补充材料：附上邻居联名的情况说明一份，共七户签字。',
];

export const voidings: readonly string[] = [
  '意见书引用的法规条款有误，作废后重新出具。',
  '意见书中信访人的姓名用字有误，作废后重新出具。',
  '意见书附表金额合计有误，作废后重新出具。',
];

export const reopenings: readonly string[] = [
  '经核对“三定”规定，该事项属本单位职权范围，原不予受理告知有误，恢复办理。',
  '原查询到的在办件与本件并非同一事项，恢复办理。',
];

export const reports: readonly string[] = [
  '已按要求办结：处理意见已送达信访人，整改措施正在落实，信访人对办理过程表示认可。',
  '已办结并报告：经实地核查和当面沟通，问题基本解决，后续由责任科室跟踪三个月。',
];

export const comments = {
  satisfied: ['办理很快，工作人员态度好。', '问题真的解决了，谢谢。', '中间一直有人告诉我进展，放心。'],
  'basically-satisfied': ['总体可以，就是时间长了点。', '解决了一部分，希望余下的别忘了。'],
  dissatisfied: ['答复写得客气，问题还在。', '没有人到现场看过就下了结论。'],
} as const;

/** How a letter was handed over, as the record of service says it. */
export const proofOf: Readonly<Record<ServiceMode, string>> = {
  'in-person': '信访人当面签收送达回证。',
  post: '挂号信寄出，回执显示已签收。',
  portal: '信访人已同意网上送达，并在网上查收。',
  'left-at-address': '留置送达，两名见证人签字。',
  'public-notice': '在公告栏公告。',
  other: '已通过其他方式送达。',
};

export const closingWords = {
  answered: '处理意见书已送达信访人，处理措施已经安排，本件办结。',
  replied: '建议的采纳情况已经回复，本件办结。',
  byOwnRules: '已按照纪检监察机关的规定处理，并按规定告知实名举报人。',
  sendBack: '事实部分缺少现场核查的时间和参加人员，请补充后再报。',
} as const;

/** What is said beside the main line: an objection, a letter of supervision, a request for review and its answer. */
export const beside = {
  splitting: '来信有两项诉求，应由不同机关办理，按诉求拆分。',
  secondClaim: { title: '请书面答复此前反映的处理情况', content: '之前到窗口反映过两次，都没有书面答复。请告知当时是怎样处理的。' },
  objection: '经核对职责分工，该事项的主管单位不是本单位，本单位没有相应的管理和处罚职权，也没有掌握有关档案。请核实后另行转送。',
  late: '该事项受理后已经超过办理期限，没有作出处理意见，也没有办理延期。',
  grounds: '处理意见没有回应我提交的照片和缴费凭证，也没有说明为什么不支持我的请求。请求复查机关查清事实，重新作出答复。',
  review: {
    reviewOutcome: 'upheld',
    claim: '请求查清事实，重新作出答复。',
    facts: '经调阅案卷、听取双方陈述并到现场核对，原处理意见认定的事实清楚，申请人提交的材料已经附卷，对处理结果没有影响。',
    opinion: '原处理意见适用依据正确、程序合法，予以维持。原办理单位应当继续向申请人做好解释说明工作。',
    basis: '《信访工作条例》第三十五条。',
  },
  asking: '请提供你单位掌握的登记、缴费或者拨付记录，并就你单位职责范围内的部分提出意见，写明依据。',
  coAnswer: '经查阅本单位的记录，有关材料已经复印、加盖公章随文送达；属于本单位职责的部分没有未办事项，其余由主办单位核定。',
  demand: '请立即作出处理意见并送达信访人，书面说明超期的原因和改进措施。',
} as const;
