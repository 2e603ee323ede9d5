import { Link } from 'react-router';
import type { FileView } from '../../api/contract/file.ts';
import { formatFullDay } from '../../words/days.ts';
import { mergingShown } from '../../words/merging.ts';
import { stateWords } from '../../words/states.ts';
import { useWords } from '../language/language.tsx';
import '../near/near.css';

/** 并案: of a matter the lead under which it is handled, of a lead the matters under it, with where each stands. */
export function MergedPanel({ file: { merged, goesAlone } }: { file: FileView }) {
  const { language } = useWords();
  const words = mergingShown[language];
  const states: Readonly<Record<string, { name: string }>> = stateWords[language];
  if (!merged && !goesAlone) return null;
  const { on = '', leads = false, others = [] } = merged ?? {};
  return (
    <section className="card" aria-labelledby="part-merged">
      <h2 id="part-merged">{words.title}</h2>
      {!merged && <p>{words.alone}</p>}
      {merged && others.length === 0 && <p>{words.unseen}</p>}
      {others.length > 0 && <p>{leads ? words.leads(others.length) : words.under(formatFullDay(on, language))}</p>}
      {others.length > 0 && (
        <ul className="near-list">
          {others.map(({ petitionNo, title, state, filedOn }) => (
            <li key={petitionNo}>
              <Link to={`/matters/${encodeURIComponent(petitionNo)}`}>
                <bdi>{title || petitionNo}</bdi>
              </Link>
              <span className="quiet block">
                {[petitionNo, formatFullDay(filedOn, language), states[state]?.name ?? state].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {merged && <p className="quiet">{words.each}</p>}
    </section>
  );
}
