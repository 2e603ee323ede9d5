/** A way that may lead there faster than a petition: what people write when they need it, where it is, and the law. */
export type OtherWay = Readonly<{
  code: 'emergency' | 'court' | 'police' | 'labour' | 'arbitration' | 'reconsideration' | 'accusation' | 'information' | 'consumer';
  /** What points to it. A word alone that many letters hold (举报, 起诉) is not here. */
  words: readonly string[];
  title: Readonly<{ zh: string; en: string }>;
  whereToGo: Readonly<{ zh: string; en: string }>;
  article: string;
  quotation: string;
  source: string;
}>;

const source = '信访工作条例-2022.txt';
const item = (no: '一' | '二' | '四' | '五') => `信访工作条例 第三十一条第${no}项`;
const byLaw =
  '应当通过审判机关诉讼程序或者复议程序、检察机关刑事立案程序或者法律监督程序、公安机关法律程序处理的，涉法涉诉信访事项未依法终结的，按照法律法规规定的程序处理。';
const byDuty = '属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责的，依法履行或者答复。';

/**
 * 导入途径: the ways of 第三十条 and 第三十一条 that people can take themselves, the most urgent first. A list of words, no judgement:
 * it is shown with the words that were found, and a letter is taken all the same (ADR-0200).
 */
