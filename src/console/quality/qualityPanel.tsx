import type { FileView } from '../../api/contract/file.ts';
import type { QualityView } from '../../api/contract/quality.ts';
import { formatDay } from '../../words/days.ts';
import { qualityWords } from '../../words/quality.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import './quality.css';

/** 质量检查 of this matter: each with its score, how that was counted, item by item, and the unit's answer. */
export function QualityPanel({ file }: { file: FileView }) {
  const { language } = useWords();
  const words = qualityWords[language].panel;
  const { quality = [] } = file;
  if (quality.length === 0) return null;
  return (
    <section className="card" aria-labelledby="part-quality">
      <h2 id="part-quality">{words.title}</h2>
      {quality.map((check) => (
        <Check key={check.no} check={check} />
      ))}
    </section>
  );
}

function Check({ check }: { check: QualityView }) {
  const { language } = useWords();
  const words = qualityWords[language];
  const nameOf = useNameOf();
  const { by, on, earned, possible, score, passed, passFrom, checklist, drawn, text, answer } = check;
  return (
    <div>
      <h3>{words.panel.by(nameOf('units', by.code, by.name), formatDay(on, language))}</h3>
      <p>
        <strong className={passed ? 'quality-passed' : 'quality-failed'}>
          {passed ? words.passed : words.failed} · {words.score(score, earned, possible)}
        </strong>
      </p>
      <p className="quiet">
        {words.panel.counted(earned, possible, score, passFrom)} {words.panel.version(checklist)} ·{' '}
        {drawn ? words.panel.drawn : words.panel.single}
      </p>
      <details>
        <summary>{words.panel.all}</summary>
        <Items check={check} />
      </details>
      {text && (
        <p className="told">
          <bdi>{text}</bdi>
        </p>
      )}
      {answer ? (
        <p className="told">
          {words.panel.answer(formatDay(answer.on, language))}
          {'\n'}
          <bdi>{answer.text}</bdi>
        </p>
      ) : (
        <p className="quiet">{words.panel.noAnswer}</p>
      )}
    </div>
  );
}

function Items({ check }: { check: QualityView }) {
  const { language } = useWords();
  const words = qualityWords[language];
  return (
    <ul>
      {check.items.map(({ code, zh, en, points, must, answer, remark }) => (
        <li key={code}>
          {language === 'zh' ? zh : en}{' '}
          <span className="quiet">
            {words.item(points)}
            {must && ` · ${words.must}`}
          </span>{' '}
          <strong className={answer === 'no' ? 'quality-failed' : ''}>{words.answers[answer]}</strong>
          {remark && (
            <span className="block">
              <bdi>{remark}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
