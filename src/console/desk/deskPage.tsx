import { useQuery } from '@tanstack/react-query';
import { Navigate, useOutletContext } from 'react-router';
import type { DeskItem } from '../../api/contract/lists.ts';
import type { Session } from '../../api/contract/session.ts';
import { actWords } from '../../words/acts.ts';
import { formatFullDay } from '../../words/days.ts';
import { handlingShown } from '../../words/handlingShown.ts';
import { questions } from '../asking/questions.ts';
import { readers } from '../frame/nets.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { Rows } from '../matters/rows.tsx';
import { NoticesDue } from '../publishing/noticesDue.tsx';
import { FailedNotices } from './failedNotices.tsx';
import { Warnings } from './warnings.tsx';

/** The acts that wait for me, by the names of the buttons. */
function Why({ item }: { item: DeskItem }) {
  const { language, words } = useWords();
  const names: Readonly<Record<string, { verb: string }>> = actWords[language];
  const verbs = item.why.map((act) => names[act]?.verb ?? act);
  return (
    <>
      <span className="quiet">{words.desk.why}</span>
      {verbs.join(language === 'zh' ? '、' : ', ')}
      {item.askedUntil && <span className="quiet"> · {handlingShown[language].waiting(item.askedUntil)}</span>}
    </>
  );
}

/** Where one starts: my desk, or for who works on no matter the accounts. */
export function StartPage() {
  const { roles } = useOutletContext<Session>();
  if (roles.some((role) => readers.includes(role))) return <DeskPage />;
  return <Navigate to={roles.includes('auditor') ? '/trail' : roles.length > 0 ? '/officers' : '/account'} replace />;
}

/** My desk: one list of what I must do, most urgent first, with why it is mine. */
function DeskPage() {
  const { language, words } = useWords();
  const { data, error, refetch } = useQuery(questions.desk);
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  return (
    <section className="page">
      <h1>{words.desk.title}</h1>
      <p className="lead">
        {formatFullDay(data.today, language)} · {words.desk.lead(data.items.length)}
      </p>
      <NoticesDue />
      <Warnings />
      <FailedNotices />
      {data.items.length === 0 ? (
        <p className="quiet">{words.desk.emptyAbout}</p>
      ) : (
        <Rows items={data.items} label={words.desk.title} then={(item) => item.why.length > 0 && <Why item={item} />} />
      )}
    </section>
  );
}
