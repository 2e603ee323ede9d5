import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Reading, Trouble } from '../frame/trouble.tsx';

type SectionProps<T> = Readonly<{
  id: string;
  question: string;
  asking: UseQueryResult<T>;
  tools?: ReactNode;
  children: (found: T) => ReactNode;
}>;

/** One question of the board: its figures, or why there are none. */
export function Section<T>({ id, question, asking, tools, children }: SectionProps<T>) {
  const { data, error, refetch } = asking;
  return (
    <section className="card board-part" aria-labelledby={`board-${id}`}>
      <div className="board-head">
        <h2 id={`board-${id}`}>{question}</h2>
        {tools}
      </div>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {!error && data === undefined && <Reading />}
      {data !== undefined && !error && children(data)}
    </section>
  );
}
