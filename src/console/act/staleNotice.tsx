import { Alert, Button } from 'antd';
import type { FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatDay } from '../../words/days.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { doneWords } from '../file/story.tsx';
import { useWords } from '../language/language.tsx';

/** Somebody worked on the matter while the form was open: who did what, and the choice to go on with what was typed. */
export function StaleNotice({ basis, file, possible, adopt }: { basis: FileView; file: FileView; possible: boolean; adopt(): void }) {
  const { language, words } = useWords();
  const nameOf = useNameOf();
  const known = new Set(basis.timeline.map((entry) => entry.seq));
  const news = file.timeline.filter((entry) => !known.has(entry.seq));
  const description = (
    <>
      <ul>
        {news.map((entry) => (
          <li key={entry.seq}>
            {formatDay(entry.on, language)}{' '}
            {words.act.staleWho(
              nameOf('units', entry.unit, entry.unitName),
              choiceWord(language, 'role', entry.role),
              doneWords(entry.type, language),
            )}
          </li>
        ))}
      </ul>
      <p className="plain">{possible ? words.act.staleKeep : words.act.staleGone}</p>
      {possible && <Button onClick={adopt}>{words.act.staleGo}</Button>}
    </>
  );
  return <Alert type="warning" showIcon role="alert" title={words.act.staleTitle} description={description} />;
}
