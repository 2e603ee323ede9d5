import { Input, Radio } from 'antd';
import type { FileView } from '../../api/contract/file.ts';
import type { Choice, useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

/** What an act's form chooses from: the reference, and the file itself. */
export type Sources = Readonly<{
  choices: ReturnType<typeof useChoices>;
  file: FileView;
  today: string;
  values: Readonly<Record<string, unknown>>;
}>;

/** The controlled part of a form field, as Ant Design hands it down. */
export type Controlled = { id?: string; value?: unknown; onChange?(value: unknown): void };

type OptionsProps = {
  id: string;
  options: readonly Choice[];
  label: string;
  value: string | undefined;
  onChange(value: string | undefined): void;
};

/** Up to six options as radio buttons, more as a list to type into; without any, a plain text. */
export function Options({ id, options, label, value, onChange }: OptionsProps) {
  if (options.length === 0) return <Input id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value)} maxLength={60} />;
  if (options.length > 6) return <Chooser id={id} choices={options} value={value} onChange={onChange} />;
  return (
    <Radio.Group
      id={id}
      aria-label={label}
      className="radios"
      value={value}
      onChange={(event) => onChange(event.target.value as string)}
      options={options.map(({ value: each, label: said }) => ({ value: each, label: <OwnTongue>{said}</OwnTongue> }))}
    />
  );
}
