import { actWords } from './acts.ts';
import { articleIn } from './articles.ts';
import { type CheckingRefusalInWords, checkingRefusals } from './checking.ts';
import { choiceWord, choiceWords } from './choices.ts';
import { type ContactRefusalInWords, contactRefusals } from './contact.ts';
import { type DangerRefusalInWords, dangerRefusals } from './danger.ts';
import { countOfDays, formatFullDay } from './days.ts';
import { type DisputeRefusalInWords, disputeRefusals } from './dispute.ts';
import { fieldWord } from './fields.ts';
import { partWord } from './findings.ts';
import { type HandDownRefusalInWords, handDownRefusals } from './handdown.ts';
import { type HandlingRefusalInWords, handlingRefusals } from './handlingRefusals.ts';
import { type InterestRefusalInWords, interestRefusals } from './interest.ts';
import { type JointRefusalInWords, jointRefusals } from './joint.ts';
import type { InBoth, Language, Sentences } from './language.ts';
import { say } from './language.ts';
import { type MergingRefusalInWords, mergingRefusals } from './merging.ts';
import { type OutsideRefusalInWords, outsideRefusals } from './outside.ts';
import { type QualityRefusalInWords, qualityRefusals } from './quality.ts';
import { type ReopeningRefusalInWords, reopeningRefusals } from './reopening.ts';
import { type RepeatRefusalInWords, repeatRefusals } from './repeat.ts';
import { type ReviewRefusalInWords, reviewRefusals } from './review.ts';
import { type SplitRefusalInWords, splitRefusals } from './split.ts';
import { stateWords } from './states.ts';
import { type SupervisionRefusalInWords, supervisionRefusals } from './supervision.ts';
import { type TogetherRefusalInWords, togetherRefusals } from './together.ts';
import { type WaysRefusalInWords, waysRefusals } from './waysRefusals.ts';

/** Every refusal of `petition/refusals.ts`, written structurally: words/ imports no other room. A test holds the two together. */
export type RefusalInWords =
  | DisputeRefusalInWords
  | ReviewRefusalInWords
  | RepeatRefusalInWords
  | InterestRefusalInWords
  | JointRefusalInWords
  | SplitRefusalInWords
  | MergingRefusalInWords
  | ReopeningRefusalInWords
  | ContactRefusalInWords
  | DangerRefusalInWords
  | CheckingRefusalInWords
  | QualityRefusalInWords
  | SupervisionRefusalInWords
  | HandlingRefusalInWords
  | TogetherRefusalInWords
  | OutsideRefusalInWords
  | HandDownRefusalInWords
  | WaysRefusalInWords
  | { code: 'wrong-state'; act: string; state: string }
  | { code: 'day-in-future'; on: string; today: string }
  | { code: 'day-too-far'; dueOn: string; latest: string }
  | { code: 'day-before-last-act'; on: string; lastActOn: string }
  | { code: 'entered-too-late'; on: string; limitDays: number }
  | { code: 'not-received-yet' }
  | { code: 'not-classified-yet' }
  | { code: 'bureau-cannot-decide'; article: string }
  | { code: 'only-bureaus-pass-on' }
  | { code: 'to-itself' }
  | { code: 'target-complained-of'; article: string }
  | { code: 'accusation-only-to-discipline'; article: string }
  | { code: 'accusation-own-rules'; article: string }
  | { code: 'suggestion-is-studied'; article: string }
  | { code: 'route-not-by-petition'; route: number; article: string }
  | { code: 'paper-in-hand'; paper: string }
  | { code: 'no-paper'; needed: string }
  | { code: 'wrong-paper-stage'; needed: string; found: string }
  | { code: 'own-paper'; step: string }
  | { code: 'approval-by-head'; article?: string }
  | { code: 'collective-decision-missing' }
  | { code: 'parts-missing'; parts: readonly string[]; field: string; article: string }
  | { code: 'findings-unanswered'; findings: readonly string[]; field: string }
  | { code: 'outcome-missing' }
  | { code: 'ground-missing' }
  | { code: 'days-missing' }
  | { code: 'already-extended'; article: string }
  | { code: 'hearing-time-counts'; purpose: string; article: string }
  | { code: 'extension-too-long'; askedDays: number; limitDays: number; article: string }
  | { code: 'extension-after-due'; due: string; article: string }
  | { code: 'seal-not-put'; why: 'unreachable' | 'refused' | 'changed' }
  | { code: 'no-such-letter' }
  | { code: 'letter-voided' }
  | { code: 'not-served' }
  | { code: 'already-served'; on: string }
  | { code: 'service-before-issue'; issuedOn: string }
  | { code: 'electronic-service-not-agreed' }
  | { code: 'nothing-rated' }
  | { code: 'not-rateable' }
  | { code: 'rating-not-open' }
  | { code: 'rating-closed'; due: string }
  | { code: 'already-rated'; what: string }
  | { code: 'no-assignment' }
  | { code: 'already-assigned'; dueOn: string }
  | { code: 'closing-unfit'; how: string }
  | { code: 'report-not-due'; found: string }
  | { code: 'report-not-accepted' }
  | { code: 'due-day-in-past'; dueOn: string }
  | { code: 'asked-and-approved-by-one' }
  | { code: 'nothing-to-correct'; field: string }
  | { code: 'bad-value'; field: string }
  | { code: 'answer-before-letter'; filedOn: string }
  | { code: 'not-your-act'; act: string };

