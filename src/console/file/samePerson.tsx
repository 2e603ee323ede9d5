import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatFullDay } from '../../words/days.ts';
import { peopleWords } from '../../words/people.ts';
import { stateWords } from '../../words/states.ts';
import { questions } from '../asking/questions.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** Other matters that share an ID number or a telephone with this one: asked for, with the reason for each, and nothing concluded from it. */
export function SamePerson({ petitionNo }: { petitionNo: string }) {
  const { words } = useWords();
  const [asked, ask] = useState(false);
  if (asked) return <Found petitionNo={petitionNo} />;
  return (
    <p>
      <button type="button" className="link" onClick={() => ask(true)}>
        {words.same.verb}
      </button>
    </p>
  );
}

function Found({ petitionNo }: { petitionNo: string }) {
  const { language, words } = useWords();
  const { data, error, refetch } = useQuery(questions.samePerson(petitionNo));
  const reasons: Readonly<Record<string, string>> = {
    'same-id': words.same.id,
    'same-phone': words.same.phone,
    'co-signed': peopleWords[language].coSigned,
  };
  const states: Readonly<Record<string, { name: string }>> = stateWords[language];
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  return (
    <>
      <h3>{words.same.title}</h3>
      <p className="quiet">{data.items.length === 0 ? words.same.none : words.same.about}</p>
      <ul className="same">
        {data.items.map(({ petitionNo: no, title, state, filedOn, why, alike }) => (
          <li key={no}>
            <Link to={`/matters/${encodeURIComponent(no)}`}>{title || no}</Link>
            <span className="quiet block">
              {[no, formatFullDay(filedOn, language), states[state]?.name ?? state].join(' · ')}
              {' · '}
              {words.same.why(
                why.map((each) => reasons[each] ?? each),
                alike,
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
