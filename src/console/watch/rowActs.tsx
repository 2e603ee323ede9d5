import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedAct } from '../../api/contract/file.ts';
import type { WatchFigure } from '../../api/contract/watch.ts';
import { watchWords } from '../../words/watch.ts';
import { ActForm, type Opened, useVerb } from '../act/actForm.tsx';
import { questions } from '../asking/questions.ts';
import { ActButtons } from '../file/actButtons.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** What a supervisor does from a row, by figure: legal acts only, drawn from the file. */
const usual = ['supervise', 'propose', 'returnSupervision', 'endSupervision'];
const calling = ['recordFollowUp', 'checkFollowUp', 'askReopening', 'reopen'];
const actsOf = (figure: WatchFigure): readonly string[] =>
  ['call', 'second', 'unsettled', 'rated', 'no-phone'].includes(figure) ? [...calling, ...usual] : usual;

type Props = { petitionNo: string; today: string; figure: WatchFigure; done(): void };

/** Acts of a row in place; a stale form keeps what was typed. */
export function RowActs({ petitionNo, today, figure, done }: Props) {
  const { language } = useWords();
  const words = watchWords[language];
  const verb = useVerb();
  const { data: file, error } = useQuery(questions.file(petitionNo));
  const [opened, open] = useState<Opened>();
  if (error) return <Trouble fault={error} />;
  if (!file) return <Reading />;
  const acts = file.acts.filter(({ type }) => actsOf(figure).includes(type));
  const adopt = () => opened && open({ act: file.acts.find(({ type }) => type === opened.act.type) ?? opened.act, basis: file });
  if (acts.length === 0) return <p className="quiet">{words.noAct}</p>;
  return (
    <div className="watch-acts">
      {opened ? (
        <>
          <h3>{verb(opened.act.type)}</h3>
          <ActForm key={opened.act.type} {...{ opened, file, today, adopt, done }} close={() => open(undefined)} />
        </>
      ) : (
        <ActButtons acts={acts} start={(act: OfferedAct) => open({ act, basis: file })} />
      )}
    </div>
  );
}
