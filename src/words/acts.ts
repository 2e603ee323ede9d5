import { checkingActs } from './checking.ts';
import { contactActs } from './contact.ts';
import { dangerActs } from './danger.ts';
import { disputeActs } from './dispute.ts';
import { handDownActs } from './handdown.ts';
import { handlingActs } from './handling.ts';
import { interestActs } from './interest.ts';
import { jointActs } from './joint.ts';
import type { InBoth } from './language.ts';
import { mergingActs } from './merging.ts';
import { outsideActs } from './outside.ts';
import { qualityActs } from './quality.ts';
import { reopeningActs } from './reopening.ts';
import { repeatActs } from './repeat.ts';
import { reviewActs } from './review.ts';
import { splitActs } from './split.ts';
import { supervisionActs } from './supervision.ts';
import { togetherActs } from './together.ts';
import { waysActs } from './ways.ts';

/**
 * An act in words. `name`: the act as a thing; `verb`: the button; `about`: what it does, in one sentence, shown before it is done;
 * `done`: the predicate in a timeline, after the name of who did it.
 */
export type ActWord = Readonly<{ name: string; verb: string; about: string; done: string }>;

const zh = {
  file: { name: '提交信访', verb: '提交', about: '提交后即编号登记，并给出信访编号和查询码。', done: '提交了信访' },
  register: { name: '登记', verb: '登记', about: '把来访、来信、来电记入系统并编号，登记甄别期限从当日起算。', done: '登记了信访件' },
  takeOver: { name: '转入历史来信', verb: '转入', about: '把旧系统的来信按真实日期转入，不计法定期限。', done: '转入了历史来信' },
  supplement: { name: '补充材料', verb: '补充材料', about: '把补充的情况和材料加入档案，期限不变。', done: '补充了材料' },
  withdraw: { name: '撤回', verb: '撤回', about: '信访人撤回信访件，所有期限停止计算。', done: '撤回了信访件' },
  triage: { name: '甄别', verb: '甄别分类', about: '确定类别、内容、目的、问题属地和法定途径；转出之前可以再改。', done: '完成了甄别分类' },
  transfer: {
    name: '转送',
    verb: '转送',
    about: '出具转送函，把信访件转给有权处理的机关、单位；对方签收后起算告知期限。',
    done: '转送了信访件',
  },
  assign: { name: '交办', verb: '交办', about: '出具交办函，要求对方在指定日期前提交办结报告。', done: '交办了信访件' },
  receive: { name: '签收', verb: '签收', about: '确认收到转送、交办的信访件，告知期限从签收之日的次日起计算。', done: '签收了信访件' },
  accept: {
    name: '受理',
    verb: '受理',
    about: '出具受理告知书；需要出具处理意见书的事项，办理期限从受理之日的次日起计算。',
    done: '受理了信访事项',
  },
  draft: { name: '拟稿', verb: '拟稿', about: '起草处理意见书、不予受理告知书或者延期告知书，须由他人审核、签发。', done: '起草了文书' },
  check: { name: '审核', verb: '审核通过', about: '确认文稿的事实、依据和格式，交负责人签发；起草人不能审核。', done: '审核通过了文稿' },
  sendBack: { name: '退回修改', verb: '退回修改', about: '说明理由，把文稿退回起草人修改。', done: '退回了文稿' },
  sign: { name: '签发', verb: '签发', about: '由负责人批准文稿；起草人、审核人不能签发。', done: '签发了文稿' },
  seal: { name: '用印', verb: '用印并出具', about: '取得发文字号，文书定稿并生效，有关期限随之停止或者延长。', done: '出具了文书' },
  recordService: {
    name: '登记送达',
    verb: '登记送达',
    about: '记下文书怎样、哪一天送到信访人；处理意见书送达后，请求复查的期限开始计算。',
    done: '登记了送达',
  },
  report: { name: '提交办结报告', verb: '提交办结报告', about: '向交办的信访部门报告办理结果。', done: '提交了办结报告' },
  acceptReport: { name: '认可办结报告', verb: '认可报告', about: '认可办结报告，交办事项可以办结。', done: '认可了办结报告' },
  returnReport: {
    name: '退回办结报告',
    verb: '退回报告',
    about: '说明理由退回办结报告；期限按原来的日期继续计算。',
    done: '退回了办结报告',
  },
  rate: {
    name: '评价',
    verb: '评价',
    about: '分别评价信访部门和办理单位；评价期内可以改，每一次都留在档案里，以最后一次为准。',
    done: '作出了评价',
  },
  note: { name: '记事', verb: '记一笔', about: '在档案里记下内部情况，信访人看不到。', done: '记了一笔' },
  close: { name: '办结', verb: '办结归档', about: '结束办理并归档；不必等待评价或者复查。', done: '办结了信访事项' },
  correct: {
    name: '更正',
    verb: '更正登记',
    about: '更正登记错误，原来的内容、理由和批准人都留在档案里；已算定的期限不变。',
    done: '更正了登记内容',
  },
  voidLetter: {
    name: '作废文书',
    verb: '作废文书',
    about: '作废出错的文书，文号不再使用；事项回到出具之前，期限按原来的日期继续计算。',
    done: '作废了文书',
  },
  voidService: {
    name: '作废送达记录',
    verb: '作废送达记录',
    about: '作废登记错误的送达，之后按实际送达重新登记；由送达起算的期限随之重新计算，但不早于信访人已经知道的日期。',
    done: '作废了送达记录',
  },
  reopen: { name: '恢复办理', verb: '恢复办理', about: '让已结束的事项继续办理；期限按原来的日期继续计算。', done: '恢复了办理' },
  reissueCode: { name: '重发查询码', verb: '重发查询码', about: '发出新的查询码，旧的立即失效。', done: '重发了查询码' },
  answer: { name: '转入答复', verb: '转入答复', about: '把旧系统里的答复按真实日期转入。', done: '转入了答复' },
  recount: {
    name: '重新计算期限',
    verb: '重新计算期限',
    about: '放假安排公布或者调整后，正在计算的期限按新的安排重新计算；已经告知的日期不提前。',
    done: '按新的放假安排重新计算了期限',
  },
  succeed: {
    name: '承接',
    verb: '承接',
    about: '原单位撤销、合并或者分立后，由继续行使其职权的单位接着办理，期限不变。',
    done: '由承接其职权的单位接着办理',
  },
  ...disputeActs.zh,
  ...waysActs.zh,
  ...reviewActs.zh,
  ...repeatActs.zh,
  ...interestActs.zh,
  ...jointActs.zh,
  ...splitActs.zh,
  ...mergingActs.zh,
  ...reopeningActs.zh,
  ...contactActs.zh,
  ...dangerActs.zh,
  ...checkingActs.zh,
  ...qualityActs.zh,
  ...supervisionActs.zh,
  ...handlingActs.zh,
  ...togetherActs.zh,
  ...outsideActs.zh,
  ...handDownActs.zh,
} as const satisfies Record<string, ActWord>;

