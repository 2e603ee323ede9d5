import { Alert, Button, Spin } from 'antd';
import type { Problem } from '../../api/contract/session.ts';
import { articleIn } from '../../words/articles.ts';
import { problemSentence } from '../../words/problems.ts';
import { ProblemError } from '../asking/request.ts';
import { useWords } from '../language/language.tsx';
import { CitedLaw } from './citedLaw.tsx';

/** The problem behind a fault; a fault of our own is `unexpected`. */
export const problemIn = (fault: unknown): Problem =>
  fault instanceof ProblemError ? fault.problem : { type: 'about:blank', title: 'unexpected', status: 500, code: 'unexpected' };

/** The sentence for a fault in the language chosen: the API's own where it gave one, for it knows the days and names. */
export function useSentence(): (fault: unknown) => string {
  const { language, words } = useWords();
  return (fault) => {
    const { code, detail } = problemIn(fault);
    return code === 'unreachable' ? words.trouble.unreachable : (detail ?? problemSentence(language, code));
  };
}

/** The API cites in the reader's language; only as the law is written does a citation open into its text. */
const citesText = (article: string) => article.includes('第');

/** What did not work, why, on which article, and what to try. `title` only where the sentence needs a setting. */
export function Trouble({ fault, title, again }: { fault: unknown; title?: string; again?: () => void }) {
  const { language, words } = useWords();
  const sentence = useSentence();
  const { article } = problemIn(fault);
  const description = (
    <>
      <p className="plain">{sentence(fault)}</p>
      {article &&
        (citesText(article) ? (
          <CitedLaw article={article} />
        ) : (
          <p className="plain quiet">{words.trouble.cited(articleIn(language, article))}</p>
        ))}
    </>
  );
  const action = again ? <Button onClick={again}>{words.trouble.again}</Button> : undefined;
  return <Alert type="error" showIcon role="alert" title={title ?? words.trouble.title} description={description} action={action} />;
}

/** Shown while a page is read. */
export function Reading() {
  const { words } = useWords();
  return (
    <div className="reading" role="status">
      <Spin aria-hidden /> <span>{words.loading}</span>
    </div>
  );
}
