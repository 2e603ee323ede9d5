import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { Deputies } from '../../api/contract/accounts.ts';
import type { Session } from '../../api/contract/session.ts';
import { accountWords } from '../../words/accounts.ts';
import { askFor } from '../asking/request.ts';
import { Chooser } from '../fields/chooser.tsx';
import { DayInput } from '../fields/dayInput.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

const asked = { queryKey: ['deputies'], queryFn: () => askFor<Deputies>('/session/deputies') };
type Typed = { deputy?: string; from?: string; until?: string; reason?: string };

/** 代理: who stands in now, and a form to name a colleague. */
export function DeputyPart({ session }: { session: Session }) {
  const { language } = useWords();
  const words = accountWords[language].deputy;
  const client = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const { data, error, refetch } = useQuery(asked);
  const keep = (now: Deputies) => client.setQueryData(asked.queryKey, now);
  const name = useMutation({
    mutationFn: (typed: Typed) => askFor<Deputies>('/session/deputies', { method: 'POST', body: typed }),
    onSuccess: (now) => {
      keep(now);
      form.resetFields();
    },
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const end = useMutation({
    mutationFn: (id: string) => askFor<Deputies>('/session/deputies/endings', { method: 'POST', body: { id } }),
    onSuccess: keep,
  });
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const colleagues = data.colleagues.map(({ account, name: called }) => ({ value: account, label: `${called} · ${account}` }));
  return (
    <section className="card" aria-labelledby="own-deputy">
      <h2 id="own-deputy">{words.title}</h2>
      <p>{words.lead}</p>
      {data.deputies.length === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {data.deputies.map(({ id, account, name: called, deputyName, from, until }) => (
          <li key={id}>
            {account === session.account ? words.mine(deputyName, from, until) : words.forOther(called, from, until)}{' '}
            {account === session.account && (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(id)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ from: session.today }}
        onValuesChange={name.reset}
        onFinish={(typed) => name.mutate(typed)}
      >
        <Form.Item name="deputy" label={words.who} rules={[{ required: true }]}>
          <Chooser choices={colleagues} />
        </Form.Item>
        <Form.Item name="from" label={words.from} rules={[{ required: true }]}>
          <DayInput min={session.today} />
        </Form.Item>
        <Form.Item name="until" label={words.until} rules={[{ required: true }]}>
          <DayInput min={session.today} />
        </Form.Item>
        <Form.Item name="reason" label={words.reason} rules={[{ required: true }]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {(name.error ?? end.error) && <Trouble fault={name.error ?? end.error} />}
        <Button type="primary" htmlType="submit" loading={name.isPending}>
          {words.verb}
        </Button>
      </Form>
    </section>
  );
}
