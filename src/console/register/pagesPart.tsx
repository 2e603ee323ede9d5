import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { pagesWords } from '../../words/pages.ts';
import { problemSentence } from '../../words/problems.ts';
import { useWords } from '../language/language.tsx';
import { type Page, type Pages, pageTypes } from './usePages.ts';

/** One page as large as the column, or twice that. */
function Shown({ page, no }: { page: Page; no: number }) {
  const { language } = useWords();
  const words = pagesWords[language];
  const [large, setLarge] = useState(false);
  if (page.file.type === 'application/pdf') return <iframe className="scan-pdf" src={page.address} title={words.page(no)} />;
  return (
    <div className={large ? 'scan scan-large' : 'scan'}>
      <Button size="small" onClick={() => setLarge(!large)}>
        {large ? words.smaller : words.larger}
      </Button>
      <img src={page.address} alt={words.page(no)} />
    </div>
  );
}

/** The letter beside the form: its scanned pages in order, one of them large, so that it is read while it is typed. */
export function PagesPart({ pages }: { pages: Pages }) {
  const { language } = useWords();
  const words = pagesWords[language];
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState<number>();
  const [strange, setStrange] = useState<readonly File[]>([]);
  const { all } = pages;
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosen),
  );
  const shown = all[at];
  return (
    <section className="scans" aria-labelledby="scans-title">
      <h2 id="scans-title">{words.title}</h2>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={pageTypes.join(',')}
        onChange={(event) => {
          void pages.add([...(event.target.files ?? [])]).then(setStrange);
          event.target.value = '';
        }}
      />
      <Button onClick={() => picker.current?.click()}>{words.add}</Button> <span className="quiet">{words.hint}</span>
      {strange.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={strange.map(({ name }) => name).join('、')}
          description={problemSentence(language, 'page-type')}
        />
      )}
      <ol className="scan-list">
        {all.map((page, no) => (
          <li key={page.id} aria-current={page === shown}>
            <button type="button" className="link" onClick={() => choose(page.id)}>
              {words.page(no + 1)}
            </button>{' '}
            <span className="quiet">{page.file.name}</span>{' '}
            <span role="status" className="quiet">
              {page.sent ? words.sent : page.fault ? words.waits : words.sending}
            </span>{' '}
            <Button size="small" disabled={no === 0} aria-label={words.upOf(no + 1)} onClick={() => pages.move(page.id, -1)}>
              {words.up}
            </Button>
            <Button size="small" disabled={no === all.length - 1} aria-label={words.downOf(no + 1)} onClick={() => pages.move(page.id, 1)}>
              {words.down}
            </Button>
            <Button size="small" aria-label={words.removeOf(no + 1)} onClick={() => pages.remove(page.id)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ol>
      {shown && <Shown key={shown.id} page={shown} no={at + 1} />}
    </section>
  );
}
