import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import { boardWords } from '../../words/board.ts';
import { questions } from '../asking/questions.ts';
import { useChoices } from '../fields/choices.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import type { Asked } from './asked.ts';

type Props = Readonly<{ asked: Asked; set(name: string, value: string | undefined): void }>;

function Control({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="filter">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}

/** How the board counts: period, days, places, unit, measure. */
export function Controls({ asked, set }: Props) {
  const { language } = useWords();
  const words = boardWords[language];
  const session = useOutletContext<Session>();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const bureau = reference?.units.find(({ value }) => value === session.unit)?.kind === 'petition-bureau';
  const choose = (name: 'axis' | 'place' | 'every' | 'measure', label: string, options: Readonly<Record<string, string>>) => (
    <Control label={label}>
      <Select
        aria-label={label}
        popupMatchSelectWidth={false}
        value={asked[name] as string}
        options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
        onChange={(value) => set(name, value)}
      />
    </Control>
  );
  return (
    <section className="filters" aria-label={words.filters}>
      <Control label={words.from}>
        <DayInput label={words.from} value={asked.from} max={asked.to} onChange={(day) => set('from', day)} />
      </Control>
      <Control label={words.to}>
        <DayInput label={words.to} value={asked.to} min={asked.from} max={session.today} onChange={(day) => set('to', day)} />
      </Control>
      {choose('axis', words.axis, words.axes)}
      {choose('place', words.place, words.places)}
      {choose('every', words.every, words.steps)}
      {choose('measure', words.measure, words.measures)}
      {bureau && (
        <Control label={words.unit}>
          <Select
            aria-label={words.unit}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            placeholder={words.anyUnit}
            options={units}
            value={asked.unit}
            onChange={(value: string | undefined) => set('unit', value)}
          />
        </Control>
      )}
    </section>
  );
}
