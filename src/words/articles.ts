import type { Language } from './language.ts';

/** English names of the instruments that are cited; a name that is not here stays as the law writes it. */
const laws: readonly (readonly [zh: string, en: string])[] = [
  ['信访工作条例', 'Regulations on Petition Work (2022)'],
  ['信访条例', 'Regulations on Letters and Visits (2005)'],
  ['浙江省信访条例', 'Zhejiang Regulations on Letters and Visits (2016)'],
  ['广东省信访条例', 'Guangdong Regulations on Letters and Visits (2014)'],
  ['信访事项简易办理办法（试行）', 'Trial Rules on Simplified Handling (2016)'],
  ['信访事项简易办理办法', 'Rules on Simplified Handling (2022)'],
  ['政府信息公开条例', 'Regulations on Open Government Information (2019)'],
  ['简易办理办法(试行)2016', 'Trial Rules on Simplified Handling (2016)'],
  ['简易办理办法2022', 'Rules on Simplified Handling (2022)'],
  ['满意度评价工作办法2014/2022', 'Rules on Rating by Petitioners (2014, 2022)'],
  ['中华人民共和国民法典', 'Civil Code'],
  ['民法典', 'Civil Code'],
  ['民事诉讼法', 'Civil Procedure Law'],
  ['刑事诉讼法', 'Criminal Procedure Law'],
  ['道路交通事故处理程序规定', 'Rules on Handling Road Accidents'],
  ['劳动争议调解仲裁法', 'Labour Dispute Mediation and Arbitration Law'],
  ['农村土地承包经营纠纷调解仲裁法', 'Rural Land Contract Mediation and Arbitration Law'],
  ['中国共产党章程', 'Constitution of the Communist Party of China'],
  ['公务员法', 'Civil Servant Law'],
  ['人民警察法', 'People’s Police Law'],
  ['行政复议法', 'Administrative Reconsideration Law'],
  ['工伤保险条例', 'Regulations on Work Injury Insurance'],
  ['社会保险法', 'Social Insurance Law'],
  ['土地管理法', 'Land Administration Law'],
  ['森林法', 'Forest Law'],
  ['不动产登记暂行条例', 'Interim Regulations on Real Estate Registration'],
  ['国有土地上房屋征收与补偿条例', 'Regulations on Expropriation of Housing on State Land'],
  ['社会救助暂行办法', 'Interim Measures on Social Assistance'],
  ['户口登记条例', 'Regulations on Household Registration'],
  ['中华人民共和国政府信息公开条例', 'Regulations on Disclosure of Government Information (2019)'],
  ['医疗纠纷预防和处理条例', 'Regulations on Medical Disputes'],
  ['劳动保障监察条例', 'Regulations on Labour Inspection'],
  ['保障农民工工资支付条例', 'Regulations on Wages of Migrant Workers'],
  ['城乡规划法', 'Urban and Rural Planning Law'],
  ['环境保护法', 'Environmental Protection Law'],
  ['食品安全法', 'Food Safety Law'],
  ['消费者权益保护法', 'Consumer Protection Law'],
  ['特种设备安全法', 'Special Equipment Safety Law'],
  ['物业管理条例', 'Regulations on Property Management'],
  ['税收征收管理法', 'Tax Collection Law'],
  ['教育法', 'Education Law'],
  ['村民委员会组织法', 'Organic Law of Villagers’ Committees'],
  ['邮政法', 'Postal Law'],
  ['安全生产法', 'Work Safety Law'],
];

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 三十四 → 34; only the numbers below one thousand that articles have. NaN for anything else. */
function numberOf(text: string): number {
  const hundreds = /^(?:(.)百)?(.*)$/.exec(text);
  const rest = /^零?(?:(.)?十)?(.)?$/.exec(hundreds?.[2] ?? '');
  if (!rest) return Number.NaN;
  const digit = (char: string | undefined) => (char ? digits.indexOf(char) : 0);
  const tens = (hundreds?.[2] ?? '').includes('十') ? digit(rest[1]) || 1 : 0;
  return digit(hundreds?.[1]) * 100 + tens * 10 + digit(rest[2]);
}

/** How the rules say that the text of an instrument was not to be had, and so neither the number of its article. */
const unknownPlace = '条号未取得';

const numberWords = '([一二三四五六七八九十百零]+)';
const partsEn: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`第${numberWords}条`, 'g'), 'Article'],
  [new RegExp(`第${numberWords}款`, 'g'), 'paragraph'],
  [new RegExp(`第[(（]?${numberWords}[)）]?项`, 'g'), 'item'],
];

/**
 * A citation as people read it: 《信访工作条例》第三十四条; Regulations on Petition Work (2022), Article 34.
 *
 * @param article  as the rules hold it: name of the law, a space, 第…条第…款第…项
 */
export function articleIn(language: Language, article: string): string {
  const gap = article.indexOf(' ');
  const law = gap < 1 ? '' : article.slice(0, gap);
  const place = gap < 1 ? article : article.slice(gap + 1);
  if (place === unknownPlace && language === 'zh') return `《${law}》（${unknownPlace}）`;
  if (language === 'zh') return law && !law.startsWith('《') ? `《${law}》${place}` : article;
  const name = laws.find(([zh]) => zh === law.replace(/[《》]/g, ''))?.[1] ?? law;
  const where = partsEn
    .reduce((text, [pattern, word]) => text.replace(pattern, (_, number: string) => ` ${word} ${numberOf(number)}`), place)
    .replaceAll('、', ',')
    .trim();
  if (where === unknownPlace) return `${name} (article number not obtained)`;
  return name ? `${name}, ${where}` : where;
}
