import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FailedNotices as Failed } from '../../api/contract/notices.ts';
import { choiceWords } from '../../words/choices.ts';
import { formatFullDay } from '../../words/days.ts';
import { fieldWord } from '../../words/fields.ts';
import { noticeFaults, noticeWords, representativeNo } from '../../words/notices.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { dayInShanghai } from '../clock/dayCount.ts';
import { letterPath } from '../file/notices.tsx';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** One task: which matter, what was not told and why; the letter to post, sending again, or how the petitioner was told. */
function FailedRow({ task }: { task: Failed['items'][number] }) {
  const { language, words } = useWords();
  const client = useQueryClient();
  const [settled, choose] = useState<string>();
  const { petitionNo, seq, kind, representatives, faults, since } = task;
  const onSuccess = () => client.invalidateQueries({ queryKey: ['failed-notices'] });
  const settle = useMutation({
    mutationFn: () => ask('/notices/failed/settlements', { method: 'POST', body: { petitionNo, seq, settled } }),
    onSuccess,
  });
  const again = useMutation({
    mutationFn: () => ask('/notices/failed/retries', { method: 'POST', body: { petitionNo, seq } }),
    onSuccess,
  });
  const kinds: Readonly<Record<string, { news: string }>> = noticeWords[language];
  const why: Readonly<Record<string, string>> = noticeFaults[language];
  const fault = settle.error ?? again.error;
  const options = Object.entries(choiceWords[language].settlements).map(([value, label]) => ({ value, label }));
  return (
    <li className="row row-soon">
      <div className="row-what">
        <Link to={`/matters/${encodeURIComponent(petitionNo)}`}>{petitionNo}</Link>
        <p>{words.notices.news(kinds[kind]?.news ?? kind)}</p>
        <p className="quiet">
          {representatives.map((no) => `${representativeNo[language](no)} · `)}
          {[...new Set(faults.map((code) => why[code] ?? code))].join(' · ')} · {formatFullDay(dayInShanghai(since), language)}
        </p>
        {fault && <Trouble fault={fault} />}
      </div>
      <div className="buttons">
        <a className="link" href={letterPath(petitionNo, seq)} target="_blank" rel="noreferrer">
          {words.notices.letter}
        </a>
        <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
          {words.notices.again}
        </Button>
        <Select
          size="small"
          aria-label={fieldWord(language, 'settled').label}
          placeholder={fieldWord(language, 'settled').label}
          popupMatchSelectWidth={false}
          options={options}
          value={settled}
          onChange={choose}
        />
        <Button size="small" type="primary" disabled={!settled} loading={settle.isPending} onClick={() => settle.mutate()}>
          {words.notices.done}
        </Button>
      </div>
    </li>
  );
}

/** What my unit did and no message told the petitioner; nothing at all if there is nothing. */
export function FailedNotices() {
  const { words } = useWords();
  const { data } = useQuery(questions.failedNotices);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="failed-notices">
      <h2 id="failed-notices">{words.notices.failed(data.items.length)}</h2>
      <p className="quiet">{words.notices.failedAbout}</p>
      <ol className="rows">
        {data.items.map((task) => (
          <FailedRow key={`${task.petitionNo} ${task.seq}`} task={task} />
        ))}
      </ol>
    </section>
  );
}
