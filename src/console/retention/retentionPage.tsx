import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RetentionView } from '../../api/contract/retention.ts';
import { retentionWords } from '../../words/retention.ts';
import { questions } from '../asking/questions.ts';
import { FactList } from '../file/factList.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { DestructionList } from './destructionList.tsx';
import { HoldList } from './holdList.tsx';
import { ProposeForm } from './proposeForm.tsx';
import '../file/file.css';
import './retention.css';

/** 保管期限与销毁: the terms, what is over them, the lists and who decided them, and the holds. */
export function RetentionPage() {
  const { language } = useWords();
  const words = retentionWords[language];
  const client = useQueryClient();
  const asked = questions.retention;
  const { data, error, refetch } = useQuery(asked);
  const { data: session } = useQuery(questions.session);
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const may = (...roles: string[]) => roles.some((role) => session?.roles.includes(role));
  const changed = (found: RetentionView) => client.setQueryData(asked.queryKey, found);
  return (
    <section className="page retention">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <h2>{words.termsTitle}</h2>
      <FactList facts={data.terms.map(({ term, years }) => [words.terms[term], words.years(years)])} />
      <p className="quiet">
        {words.counted} <OwnTongue>{data.source}</OwnTongue>
      </p>
      <h2>{words.dueTitle}</h2>
      <p>{words.due(data.due)}</p>
      {data.due > 0 && may('registrar', 'supervisor') && <ProposeForm changed={changed} />}
      <h2>{words.listsTitle}</h2>
      {data.lists.length === 0 && <p className="quiet">{words.noLists}</p>}
      {data.lists.map((list) => (
        <DestructionList key={list.no} list={list} deciding={may('chief')} changed={changed} />
      ))}
      <HoldList holds={data.holds} placing={may('supervisor', 'chief')} changed={changed} />
    </section>
  );
}
