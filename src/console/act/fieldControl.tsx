import { Checkbox, Input, InputNumber, Radio } from 'antd';
import type { FieldView, FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import type { Choice, useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import { CorrectedValue } from './correctedValue.tsx';

/** What an act's form chooses from: the reference, and the file itself. */
export type Sources = Readonly<{
  choices: ReturnType<typeof useChoices>;
  file: FileView;
  today: string;
  values: Readonly<Record<string, unknown>>;
}>;

/** The controlled part of a form field, as Ant Design hands it down. */
export type Controlled = {
  id?: string;
  value?: unknown;
  checked?: boolean;
  onChange?(value: unknown): void;
  'aria-required'?: 'true';
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
};

const listOf = { unit: 'units', area: 'areas', category: 'categories', route: 'routes', ground: 'grounds' } as const;

/** The options of a field: the legal ones that came with it, named by the API, the reference or our words. */
export function useOptions(field: FieldView, { choices, file }: Sources): readonly Choice[] {
  const { language } = useWords();
  const list = Object.hasOwn(listOf, field.kind) ? choices[listOf[field.kind as keyof typeof listOf]] : [];
  const letters = file.letters
    .filter((letter) => !letter.voidedOn)
    .map((letter) => ({
      value: letter.letterId,
      label: `${choiceWord(language, 'kind', letter.kind)} ${letter.number ?? letter.issuedOn}`,
    }));
  const known = field.kind === 'letter' ? letters : list;
  if (!field.options || field.options.length === 0) return known;
  const nameOf = (value: string) => known.find((choice) => choice.value === value)?.label ?? choiceWord(language, field.name, value);
  return field.options.map(({ value, label }) => ({ value, label: label ?? nameOf(value) }));
}

/** The control for a field of an act, by its kind. Few options are all in sight; many are found by typing. */
export function FieldControl({ field, sources, label, ...control }: { field: FieldView; sources: Sources; label: string } & Controlled) {
  const options = useOptions(field, sources);
  const { id, onChange } = control;
  const text = typeof control.value === 'string' ? control.value : undefined;
  const aria = { 'aria-describedby': control['aria-describedby'] ?? '', 'aria-invalid': control['aria-invalid'] ?? false } as const;
  if (field.name === 'value' && typeof sources.values.field === 'string') {
    return <CorrectedValue corrects={sources.values.field} sources={sources} label={label} {...control} />;
  }
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox {...(id ? { id } : {})} checked={control.value === true} onChange={(event) => onChange?.(event.target.checked)}>
          {label}
        </Checkbox>
      );
    case 'day':
      return <DayInput {...(id ? { id } : {})} value={text} onChange={(day) => onChange?.(day)} />;
    case 'number':
      return (
        <InputNumber
          {...aria}
          {...(id ? { id } : {})}
          {...(field.min === undefined ? {} : { min: field.min })}
          {...(field.max === undefined ? {} : { max: field.max })}
          precision={0}
          value={typeof control.value === 'number' ? control.value : null}
          onChange={(number) => onChange?.(number)}
        />
      );
    case 'text':
      return (
        <Input.TextArea
          {...aria}
          {...(id ? { id } : {})}
          value={text ?? ''}
          onChange={(event) => onChange?.(event.target.value)}
          autoSize={{ minRows: (field.maxLength ?? 0) > 3000 ? 4 : 2, maxRows: 20 }}
          {...(field.maxLength ? { maxLength: field.maxLength } : {})}
        />
      );
    default:
      return <Options options={options} label={label} {...(id ? { id } : {})} value={text} onChange={(value) => onChange?.(value)} />;
  }
}

type OptionsProps = {
  id?: string;
  options: readonly Choice[];
  label: string;
  value: string | undefined;
  onChange(value: string | undefined): void;
};

/** Up to six options as radio buttons, more as a list to type into; without any, a plain text. */
export function Options({ id, options, label, value, onChange }: OptionsProps) {
  const named = id ? { id } : {};
  if (options.length === 0)
    return <Input {...named} value={value ?? ''} onChange={(event) => onChange(event.target.value)} maxLength={60} />;
  if (options.length > 6) return <Chooser {...named} choices={options} value={value} onChange={onChange} />;
  return (
    <Radio.Group
      {...named}
      aria-label={label}
      className="radios"
      value={value}
      onChange={(event) => onChange(event.target.value as string)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.label}
        </Radio>
      ))}
    </Radio.Group>
  );
}
