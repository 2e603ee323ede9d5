import { Select } from 'antd';
import { useWords } from '../language/language.tsx';
import type { Choice } from './choices.ts';

type Props = {
  id?: string;
  label?: string;
  choices: readonly Choice[];
  value?: string | undefined;
  onChange?(value: string | undefined): void;
  'aria-required'?: 'true';
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
};

/** One of many by typing a part of its name; for places, organs, categories. */
export function Chooser({ choices, label, ...field }: Props) {
  const { words } = useWords();
  return (
    <Select
      {...field}
      {...(label ? { 'aria-label': label } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      placeholder={words.act.choose}
      options={[...choices]}
    />
  );
}
