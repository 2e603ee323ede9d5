import type { AnswerPlace } from '../../api/contract/standardAnswers.ts';
import { actWords } from '../../words/acts.ts';
import { choiceWord } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { useWords } from '../language/language.tsx';

/** Where an answer is used, in words: 拟文书 · 处理意见书 · 事实. */
export function usePlaceWords(): (place: Pick<AnswerPlace, 'act' | 'paper' | 'field'>) => string {
  const { language } = useWords();
  const acts: Readonly<Record<string, { verb: string }>> = actWords[language];
  return ({ act, paper, field }) =>
    [acts[act]?.verb ?? act, paper && choiceWord(language, 'paper', paper), fieldWord(language, field, act).label]
      .filter(Boolean)
      .join(' · ');
}
