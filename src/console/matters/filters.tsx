import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { choiceWords } from '../../words/choices.ts';
import { stateWords } from '../../words/states.ts';
import { questions } from '../asking/questions.ts';
import { useChoices } from '../fields/choices.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';

type Option = Readonly<{ value: string; label: string }>;

function Filter({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="filter">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}

/** What the list is filtered by. The address of the page holds it, so that going back, a bookmark or a colleague finds the same list. */
export function Filters() {
  const { language, words } = useWords();
  const [filters, setFilters] = useSearchParams();
  const { data: reference } = useQuery(questions.reference);
  const { areas, units, categories } = useChoices(reference);
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(filters);
    if (value) next.set(name, value);
    else next.delete(name);
    setFilters(next);
  };
  const states = Object.entries(stateWords[language]).map(([value, { name }]) => ({ value, label: name }));
  const channels = Object.entries(choiceWords[language].channels).map(([value, label]) => ({ value, label }));
  const choose = (name: string, label: string, options: readonly Option[]) => (
    <Filter label={label}>
      <Select
        aria-label={label}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        placeholder={words.list.any}
        options={[...options]}
        value={filters.get(name) ?? undefined}
        onChange={(value: string | undefined) => set(name, value)}
      />
    </Filter>
  );
  const day = (name: string, label: string) => (
    <Filter label={label}>
      <DayInput label={label} value={filters.get(name) ?? undefined} onChange={(value) => set(name, value)} />
    </Filter>
  );
  const sorts = [
    { value: 'filed', label: words.list.byFiled },
    { value: 'due', label: words.list.byDue },
  ];
  return (
    <section className="filters" aria-label={words.list.filters}>
      {choose('state', words.list.state, states)}
      {choose('unit', words.list.unit, units)}
      {choose('area', words.list.area, areas)}
      {choose('category', words.list.category, categories)}
      {choose('channel', words.list.channel, channels)}
      {day('from', words.list.from)}
      {day('to', words.list.to)}
      <Filter label={words.list.sort}>
        <Select
          aria-label={words.list.sort}
          className="filter-order"
          options={sorts}
          value={filters.get('sort') ?? 'filed'}
          onChange={(value) => set('sort', value === 'filed' ? undefined : value)}
        />
      </Filter>
      {filters.size > 0 && <Button onClick={() => setFilters({})}>{words.list.clear}</Button>}
    </section>
  );
}
