import { Form } from 'antd';
import type { FieldView, OfferedAct } from '../../api/contract/file.ts';
import { fieldWord } from '../../words/fields.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import { fieldsNow } from './actFields.ts';
import { FieldControl } from './fieldControl.tsx';
import type { Sources } from './options.tsx';

/** What a filled-in field holds; a text must be more than spaces. */
const typeOf = (kind: string) => {
  if (kind === 'number' || kind === 'co-signer') return { type: 'number' as const };
  return kind === 'parts' || kind === 'co-signers' ? { type: 'array' as const } : { whitespace: true };
};

function ActField({ act, field, sources }: { act: string; field: FieldView; sources: Sources }) {
  const { language } = useWords();
  const { label, hint } = fieldWord(language, field.name, act);
  const isFlag = field.kind === 'flag';
  // The new value of a correction has another control for each entry; what was typed for another entry does not fit.
  const key = field.name === 'value' ? `value-${String(sources.values.field)}` : field.name;
  return (
    <Form.Item
      key={key}
      name={field.name}
      {...(isFlag ? {} : { label })}
      extra={hint}
      rules={field.required ? [{ required: true, ...typeOf(field.kind) }] : []}
    >
      <FieldControl field={field} sources={sources} label={label} />
    </Form.Item>
  );
}

/** The fields of an act in the words of the field, and the day it happened. */
export function ActFields({ act, sources }: { act: OfferedAct; sources: Sources }) {
  const { words } = useWords();
  return (
    <>
      {fieldsNow(act, sources.values).map((field) => (
        <ActField key={`${field.when ?? ''}${field.name}`} act={act.type} field={field} sources={sources} />
      ))}
      <Form.Item name="on" label={words.act.on} className="act-on">
        <DayInput max={sources.today} />
      </Form.Item>
    </>
  );
}
