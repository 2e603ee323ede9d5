import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, type FormInstance, Input } from 'antd';
import { useState } from 'react';
import { accountWords } from '../../words/accounts.ts';
import { signIn } from '../asking/questions.ts';
import { problemIn, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

export type Credentials = { account: string; password: string; code?: string };

const ofTheCode: readonly string[] = ['code-asked', 'code-wrong'];

/** Account and password. After success the session is read again, and whoever shows this form goes away. */
export function SignInForm({ form, account }: { form: FormInstance<Credentials>; account?: string }) {
  const { language, words } = useWords();
  const client = useQueryClient();
  const trying = useMutation({ mutationFn: (tried: Credentials) => signIn(client, { ...tried, account: tried.account.trim() }) });
  const { code: trouble } = problemIn(trying.error);
  const [codeAsked, askCode] = useState(false);
  if (!codeAsked && ofTheCode.includes(trouble)) askCode(true);
  const required = (label: string) => ({ label, rules: [{ required: true }] });
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ account }} onFinish={(tried) => trying.mutate(tried)}>
      <Form.Item name="account" {...required(words.signIn.account)}>
        <Input autoComplete="username" autoFocus={!account} maxLength={60} />
      </Form.Item>
      <Form.Item name="password" {...required(words.signIn.password)}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(account)} maxLength={200} />
      </Form.Item>
      {codeAsked && (
        <Form.Item name="code" label={accountWords[language].code}>
          <Input inputMode="numeric" autoComplete="one-time-code" autoFocus maxLength={20} />
        </Form.Item>
      )}
      {trying.error && <Trouble fault={trying.error} />}
      <Button type="primary" htmlType="submit" block loading={trying.isPending} className="spaced">
        {words.signIn.verb}
      </Button>
    </Form>
  );
}
