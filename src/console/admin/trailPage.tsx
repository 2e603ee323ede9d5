import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Trail } from '../../api/contract/accounts.ts';
import { accountWords } from '../../words/accounts.ts';
import { formatFullDay } from '../../words/days.ts';
import { askFor } from '../asking/request.ts';
import { dayInShanghai } from '../clock/dayCount.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import './admin.css';

const timeInShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 账号记录: for the auditor; newest first, by account and kind. */
export function TrailPage() {
  const { language } = useWords();
  const words = accountWords[language].trail;
  const [account, of] = useState('');
  const [kind, only] = useState<string>();
  const { data, error, fetchNextPage, hasNextPage, refetch } = useInfiniteQuery({
    queryKey: ['account-trail', account, kind],
    queryFn: ({ pageParam }) =>
      askFor<Trail>(`/officers/trail?${new URLSearchParams({ account, ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) })}`),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const detail = (entry: Trail['items'][number]) =>
    Object.entries(entry.detail)
      .map(([name, value]) => `${words.details[name] ?? name} ${Array.isArray(value) ? value.join(' ') : value}`)
      .join(' · ');
  return (
    <section className="page admin">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <search>
        <Input.Search
          aria-label={accountWords[language].list.account}
          placeholder={accountWords[language].list.account}
          allowClear
          onSearch={(text) => of(text.trim())}
        />
        <Select
          aria-label={words.kind}
          placeholder={words.kind}
          allowClear
          popupMatchSelectWidth={false}
          value={kind}
          onChange={only}
          options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        />
      </search>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {!data && !error && <Reading />}
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th>{words.at}</th>
              <th>{words.kind}</th>
              <th>{accountWords[language].list.account}</th>
              <th>{words.by}</th>
              <th>{words.detail}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <tr key={entry.entryId}>
                <td>
                  {formatFullDay(dayInShanghai(entry.at), language)} {timeInShanghai.format(new Date(entry.at))}
                </td>
                <td>{words.kinds[entry.kind]}</td>
                <td>{entry.account}</td>
                <td>{entry.by}</td>
                <td>{detail(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.older}</Button>}
    </section>
  );
}
