import { Checkbox, Input, InputNumber } from 'antd';
import type { FieldView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import type { Choice } from '../fields/choices.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import { CoSignerChoice } from '../people/coSignerChoice.tsx';
import { PartsField } from '../people/partsField.tsx';
import { PeopleField } from '../people/peopleField.tsx';
import { ChecklistField } from '../quality/checklistField.tsx';
import { CorrectedValue } from './correctedValue.tsx';
import { type Controlled, Options, type Sources } from './options.tsx';

const listOf = { unit: 'units', area: 'areas', category: 'categories', route: 'routes', way: 'ways', ground: 'grounds' } as const;

/** The options of a field: the legal ones that came with it, named by the API, the reference or our words. */
function useOptions(field: FieldView, { choices, file }: Sources): readonly Choice[] {
  const { language } = useWords();
  const list = Object.hasOwn(listOf, field.kind) ? choices[listOf[field.kind as keyof typeof listOf]] : [];
  const letters = file.letters
    .filter((letter) => !letter.voidedOn)
    .map((letter) => ({
      value: letter.letterId,
      label: `${choiceWord(language, 'kind', letter.kind)} ${letter.number ?? letter.issuedOn}`,
    }));
  const known = field.kind === 'letter' ? letters : list;
  if (!field.options || field.options.length === 0)
    return field.except ? known.filter(({ value }) => !field.except?.includes(value)) : known;
  // The reference knows both languages; what came with the field is a name in Chinese.
  const nameOf = (value: string) => known.find((choice) => choice.value === value)?.label;
  return field.options.map(({ value, label }) => ({ value, label: nameOf(value) ?? label ?? choiceWord(language, field.name, value) }));
}

/** Long texts get room from the start. */
const rowsFor = (maxLength = 0) => ({ minRows: maxLength > 3000 ? 4 : 2, maxRows: 20 });

/** The control for a field of an act, by its kind. */
export function FieldControl({ field, sources, label, ...control }: { field: FieldView; sources: Sources; label: string } & Controlled) {
  const options = useOptions(field, sources);
  const { id = field.name, value, onChange = () => {}, ...aria } = control;
  const text = typeof value === 'string' ? value : undefined;
  if (field.name === 'value' && typeof sources.values.field === 'string') {
    return <CorrectedValue corrects={sources.values.field} sources={sources} label={label} {...control} />;
  }
  const { petitionNo } = sources.file;
  switch (field.kind) {
    case 'people':
      return <PeopleField {...control} petitionNo={petitionNo} />;
    case 'checklist':
      return field.checklist ? <ChecklistField {...control} asked={field.checklist} /> : null;
    case 'parts':
      return <PartsField {...control} sources={sources} />;
    case 'co-signer':
    case 'co-signers':
      return <CoSignerChoice {...control} petitionNo={petitionNo} label={label} several={field.kind === 'co-signers'} />;
    case 'flag':
      return (
        <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      );
    case 'day':
      return <DayInput {...aria} id={id} value={text} onChange={onChange} />;
    case 'number':
      return (
        <InputNumber
          {...aria}
          id={id}
          min={field.min ?? 0}
          max={field.max ?? 99_999}
          precision={0}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'phone':
    case 'email':
      return (
        <Input
          {...aria}
          id={id}
          value={text ?? ''}
          inputMode={field.kind === 'phone' ? 'tel' : 'email'}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'text':
      return (
        <Input.TextArea
          {...aria}
          id={id}
          value={text ?? ''}
          onChange={(event) => onChange(event.target.value)}
          autoSize={rowsFor(field.maxLength)}
          maxLength={field.maxLength ?? 20_000}
        />
      );
    default:
      return <Options id={id} options={options} label={label} value={text} onChange={onChange} />;
  }
}
