/** Words that stand where a text should be. */
const placeholder =
  /^(?:略|无|没有|同上|同前|见上|见附件|详见附件|见卷宗|待补充?|待定|待查|暂无|不详|另行(?:告知|答复|通知)|[x×*＊]+|todo|n\/?a)$/i;

/** Blanks, signs alone, or a word that only holds the place: no part of a letter, whatever its field. */
export function saysNothing(text: string): boolean {
  const said = text.replaceAll(/[^\p{L}\p{N}×*＊/]/gu, '');
  return !/[\p{L}\p{N}]/u.test(said) || placeholder.test(said);
}
