import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nearWords } from '../../words/near.ts';
import { questions } from '../asking/questions.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { NearList } from './nearList.tsx';

/** In the file: which matters are near to this one, asked for by who wants to know. */
export function NearPanel({ petitionNo }: { petitionNo: string }) {
  const { language } = useWords();
  const words = nearWords[language];
  const [asked, ask] = useState(false);
  return (
    <section className="card" aria-labelledby="part-near">
      <h2 id="part-near">{words.title}</h2>
      {asked ? (
        <Found petitionNo={petitionNo} />
      ) : (
        <button type="button" className="link" onClick={() => ask(true)}>
          {words.verb}
        </button>
      )}
    </section>
  );
}

function Found({ petitionNo }: { petitionNo: string }) {
  const { data, error, refetch } = useQuery(questions.near(petitionNo));
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  return data ? <NearList items={data.items} /> : <Reading />;
}
