import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useOutletContext, useSearchParams } from 'react-router';
import type { Board, Figures, Stock } from '../../api/contract/board.ts';
import type { Session } from '../../api/contract/session.ts';
import { askFor } from '../asking/request.ts';

export type Measure = 'items' | 'people' | 'visits';
export type By = Board['by'];
export type Asked = Readonly<{
  from: string;
  to: string;
  axis: Board['axis'];
  place: Board['place'];
  every: Board['every'];
  measure: Measure;
  unit?: string;
}>;

const oneOf = <T extends string>(value: string | null, known: readonly T[]): T => known.find((each) => each === value) ?? (known[0] as T);

/** How the board counts. The address of the page holds it, so that a bookmark or a colleague sees the same figures. */
export function useAsked(): { asked: Asked; set(name: string, value: string | undefined): void } {
  const { today } = useOutletContext<Session>();
  const [held, hold] = useSearchParams();
  const to = held.get('to') ?? today;
  const unit = held.get('unit');
  const asked: Asked = {
    from: held.get('from') ?? `${to.slice(0, 4)}-01-01`,
    to,
    axis: oneOf(held.get('axis'), ['filed', 'registered', 'exchanged']),
    place: oneOf(held.get('place'), ['matter', 'home', 'living']),
    every: oneOf(held.get('every'), ['month', 'week']),
    measure: oneOf(held.get('measure'), ['items', 'people', 'visits']),
    ...(unit && { unit }),
  };
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(held);
    if (value) next.set(name, value);
    else next.delete(name);
    hold(next, { replace: true });
  };
  return { asked, set };
}

const query = (values: Readonly<Record<string, string | number | undefined>>) =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString();

/** What each figure is asked with; an export asks with the same. */
export const boardQuery = ({ from, to, axis, place, every, unit }: Asked, by: By) => ({
  by,
  from,
  to,
  axis,
  place,
  every,
  ...(unit && { unit }),
});
export const indicatorQuery = ({ from, to, axis, unit }: Asked) => ({ from, on: to, axis, ...(unit && { unit }) });
export const stockQuery = ({ to, unit }: Asked) => ({ on: to, days: 90, ...(unit && { unit }) });

export const useBoard = (asked: Asked, by: By) => useFigures<Board>('board', boardQuery(asked, by));
export const useIndicators = (asked: Asked) => useFigures<Figures>('indicators', indicatorQuery(asked));
export const useStock = (asked: Asked) => useFigures<Stock>('stock', stockQuery(asked));

function useFigures<T>(kind: string, values: Readonly<Record<string, string | number | undefined>>): UseQueryResult<T> {
  const path = `/reports/${kind}?${query(values)}`;
  const asking = useQuery({ queryKey: ['reports', path], queryFn: () => askFor<unknown>(path), placeholderData: keepPreviousData });
  return asking as UseQueryResult<T>;
}

/** The list of the matters that a figure counts. */
export const toMatters = ({ axis, place, unit }: Asked, more: Readonly<Record<string, string | null | undefined>>): string =>
  `/matters?${query({ figure: 'all', axis, place, unit, ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, value ?? undefined])) })}`;
