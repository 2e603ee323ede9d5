import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Trial } from '../../api/contract/routing.ts';
import { routingWords } from '../../words/routing.ts';
import { useNameOf, useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';

type Named = { code: string; name: string };

/** What a version would have done with past matters: those that would have gone elsewhere, conflicts first. */
export function TrialResult({ version, trial }: { version: number; trial: Trial }) {
  const { language } = useWords();
  const words = routingWords[language];
  const nameOf = useNameOf();
  const reference = useReferenceName();
  const names = (units: readonly Named[]) => units.map(({ code, name }) => nameOf('units', code, name)).join(words.separator);
  const said = (found: string) => {
    const category = reference('categories', found);
    return category === found ? (reference('areas', found) ?? found) : category;
  };
  const { columns } = words;
  return (
    <section aria-labelledby="trial-result" aria-live="polite">
      <h2 id="trial-result">{words.trial(version)}</h2>
      <p>{words.tried(trial.counts)}</p>
      {trial.items.length === 0 ? (
        <p className="quiet">{words.agree}</p>
      ) : (
        <div className="wide">
          <table>
            <thead>
              <tr>
                {Object.values(columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trial.items.map(({ petitionNo, title, went, live, would, rules, conflict }) => (
                <tr key={petitionNo}>
                  <td>
                    <Link to={`/matters/${encodeURIComponent(petitionNo)}`}>{title || petitionNo}</Link>
                  </td>
                  <td>{went ? names([went]) : words.notYet}</td>
                  <td>{live.length > 0 ? names(live) : words.nothing}</td>
                  <td>
                    {names(would)} {conflict && <Tag color="red">{words.conflict}</Tag>}
                  </td>
                  <td>{rules.map(({ id, because }) => `${id} (${because.map(said).join(words.separator)})`).join(words.separator)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
