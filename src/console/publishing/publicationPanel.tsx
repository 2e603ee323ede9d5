import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import type { Publication } from '../../api/contract/publications.ts';
import { problemSentence } from '../../words/problems.ts';
import { publishingWords } from '../../words/publishing.ts';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Act = Publication['acts'][number];

/** The summary of a matter: proposed without personal data, handed in, approved by another person, withdrawn. Closed until somebody opens it. */
export function PublicationPanel({ petitionNo }: { petitionNo: string }) {
  const { language } = useWords();
  const words = publishingWords[language].publish;
  const [open, show] = useState(false);
  const path = `/petitions/${encodeURIComponent(petitionNo)}/publication`;
  const { data, error, refetch } = useQuery({
    queryKey: ['publication', petitionNo],
    queryFn: () => askFor<Publication>(path),
    enabled: open,
  });
  return (
    <details className="card publication" onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>{words.title}</summary>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {data && <Summary key={`${data.state}-${data.steps.length}`} found={data} path={path} petitionNo={petitionNo} />}
    </details>
  );
}

function Findings({ title, found }: Readonly<{ title: string; found: Publication['left'] }>) {
  const { language } = useWords();
  const words = publishingWords[language].publish;
  if (found.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {[...new Map(found.map((each) => [each.text, each])).values()].map(({ text, kind, why }) => (
          <li key={text}>
            <bdi>{text}</bdi> · {words.kinds[kind as keyof typeof words.kinds]} · {words.why[why as keyof typeof words.why]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Summary({ found, path, petitionNo }: Readonly<{ found: Publication; path: string; petitionNo: string }>) {
  const { language } = useWords();
  const words = publishingWords[language].publish;
  const client = useQueryClient();
  const id = useId();
  const [title, setTitle] = useState(found.title || (found.proposal?.title ?? ''));
  const [body, setBody] = useState(found.body || (found.proposal?.body ?? ''));
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState(false);
  const [fault, tell] = useState<unknown>();
  const does = async (act: Act) => {
    tell(undefined);
    const text = act === 'draft' ? { title, body } : {};
    const why = act === 'withdraw' || act === 'send-back' ? { reason } : {};
    try {
      const next = await askFor<Publication>(path, { method: 'POST', body: { act, ...text, ...why, looked } });
      client.setQueryData(['publication', petitionNo], next);
    } catch (trouble) {
      tell(trouble);
    }
  };
  const drafting = found.acts.includes('draft');
  return (
    <div>
      <p>
        <strong>{words.states[found.state]}</strong>{' '}
        {found.state === 'published' && <a href={`/answered/${found.publicationId}`}>{words.see}</a>}
      </p>
      {found.hindrance && <p>{problemSentence(language, found.hindrance)}</p>}
      {drafting && found.state === 'none' && <p className="quiet">{words.propose}</p>}
      {drafting && <Findings title={words.found(found.proposal?.findings.length ?? 0)} found={found.proposal?.findings ?? []} />}
      <Findings title={words.left(found.left.length)} found={found.left} />
      {drafting ? (
        <>
          <label htmlFor={`${id}-title`}>{words.headline}</label>
          <Input id={`${id}-title`} value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
          <label htmlFor={`${id}-body`}>{words.body}</label>
          <Input.TextArea id={`${id}-body`} value={body} rows={8} maxLength={5000} onChange={({ target }) => setBody(target.value)} />
        </>
      ) : (
        found.title && (
          <>
            <h3>{found.title}</h3>
            <p className="text">{found.body}</p>
          </>
        )
      )}
      {found.acts.some((act) => act === 'withdraw' || act === 'send-back') && (
        <>
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <Input id={`${id}-reason`} value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </>
      )}
      {found.acts.some((act) => act === 'draft' || act === 'approve') && (
        <p>
          <Checkbox checked={looked} onChange={({ target }) => setLooked(target.checked)}>
            {words.looked}
          </Checkbox>
        </p>
      )}
      {fault !== undefined && <Trouble fault={fault} />}
      <p className="publication-acts">
        {found.acts.map((act) => (
          <Button
            key={act}
            type={act === 'approve' || act === 'draft' ? 'primary' : 'default'}
            danger={act === 'withdraw'}
            onClick={() => void does(act)}
          >
            {words.acts[act]}
          </Button>
        ))}
      </p>
      {found.steps.length > 0 && (
        <ul className="quiet">
          {found.steps.map(({ what, account, at, reason: why }) => (
            <li key={at + what}>
              {at.slice(0, 10)} {account} {words.steps[what as Act]} {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
