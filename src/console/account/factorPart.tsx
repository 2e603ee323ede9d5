import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, QRCode } from 'antd';
import { accountWords } from '../../words/accounts.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Started = { secret: string; uri: string };

/** 两步验证: a secret to scan, its first code, and recovery codes that are shown once. */
export function FactorPart() {
  const { language } = useWords();
  const words = accountWords[language].factor;
  const client = useQueryClient();
  const start = useMutation({ mutationFn: () => askFor<Started>('/session/second-factor', { method: 'POST', body: {} }) });
  const [form] = Form.useForm<{ code: string }>();
  const confirm = useMutation({
    mutationFn: (typed: { code: string }) =>
      askFor<{ recovery: string[] }>('/session/second-factor/confirmation', { method: 'POST', body: typed }),
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const kept = () => void client.invalidateQueries({ queryKey: questions.session.queryKey });
  return (
    <section className="card" aria-labelledby="own-factor">
      <h2 id="own-factor">{words.title}</h2>
      <p>{words.lead}</p>
      {!start.data && (
        <Button loading={start.isPending} onClick={() => start.mutate()}>
          {words.start}
        </Button>
      )}
      {start.error && <Trouble fault={start.error} />}
      {start.data && !confirm.data && (
        <>
          <p>{words.scan}</p>
          <QRCode value={start.data.uri} type="svg" aria-label={words.secret} />
          <p>
            {words.secret} <code>{start.data.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            onValuesChange={confirm.reset}
            onFinish={(typed) => confirm.mutate(typed)}
          >
            <Form.Item name="code" label={accountWords[language].code} rules={[{ required: true }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
            </Form.Item>
            {confirm.error && <Trouble fault={confirm.error} />}
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {words.confirm}
            </Button>
          </Form>
        </>
      )}
      {confirm.data && (
        <div role="status">
          <h3>{words.recovery}</h3>
          <p>{words.recoveryLead}</p>
          <ul className="recovery">
            {confirm.data.recovery.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Button onClick={kept}>{words.done}</Button>
        </div>
      )}
    </section>
  );
}