export const otherWays: readonly OtherWay[] = [
  {
    code: 'emergency',
    words: ['正在打人', '正在殴打', '正在行凶', '持刀威胁', '有人要跳楼', '家暴', '家庭暴力', '被绑架', '被非法拘禁', '人身安全受到威胁'],
    title: { zh: '有人身危险，先报警', en: 'If someone is in danger, call the police first' },
    whereToGo: {
      zh: '正在发生的危险请马上拨打 110；火灾拨打 119，急救拨打 120。信访不能代替报警。',
      en: 'For a danger that is happening now call 110; fire 119, ambulance 120. A petition cannot take the place of such a call.',
    },
    article: item('五'),
    quotation: byDuty,
    source,
  },
  {
    code: 'court',
    words: [
      '法院判决',
      '法院的判决',
      '判决不公',
      '不服判决',
      '判决书',
      '裁定书',
      '申请再审',
      '一审判决',
      '二审判决',
      '法院执行',
      '执行局',
      '强制执行',
      '法院不立案',
      '民事诉讼',
      '行政诉讼',
      '打官司',
    ],
    title: { zh: '诉讼、判决和执行，由法院办理', en: 'Lawsuits, judgments and their enforcement are for the courts' },
    whereToGo: {
      zh: '请向审理或者执行的人民法院提出（诉讼服务热线 12368）；对生效裁判不服的，可以申请再审，或者向人民检察院申请监督（12309）。请不起律师，可以打 12348 申请法律援助。',
      en: 'Please turn to the court that tries or enforces it (12368). Against a judgment in force: ask for a retrial, or for supervision by the procuratorate (12309). Legal aid: 12348.',
    },
    article: item('一'),
    quotation: byLaw,
    source,
  },
  {
    code: 'police',
    words: ['公安不立案', '派出所不立案', '不予立案', '刑事立案', '抗诉', '取保候审', '刑事拘留', '不起诉决定'],
    title: { zh: '刑事立案和公安、检察程序，由政法机关办理', en: 'Criminal cases are for the police and the procuratorate' },
    whereToGo: {
      zh: '对公安机关不立案等决定不服的，可以向作出决定的公安机关申请复议、复核，或者向人民检察院申请立案监督（12309）。',
      en: 'Against a decision of the police, for example not to open a case: ask that organ to reconsider, or the procuratorate to supervise (12309).',
    },
    article: item('一'),
    quotation: byLaw,
    source,
  },
  {
    code: 'labour',
    words: [
      '劳动仲裁',
      '拖欠工资',
      '拖欠农民工工资',
      '拖欠我们工资',
      '克扣工资',
      '不发工资',
      '欠薪',
      '工伤认定',
      '解除劳动合同',
      '没签劳动合同',
      '未签劳动合同',
      '双倍工资',
      '违法辞退',
    ],
    title: { zh: '劳动争议，可以申请劳动仲裁或者找劳动监察', en: 'Labour disputes: arbitration or labour inspection' },
    whereToGo: {
      zh: '欠薪可以找劳动保障监察，其他争议向单位所在地的劳动人事争议仲裁委员会申请仲裁（咨询 12333）。仲裁有时效，请尽早申请。',
      en: 'Unpaid wages: labour inspection. Other disputes: the labour arbitration commission at the place of the employer (12333). Arbitration has a time limit, so apply early.',
    },
    article: item('二'),
    quotation: '应当通过仲裁解决的，导入相应程序处理。',
    source,
  },
  {
    code: 'arbitration',
    words: ['仲裁协议', '仲裁条款', '仲裁委', '仲裁裁决', '合同约定仲裁'],
    title: { zh: '约定了仲裁的合同争议，由仲裁机构办理', en: 'Contracts with an arbitration clause are for the arbitration body' },
    whereToGo: {
      zh: '请按合同里的仲裁条款，向约定的仲裁委员会申请。',
      en: 'Please apply to the arbitration commission that the contract names.',
    },
    article: item('二'),
    quotation: '应当通过仲裁解决的，导入相应程序处理。',
    source,
  },
  {
    code: 'reconsideration',
    words: ['行政复议', '行政处罚决定', '处罚决定书', '不服处罚', '罚款决定', '征收决定', '限期拆除决定', '不予许可决定', '不服行政'],
    title: { zh: '不服行政机关的决定，可以申请行政复议', en: 'Against a decision of an administrative organ: reconsideration' },
    whereToGo: {
      zh: '请看决定书最后一段写的复议机关和期限，向它申请行政复议，也可以依法起诉。复议有期限，写信不会使它停下来。',
      en: 'The last paragraph of the decision names the organ for reconsideration and the term. You may also sue. A letter here does not stop that term.',
    },
    article: item('四'),
    quotation: '可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决的，导入相应程序处理。',
    source,
  },
  {
    code: 'accusation',
    words: ['受贿', '行贿', '贪污', '索贿', '收红包', '吃拿卡要', '以权谋私', '挪用公款', '滥用职权', '徇私舞弊', '权钱交易', '违纪违法'],
    title: { zh: '检举公职人员违纪违法，由纪检监察机关办理', en: 'Misconduct of officials is for the discipline and supervision organs' },
    whereToGo: {
      zh: '可以直接向纪检监察机关反映（12388）。也可以在这里写：请在后面“是不是检举控告”一问选“是”，这封信就只有专办人员和纪检监察机关能看。',
      en: 'You may turn to the discipline and supervision organs (12388), or write here: answer “yes” where it is asked whether this is an accusation, and only restricted officers and those organs see it.',
    },
    article: '信访工作条例 第三十条第一款',
    quotation: '对信访人提出的检举控告类事项，纪检监察机关或者有权处理的机关、单位应当依规依纪依法接收、受理、办理和反馈。',
    source,
  },
  {
    code: 'information',
    words: ['申请政府信息公开', '申请信息公开', '信息公开申请', '依申请公开', '要求公开文件', '要求公开信息'],
    title: { zh: '想得到政府信息，可以申请政府信息公开', en: 'To obtain government information: an application for disclosure' },
    whereToGo: {
      zh: '请向掌握这份信息的行政机关的政府信息公开工作机构书面申请；写有困难的可以口头提出，由它代写。',
      en: 'Please apply in writing to the disclosure office of the organ that holds it; if writing is hard, you may ask in person and it writes for you.',
    },
    article: '政府信息公开条例 第二十九条第一款',
    quotation: '公民、法人或者其他组织申请获取政府信息的，应当向行政机关的政府信息公开工作机构提出，并采用包括信件、数据电文在内的书面形式',
    source: '参考-政府信息公开条例(2019-04-03).txt',
  },
  {
    code: 'consumer',
    words: ['虚假宣传', '买到假货', '假冒伪劣', '商家不退款', '拒不退款', '七天无理由', '过期食品', '预付卡'],
    title: { zh: '消费纠纷，可以找 12315', en: 'Consumer disputes: 12315' },
    whereToGo: {
      zh: '可以拨打 12315 或者在全国 12315 平台投诉举报，由市场监管部门处理。',
      en: 'Call 12315 or use its national platform; the market regulator deals with it.',
    },
    article: item('五'),
    quotation: byDuty,
    source,
  },
];

/** A way with the words that the text holds of it. */
export type WayFound = Readonly<{ way: OtherWay; because: readonly string[] }>;

/** The ways that a text points to, each with the words found. Width and spaces between signs make no difference. */
export function waysFor(text: string): WayFound[] {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  return otherWays.flatMap((way) => {
    const because = way.words.filter((word) => plain.includes(word));
    return because.length > 0 ? [{ way, because }] : [];
  });
}
