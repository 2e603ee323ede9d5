import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import type { OfficerPage } from '../../api/contract/accounts.ts';
import { accountWords } from '../../words/accounts.ts';
import { choiceWords } from '../../words/choices.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Change = keyof (typeof accountWords)['zh']['list']['changes'];
type Typed = { change?: Change; reason?: string; name?: string; unit?: string; roles?: string[]; password?: string };

/** Which administrator does what; the API keeps to the same (casework/accounts/administer.ts). */
const changesOf: Readonly<Record<string, readonly Change[]>> = {
  admin: ['rename', 'move', 'disable', 'enable', 'password'],
  security: ['roles', 'second-factor'],
};

/** One change of one account, with its reason. */
export function ChangeOfficer({ row, by, changed }: { row: OfficerPage['items'][number]; by: readonly string[]; changed(): void }) {
  const { language } = useWords();
  const words = accountWords[language].list;
  const [form] = Form.useForm<Typed>();
  const change = Form.useWatch('change', form);
  const save = useMutation({
    mutationFn: (typed: Typed) => ask('/officers/changes', { method: 'POST', body: { account: row.account, ...typed } }),
    onSuccess: changed,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const fits = by.flatMap((role) => changesOf[role] ?? []).filter((each) => (row.disabled ? each !== 'disable' : each !== 'enable'));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onValuesChange={save.reset}
      initialValues={{ name: row.name, roles: row.roles }}
      onFinish={(typed) => save.mutate(typed)}
    >
      <Form.Item name="change" label={words.what} rules={[{ required: true }]}>
        <Select options={fits.map((value) => ({ value, label: words.changes[value] }))} popupMatchSelectWidth={false} />
      </Form.Item>
      {change && <ChangedField change={change} />}
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

function ChangedField({ change }: { change: Change }) {
  const { language } = useWords();
  const words = accountWords[language].list;
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const required = [{ required: true }];
  switch (change) {
    case 'rename':
      return (
        <Form.Item name="name" label={words.name} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      );
    case 'move':
      return (
        <Form.Item name="unit" label={words.unit} rules={required}>
          <Chooser choices={units} />
        </Form.Item>
      );
    case 'password':
      return (
        <Form.Item name="password" label={words.password} rules={required} extra={accountWords[language].password.hint}>
          <Input.Password maxLength={200} autoComplete="new-password" />
        </Form.Item>
      );
    case 'roles':
      return (
        <Form.Item name="roles" label={words.roles}>
          <Select mode="multiple" options={Object.entries(choiceWords[language].roles).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      );
    default:
      return null;
  }
}
