import type { Paragraph } from './letterContent.ts';
import type { Part } from './letterKinds.ts';

/**
 * A piece of a letter as data. `{slot}` is filled in; a piece whose slot is missing or blank is left out, and if it carried a required
 * part, `missingParts` names it. `{slot*}` alone is a text that somebody typed: a paragraph for each of its lines.
 */
export type Piece = Readonly<{ text: string; part?: Part; style?: Paragraph['style'] }>;
export type Template = Readonly<{ body: readonly Piece[]; closing?: string; signatures?: readonly string[] }>;

const heading = (text: string): Piece => ({ text, style: 'heading' });

/**
 * Letters whose wording is the same each time but for what is filled in. `{matter}` (您于…提出的“…”信访事项) and `{item}` (“…”信访事项) are
 * filled from the matter; every number, term and article comes in as a slot, from `regulations/`.
 */
export const templates = {
  'no-longer-accepted-notice': {
    body: [
      { text: '{matter}收悉。经审查，现告知如下：', part: 'subject' },
      { text: '该事项属于“{groundTitle}”的情形，根据{article}的规定，不再受理。', part: 'ground' },
      { text: '{reason*}', part: 'ground' },
      { text: '{whereToGo*}', part: 'where-to-go' },
    ],
    closing: '特此告知。',
  },
  'destination-notice': {
    body: [
      { text: '{matter}收悉。根据{article}的规定，现告知去向如下：', part: 'subject' },
      { text: '{destination*}', part: 'where-to-go' },
      { text: '{reason*}', part: 'reason' },
    ],
    closing: '特此告知。',
  },
  'route-notice': {
    body: [
      { text: '{matter}收悉。经审查，该事项应当通过“{routeTitle}”的法定途径处理（{article}），不出具信访处理意见书。', part: 'subject' },
      { text: '{reason*}', part: 'reason' },
      { text: '接收该事项的机关、单位：{body}。', part: 'where-to-go' },
      { text: '{reach}', part: 'where-to-go' },
      { text: '{remedy*}', part: 'remedy' },
    ],
    closing: '特此告知。',
  },
  'more-material-notice': {
    body: [
      { text: '为办理{matter}，请补充下列材料或者情况：', part: 'subject' },
      { text: '{asked*}', part: 'reason' },
      { text: '请于{by}前（含当日）在查询页面提交，或者邮寄、当面送交本机关。', part: 'latest-day' },
      { text: '逾期没有补充的，本机关按现有材料继续办理；办理期限不因补充材料而停止计算。' },
    ],
    closing: '特此通知。',
  },
  'objection-letter': {
    body: [
      { text: '你单位于{sentOn}转来的{item}，本单位于{receivedOn}签收。经研究，根据{article}的规定提出异议：', part: 'matter' },
      { text: '{reason*}', part: 'reason' },
      { text: '本单位认为，该事项应当由{belongsTo}办理。' },
      { text: '请予核实。同意退回的，本单位随即交还相关材料。' },
    ],
    closing: '特此函告。',
  },
  'return-agreed-notice': {
    body: [
      { text: '你单位于{objectedOn}就{item}提出的异议收悉。经核实，根据{article}的规定，同意退回。', part: 'matter' },
      { text: '{reason*}', part: 'reason' },
      { text: '请即交还相关材料，不再办理该事项。', part: 'duty' },
    ],
    closing: '特此通知。',
  },
  'return-refused-notice': {
    body: [
      { text: '你单位于{objectedOn}就{item}提出的异议收悉。经核实，根据{article}的规定，不同意退回。', part: 'matter' },
      { text: '{reason*}', part: 'reason' },
      { text: '请你单位继续依法办理，期限自签收之日起连续计算。', part: 'duty' },
    ],
    closing: '特此通知。',
  },
  'designation-notice': {
    body: [
      { text: '关于{item}的受理单位，{decider}根据{article}的规定，决定由你单位受理。', part: 'matter' },
      { text: '{reason*}', part: 'reason' },
      { text: '请你单位签收后依法办理，不再就受理单位提出异议。', part: 'duty' },
    ],
    closing: '特此通知。',
  },
  'hearing-notice': {
    body: [
      { text: '为查清{matter}的事实、分清责任，根据{article}的规定，决定举行听证。现将有关事项通知如下：', part: 'subject' },
      { text: '听证时间：{time}。', part: 'time-and-place' },
      { text: '听证地点：{place}。', part: 'time-and-place' },
      { text: '听证主持人和听证员：{panel}。认为其与该事项有利害关系的，可以在听证前申请回避。', part: 'panel' },
      { text: '听证事项：{about*}' },
      { text: '听证{publicity}举行。请准时到场，可以委托代理人，并可以提交证据、进行陈述和申辩。', part: 'duty' },
    ],
    closing: '特此通知。',
  },
  'hearing-minutes': {
    body: [
      { text: '事项：{item}。', part: 'matter' },
      { text: '时间：{time}；地点：{place}。', part: 'time-and-place' },
      { text: '主持人和听证员：{panel}。', part: 'panel' },
      { text: '到场人员：{present}。' },
      heading('一、听证经过'),
      { text: '{course*}', part: 'facts' },
      heading('二、听证结论'),
      { text: '{conclusion*}', part: 'conclusion' },
      { text: '以上笔录经参加听证的人员核对无误。' },
    ],
    signatures: ['主持人、听证员', '信访人', '其他到场人员', '记录人'],
  },
  'mediation-agreement': {
    body: [
      { text: '关于{item}，各方在{mediator}主持下，根据{article}的规定自愿调解，达成协议如下：', part: 'matter' },
      { text: '当事人：{parties}。', part: 'parties' },
      heading('一、争议事项'),
      { text: '{dispute*}', part: 'facts' },
      heading('二、协议内容和履行期限'),
      { text: '{terms*}', part: 'terms' },
      { text: '本协议自各方签名之日起生效。各方可以依法向人民法院申请司法确认。', part: 'duty' },
    ],
    signatures: ['各方当事人', '调解人'],
  },
  'settlement-agreement': {
    body: [
      { text: '关于{item}，各方自愿协商，根据{article}的规定达成和解协议如下：', part: 'matter' },
      { text: '当事人：{parties}。', part: 'parties' },
      heading('一、争议事项'),
      { text: '{dispute*}', part: 'facts' },
      heading('二、协议内容和履行期限'),
      { text: '{terms*}', part: 'terms' },
      { text: '本协议自各方签名之日起生效。', part: 'duty' },
    ],
    signatures: ['各方当事人'],
  },
  'simple-reply': {
    body: [
      { text: '{matter}，本机关适用简易办理程序（{article}），答复如下：', part: 'subject' },
      { text: '{reply*}', part: 'opinion' },
      { text: '对本答复不满意的，您可以要求转为普通程序办理，办理期限自受理之日起计算。', part: 'remedy' },
    ],
    closing: '特此答复。',
  },
  'review-application': {
    body: [
      {
        text: '申请人对{organ}就{item}作出的{letterTitle}（{letterNumber}）不服，根据{article}的规定，向{reviewOrgan}请求复查。',
        part: 'matter',
      },
      heading('请求和理由'),
      { text: '{grounds*}', part: 'reason' },
      { text: '{organ}的书面答复于{servedOn}收到。' },
    ],
  },
  'review-opinion': {
    body: [
      { text: '你（单位）不服{organ}就{item}作出的处理意见，于{askedOn}请求复查。本机关依法复查，现提出意见如下：', part: 'subject' },
      heading('一、复查请求'),
      { text: '{claim*}', part: 'claim' },
      heading('二、查明的事实和理由'),
      { text: '{facts*}', part: 'facts' },
      heading('三、复查意见'),
      { text: '根据{article}的规定，本机关{outcome}{organ}的处理意见。', part: 'opinion' },
      { text: '{opinion*}', part: 'opinion' },
      heading('四、法律法规依据'),
      { text: '{law*}', part: 'law' },
      {
        text: '如对本复查意见不服，您可以根据{remedyArticle}的规定，自收到本意见书之日起{remedyTerm}内，向{remedyOrgans}书面请求复核。',
        part: 'remedy',
      },
      {
        text: '原办理机关应当自本意见书作出之日起重新办理，办理期限为{handleTerm}（{handleArticle}）。对重新作出的处理意见不服的，您可以请求复查。',
        part: 'remedy',
      },
    ],
  },
  'recheck-application': {
    body: [
      {
        text: '申请人对{organ}就{item}作出的{letterTitle}（{letterNumber}）不服，根据{article}的规定，向{reviewOrgan}请求复核。',
        part: 'matter',
      },
      heading('请求和理由'),
      { text: '{grounds*}', part: 'reason' },
      { text: '{organ}的书面答复于{servedOn}收到。' },
    ],
  },
  'recheck-opinion': {
    body: [
      { text: '你（单位）不服{organ}就{item}作出的复查意见，于{askedOn}请求复核。本机关依法复核，现提出意见如下：', part: 'subject' },
      heading('一、复核请求'),
      { text: '{claim*}', part: 'claim' },
      heading('二、查明的事实和理由'),
      { text: '{facts*}', part: 'facts' },
      heading('三、复核意见'),
      { text: '根据{article}的规定，本机关{outcome}{organ}的复查意见。', part: 'opinion' },
      { text: '{opinion*}', part: 'opinion' },
      heading('四、法律法规依据'),
      { text: '{law*}', part: 'law' },
      {
        text: '本复核意见为信访终结意见。您对复核意见不服，仍以同一事实和理由提出投诉请求的，根据{remedyArticle}的规定，各级党委和政府信访部门和其他机关、单位不再受理。',
        part: 'remedy',
      },
      {
        text: '原办理机关应当自本意见书作出之日起重新办理，办理期限为{handleTerm}（{handleArticle}）。对重新作出的处理意见不服的，您可以请求复查。',
        part: 'remedy',
      },
    ],
  },
  'supervision-letter': {
    body: [
      { text: '你单位办理的{item}，存在“{ground}”的情形。根据{article}的规定，现予督办。', part: 'matter' },
      heading('一、事实'),
      { text: '{facts*}', part: 'facts' },
      heading('二、要求'),
      { text: '{demand*}', part: 'duty' },
      { text: '请于{by}前（含当日）书面回复整改情况。', part: 'latest-day' },
    ],
    closing: '特此函告。',
  },
  'improvement-proposal': {
    body: [
      { text: '在办理{item}中发现你单位存在下列问题。根据{article}的规定，提出改进工作的建议：', part: 'matter' },
      { text: '{proposal*}', part: 'proposal' },
      { text: '请{term}书面反馈采纳情况；不采纳的，请说明理由。', part: 'duty' },
    ],
  },
  'policy-proposal': {
    body: [
      { text: '在办理{item}中发现有关政策性问题。根据{article}的规定，提出完善政策的建议：', part: 'matter' },
      { text: '{proposal*}', part: 'proposal' },
      { text: '请{term}书面反馈采纳情况。', part: 'duty' },
    ],
  },
  'accountability-proposal': {
    body: [
      { text: '在办理{item}中发现造成严重后果的情形。根据{article}的规定，提出追究责任的建议：', part: 'matter' },
      { text: '{proposal*}', part: 'proposal' },
      { text: '请{term}书面反馈采纳情况。', part: 'duty' },
    ],
  },
  'suggestion-reply': {
    body: [
      { text: '{matter}收悉。根据{article}的规定，本机关进行了研究论证，现将采纳情况回复如下：', part: 'subject' },
      { text: '{matter}收悉。根据{enquiryArticle}的规定，本机关进行了研究，现答复您的咨询如下：', part: 'subject' },
      { text: '您的建议，本机关{adoption}。', part: 'opinion' },
      { text: '{reply*}', part: 'opinion' },
      { text: '感谢您关心和支持我们的工作。' },
    ],
    closing: '特此回复。',
  },
  'completion-report': {
    body: [
      { text: '你单位于{assignedOn}交办的{item}已经办结。根据{article}的规定，现将办理情况报告如下：', part: 'matter' },
      { text: '{report*}', part: 'facts' },
    ],
    closing: '特此报告。',
  },
  'execution-letter': {
    body: [
      { text: '本机关就{item}作出的处理意见支持信访人的请求。根据{article}的规定，请你单位执行：', part: 'matter' },
      { text: '{demand*}', part: 'duty' },
      { text: '请于{by}前（含当日）书面报告执行情况。', part: 'latest-day' },
    ],
    closing: '特此函告。',
  },
  'urgent-report': {
    body: [
      { text: '{item}属于重大、紧急信访事项，本单位于{knownOn}知悉。根据{article}的规定，现报告如下：', part: 'matter' },
      { text: '{report*}', part: 'facts' },
      { text: '已同时报告：{copies}。', part: 'duty' },
    ],
    closing: '特此报告。',
  },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateKind = keyof typeof templates;

/** The slots that the wording of a kind names, `matter` and `item` apart, which the matter fills. */
type SlotsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Trimmed<Name> | SlotsIn<Rest> : never;
type Trimmed<Name extends string> = Name extends `${infer Bare}*` ? Bare : Name;
type TextOf<K extends TemplateKind> = (typeof templates)[K]['body'][number]['text'];
export type SlotOf<K extends TemplateKind> = Exclude<SlotsIn<TextOf<K>>, 'matter' | 'item'>;
