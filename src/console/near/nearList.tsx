import { Button } from 'antd';
import { Link } from 'react-router';
import type { NearMatter } from '../../api/contract/merging.ts';
import { formatFullDay } from '../../words/days.ts';
import { nearWords } from '../../words/near.ts';
import { stateWords } from '../../words/states.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import './near.css';

type Props = Readonly<{ items: readonly NearMatter[]; use?(petitionNo: string): void; beside?: true }>;

/** Near matters, each with its reason; with `use`, a number that may be taken into the form. Nothing is taken unasked; beside a form, a matter opens in a tab of its own, so that nothing typed is lost. */
export function NearList({ items, use, beside }: Props) {
  const { language } = useWords();
  const words = nearWords[language];
  return (
    <>
      <p className="quiet">{items.length === 0 ? words.none : words.about}</p>
      <ul className="near-list">
        {items.map((near) => (
          <li key={near.petitionNo}>
            <Near near={near} beside={beside} />
            {use && (
              <Button size="small" onClick={() => use(near.petitionNo)} aria-label={`${words.use} ${near.petitionNo}`}>
                {words.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Near({ near, beside }: { near: NearMatter; beside: true | undefined }) {
  const { language } = useWords();
  const nameOf = useNameOf();
  const words = nearWords[language];
  const states: Readonly<Record<string, { name: string }>> = stateWords[language];
  const reasons: Readonly<Record<string, string>> = words.why;
  const { petitionNo, title, filedOn, state, holder, holderName, why, words: found, alike } = near;
  const said = [...why.map((each) => reasons[each] ?? each), ...(found.length > 0 ? [words.words(found)] : []), words.alike(alike)];
  return (
    <>
      <Link to={`/matters/${encodeURIComponent(petitionNo)}`} {...(beside && { target: '_blank' })}>
        <bdi>{title || petitionNo}</bdi>
      </Link>
      <span className="quiet block">
        {[petitionNo, formatFullDay(filedOn, language), states[state]?.name ?? state].join(' · ')}
        {' · '}
        <OwnTongue>{nameOf('units', holder, holderName)}</OwnTongue>
      </span>
      <span className="quiet block">
        <OwnTongue>{said.join(words.separator)}</OwnTongue>
      </span>
    </>
  );
}
