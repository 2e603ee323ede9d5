import { Input, Radio } from 'antd';
import type { ChecklistAsked } from '../../api/contract/quality.ts';
import { fieldWord } from '../../words/fields.ts';
import { qualityWords } from '../../words/quality.ts';
import type { Controlled } from '../act/options.tsx';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { useWords } from '../language/language.tsx';
import './quality.css';

type Answer = 'yes' | 'no' | 'na';
type Given = Readonly<{ item: string; answer?: Answer; remark?: string }>;
type Item = ChecklistAsked['items'][number];

/** 检查清单: yes, no or not applicable for each item, with a remark, and the points so far. What the file says stands beside it and fills in nothing. */
export function ChecklistField({ asked, value, onChange = () => {} }: { asked: ChecklistAsked } & Controlled) {
  const { language } = useWords();
  const words = qualityWords[language];
  const given: readonly Given[] = Array.isArray(value) ? value : [];
  const of = (code: string) => given.find(({ item }) => item === code);
  const change = (code: string, more: Partial<Given>) =>
    onChange(asked.items.flatMap((each) => (each.code === code ? [{ ...of(code), item: code, ...more }] : (of(each.code) ?? []))));
  const sum = (answers: readonly (Answer | undefined)[]) =>
    asked.items.reduce((points, each) => points + (answers.includes(of(each.code)?.answer) ? each.points : 0), 0);
  return (
    <div className="checklist">
      <p className="quiet">{words.panel.version(asked.version)}</p>
      <ol>
        {asked.items.map((item, at) => (
          <Asked key={item.code} no={at + 1} item={item} given={of(item.code)} change={(more) => change(item.code, more)} />
        ))}
      </ol>
      <p role="status">{words.running(sum(['yes']), sum(['yes', 'no']))}</p>
    </div>
  );
}

type AskedProps = { no: number; item: Item; given: Given | undefined; change(more: Partial<Given>): void };

function Asked({ no, item, given, change }: AskedProps) {
  const { language } = useWords();
  const words = qualityWords[language];
  const id = `check-${item.code}`;
  return (
    <li>
      <fieldset>
        <legend>
          {no}. {item[language]}{' '}
          <span className="quiet">
            {words.item(item.points)}
            {item.must && ` · ${words.must}`}
            {item.found && ` · ${words.found[item.found]}`}
          </span>
        </legend>
        {item.law && <CitedLaw article={item.law} />}
        <Radio.Group
          // A name of its own: without one each group takes that of the form item, and all are one group to the browser.
          name={`${id}-answer`}
          aria-label={item[language]}
          value={given?.answer}
          onChange={(event) => change({ answer: event.target.value as Answer })}
          options={(['yes', 'no', 'na'] as const).map((each) => ({ value: each, label: words.answers[each] }))}
        />
        {given?.answer && (
          <>
            <label htmlFor={id}>{fieldWord(language, 'remark').label}</label>
            <Input id={id} maxLength={500} value={given.remark ?? ''} onChange={(event) => change({ remark: event.target.value })} />
          </>
        )}
      </fieldset>
    </li>
  );
}