/** An act by its code; `draft-opinion` and the like are a draft of that paper. */
function actName(language: Language, act: string): string {
  const words: Readonly<Record<string, { name: string }>> = actWords[language];
  const [first = act, paper] = act.split('-');
  const own = Object.hasOwn(words, first) ? words[first]?.name : undefined;
  if (!own) return actWords[language].draft.name;
  return paper ? `${own}${language === 'zh' ? '' : ': '}${choiceWord(language, 'paper', paper)}` : own;
}

function stateName(language: Language, state: string): string {
  const words: Readonly<Record<string, { name: string }>> = stateWords[language];
  return Object.hasOwn(words, state) ? (words[state]?.name ?? state) : state;
}

const correctable = (language: Language, field: string) => {
  const words: Readonly<Record<string, string>> = choiceWords[language].correctableFields;
  return words[field] ?? fieldWord(language, field).label;
};
const zhDay = (day: string) => formatFullDay(day, 'zh');
const enDay = (day: string) => formatFullDay(day, 'en');
const sealFaults = {
  zh: {
    unreachable: '电子签章服务没有响应。请联系管理人员检查服务。',
    refused: '电子签章服务拒绝用印。请核对本机关的印章授权。',
    changed: '电子签章服务退回的文书与送出的不一致。请联系管理人员检查服务。',
  },
  en: {
    unreachable: 'The seal service did not answer; ask whoever runs it.',
    refused: 'The seal service refused; check what this organ may seal.',
    changed: 'The seal service gave back another page than it was given; ask whoever runs it.',
  },
} as const;
const zhLaw = (article: string) => articleIn('zh', article);
const enLaw = (article: string) => articleIn('en', article);

