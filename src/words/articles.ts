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
  ['中华人民共和国民法典', 'Civil Code'],
  ['民法典', 'Civil Code'],
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
  if (language === 'zh') return law && !law.startsWith('《') ? `《${law}》${place}` : article;
  const name = laws.find(([zh]) => zh === law.replace(/[《》]/g, ''))?.[1] ?? law;
  const where = partsEn
    .reduce((text, [pattern, word]) => text.replace(pattern, (_, number: string) => ` ${word} ${numberOf(number)}`), place)
    .replaceAll('、', ',')
    .trim();
  return name ? `${name}, ${where}` : where;
}
