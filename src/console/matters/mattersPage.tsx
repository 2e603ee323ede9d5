import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { askForMatters } from '../asking/questions.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { Filters } from './filters.tsx';
import { Rows } from './rows.tsx';

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
      <p className="lead" role="status">
        {first && words.list.total(first.approxTotal, first.more)}
      </p>
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
