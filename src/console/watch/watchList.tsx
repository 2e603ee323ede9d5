import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { WatchFigure, WatchItem } from '../../api/contract/watch.ts';
import { purposeNames } from '../../words/clocks.ts';
import { formatFullDay } from '../../words/days.ts';
import { watchWords } from '../../words/watch.ts';
import { askForWatched, questions } from '../asking/questions.ts';
import { useNameOf, useReferenceName } from '../fields/referenceName.ts';
import { rowClass } from '../frame/shortcuts.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import '../matters/matters.css';
import { RowActs } from './rowActs.tsx';

export type Chosen = Readonly<{ figure: WatchFigure; unit?: string; area?: string }>;

/** Figures that go by a last day; the others by the day since when. */
const dated: readonly WatchFigure[] = ['late', 'due-3', 'due-7', 'promised', 'supervision'];

/** The matters behind the figure, page by page. */
export function WatchList({ chosen }: { chosen: Chosen }) {
  const { language } = useWords();
  const words = watchWords[language];
  const nameOf = useNameOf();
  const { figure, unit, area } = chosen;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['watched', figure, unit ?? '', area ?? ''],
    queryFn: ({ pageParam }) => askForWatched(chosen, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const named = useReferenceName();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = unit ? nameOf('units', unit, unit) : area ? named('areas', area) : undefined;
  const { name, none } = words.figures[figure];
  return (
    <section aria-labelledby="watched" aria-live="polite">
      <h2 id="watched">{narrowed ? `${name} · ${narrowed}` : name}</h2>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {!data && !error && <Reading />}
      {data && items.length === 0 && <p className="quiet">{none}</p>}
      <ol className="rows">
        {items.map((item) => (
          <WatchRow key={`${item.petitionNo} ${item.on} ${item.unit} ${item.purpose ?? ''}`} item={item} figure={figure} />
        ))}
      </ol>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetching}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

/** One matter: what, of which unit, by which day; opened, what may be done here. */
function WatchRow({ item, figure }: { item: WatchItem; figure: WatchFigure }) {
  const { language } = useWords();
  const words = watchWords[language];
  const nameOf = useNameOf();
  const client = useQueryClient();
  const { data: session } = useQuery(questions.session);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const purposes: Readonly<Record<string, string>> = purposeNames[language];
  const day = formatFullDay(item.on, language);
  const facts = [
    item.petitionNo,
    item.purpose && (purposes[item.purpose] ?? item.purpose),
    item.holder !== item.unit && words.holder(nameOf('units', item.holder, item.holderName)),
    item.calls && words.called(item.calls),
  ].filter(Boolean);
  const finish = () => {
    setOpen(false);
    setDone(true);
    void client.invalidateQueries({ predicate: ({ queryKey }) => ['watch-board', 'watched', 'candidates'].includes(String(queryKey[0])) });
  };
  return (
    <li className={`row row-${item.days < 0 && dated.includes(figure) ? 'late' : 'calm'}`}>
      <div className="row-what">
        <Link className={rowClass} to={`/matters/${encodeURIComponent(item.petitionNo)}`}>
          <bdi>{item.title || item.petitionNo}</bdi>
        </Link>
        <p className="quiet">{facts.join(' · ')}</p>
        {done && <p role="status">{words.done}</p>}
        {open && session && <RowActs petitionNo={item.petitionNo} today={session.today} figure={figure} done={finish} />}
      </div>
      <div className="row-who">
        <span>{nameOf('units', item.unit, item.unitName)}</span>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`${open ? words.put : words.act} ${item.petitionNo}`}
          onClick={() => setOpen(!open)}
        >
          {open ? words.put : words.act}
        </Button>
      </div>
      <div className="row-due">{dated.includes(figure) ? words.lastDay(day, item.days) : words.since(day, item.days)}</div>
    </li>
  );
}
