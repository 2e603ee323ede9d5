import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import type { Units } from '../../api/contract/units.ts';
import { unitWords } from '../../words/units.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { useReferenceName } from '../fields/referenceName.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import './admin.css';
import { ChangeUnit } from './changeUnit.tsx';

type Unit = Units['items'][number];
const asked = { queryKey: ['units'], queryFn: () => askFor<Units>('/units') };

/** 单位: the tree by area and by line; the system administrator changes it. */
export function UnitsPage() {
  const { language } = useWords();
  const words = unitWords[language];
  const session = useOutletContext<Session>();
  const client = useQueryClient();
  const [by, order] = useState<'area' | 'line'>('area');
  const [sought, find] = useState('');
  const [chosen, choose] = useState<Unit>();
  const nameOf = useReferenceName();
  const { data, error, refetch } = useQuery(asked);
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const called = (unit: Unit) => (language === 'en' ? unit.nameEn : unit.name);
  const names = new Map(data.items.map((unit) => [unit.code, called(unit)]));
  /** A line of work by the organ that leads it. */
  const lineName = (units: readonly Unit[]) => (units[0] ? called(units[0]) : '');
  const shown = data.items.filter((unit) => `${unit.code} ${unit.name} ${unit.nameEn}`.toLowerCase().includes(sought.toLowerCase()));
  const groups = [...Map.groupBy(shown, (unit) => (by === 'area' ? unit.areaCode : (unit.line ?? '')))];
  const changed = () => {
    void refetch();
    void client.invalidateQueries({ queryKey: questions.reference.queryKey });
  };
  return (
    <section className="page admin">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <search>
        <Segmented
          aria-label={words.order}
          value={by}
          onChange={order}
          options={[
            { value: 'area', label: words.by.area },
            { value: 'line', label: words.by.line },
          ]}
        />
        <Input aria-label={words.find} placeholder={words.find} allowClear value={sought} onChange={({ target }) => find(target.value)} />
      </search>
      {groups.map(([group, units]) => (
        <details key={group} open={sought !== '' || groups.length === 1}>
          <summary>
            {by === 'area' ? nameOf('areas', group) : (group && lineName(units)) || words.noLine}{' '}
            <span className="quiet">{units.length}</span>
          </summary>
          <ul className="unit-list">
            {units.map((unit) => (
              <li key={unit.code}>
                <UnitLine unit={unit} names={names} />{' '}
                {session.roles.includes('admin') && !unit.closedOn && (
                  <Button size="small" aria-label={words.changeOf(called(unit))} onClick={() => choose(unit)}>
                    {words.change}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Modal
        open={chosen !== undefined}
        footer={null}
        destroyOnHidden
        title={words.changeOf(chosen ? called(chosen) : '')}
        onCancel={() => choose(undefined)}
      >
        {chosen && <ChangeUnit unit={chosen} changed={changed} />}
      </Modal>
    </section>
  );
}

function UnitLine({ unit, names }: { unit: Unit; names: ReadonlyMap<string, string> }) {
  const { language } = useWords();
  const words = unitWords[language];
  const above = [...new Set([unit.areaSuperior, unit.lineSuperior])].flatMap((code) => (code ? [names.get(code) ?? code] : []));
  return (
    <>
      <strong>{names.get(unit.code)}</strong>{' '}
      <span className="quiet">
        <code>{unit.code}</code>{' '}
        {[
          above.length > 0 && words.under(above.join(language === 'zh' ? '、' : ', ')),
          unit.vertical && words.vertical,
          unit.closedOn && words.closed(names.get(unit.successor ?? '') ?? ''),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
