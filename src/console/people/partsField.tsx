import { Button, Checkbox, Input } from 'antd';
import { fieldWord } from '../../words/fields.ts';
import { peopleWords } from '../../words/people.ts';
import type { Controlled, Sources } from '../act/options.tsx';
import { Chooser } from '../fields/chooser.tsx';
import { useWords } from '../language/language.tsx';

type Part = { title?: string; content?: string; areaCode?: string; category?: string; accusation?: boolean; withFiles?: boolean };

/** The claims of a matter, each as the matter it becomes. Two to begin with. */
export function PartsField({ sources, value, onChange = () => {} }: { sources: Sources } & Controlled) {
  const { language } = useWords();
  const words = peopleWords[language];
  const parts: readonly Part[] = Array.isArray(value) && value.length > 0 ? value : [{}, {}];
  const change = (at: number, part: Part) => onChange(parts.map((each, no) => (no === at ? { ...each, ...part } : each)));
  return (
    <div>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place and by nothing else until it has a number
        <fieldset key={at}>
          <legend>{words.part(at + 1)}</legend>
          <OnePart part={part} at={at} sources={sources} change={(next) => change(at, next)} />
          {parts.length > 2 && (
            <button type="button" className="link" onClick={() => onChange(parts.filter((_, no) => no !== at))}>
              {words.dropPart}
            </button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => onChange([...parts, {}])}>{words.addPart}</Button>
    </div>
  );
}

type OneProps = { part: Part; at: number; sources: Sources; change(part: Part): void };

function OnePart({ part, at, sources: { choices, file }, change }: OneProps) {
  const { language } = useWords();
  const words = peopleWords[language];
  const label = (field: string) => fieldWord(language, field).label;
  const id = (name: string) => `part-${at}-${name}`;
  return (
    <>
      <label htmlFor={id('title')}>{label('title')}</label>
      <Input id={id('title')} maxLength={100} value={part.title ?? ''} onChange={(event) => change({ title: event.target.value })} />
      <label htmlFor={id('content')}>{label('content')}</label>
      <Input.TextArea
        id={id('content')}
        value={part.content ?? ''}
        onChange={(event) => change({ content: event.target.value })}
        autoSize={{ minRows: 3, maxRows: 20 }}
        maxLength={20_000}
      />
      <label htmlFor={id('category')}>{label('category')}</label>
      <Chooser
        id={id('category')}
        choices={choices.categories}
        value={part.category}
        onChange={(category) => change(category ? { category } : {})}
      />
      <label htmlFor={id('area')}>{label('areaCode')}</label>
      <Chooser
        id={id('area')}
        choices={choices.areas}
        value={part.areaCode ?? file.areaCode}
        onChange={(areaCode) => change(areaCode ? { areaCode } : {})}
      />
      {file.attachments.length > 0 && (
        <Checkbox checked={part.withFiles === true} onChange={(event) => change({ withFiles: event.target.checked })}>
          {words.partFiles}
        </Checkbox>
      )}
      <Checkbox checked={part.accusation === true} onChange={(event) => change({ accusation: event.target.checked })}>
        {words.partAccusation}
      </Checkbox>
    </>
  );
}
