import { Link } from 'react-router';
import type { FileView } from '../../api/contract/file.ts';
import { peopleWords } from '../../words/people.ts';
import { stateWords } from '../../words/states.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';

/** 拆分: of a part the way to its cover, of a cover its parts with where each stands. */
export function PartsPanel({ file: { parts, partOf } }: { file: FileView }) {
  const { language } = useWords();
  const nameOf = useNameOf();
  const words = peopleWords[language];
  const states: Readonly<Record<string, { name: string }>> = stateWords[language];
  if (!parts && !partOf) return null;
  return (
    <section className="card" aria-labelledby="part-parts">
      <h2 id="part-parts">{words.parts}</h2>
      {partOf && (
        <p>
          {words.partOf(partOf.petitionNo, partOf.part)} <Link to={`/matters/${encodeURIComponent(partOf.petitionNo)}`}>{words.cover}</Link>
        </p>
      )}
      {parts && (
        <ol>
          {parts.map(({ petitionNo, title, state, holder, holderName }) => (
            <li key={petitionNo}>
              {title ? <Link to={`/matters/${encodeURIComponent(petitionNo)}`}>{title}</Link> : petitionNo}
              <span className="quiet block">
                {[petitionNo, states[state]?.name ?? state, nameOf('units', holder, holderName)].join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
