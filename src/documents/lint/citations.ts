import type { CivilDate } from '../../clock/civilDate.ts';
import { repealedLaws } from '../../regulations/repealedLaws.ts';
import { type Place, placesOf } from './finding.ts';

/** 《…》, a document number (〔2020〕12号), or a law by its plain name before an article (劳动法第五十条). */
const kinds =
  '法|法典|条例|规定|规则|办法|细则|决定|通知|意见|批复|解释|公告|通告|规划|标准|规范|规程|方案|纲要|准则|章程|制度|政策|目录|函|答复|纪要|计划|指南|守则|试行|暂行|修订|修正';
const instrument = new RegExp(
  `《[^《》]{1,80}(?:${kinds})(?:[（(][^）)]{1,20}[）)])?》` +
    String.raw`|[〔［[【﹝(（](?:19|20)\d{2}[〕］\]】﹞)）]\s*第?\d+号|[\p{Script=Han}]{1,20}(?:法|法典|条例|规定|办法|细则|决定)(?=第[一二三四五六七八九十百零〇\d]+条)`,
  'gu',
);
const article = /第[一二三四五六七八九十百千零〇\d]+[条章]/u;

/** The laws, regulations and documents that a text names. */
export const instrumentsIn = (text: string): Place[] => placesOf(text, instrument);
/** Does a text name what it rests on? “有关规定” does not. */
export const namesAnInstrument = (text: string): boolean => instrumentsIn(text).length > 0;

/** A law named without any article, where nothing but laws are named: documents often have none. */
export function withoutArticle(text: string): Place | undefined {
  if (article.test(text)) return undefined;
  return instrumentsIn(text).find(({ quote }) => /(?:法|法典|条例)》$/u.test(quote));
}

/** Laws named by a text that were no longer in force on a day, with what took their place. */
export function repealedIn(text: string, on: CivilDate): (Place & { instead: string })[] {
  return placesOf(text, /《(?:中华人民共和国)?([^《》]+)》/gu).flatMap((place) => {
    const name = place.quote.replaceAll(/[《》]|中华人民共和国/gu, '');
    const law = repealedLaws.find((gone) => gone.title === name && gone.until <= on);
    return law ? [{ ...place, instead: law.instead }] : [];
  });
}
