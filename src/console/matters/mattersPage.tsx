import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { boardWords } from '../../words/board.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { askForMatters } from '../asking/questions.ts';
import { ExportButton } from '../board/exportButton.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { Filters } from './filters.tsx';
import { Rows } from './rows.tsx';

/** The figure of the board that this list stands behind. */
function Counted({ filters }: { filters: URLSearchParams }) {
  const { language } = useWords();
  const figure = filters.get('figure');
  if (!figure) return null;
  const words = boardWords[language];
  const names: Readonly<Record<string, string>> = { ...indicatorWords[language].parts, all: words.all, open: words.open };
  const on = filters.get('on');
  return (
    <p className="quiet">
      {words.counted(names[figure] ?? figure)}
      {on && ` · ${words.countedOn(on)}`} · {words.axes[(filters.get('axis') ?? 'filed') as keyof typeof words.axes]}
    </p>
  );
}

/** Every matter the officer may see, filtered by the address of the page, page by page by its cursor. */
export function MattersPage() {
  const { words } = useWords();
  const [filters] = useSearchParams();
  const list = useInfiniteQuery({
    queryKey: ['matters', filters.toString()],
    queryFn: ({ pageParam }) => askForMatters(filters, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const first = list.data?.pages[0];
  return (
    <section className="page">
      <h1>{words.list.title}</h1>
      <Filters />
      <div className="list-head">
        <p className="lead" role="status">
          {first && words.list.total(first.approxTotal, first.more)}
        </p>
        <ExportButton what="matters" query={Object.fromEntries(filters)} />
      </div>
      <Counted filters={filters} />
      {list.error && <Trouble fault={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Reading />}
      {first && items.length === 0 && <p>{words.list.empty}</p>}
      {items.length > 0 && <Rows items={items} label={words.list.title} />}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage} className="more">
          {words.list.more}
        </Button>
      )}
    </section>
  );
}
