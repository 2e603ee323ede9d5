import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { UnitDone, UnitHistory, Units } from '../../api/contract/units.ts';
import { formatFullDay } from '../../words/days.ts';
import { unitWords } from '../../words/units.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { dayInShanghai } from '../clock/dayCount.ts';
import { useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Unit = Units['items'][number];
const typed = ['name', 'nameEn', 'shortName', 'letterCode', 'address', 'phone', 'hours'] as const;

/** What is said of a unit, its end, and its history. */
export function ChangeUnit({ unit, changed }: { unit: Unit; changed(): void }) {
  return (
    <>
      <ChangeForm unit={unit} changed={changed} />
      <CloseForm unit={unit} changed={changed} />
      <History code={unit.code} />
    </>
  );
}

function ChangeForm({ unit, changed }: { unit: Unit; changed(): void }) {
  const { language } = useWords();
  const words = unitWords[language];
  const [form] = Form.useForm();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const save = useMutation({
    mutationFn: ({ areaSuperior = null, lineSuperior = null, ...said }: Record<string, string | null>) =>
      askFor<UnitDone>('/units/changes', { method: 'POST', body: { code: unit.code, areaSuperior, lineSuperior, ...said } }),
    onSuccess: changed,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <Form
      form={form}
      name="unit"
      layout="vertical"
      requiredMark={false}
      initialValues={unit}
      onValuesChange={save.reset}
      onFinish={(said) => save.mutate(said)}
    >
      {typed.map((field) => (
        <Form.Item key={field} name={field} label={words.fields[field]}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
      ))}
      {(['areaSuperior', 'lineSuperior'] as const).map((field) => (
        <Form.Item key={field} name={field} label={words.fields[field]}>
          <Chooser choices={units} />
        </Form.Item>
      ))}
      <Form.Item name="reason" label={words.reason} rules={[{ required: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {save.error && <Trouble fault={save.error} />}
      {save.isSuccess && <p role="status">{words.done}</p>}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {words.save}
      </Button>
    </Form>
  );
}

function CloseForm({ unit, changed }: { unit: Unit; changed(): void }) {
  const { language } = useWords();
  const words = unitWords[language];
  const [form] = Form.useForm();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const close = useMutation({
    mutationFn: (said: Record<string, string>) =>
      askFor<UnitDone>('/units/closings', { method: 'POST', body: { code: unit.code, ...said } }),
    onSuccess: changed,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <details>
      <summary>{words.close}</summary>
      <p>{words.closeAbout}</p>
      <Form
        form={form}
        name="unit-end"
        layout="vertical"
        requiredMark={false}
        onValuesChange={close.reset}
        onFinish={(said) => close.mutate(said)}
      >
        <Form.Item name="successor" label={words.successor} rules={[{ required: true }]}>
          <Chooser choices={units.filter(({ value }) => value !== unit.code)} />
        </Form.Item>
        <Form.Item name="reason" label={words.reason} rules={[{ required: true }]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {close.error && <Trouble fault={close.error} />}
        {close.data && <p role="status">{words.handed(close.data.handed, close.data.left)}</p>}
        <Button htmlType="submit" danger loading={close.isPending}>
          {words.close}
        </Button>
      </Form>
    </details>
  );
}

function History({ code }: { code: string }) {
  const { language } = useWords();
  const words = unitWords[language];
  const { data } = useQuery({
    queryKey: ['unit-history', code],
    queryFn: () => askFor<UnitHistory>(`/units/${encodeURIComponent(code)}/history`),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <details>
      <summary>{words.history}</summary>
      <ul>
        {data.items.map(({ at, by, change, reason, name }) => (
          <li key={at}>
            {formatFullDay(dayInShanghai(at), language)} <code>{by}</code> {words.changes[change]}{' '}
            <bdi>
              {name} · {reason}
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