const zh: Sentences<RefusalInWords> = {
  ...disputeRefusals.zh,
  ...waysRefusals.zh,
  ...reviewRefusals.zh,
  ...repeatRefusals.zh,
  ...interestRefusals.zh,
  ...jointRefusals.zh,
  ...splitRefusals.zh,
  ...mergingRefusals.zh,
  ...reopeningRefusals.zh,
  ...contactRefusals.zh,
  ...dangerRefusals.zh,
  ...checkingRefusals.zh,
  ...qualityRefusals.zh,
  ...supervisionRefusals.zh,
  ...handlingRefusals.zh,
  ...togetherRefusals.zh,
  ...outsideRefusals.zh,
  ...handDownRefusals.zh,
  'wrong-state': (r) => `当前状态是“${stateName('zh', r.state)}”，不能办理“${actName('zh', r.act)}”。请按页面上列出的事项办理。`,
  'day-in-future': (r) => `${zhDay(r.on)}还没有到（今天是${zhDay(r.today)}）。请填写今天或者更早的日期。`,
  'day-too-far': (r) => `${zhDay(r.dueOn)}太远了。请核对年份，最远可以填到${zhDay(r.latest)}。`,
  'day-before-last-act': (r) =>
    `${zhDay(r.on)}早于档案里最近一步的日期（${zhDay(r.lastActOn)}）。请核对日期；前一步日期有误的，先申请更正。`,
  'entered-too-late': (r) =>
    `补录最多可以迟${countOfDays.zh(r.limitDays)}，${zhDay(r.on)}已经超过。请按今天的日期办理，并在记事里写明实际日期和迟录原因。`,
  'not-received-yet': () => '这件信访还没有签收。请先签收，再办理。',
  'not-classified-yet': () => '这件信访还没有甄别分类。请先确定类别、内容和问题属地。',
  'bureau-cannot-decide': (r) =>
    `信访部门负责转送、交办和督促，不能对事项本身作出受理决定或者处理意见（${zhLaw(r.article)}）。请转送或者交办给有权处理的机关、单位。`,
  'only-bureaus-pass-on': () =>
    '只有信访部门可以转送、交办，机关、单位只能转给本系统下级。不属于本机关职权的，请拟制不予受理告知书，写明有权处理的机关和地址。',
  'to-itself': () => '去向单位就是本单位。请选择另一个单位，或者由本单位办理。',
  'target-complained-of': (r) => `检举控告不得转给被反映的单位或者其下属单位（${zhLaw(r.article)}）。请转给有管理权限的纪检监察机关。`,
  'accusation-only-to-discipline': (r) =>
    `检举控告只能转给纪检监察机关（${zhLaw(r.article)}）。请在去向单位中选择有管理权限的纪检监察机关。`,
  'accusation-own-rules': (r) =>
    `检举控告由纪检监察机关按专门规定受理、办理和反馈（${zhLaw(r.article)}），不在这里出具受理或者不予受理告知书。请按规定转办或者办结。`,
  'suggestion-is-studied': (r) =>
    `建议意见由有权处理的机关、单位研究论证后回复（${zhLaw(r.article)}），不出具受理告知书和处理意见书。请研究后回复采纳情况，再办结。`,
  'route-not-by-petition': (r) =>
    `这件事应当通过第三十一条第${r.route}项的法定途径办理，不出具信访处理意见书（${zhLaw(r.article)}）。请办理“导入法定途径”；途径选错的，请重新甄别。`,
  'paper-in-hand': (r) => `“${choiceWord('zh', 'paper', r.paper)}”正在审签。请先把它出具，或者退回起草人后再办。`,
  'no-paper': () => '没有正在办理的文稿。请先拟稿。',
  'wrong-paper-stage': (r) =>
    `文稿目前“${choiceWord('zh', 'stage', r.found)}”，这一步要在“${choiceWord('zh', 'stage', r.needed)}”时办理。请先完成前面的步骤。`,
  'own-paper': (r) => `${actName('zh', r.step)}须由另一名人员办理：同一份文稿，起草、审核、签发不能是同一人。请交给其他有此权限的人员。`,
  'approval-by-head': (r) => `这一步须由本机关、单位负责人批准${r.article ? `（${zhLaw(r.article)}）` : ''}。请报负责人办理。`,
  'collective-decision-missing': () => '这是重大、疑难事项，签发处理意见前须有集体研究决定。请先记录会议、日期、参加人员和结论。',
  'parts-missing': (r) =>
    `文稿缺少${r.parts.map((part) => partWord('zh', part)).join('、')}，不能签发、用印（${zhLaw(r.article)}）。请退回拟稿人补写。`,
  'findings-unanswered': (r) => `检查文稿有${r.findings.length}类提示还没有处理。请退回修改；核对后认为不必修改的，请写明仍予签发的理由。`,
  'outcome-missing': () => '还没有选择处理意见。请在支持、部分支持、解释说明、不予支持中选择一项。',
  'ground-missing': () => '还没有选择不予受理的理由。请从列出的理由中选择，并写明信访人可以去哪里反映。',
  'days-missing': () => '还没有填写延长日数。请填写要延长几日。',
  'hearing-time-counts': (r) => `听证所需时间只在复核中扣除，这个期限照常计算（${zhLaw(r.article)}）。请在现有的最后一天之前办理。`,
  'already-extended': (r) => `这件事已经延期一次，不能再次延期（${zhLaw(r.article)}）。请在现有的最后一天之前答复。`,
  'extension-too-long': (r) =>
    `最多可以延长${countOfDays.zh(r.limitDays)}，申请了${countOfDays.zh(r.askedDays)}（${zhLaw(r.article)}）。请改为不超过${countOfDays.zh(r.limitDays)}。`,
  'extension-after-due': (r) =>
    `办理期限已于${zhDay(r.due)}届满，过期以后不能再延期（${zhLaw(r.article)}）。请尽快作出处理意见，并向信访人说明。`,
  'seal-not-put': (r) => `${sealFaults.zh[r.why]}文书没有用印，没有编号，也没有记录，可以稍后再办。`,
  'no-such-letter': () => '档案里没有这份文书。请从列表中重新选择。',
  'letter-voided': () => '这份文书已经作废。请选择现行有效的文书。',
  'not-served': () => '这份文书还没有登记送达，没有可以作废的送达记录。',
  'already-served': (r) => `这份文书已于${zhDay(r.on)}登记送达。登记有误的，请先作废送达记录，再重新登记。`,
  'service-before-issue': (r) => `送达日期不能早于文书出具日期（${zhDay(r.issuedOn)}）。请核对送达日期。`,
  'electronic-service-not-agreed': () => '信访人没有同意网上送达。请改用当面、邮寄等方式，或者先取得信访人同意。',
  'nothing-rated': () => '还没有选择评价。请至少评价信访部门或者办理单位中的一个。',
  'not-rateable': () => '这件信访不在评价范围内：只有初次提出、需要出具处理意见书并且可以公开的事项才评价。您仍可以补充情况或者请求复查。',
  'rating-not-open': () => '评价还没有开始。处理意见书送达以后就可以评价。',
  'rating-closed': (r) => `评价已于${zhDay(r.due)}截止。对答复不满意的，可以拨打信访部门电话反映。`,
  'already-rated': (r) => `您对${r.what === 'bureau' ? '信访部门' : '办理单位'}已经是这样评价的。看法改变了，请选另一项。`,
  'no-assignment': () => '这件信访没有交办给本单位，或者不是由本单位交办，不需要办结报告。',
  'already-assigned': (r) => `这件信访已经交办，办结报告最迟${zhDay(r.dueOn)}提交。请改用转送，交办的要求和日期照旧。`,
  'closing-unfit': (r) => `这件信访目前不能以“${choiceWord('zh', 'how', r.how)}”办结。请选择与实际办理结果相符的办结方式。`,
  'report-not-due': (r) => `办结报告目前“${choiceWord('zh', 'report', r.found)}”，不能办理这一步。`,
  'report-not-accepted': () => '这是交办事项，办结报告还没有被交办的信访部门认可。请先提交办结报告，认可后再办结。',
  'due-day-in-past': (r) => `办结报告的日期（${zhDay(r.dueOn)}）须晚于交办当天。请改为之后的日期。`,
  'asked-and-approved-by-one': () => '申请人和批准人是同一个人。请由另一名负责人批准。',
  'nothing-to-correct': (r) => `“${correctable('zh', r.field)}”已经是这个内容，不需要更正。`,
  'bad-value': (r) => `“${correctable('zh', r.field)}”不能改成这个内容。请从可选内容中选择，或者核对格式。`,
  'answer-before-letter': (r) => `答复日期比来信日期（${zhDay(r.filedOn)}）早得不合理。请核对原始记录。`,
  'not-your-act': (r) => `这一步（${actName('zh', r.act)}）由正在办理的单位办理。请与该单位联系。`,
};

