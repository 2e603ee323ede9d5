import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { RetentionView } from '../../api/contract/retention.ts';
import { retentionWords } from '../../words/retention.ts';
import { askFor } from '../asking/request.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** Proposes a list of what is over its term; what was typed stays when it is refused. */
export function ProposeForm({ changed }: { changed(found: RetentionView): void }) {
  const { language } = useWords();
  const words = retentionWords[language];
  const [form] = Form.useForm<{ note?: string }>();
  const propose = useMutation({
    mutationFn: ({ note = '' }: { note?: string }) => askFor<RetentionView>('/retention/lists', { method: 'POST', body: { note } }),
    onSuccess: changed,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <Form form={form} name="propose" layout="vertical" onValuesChange={propose.reset} onFinish={(typed) => propose.mutate(typed)}>
      <Form.Item name="note" label={words.note} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {propose.error && <Trouble fault={propose.error} />}
      <Button type="primary" htmlType="submit" loading={propose.isPending}>
        {words.propose}
      </Button>
    </Form>
  );
}
