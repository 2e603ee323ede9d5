import { type Place, placesOf } from './finding.ts';

/** A clause of a text that holds one of some words. */
const clauseWith = (words: string): RegExp => new RegExp(`[^。！？；，：:\\n]*(?:${words})[^。！？；，：:\\n]*[。！？；，：:]?`, 'gu');

/** Courtesies and greetings: they say nothing of the matter. */
const stock = clauseWith(
  '感谢|谢谢|高度重视|非常重视|收悉|谅解|祝您|祝你|生活愉快|网友|您好|你好|特此(?:回复|答复)|回复如下|答复如下|欢迎您|理解(?:和|与|、)支持',
);
/** The matter was given to somebody else, or news is to come: no answer yet. */
const passing = clauseWith(
  '(?:已|己)(?:经)?(?:转|交|转交|转送|反馈|批转)(?:至|给|由|到|往|交|送|请|相关|有关|县|市|区|我|[\\p{Script=Han}]{0,8}(?:局|委|办|队|镇|街道|中心|部门|单位|公司))|(?:及时|尽快|再)(?:向您)?(?:反馈|回复|答复)|关注后续|耐心等待|待[^，。]{0,12}后[^，。]{0,6}(?:回复|答复|反馈)|正在(?:调查|核实)|单位已经答复|已经答复',
);
const signedDay = /\d{4}年\d{1,2}月\d{1,2}日(?=\s*$)|[“"]?UU\d+[”"]?/gmu;

/** What is left of a text when courtesies are taken out. */
export const withoutCourtesy = (text: string): string => text.replaceAll(signedDay, '').replaceAll(stock, '');
/** What is left when it is also taken out that the matter was passed on. */
export const withoutPassingOn = (text: string): string => withoutCourtesy(text.replaceAll(passing, ''));
/** The courtesies of a text. */
export const courtesiesIn = (text: string): Place[] => placesOf(text, stock);

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
/** Fewer letters and figures than `least`. */
export const isThin = (text: string, least: number): boolean => letters(text) < least;

const inquired =
  /(?:^|[。；，\s])经[^，。；]{2,40}[，,]|经[^，。]{0,12}(?:查|核|勘|调查|了解|咨询|沟通)|据[查了核]|核实(?:的)?(?:情况)?如下|踏勘|查勘|现场(?:查看|核查)|属实|实地(?:调查|查看|走访)|召集[^，。]{0,12}查阅/u;
const states = [
  /\d{4}年|\d{1,2}月\d{1,2}日/u,
  /由于|因为|鉴于|考虑到|原因|因(?!此|而|为|素)[^，。]{2,}/u,
  /目前|此前|现(?:有|已|阶段|场)|已(?:经)?(?:完成|硬化|上线|列入|设置|结束|关停|采取|将)|未(?:达|到|完成|建成|能)|没有|始终/u,
  /\d+(?:\.\d+)?(?:元|米|公里|户|人|万|个|平方|%|亩|栋|次)/u,
];
const decided =
  /予以|不予|可以|可(?:向|到|凭|前往|按|在|享受|申请|领取|办理|直接|拨打)|请(?:您|你|其)?(?:到|向|携|持|前往|拨打|在|凭|直接)|(?:我局|我镇|我司|我办|我县|我市|政府|部门|单位|今后|近期|年|月|委|局|队|街道|中心|公司)[^，。]{0,8}将|将(?:在|于|会|督促|加强|依法|进一步|密切|对)|拟|计划|不符合|符合|责令|要求|督促|整改|建议(?:您|你|该)|下一步|不宜|不建议|无法|不能|应当|应(?:由|按|向)|支付|不属(?:于|实)|承诺|落实|参照|携带|可领取|可通过|已(?:经)?(?:更换|修复|完成|支付|发放|办结)|采纳|退还|赔偿|列入|批评|处罚|查扣|关停|拆除|进行咨询|停靠|需(?:要|自)/u;
const term = /(?:收到|送达)[^。]{0,20}(?:\d+|[一二三四五六七八九十]+)个?(?:日|工作日|个月|月)/u;
const way = /复查|复核|行政复议|诉讼|起诉|仲裁|申诉/u;

/** Does a text report what was found, and why: an inquiry, or at least two of a day, a cause, a present state and a measure? */
export function tellsFacts(text: string): boolean {
  const said = withoutPassingOn(text);
  if (isThin(said, 15)) return false;
  return inquired.test(said) || states.filter((sign) => sign.test(said)).length >= 2;
}
/** Does a text take a stand on what was asked: grant, refuse, explain what may be done, or undertake something? */
export const decides = (text: string): boolean => decided.test(withoutPassingOn(text));
/** Does a text name a period and a way to go against it? */
export const tellsRemedy = (text: string): boolean => term.test(text) && way.test(text);