const en: Sentences<RefusalInWords> = {
  ...disputeRefusals.en,
  ...waysRefusals.en,
  ...reviewRefusals.en,
  ...repeatRefusals.en,
  ...interestRefusals.en,
  ...jointRefusals.en,
  ...splitRefusals.en,
  ...mergingRefusals.en,
  ...reopeningRefusals.en,
  ...contactRefusals.en,
  ...dangerRefusals.en,
  ...checkingRefusals.en,
  ...qualityRefusals.en,
  ...supervisionRefusals.en,
  ...handlingRefusals.en,
  ...togetherRefusals.en,
  ...outsideRefusals.en,
  ...handDownRefusals.en,
  'wrong-state': (r) =>
    `The matter stands at “${stateName('en', r.state)}”, so “${actName('en', r.act)}” is not possible. Choose one of the acts listed on the page.`,
  'day-in-future': (r) => `${enDay(r.on)} has not come yet (today is ${enDay(r.today)}). Enter today or an earlier day.`,
  'day-too-far': (r) => `${enDay(r.dueOn)} is too far away. Check the year; the latest possible day is ${enDay(r.latest)}.`,
  'day-before-last-act': (r) =>
    `${enDay(r.on)} is earlier than the last step in the file (${enDay(r.lastActOn)}). Check the day; if the earlier step is wrong, ask for its correction first.`,
  'entered-too-late': (r) =>
    `An act may be entered at most ${countOfDays.en(r.limitDays)} late, and ${enDay(r.on)} is further back. Enter it under today’s day and note the real day and the reason.`,
  'not-received-yet': () => 'Nobody has signed for this matter yet. Sign for it first.',
  'not-classified-yet': () => 'This matter has not been classified yet. Settle its class, category and place first.',
  'bureau-cannot-decide': (r) =>
    `A petition bureau passes on, assigns and supervises; it decides neither acceptance nor the merits (${enLaw(r.article)}). Pass the matter on to the organ with power to handle it.`,
  'only-bureaus-pass-on': () =>
    'Only petition bureaus pass matters on; an organ passes down to units below it. If it is outside your powers, draft a notice of non-acceptance that names the right organ and its address.',
  'to-itself': () => 'The target is your own unit. Choose another unit, or handle the matter yourselves.',
  'target-complained-of': (r) =>
    `An accusation never goes to the unit complained of or to a unit below it (${enLaw(r.article)}). Send it to the discipline organ in charge.`,
  'accusation-only-to-discipline': (r) =>
    `An accusation goes to the discipline organ only (${enLaw(r.article)}). Choose the discipline organ in charge.`,
  'accusation-own-rules': (r) =>
    `The discipline organ accepts, handles and answers accusations under its own rules (${enLaw(r.article)}); no notice of acceptance or non-acceptance is made here. Pass it on or close it under those rules.`,
  'suggestion-is-studied': (r) =>
    `A suggestion is studied and replied to (${enLaw(r.article)}); no notice of acceptance and no opinion is made. Reply to it when it has been studied, then close it.`,
  'route-not-by-petition': (r) =>
    `This matter takes the legal route of item ${r.route}, which ends in no petition opinion (${enLaw(r.article)}). Lead it into that way; if the route is wrong, classify again.`,
  'paper-in-hand': (r) => `A paper is on its way: ${choiceWord('en', 'paper', r.paper)}. Issue it first, or send it back to its drafter.`,
  'no-paper': () => 'There is no paper in hand. Draft one first.',
  'wrong-paper-stage': (r) =>
    `The paper is at “${choiceWord('en', 'stage', r.found)}”; this step needs “${choiceWord('en', 'stage', r.needed)}”. Finish the steps before it.`,
  'own-paper': (r) =>
    `Another officer must do this step (${actName('en', r.step)}): drafting, checking and signing one paper takes different people. Hand it to a colleague with that role.`,
  'approval-by-head': (r) => `The head of the unit has to approve this${r.article ? ` (${enLaw(r.article)})` : ''}. Submit it to the head.`,
  'collective-decision-missing': () =>
    'The matter is major or difficult, so a collective decision has to stand before the signature. Record meeting, day, who took part and result first.',
  'parts-missing': (r) =>
    `The paper lacks ${r.parts.map((part) => partWord('en', part)).join(', ')} and can be neither signed nor sealed (${enLaw(r.article)}). Send it back to its drafter.`,
  'findings-unanswered': (r) =>
    `The check of the paper shows ${r.findings.length} kind(s) of findings. Send it back, or, if nothing needs to change, say why it is signed all the same.`,
  'outcome-missing': () => 'No outcome is chosen. Choose supported, partly supported, explained or not supported.',
  'ground-missing': () => 'No ground for not accepting is chosen. Choose one from the list and say where the petitioner can turn.',
  'days-missing': () => 'The number of days is missing. Enter by how many days to extend.',
  'hearing-time-counts': (r) =>
    `Time for a hearing is taken out in a re-review only; this clock runs on (${enLaw(r.article)}). Act by its last day.`,
  'already-extended': (r) => `The period was extended once and cannot be extended again (${enLaw(r.article)}). Answer by its last day.`,
  'extension-too-long': (r) =>
    `At most ${countOfDays.en(r.limitDays)} may be added, and ${countOfDays.en(r.askedDays)} were asked for (${enLaw(r.article)}). Ask for ${countOfDays.en(r.limitDays)} or fewer.`,
  'extension-after-due': (r) =>
    `The period ended on ${enDay(r.due)}, and after its end it cannot be extended (${enLaw(r.article)}). Issue the opinion soon and explain the delay to the petitioner.`,
  'seal-not-put': (r) =>
    `${sealFaults.en[r.why]} The letter is not sealed, took no number and nothing was recorded; please try again later.`,
  'no-such-letter': () => 'The file has no such letter. Choose one from the list.',
  'letter-voided': () => 'This letter is void. Choose one that is in force.',
  'not-served': () => 'No service of this letter is recorded, so there is no record to void.',
  'already-served': (r) => `Service of this letter is recorded on ${enDay(r.on)}. If that is wrong, void the record and enter it again.`,
  'service-before-issue': (r) => `A letter cannot be served before it was issued (${enDay(r.issuedOn)}). Check the day of service.`,
  'electronic-service-not-agreed': () =>
    'The petitioner has not agreed to online service. Serve in person or by post, or ask the petitioner for consent first.',
  'nothing-rated': () => 'No rating is chosen. Rate the petition bureau or the handling unit, or both.',
  'not-rateable': () =>
    'This matter is not rated: only first-time matters that end in an opinion and may be shown are. You can still add material or ask for a review.',
  'rating-not-open': () => 'Rating is not open yet. It opens when the opinion has been served.',
  'rating-closed': (r) => `Rating ended on ${enDay(r.due)}. If the answer does not satisfy you, call the petition bureau.`,
  'already-rated': (r) =>
    `You have rated the ${r.what === 'bureau' ? 'petition bureau' : 'handling unit'} so already. If your view has changed, choose another.`,
  'no-assignment': () => 'This matter was not assigned to your unit, or not by it, so no completion report is due.',
  'already-assigned': (r) =>
    `This matter is assigned already, with its completion report due on ${enDay(r.dueOn)}. Pass it on instead; the assignment and its day stay.`,
  'closing-unfit': (r) =>
    `As it stands the matter cannot be closed as “${choiceWord('en', 'how', r.how)}”. Choose the way that fits what was done.`,
  'report-not-due': (r) => `The completion report stands at “${choiceWord('en', 'report', r.found)}”, so this step is not possible.`,
  'report-not-accepted': () =>
    'This matter was assigned, and the bureau that assigned it has not accepted the completion report. Submit the report, and close after its acceptance.',
  'due-day-in-past': (r) =>
    `The day for the completion report (${enDay(r.dueOn)}) must come after the day of assignment. Choose a later day.`,
  'asked-and-approved-by-one': () => 'The same person asked and approves. Another head has to approve.',
  'nothing-to-correct': (r) => `${correctable('en', r.field)} has this value already; there is nothing to correct.`,
  'bad-value': (r) => `${correctable('en', r.field)} cannot take this value. Choose one of the options, or check its form.`,
  'answer-before-letter': (r) => `The reply is dated unreasonably long before the letter (${enDay(r.filedOn)}). Check the original record.`,
  'not-your-act': (r) => `The unit that holds the matter does this (${actName('en', r.act)}). Please contact that unit.`,
};

/** The law's no, in words: why, by which article, and what to do instead. */
export const refusalSentences: InBoth<Sentences<RefusalInWords>> = { zh, en };

/** The sentence for one refusal. */
export const refusalSentence = (language: Language, refusal: RefusalInWords): string => say(refusalSentences[language], refusal);
