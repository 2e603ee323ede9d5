import { Alert } from 'antd';
import type { FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { dangerShown } from '../../words/danger.ts';
import { formatFullDay } from '../../words/days.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

/** 危急提示: what the matter speaks of, by which words, and what to do now. A lifted one stays as a line. */
export function DangerCard({ file: { danger } }: { file: FileView }) {
  const { language } = useWords();
  if (!danger) return null;
  const words = dangerShown[language];
  const kinds = danger.signs.map(({ kind }) => choiceWord(language, 'danger', kind)).join(language === 'zh' ? '、' : ', ');
  if (!danger.standing)
    return <p className="quiet">{`${words.title} · ${kinds} · ${words.lifted(formatFullDay(danger.liftedOn ?? '', language))}`}</p>;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${words.title} · ${kinds}`}
      description={
        <>
          <ul className="danger-signs">
            {danger.signs.map(({ kind, level, words: found }) => (
              <li key={kind}>
                <strong>{words.levels[level as keyof typeof words.levels]}</strong>
                {language === 'zh' ? '：' : ': '}
                {words.todo[kind as keyof typeof words.todo]}{' '}
                <span className="quiet">{found.length > 0 ? <OwnTongue>{words.found(found)}</OwnTongue> : words.byOfficer}</span>
              </li>
            ))}
          </ul>
          {danger.list && <p className="plain quiet">{words.about(danger.list)}</p>}
        </>
      }
    />
  );
}
