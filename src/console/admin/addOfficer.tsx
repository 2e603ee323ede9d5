import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { accountWords } from '../../words/accounts.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Typed = { account: string; name: string; unit: string; password: string };

/** A new account; what it may do is said by the security administrator. */
export function AddOfficer({ added }: { added(): void }) {
  const { language } = useWords();
  const words = accountWords[language].list;
  const [form] = Form.useForm<Typed>();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const add = useMutation({
    mutationFn: (typed: Typed) => ask('/officers', { method: 'POST', body: typed }),
    onSuccess: () => {
      form.resetFields();
      added();
    },
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const required = (label: string) => ({ label, rules: [{ required: true }] });
  return (
    <details className="card">
      <summary>{words.add}</summary>
      <p className="quiet">{words.addLead}</p>
      <Form form={form} name="new-officer" layout="vertical" requiredMark={false} onFinish={(typed) => add.mutate(typed)}>
        <Form.Item name="account" {...required(words.account)}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" {...required(words.name)}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="unit" {...required(words.unit)}>
          <Chooser choices={units} />
        </Form.Item>
        <Form.Item name="password" extra={accountWords[language].password.hint} {...required(words.password)}>
          <Input.Password maxLength={200} autoComplete="new-password" />
        </Form.Item>
        {add.error && <Trouble fault={add.error} />}
        {add.isSuccess && <p role="status">{words.added(add.variables.account)}</p>}
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {words.add}
        </Button>
      </Form>
    </details>
  );
}
