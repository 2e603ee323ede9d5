import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { WatchBoard, WatchFigure } from '../../api/contract/watch.ts';
import { qualityWords } from '../../words/quality.ts';
import { watchWords } from '../../words/watch.ts';
import { questions } from '../asking/questions.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { CallScript } from './callScript.tsx';
import { type Chosen, WatchList } from './watchList.tsx';
import { WatchTable } from './watchTable.tsx';
import './watch.css';

const groups: Readonly<Record<keyof (typeof watchWords)['zh']['groups'], readonly WatchFigure[]>> = {
  due: ['late', 'due-3', 'due-7'],
  went: ['bounced', 'came-back'],
  kept: ['promised', 'rated', 'unsettled'],
  asked: ['supervision', 'proposal'],
  calls: ['call', 'second', 'no-phone'],
};

/** 督: what is late or will be, what bounced, came back, was rated badly or promised and not done; one click down to the matters. */
export function WatchPage() {
  const { language } = useWords();
  const words = watchWords[language];
  const { data, error, refetch } = useQuery(questions.watchBoard);
  const [chosen, choose] = useState<Chosen>({ figure: 'late' });
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  return (
    <div className="watch">
      <h1>{words.title}</h1>
      <p className="quiet">
        {words.lead}{' '}
        {words.asOf(new Date(data.asOf).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai' }))}{' '}
        {data.behind > 0 && words.behind(data.behind)}
      </p>
      <Beside />
      <div className="watch-groups">
        {Object.entries(groups).map(([group, figures]) => (
          <section key={group} className="card" aria-labelledby={`watch-${group}`}>
            <h2 id={`watch-${group}`}>{words.groups[group as keyof typeof groups]}</h2>
            <ul className="watch-figures">
              {figures.map((figure) => (
                <Figure key={figure} {...{ figure, board: data, chosen }} choose={choose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <WatchTable board={data} chosen={chosen} choose={choose} />
      {groups.calls.includes(chosen.figure) && <CallScript />}
      <WatchList key={JSON.stringify(chosen)} chosen={chosen} />
    </div>
  );
}

/** What stands on lists of their own: candidates for 督办, and the warnings that climbed to this desk. */
function Beside() {
  const { language } = useWords();
  const words = watchWords[language];
  const { data: session } = useQuery(questions.session);
  const mayCheck = ['supervisor', 'chief'].some((role) => session?.roles.includes(role));
  const { data: candidates } = useQuery(questions.candidates);
  const { data: warnings } = useQuery(questions.warnings);
  const many = (page: { items: readonly unknown[]; nextCursor: string | null }) => `${page.items.length}${page.nextCursor ? '+' : ''}`;
  return (
    <div className="watch-beside">
      {candidates && (
        <p>
          <strong>{words.candidates(many(candidates))}</strong> <span className="quiet">{words.candidatesAbout}</span>
        </p>
      )}
      {mayCheck && (
        <p>
          <Link to="/watch/spot-checks">{qualityWords[language].open}</Link>
        </p>
      )}
      {warnings && (
        <p>
          <strong>{words.warnings(many(warnings))}</strong> <span className="quiet">{words.warningsAbout}</span>{' '}
          <Link to="/">{words.toDesk}</Link>
        </p>
      )}
    </div>
  );
}

type FigureProps = { figure: WatchFigure; board: WatchBoard; chosen: Chosen; choose(chosen: Chosen): void };

function Figure({ figure, board, chosen, choose }: FigureProps) {
  const { language } = useWords();
  const { name } = watchWords[language].figures[figure];
  const items = board.figures.find((each) => each.figure === figure)?.items ?? 0;
  const late = items > 0 && ['late', 'promised'].includes(figure);
  return (
    <li>
      <button type="button" className="watch-figure" aria-pressed={chosen.figure === figure} onClick={() => choose({ figure })}>
        <span>{name}</span> <strong className={late ? 'watch-late' : ''}>{items}</strong>
      </button>
    </li>
  );
}
