import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { peopleWords } from '../../words/people.ts';
import type { Controlled } from '../act/options.tsx';
import { questions } from '../asking/questions.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

type Props = { petitionNo: string; label: string; several: boolean } & Controlled;

/** One of the people on the list, or several: by number and masked name. */
export function CoSignerChoice({ petitionNo, label, several, id, value, onChange = () => {} }: Props) {
  const { language } = useWords();
  const { data, error } = useQuery(questions.coSigners(petitionNo, 1, 200));
  if (error) return <Trouble fault={error} />;
  if (!data) return <Reading />;
  const words = peopleWords[language];
  const options = data.items
    .filter(({ removed }) => !removed)
    .map(({ no, name = '', phone = '', idNumber = '' }) => ({ value: no, label: `${words.number(no)} ${name} ${phone || idNumber}` }));
  const chosen = Array.isArray(value) ? (value as number[]) : [];
  if (several && options.length <= 12)
    return (
      <Checkbox.Group
        options={options.map(({ value: no, label: said }) => ({ value: no, label: <OwnTongue>{said}</OwnTongue> }))}
        value={chosen}
        onChange={onChange}
        aria-label={label}
      />
    );
  return (
    <Select
      {...(id ? { id } : {})}
      {...(several ? { mode: 'multiple' as const, value: chosen } : { value: typeof value === 'number' ? value : undefined })}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
      aria-label={label}
    />
  );
}
