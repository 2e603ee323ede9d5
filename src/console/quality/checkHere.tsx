import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedAct } from '../../api/contract/file.ts';
import { qualityWords } from '../../words/quality.ts';
import { ActForm, type Opened, useVerb } from '../act/actForm.tsx';
import { questions } from '../asking/questions.ts';
import { ActButtons } from '../file/actButtons.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { QualityPanel } from './qualityPanel.tsx';

/** What follows from a check: a letter of supervision, a proposal, or asking that the matter be reopened. */
const following = ['supervise', 'returnSupervision', 'endSupervision', 'propose', 'askReopening', 'reopen', 'correct'];

type Props = { petitionNo: string; today: string; checked: boolean; done(): void };

/** The checklist of a drawn matter in its row; once it is checked, its result and what follows. A stale form keeps what was typed. */
export function CheckHere({ petitionNo, today, checked, done }: Props) {
  const { language } = useWords();
  const words = qualityWords[language];
  const verb = useVerb();
  const { data: file, error } = useQuery(questions.file(petitionNo));
  const [chosen, choose] = useState<Opened>();
  if (error) return <Trouble fault={error} />;
  if (!file) return <Reading />;
  const acts = file.acts.filter(({ type }) => (checked ? following.includes(type) : type === 'checkQuality'));
  const [only] = acts;
  const opened = chosen ?? (!checked && only ? { act: only, basis: file } : undefined);
  if (acts.length === 0 && !checked) return <p className="quiet">{words.noAct}</p>;
  const adopt = () => opened && choose({ act: file.acts.find(({ type }) => type === opened.act.type) ?? opened.act, basis: file });
  return (
    <div className="watch-acts">
      {checked && <QualityPanel file={file} />}
      {opened ? (
        <>
          <h3>{verb(opened.act.type)}</h3>
          <ActForm key={opened.act.type} {...{ opened, file, today, adopt, done }} close={() => (checked ? choose(undefined) : done())} />
        </>
      ) : (
        <ActButtons acts={acts} start={(act: OfferedAct) => choose({ act, basis: file })} />
      )}
    </div>
  );
}
