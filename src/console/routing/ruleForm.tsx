import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { routingWords } from '../../words/routing.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { DayInput } from '../fields/dayInput.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { type RuleDraft, ruleOf } from './draft.ts';

type Written = { note?: string; rules?: RuleDraft[] };
type Props = { start: Readonly<{ note: string; rules: readonly RuleDraft[] }> | undefined; kept(): void };

/** A new version: any number of rules, each with its conditions. What was typed stays when a field is wrong. */
export function RuleForm({ start, kept }: Props) {
  const { language } = useWords();
  const words = routingWords[language];
  const [form] = Form.useForm<Written>();
  const keep = useMutation({
    mutationFn: ({ note = '', rules = [] }: Written) =>
      askFor<{ version: number }>('/routing-rules', { method: 'POST', body: { note: note.trim(), rules: rules.map(ruleOf) } }),
    onSuccess: kept,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <section aria-labelledby="rule-form">
      <h2 id="rule-form">{words.write}</h2>
      <Form
        form={form}
        name="rules"
        layout="vertical"
        initialValues={start ?? { rules: [{}] }}
        onValuesChange={keep.reset}
        onFinish={(all) => keep.mutate(all)}
      >
        <Form.Item name="note" label={words.note} extra={words.noteHint}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.List name="rules">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <RuleFields key={key} no={name} remove={() => remove(name)} />
              ))}
              <Button onClick={() => add({})}>{words.add}</Button>
            </>
          )}
        </Form.List>
        {keep.error && <Trouble fault={keep.error} />}
        {keep.data && <p role="status">{words.kept(keep.data.version)}</p>}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={keep.isPending}>
            {words.keep}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** The conditions of one rule and where it sends. */
function RuleFields({ no, remove }: { no: number; remove(): void }) {
  const { language } = useWords();
  const words = routingWords[language];
  const { data: reference } = useQuery(questions.reference);
  const { units, categories, areas } = useChoices(reference);
  return (
    <fieldset>
      <legend>{words.rule(no + 1)}</legend>
      <div className="pair">
        <Form.Item name={[no, 'id']} label={words.id}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[no, 'organ']} label={words.organ}>
          <Chooser choices={units} />
        </Form.Item>
        <Form.Item name={[no, 'category']} label={words.category}>
          <Chooser choices={categories} />
        </Form.Item>
        <Form.Item name={[no, 'areas']} label={words.areas}>
          <Select mode="multiple" options={areas} optionFilterProp="label" />
        </Form.Item>
      </div>
      <Form.Item name={[no, 'words']} label={words.words} extra={words.wordsHint}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['，', ',', '、', ' ']} />
      </Form.Item>
      <div className="pair">
        <Form.Item name={[no, 'from']} label={words.from}>
          <DayInput />
        </Form.Item>
        <Form.Item name={[no, 'to']} label={words.to}>
          <DayInput />
        </Form.Item>
      </div>
      {no > 0 && (
        <Button size="small" onClick={remove}>
          {words.remove}
        </Button>
      )}
    </fieldset>
  );
}
