import { Form } from 'antd';
import type { FieldView, OfferedAct } from '../../api/contract/file.ts';
import type { FindingView } from '../../api/contract/finding.ts';
import { fieldWord } from '../../words/fields.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import { fieldsNow } from './actFields.ts';
import { FieldControl } from './fieldControl.tsx';
import { Findings } from './findings.tsx';
import type { Sources } from './options.tsx';

/** What a filled-in field holds; a text must be more than spaces. */
const typeOf = (kind: string) => {
  if (kind === 'number' || kind === 'co-signer') return { type: 'number' as const };
  return kind === 'parts' || kind === 'co-signers' || kind === 'checklist' ? { type: 'array' as const } : { whitespace: true };
};

type FieldProps = { act: string; field: FieldView; sources: Sources; found: readonly FindingView[] };

function ActField({ act, field, sources, found }: FieldProps) {
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
      extra={
        <>
          {hint}
          <Findings findings={found} />
        </>
      }
      rules={field.required ? [{ required: true, ...typeOf(field.kind) }] : []}
    >
      <FieldControl field={field} sources={sources} label={label} />
    </Form.Item>
  );
}

type ListProps = { act: OfferedAct; sources: Sources; findings: readonly FindingView[] };

/** The fields of an act in the words of the field, each with what the check found in it, and the day it happened. */
export function ActFields({ act, sources, findings }: ListProps) {
  const { words } = useWords();
  return (
    <>
      {fieldsNow(act, sources.values).map((field) => (
        <ActField
          key={`${field.when ?? ''}${field.name}`}
          act={act.type}
          field={field}
          sources={sources}
          found={findings.filter((finding) => finding.field === field.name)}
        />
      ))}
      <Form.Item name="on" label={words.act.on} className="act-on">
        <DayInput max={sources.today} />
      </Form.Item>
    </>
  );
}
