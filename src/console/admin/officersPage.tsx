import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import type { OfficerPage } from '../../api/contract/accounts.ts';
import type { Session } from '../../api/contract/session.ts';
import { accountWords } from '../../words/accounts.ts';
import { choiceWord } from '../../words/choices.ts';
import { askFor } from '../asking/request.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { AddOfficer } from './addOfficer.tsx';
import './admin.css';
import { ChangeOfficer } from './changeOfficer.tsx';

type Row = OfficerPage['items'][number];

/** 账号: who may sign in as what. The system administrator makes and moves them, the security administrator gives roles. */
export function OfficersPage() {
  const { language } = useWords();
  const words = accountWords[language].list;
  const session = useOutletContext<Session>();
  const [q, ask] = useState('');
  const [chosen, choose] = useState<Row>();
  const { data, error, fetchNextPage, hasNextPage, refetch } = useInfiniteQuery({
    queryKey: ['officers', q],
    queryFn: ({ pageParam }) => askFor<OfficerPage>(`/officers?${new URLSearchParams({ q, cursor: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const rows = data?.pages.flatMap(({ items }) => items);
  const mayChange = session.roles.some((role) => role === 'admin' || role === 'security');
  return (
    <section className="page admin">
      <h1>{words.title}</h1>
      <search>
        <Input.Search aria-label={words.find} placeholder={words.find} allowClear maxLength={60} onSearch={(text) => ask(text.trim())} />
      </search>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {!rows && !error && <Reading />}
      {rows?.length === 0 && <p className="quiet">{words.none}</p>}
      {rows && rows.length > 0 && <OfficerTable rows={rows} {...(mayChange && { choose })} />}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      {session.roles.includes('admin') && <AddOfficer added={() => void refetch()} />}
      <Modal
        open={chosen !== undefined}
        footer={null}
        destroyOnHidden
        title={words.changeOf(chosen?.account ?? '')}
        onCancel={() => choose(undefined)}
      >
        {chosen && <ChangeOfficer row={chosen} by={session.roles} changed={() => void refetch()} />}
      </Modal>
    </section>
  );
}

function OfficerTable({ rows, choose }: { rows: readonly Row[]; choose?(row: Row): void }) {
  const { language } = useWords();
  const words = accountWords[language].list;
  const nameOf = useNameOf();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th>{words.account}</th>
            <th>{words.name}</th>
            <th>{words.unit}</th>
            <th>{words.roles}</th>
            <th>{words.factor}</th>
            {choose && <th>{words.change}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.account}>
              <td>
                {row.account} {row.disabled && <span className="quiet">{words.closed}</span>}
              </td>
              <td>
                <bdi>{row.name}</bdi>
              </td>
              <td>
                <OwnTongue>{nameOf('units', row.unit, row.unitName)}</OwnTongue>
              </td>
              <td>{row.roles.map((role) => choiceWord(language, 'role', role)).join(language === 'zh' ? '、' : ', ')}</td>
              <td>{row.factor ? words.factorSet : ''}</td>
              {choose && (
                <td>
                  <Button size="small" aria-label={words.changeOf(row.account)} onClick={() => choose(row)}>
                    {words.change}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
