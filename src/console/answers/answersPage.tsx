import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerVersions } from '../../api/contract/standardAnswers.ts';
import { answerWords } from '../../words/standardAnswers.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { AnswerForm } from './answerForm.tsx';
import { AnswerList, type Decision } from './answerList.tsx';
import './answers.css';

type Version = AnswerVersions['versions'][number];

/** 标准答复: the unit's answers in versions, their approval, and a new version. */
export function AnswersPage() {
  const { language } = useWords();
  const words = answerWords[language];
  const client = useQueryClient();
  const asked = questions.standardAnswers;
  const { data, error, refetch } = useQuery(asked);
  const { data: session } = useQuery(questions.session);
  const [start, setStart] = useState<Version>();
  const decide = useMutation({
    mutationFn: (decision: Decision) => askFor<AnswerVersions>('/standard-answers/decisions', { method: 'POST', body: decision }),
    onSuccess: (found) => client.setQueryData(asked.queryKey, found),
  });
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const deciding = ['head', 'chief', 'supervisor'].some((role) => session?.roles.includes(role));
  return (
    <section className="page answers">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      {decide.error && <Trouble fault={decide.error} />}
      <AnswerList
        found={data}
        deciding={deciding}
        busy={decide.isPending}
        decide={(decision) => decide.mutate(decision)}
        copy={(version) => {
          setStart(version);
          document.getElementById('answer-form')?.scrollIntoView();
        }}
      />
      <AnswerForm
        key={start ? `${start.code} ${start.version}` : ''}
        start={start}
        found={data}
        kept={() => void client.invalidateQueries({ queryKey: asked.queryKey })}
      />
    </section>
  );
}
