import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { accountWords } from '../../words/accounts.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Passwords = { password: string; newPassword: string };

/** The own password, by the old one. */
export function PasswordPart() {
  const { language } = useWords();
  const words = accountWords[language].password;
  const client = useQueryClient();
  const [form] = Form.useForm<Passwords>();
  const change = useMutation({
    mutationFn: (typed: Passwords) => ask('/session/password', { method: 'POST', body: typed }),
    onSuccess: () => {
      form.resetFields();
      void client.invalidateQueries({ queryKey: questions.session.queryKey });
    },
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <section className="card" aria-labelledby="own-password">
      <h2 id="own-password">{words.title}</h2>
      <Form form={form} layout="vertical" requiredMark={false} onValuesChange={change.reset} onFinish={(typed) => change.mutate(typed)}>
        <Form.Item name="password" label={words.now} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item name="newPassword" label={words.next} extra={words.hint} rules={[{ required: true }]}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        {change.error && <Trouble fault={change.error} />}
        {change.isSuccess && <p role="status">{words.done}</p>}
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {words.verb}
        </Button>
      </Form>
    </section>
  );
}
