import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Props<T> = { name: string; path: string; more?: object; shown(answer: T): void; cancel(): void };

/** Asks for the reason, which goes on record together with the look. */
export function RevealForm<T>({ name, path, more = {}, shown, cancel }: Props<T>) {
  const { words } = useWords();
  const reveal = useMutation({
    mutationFn: ({ reason }: { reason: string }) => askFor<T>(path, { method: 'POST', body: { ...more, reason } }),
    onSuccess: shown,
  });
  return (
    <Form name={name} layout="vertical" onFinish={(asked: { reason: string }) => reveal.mutate(asked)} className="in-place">
      <Form.Item name="reason" label={words.reveal.reason} extra={words.reveal.reasonHint} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoFocus autoComplete="off" />
      </Form.Item>
      {reveal.error && <Trouble fault={reveal.error} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={reveal.isPending}>
          {words.reveal.confirm}
        </Button>
        <Button onClick={cancel}>{words.reveal.cancel}</Button>
      </div>
    </Form>
  );
}
