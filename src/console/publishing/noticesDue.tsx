import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useOutletContext } from 'react-router';
import type { OwnNotices } from '../../api/contract/noticeBoard.ts';
import type { Session } from '../../api/contract/session.ts';
import { publishingWords } from '../../words/publishing.ts';
import { askFor } from '../asking/request.ts';
import { useWords } from '../language/language.tsx';

const keepers = ['registrar', 'chief', 'head'];

/** On the desk of who keeps them: entries that must be public and are missing, or were not checked in time. */
export function NoticesDue() {
  const { language } = useWords();
  const words = publishingWords[language].keep;
  const { roles } = useOutletContext<Session>();
  const keeps = roles.some((role) => keepers.includes(role));
  const { data } = useQuery({ queryKey: ['notices'], queryFn: () => askFor<OwnNotices>('/notices'), enabled: keeps });
  if (!keeps || !data || data.due === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={words.title}
      description={
        <>
          {words.due(data.due)} <Link to="/notices">{words.toKeep}</Link>
        </>
      }
    />
  );
}
