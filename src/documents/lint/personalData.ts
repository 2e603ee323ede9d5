import { type Place, placesOf } from './finding.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const isIdNumber = (text: string): boolean =>
  '10X98765432'[[...text.slice(0, 17)].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11] ===
  text[17]?.toUpperCase();

/** ID numbers with a true check digit, mobile telephones and bank cards: they never belong into a letter. */
export const dataIn = (text: string): Place[] =>
  placesOf(text, /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9}|62\d{14,17})(?!\d)/gu).filter(({ quote }) => quote.length !== 18 || isIdNumber(quote));

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧';
const commonWords =
  /^(?:方便|高度|高兴|安全|成员|代表|全体|时候|向来|向上|左右|关于|关系|任何|于是|万一|文明|文件|包括|路过|路灯|单位|石材|江边|成立|安装|安排|左边|游客|温度|关心|关注|田地|白天|金额|易于|毕竟|尚未|方案|申请|申报|包装|施工)/u;
const who = '邻居|证人|举报人|投诉人|当事人|业主|村民|居民|户主|员工|职工|工人|医生|患者|学生|家长|司机|房东|租户|住户|被反映人';
const after = '(?=[，。、；：）)的和与等及于在向反说称因已将电住家同，]|$)';
const titled = new RegExp(`[${surnames}][\\p{Script=Han}]{1,2}(?=先生|女士|同志)`, 'gu');
const introduced = new RegExp(`(?<=(?:${who})[：:（(]?)[${surnames}](?!某|\\*|×)[\\p{Script=Han}]{1,2}?${after}`, 'gu');

/** What looks like the name of a person: beside 先生, 女士, or after “业主”, “证人” and the like. The petitioner's own name is none of another. */
export function namesIn(text: string, petitioner?: string): Place[] {
  const found = [...placesOf(text, titled), ...placesOf(text, introduced)].sort((a, b) => a.start - b.start);
  return found.filter(({ quote }) => quote !== petitioner && !/某/u.test(quote) && !commonWords.test(quote));
}
