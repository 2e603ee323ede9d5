import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

export type WaysRefusalInWords =
  | { code: 'no-ways-then'; article: string }
  | { code: 'ways-are-for-appeals'; article: string }
  | { code: 'way-is-petition'; article: string }
  | { code: 'way-needs-one-body' }
  | { code: 'way-not-to-bureau'; article: string }
  | { code: 'way-to-political-legal'; article: string }
  | { code: 'receipt-already'; on: string }
  | { code: 'receipt-missing' }
  | { code: 'receipt-proof-missing' }
  | { code: 'gone-nowhere' }
  | { code: 'told-by-own-notice'; article: string }
  | { code: 'told-already'; on: string }
  | { code: 'no-suggestion'; article: string }
  | { code: 'replied-already'; on: string }
  | { code: 'adoption-missing'; article: string }
  | { code: 'reply-missing'; article: string }
  | { code: 'override-unexplained'; way: string; wayEn: string }
  | { code: 'ground-not-lawful'; ground: string; actor: string }
  | { code: 'ground-needs-earlier'; article: string };

const day = { zh: (on: string) => formatFullDay(on, 'zh'), en: (on: string) => formatFullDay(on, 'en') };
const law = { zh: (article: string) => articleIn('zh', article), en: (article: string) => articleIn('en', article) };

export const waysRefusals: InBoth<Sentences<WaysRefusalInWords>> = {
  zh: {
    'no-ways-then': (r) =>
      `2022年5月以前没有导入法定途径的规定（${law.zh(r.article)}）。应当通过其他法定途径解决的，请拟制不予受理告知书，写明有关机关。`,
    'ways-are-for-appeals': (r) =>
      `只有申诉求决类事项导入法定途径（${law.zh(r.article)}）。建议意见、检举控告请按各自的规定办理并告知去向。`,
    'way-is-petition': (r) => `这件事按信访程序办理，没有选择其他法定途径（${law.zh(r.article)}）。途径选错的，请先重新甄别。`,
    'way-needs-one-body': () => '接收单位和其他接收机关要填一项，也只能填一项。请选择系统里的单位，或者写明系统外机关的全称。',
    'way-not-to-bureau': (r) => `信访部门不办理其他法定途径（${law.zh(r.article)}）。请选择该途径的机关；归下级信访部门分流的，请转送。`,
    'way-to-political-legal': (r) =>
      `涉法涉诉事项应当交政法部门依法处理（${law.zh(r.article)}）。请选择政法委、法院、检察院、公安或者司法机关。`,
    'receipt-already': (r) => `已于${day.zh(r.on)}登记接收，不需要再次登记。`,
    'receipt-missing': () => '还没有登记接收。请先登记接收回执，再登记办理结果。',
    'receipt-proof-missing': () => '代其他机关登记接收，须写明接收凭证，例如回执文号或者受理通知书。',
    'gone-nowhere': () => '这件信访还在本单位，没有去向可以告知。请先转送、交办或者导入法定途径。',
    'told-by-own-notice': (r) =>
      `申诉求决类事项由受理告知书或者导入途径告知书告知信访人（${law.zh(r.article)}）。请办理受理或者导入法定途径。`,
    'told-already': (r) => `已于${day.zh(r.on)}告知过这个去向，不需要再次告知。告知有误的，请作废文书后重新出具。`,
    'no-suggestion': (r) => `这件信访不是建议意见类事项（${law.zh(r.article)}），不出具采纳情况回复。类别有误的，请先重新甄别。`,
    'replied-already': (r) => `已于${day.zh(r.on)}回复过采纳情况。回复有误的，请作废文书后重新回复。`,
    'adoption-missing': (r) => `还没有选择采纳情况（${law.zh(r.article)}）。请在采纳、部分采纳、不采纳中选择一项；只有咨询可以不选。`,
    'reply-missing': (r) => `建议意见要先回复采纳情况，才能办结（${law.zh(r.article)}）。请先办理“回复建议”。`,
    'override-unexplained': (r) => `所选的类别或者途径与清单条目“${r.way}”不同。请写明不按清单选择的理由，或者改选与条目相同的类别和途径。`,
    'ground-not-lawful': (r) =>
      `按这件信访适用的规定和信访形式，${r.actor === 'bureau' ? '信访部门' : '机关、单位'}不能以这个理由不予受理或者不再受理。请从列出的理由中选择；没有适用理由的，请继续办理。`,
    'ground-needs-earlier': (r) =>
      `信访部门只能对已经关联、以同一事实和理由再次提出的事项告知不予受理或者不再受理（${law.zh(r.article)}）。请先关联原来的信访件。`,
  },
  en: {
    'no-ways-then': (r) =>
      `Before May 2022 nothing was led into another way (${law.en(r.article)}). Draft a notice of non-acceptance that names the organ concerned.`,
    'ways-are-for-appeals': (r) =>
      `Only appeals are led into another legal way (${law.en(r.article)}). Handle suggestions and accusations by their own rules and tell where they went.`,
    'way-is-petition': (r) =>
      `This matter goes by the petition procedure; no other legal way was chosen for it (${law.en(r.article)}). If the route is wrong, classify it again first.`,
    'way-needs-one-body': () => 'Fill in one receiver and only one: a unit of the system, or the full name of a body outside it.',
    'way-not-to-bureau': (r) =>
      `A petition bureau runs no other legal way (${law.en(r.article)}). Choose the organ of that way, or pass the matter on to the bureau below.`,
    'way-to-political-legal': (r) =>
      `Matters of litigation go to a political-legal organ (${law.en(r.article)}). Choose the commission, a court, a procuratorate, the police or the justice organ.`,
    'receipt-already': (r) => `Its receipt was recorded on ${day.en(r.on)}; there is no need to record it again.`,
    'receipt-missing': () => 'Its receipt is not recorded yet. Record the receipt first, then the outcome.',
    'receipt-proof-missing': () => 'To record a receipt for another body, say what shows it, such as the number of its acknowledgement.',
    'gone-nowhere': () =>
      'The matter is still with your unit, so there is no destination to tell. Pass it on, assign it or lead it into its legal way first.',
    'told-by-own-notice': (r) =>
      `Of an appeal the petitioner is told by the notice of acceptance or of another legal way (${law.en(r.article)}). Accept it, or lead it into its way.`,
    'told-already': (r) => `This destination was told on ${day.en(r.on)}. If the notice is wrong, void it and issue it again.`,
    'no-suggestion': (r) =>
      `This matter is no suggestion (${law.en(r.article)}), so no reply of that kind is made. If the class is wrong, classify it again first.`,
    'replied-already': (r) => `The suggestion was replied to on ${day.en(r.on)}. If the reply is wrong, void it and reply again.`,
    'adoption-missing': (r) =>
      `It is not said whether the suggestion is adopted (${law.en(r.article)}). Choose adopted, partly adopted or not adopted; only an enquiry may go without.`,
    'reply-missing': (r) => `A suggestion is replied to before it is closed (${law.en(r.article)}). Reply to it first.`,
    'override-unexplained': (r) =>
      `Class or route differ from the line “${r.wayEn}” of the list. Say why, or choose those that the line names.`,
    'ground-not-lawful': (r) =>
      `Under the rules and the channel of this matter ${r.actor === 'bureau' ? 'a petition bureau' : 'an organ'} cannot refuse it on this ground. Choose one of the grounds listed; if none fits, go on with the matter.`,
    'ground-needs-earlier': (r) =>
      `A petition bureau refuses only a matter that is linked to the one it repeats on the same facts (${law.en(r.article)}). Link it to the earlier matter first.`,
  },
};
