import { Link } from 'react-router';
import type { ListedMatters as Listed, RetentionView } from '../../api/contract/retention.ts';
import { formatFullDay } from '../../words/days.ts';
import { retentionWords } from '../../words/retention.ts';
import { useWords } from '../language/language.tsx';

type State = RetentionView['lists'][number]['state'];

/** What stands on a list and what became of each; a matter that is there can be opened. */
export function ListedMatters({ items, state }: { items: Listed['items']; state: State }) {
  const { language } = useWords();
  const words = retentionWords[language];
  const became = ({ destroyed, spared }: Listed['items'][number]) =>
    destroyed ? 'destroyed' : (spared ?? (state === 'proposed' ? 'waiting' : 'kept'));
  return (
    <div className="scrolls">
      <table>
        <thead>
          <tr>
            {[words.petitionNo, words.term, words.ended, words.until, words.became].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.petitionNo}>
              <td>{item.destroyed ? item.petitionNo : <Link to={`/matters/${item.petitionNo}`}>{item.petitionNo}</Link>}</td>
              <td>{words.terms[item.term]}</td>
              <td>{formatFullDay(item.endedOn, language)}</td>
              <td>{formatFullDay(item.keptUntil, language)}</td>
              <td>{words.became_[became(item)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
