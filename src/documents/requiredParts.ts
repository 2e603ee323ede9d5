import type { LetterContent } from './letterContent.ts';
import { letterKinds, type Part } from './letterKinds.ts';

/**
 * The required parts that a letter does not hold, in the order of its kind; a letter with any may be looked at but not signed.
 * A part counts only by a paragraph or row of its own with something readable in it: a heading alone, blanks, or signs alone do not.
 *
 * @see 信访工作条例 第三十二条: 应当载明信访人投诉请求、事实和理由、处理意见及其法律法规依据
 */
export function missingParts(content: LetterContent): Part[] {
  const said = [...content.body.filter(({ style }) => style !== 'heading'), ...(content.rows ?? [])];
  return letterKinds[content.kind].required.filter(
    (part) => !said.some((piece) => piece.part === part && /[\p{L}\p{N}]/u.test(piece.text)),
  );
}
