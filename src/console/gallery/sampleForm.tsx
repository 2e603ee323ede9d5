import { Button, Form } from 'antd';
import { useEffect } from 'react';
import type { FileView, OfferedAct } from '../../api/contract/file.ts';
import { galleryWords } from '../../words/gallery.ts';
import { ActFields } from '../act/actFieldList.tsx';
import type { useChoices } from '../fields/choices.ts';
import { useWords } from '../language/language.tsx';

export type Shown = 'empty' | 'long' | 'wrong' | 'shut';
const today = '2026-11-20';

/** One field of each kind that a form of an act can have without a matter behind it. */
const act: OfferedAct = {
  type: 'draft',
  role: 'handler',
  fields: [
    { name: 'facts', kind: 'text', required: true, maxLength: 8000 },
    { name: 'reason', kind: 'text', required: true, maxLength: 200 },
    {
      name: 'outcome',
      kind: 'choice',
      required: true,
      options: ['supported', 'partly-supported', 'explained', 'not-supported'].map((value) => ({ value })),
    },
    { name: 'to', kind: 'unit', required: true },
    { name: 'areaCode', kind: 'area', required: false },
    { name: 'days', kind: 'number', required: true, min: 1, max: 30 },
    { name: 'dueOn', kind: 'day', required: true },
    { name: 'phone', kind: 'phone', required: false },
    { name: 'email', kind: 'email', required: false },
    { name: 'major', kind: 'flag', required: false },
  ],
};
/** Of a matter the fields ask only for its number and letters. */
const file = { petitionNo: '', letters: [] } as unknown as FileView;

type Props = { shown: Shown; choices: ReturnType<typeof useChoices> };

/** The form of an act as officers see it, in one state; it sends nothing. */
export function SampleForm({ shown, choices }: Props) {
  const { language } = useWords();
  const words = galleryWords[language];
  const [form] = Form.useForm();
  const filled = {
    facts: words.short,
    reason: words.short,
    outcome: 'partly-supported',
    to: '440200-urban-management',
    areaCode: '440203',
    days: 15,
    dueOn: '2026-12-04',
    phone: '',
    email: 'office@example.org',
    major: true,
    on: today,
  };
  const values = {
    empty: { on: today },
    long: { ...filled, facts: words.long.repeat(12), reason: words.long.repeat(4).slice(0, 200) },
    wrong: { facts: words.short, days: 15, dueOn: '2026-11-02', on: today },
    shut: filled,
  }[shown];
  useEffect(() => {
    if (shown !== 'wrong') return;
    const say = () => form.setFields([{ name: 'dueOn', errors: [words.wrong] }]);
    form.validateFields().then(say, say);
  }, [form, shown, words]);
  return (
    <section className="card" aria-labelledby={`gallery-${shown}`}>
      <h3 id={`gallery-${shown}`}>{words.forms[shown].name}</h3>
      <p className="quiet">{words.forms[shown].about}</p>
      <Form form={form} name={shown} layout="vertical" disabled={shown === 'shut'} initialValues={values}>
        <ActFields act={act} sources={{ choices, file, today, values }} findings={[]} />
        <div className="buttons">
          <Button type="primary">{words.forms[shown].name}</Button>
        </div>
      </Form>
    </section>
  );
}
