import type { FileView } from '../../api/contract/file.ts';
import type { CoOrganView } from '../../api/contract/together.ts';
import { formatDay } from '../../words/days.ts';
import type { Language } from '../../words/language.ts';
import { togetherShown } from '../../words/together.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';

/** How an asking stands: its day, whether it passed, the reminder. */
function standingOf(language: Language, { standing, dueOn = '', overdue, remindedOn, answeredOn }: CoOrganView): string {
  const words = togetherShown[language];
  if (standing === 'withdrawn') return words.withdrawn;
  if (answeredOn) return words.answered(answeredOn);
  const due = overdue ? words.overdue(dueOn) : words.until(dueOn);
  return remindedOn ? `${due} · ${words.reminded(remindedOn)}` : due;
}

/** 主办、协办: whom the lead organ asked, what, by when, and what was answered. A co-organ sees its own. */
export function TogetherPanel({ file }: { file: FileView }) {
  const { language } = useWords();
  const nameOf = useNameOf();
  const words = togetherShown[language];
  const { coOrgans = [], asCoOrgan } = file;
  if (coOrgans.length === 0) return null;
  return (
    <section className="card" aria-labelledby="part-together">
      <h2 id="part-together">{words.title}</h2>
      {asCoOrgan && <p className="quiet">{words.partial}</p>}
      <dl className="facts">
        {coOrgans.map((asking) => (
          <div key={asking.no}>
            <dt>
              {formatDay(asking.on, language)} {asCoOrgan ? words.yours : nameOf('units', asking.organ, asking.organName)}
            </dt>
            <dd>
              <span className="told">{[asking.text, asking.answer && `${words.answer}${asking.answer}`].filter(Boolean).join('\n')}</span>{' '}
              <span className="quiet">{standingOf(language, asking)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
