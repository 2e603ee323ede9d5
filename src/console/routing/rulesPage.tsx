import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RuleVersions, Trial } from '../../api/contract/routing.ts';
import { routingWords } from '../../words/routing.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import type { RuleDraft } from './draft.ts';
import { RuleForm } from './ruleForm.tsx';
import './routing.css';
import { TrialResult } from './trialResult.tsx';
import { VersionList } from './versionList.tsx';

type Written = Readonly<{ note: string; rules: readonly RuleDraft[] }>;

/** 分流规则: the versions, the test bench, and a new version. */
export function RulesPage() {
  const { language } = useWords();
  const words = routingWords[language];
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(questions.routingRules);
  const [start, setStart] = useState<Written>();
  const read = () => client.invalidateQueries({ queryKey: questions.routingRules.queryKey });
  const send = <T,>(path: string, body: unknown) => askFor<T>(`/routing-rules${path}`, { method: 'POST', body });
  const tried = useMutation({
    mutationFn: async (version: number) => ({ version, trial: await send<Trial>('/trial', { version }) }),
    onSuccess: read,
  });
  const live = useMutation({ mutationFn: (version: number) => send<RuleVersions>('/activation', { version }), onSuccess: read });
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const fault = tried.error ?? live.error;
  return (
    <section className="page routing">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <VersionList
        found={data}
        busy={tried.isPending || live.isPending}
        tryIt={(version) => tried.mutate(version)}
        activate={(version) => live.mutate(version)}
        copy={({ note, rules }) => setStart({ note, rules })}
      />
      {fault && <Trouble fault={fault} />}
      {tried.data && <TrialResult version={tried.data.version} trial={tried.data.trial} />}
      <RuleForm key={JSON.stringify(start ?? null)} start={start} kept={() => void read()} />
    </section>
  );
}