const en: Readonly<Record<keyof typeof zh, ActWord>> = {
  file: {
    name: 'Filing',
    verb: 'Send',
    about: 'The matter is numbered at once, and you get its number and a query code.',
    done: 'filed the petition',
  },
  register: {
    name: 'Registration',
    verb: 'Register',
    about: 'Records a visit, letter or call under a number; the period for screening begins that day.',
    done: 'registered the matter',
  },
  takeOver: {
    name: 'Taking over',
    verb: 'Take over',
    about: 'Brings in a letter of an older system on its real day; no legal period is counted.',
    done: 'took over an earlier letter',
  },
  supplement: {
    name: 'Supplement',
    verb: 'Add material',
    about: 'Adds facts and material to the file; no due day changes.',
    done: 'added material',
  },
  withdraw: {
    name: 'Withdrawal',
    verb: 'Withdraw',
    about: 'The petitioner takes the matter back; every clock stops.',
    done: 'withdrew the matter',
  },
  triage: {
    name: 'Screening',
    verb: 'Classify',
    about: 'Settles class, content, purpose, place and legal route; it can be changed until the matter is passed on.',
    done: 'classified the matter',
  },
  transfer: {
    name: 'Transfer',
    verb: 'Pass on',
    about: 'Makes a letter of transfer to the organ with power to handle the matter, whose period to inform begins when it signs for it.',
    done: 'passed the matter on',
  },
  assign: {
    name: 'Assignment',
    verb: 'Assign',
    about: 'Makes a letter of assignment that sets the day for the completion report.',
    done: 'assigned the matter',
  },
  receive: {
    name: 'Signing for',
    verb: 'Sign for it',
    about: 'Confirms receipt of a matter passed on; the period to inform counts from the day after.',
    done: 'signed for the matter',
  },
  accept: {
    name: 'Acceptance',
    verb: 'Accept',
    about: 'Makes the notice of acceptance; where an opinion is owed, the period for it counts from the day after.',
    done: 'accepted the matter',
  },
  draft: {
    name: 'Drafting',
    verb: 'Draft',
    about: 'Drafts an opinion, a refusal or an extension; other officers must check and sign it.',
    done: 'drafted a paper',
  },
  check: {
    name: 'Check',
    verb: 'Approve the draft',
    about: 'Confirms facts, law and form and hands the draft to the head; never by its drafter.',
    done: 'checked the draft',
  },
  sendBack: {
    name: 'Sending back',
    verb: 'Send back',
    about: 'Returns the draft to its drafter with a reason.',
    done: 'sent the draft back',
  },
  sign: {
    name: 'Signature',
    verb: 'Sign',
    about: 'The head approves the paper; never its drafter or its checker.',
    done: 'signed the paper',
  },
  seal: {
    name: 'Sealing',
    verb: 'Seal and issue',
    about: 'Takes a letter number; the letter is final and takes effect, and the clocks concerned stop or are extended.',
    done: 'issued the letter',
  },
  recordService: {
    name: 'Service',
    verb: 'Record service',
    about: 'Records how and on which day a letter reached the petitioner; service of an opinion opens the time to ask for a review.',
    done: 'recorded service',
  },
  report: {
    name: 'Completion report',
    verb: 'Submit the report',
    about: 'Reports the result to the bureau that assigned the matter.',
    done: 'submitted the completion report',
  },
  acceptReport: {
    name: 'Acceptance of the report',
    verb: 'Accept the report',
    about: 'Accepts the completion report, so that the assigned matter can be closed.',
    done: 'accepted the completion report',
  },
  returnReport: {
    name: 'Return of the report',
    verb: 'Return the report',
    about: 'Returns the completion report with a reason; its clock runs on to the old day.',
    done: 'returned the completion report',
  },
  rate: {
    name: 'Rating',
    verb: 'Rate',
    about:
      'Rates the petition bureau and the handling unit apart; inside the window it may be changed, each word stays in the file and the last one counts.',
    done: 'rated the handling',
  },
  note: {
    name: 'Note',
    verb: 'Add a note',
    about: 'Keeps an internal note in the file; the petitioner does not see it.',
    done: 'added a note',
  },
  close: {
    name: 'Closing',
    verb: 'Close the file',
    about: 'Ends the handling and files it; it waits for no rating and no review.',
    done: 'closed the matter',
  },
  correct: {
    name: 'Correction',
    verb: 'Correct an entry',
    about: 'Mends a wrong entry; the old value, the reason and the approver stay in the file, and due days already counted stay.',
    done: 'corrected an entry',
  },
  voidLetter: {
    name: 'Voiding a letter',
    verb: 'Void a letter',
    about: 'Voids a wrong letter and never uses its number again; the matter stands as before it, and clocks run on to their old days.',
    done: 'voided a letter',
  },
  voidService: {
    name: 'Voiding a record of service',
    verb: 'Void a service record',
    about:
      'Voids a service that was entered wrongly, to be recorded anew; periods from service are counted again, never to an earlier day than was shown.',
    done: 'voided a record of service',
  },
  reopen: {
    name: 'Reopening',
    verb: 'Reopen',
    about: 'Takes up a matter that had ended; clocks run on to their old days.',
    done: 'reopened the matter',
  },
  reissueCode: {
    name: 'New query code',
    verb: 'Issue a new code',
    about: 'Issues a new query code; the old one stops working at once.',
    done: 'issued a new query code',
  },
  answer: {
    name: 'Earlier reply',
    verb: 'Take over the reply',
    about: 'Brings in the reply of an older system on its real day.',
    done: 'took over the reply',
  },
  recount: {
    name: 'Recount',
    verb: 'Count again',
    about: 'After a holiday notice, running clocks are counted again; a day once given out is never made earlier.',
    done: 'counted the clocks again by the new holiday notice',
  },
  succeed: {
    name: 'Succession',
    verb: 'Take over',
    about: 'After a unit was abolished, merged or divided, whoever has its powers goes on; the days stay.',
    done: 'went on with the unit that has its powers now',
  },
  ...disputeActs.en,
  ...waysActs.en,
  ...reviewActs.en,
  ...repeatActs.en,
  ...interestActs.en,
  ...jointActs.en,
  ...splitActs.en,
  ...mergingActs.en,
  ...reopeningActs.en,
  ...contactActs.en,
  ...dangerActs.en,
  ...checkingActs.en,
  ...qualityActs.en,
  ...supervisionActs.en,
  ...handlingActs.en,
  ...togetherActs.en,
  ...outsideActs.en,
  ...handDownActs.en,
};

/** Every act of a matter; roles and rules are in `access/` and `petition/`. */
export const actWords: InBoth<Readonly<Record<keyof typeof zh, ActWord>>> = { zh, en };
