import { clockLine, type Standing, standingWords } from '../../words/clocks.ts';
import { useWords } from '../language/language.tsx';
import './clock.css';

export type Due = Readonly<{ due: string; daysLeft: number; standing: Standing; stoppedOn?: string | undefined }>;

/** The closed clock in one line: sign, word by way of the days left, last day. Colour only repeats what the words say. */
export function DueLine({ due, provisional = false }: { due: Due; provisional?: boolean }) {
  const { language, words } = useWords();
  return (
    <span className={`due due-${due.standing}`}>
      <span className="due-sign" aria-hidden>
        {standingWords[language][due.standing].sign}
      </span>{' '}
      {clockLine(due, language)}
      {provisional && <span className="quiet"> {words.clock.provisional}</span>}
    </span>
  );
}
