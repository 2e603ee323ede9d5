import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RetentionView } from '../../api/contract/retention.ts';
import { formatFullDay } from '../../words/days.ts';
import { retentionWords } from '../../words/retention.ts';
import { askFor } from '../asking/request.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Hold = RetentionView['holds'][number];
type Changed = { changed(found: RetentionView): void };

/** Sends a form to a place of holds; a wrong field gets its message and what was typed stays. */
function useSend(path: string, { changed }: Changed) {
  const { language } = useWords();
  const [form] = Form.useForm();
  const send = useMutation({
    mutationFn: (body: object) => askFor<RetentionView>(path, { method: 'POST', body }),
    onSuccess: (found) => {
      form.resetFields();
      changed(found);
    },
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return { form, send };
}

/** 暂缓销毁: matters that must not be destroyed, with why and until when; placed and lifted with a reason. */
export function HoldList({ holds, placing, changed }: { holds: readonly Hold[]; placing: boolean } & Changed) {
  const { language } = useWords();
  const words = retentionWords[language];
  return (
    <>
      <h2>{words.holdsTitle}</h2>
      {holds.length === 0 && <p className="quiet">{words.noHolds}</p>}
      <ul className="plain-list">
        {holds.map((hold) => (
          <li key={hold.petitionNo} className="destruction">
            <Link to={`/matters/${hold.petitionNo}`}>{hold.petitionNo}</Link> ·{' '}
            {hold.until ? words.heldUntil(formatFullDay(hold.until, language)) : words.heldOpen} · <bdi>{hold.reason}</bdi> ·{' '}
            <bdi>{hold.by}</bdi>
            {placing && <Lift petitionNo={hold.petitionNo} changed={changed} />}
          </li>
        ))}
      </ul>
      {placing && <Place changed={changed} />}
    </>
  );
}

function Place({ changed }: Changed) {
  const { language } = useWords();
  const words = retentionWords[language];
  const { form, send } = useSend('/retention/holds', { changed });
  return (
    <Form form={form} name="hold" layout="vertical" onValuesChange={send.reset} onFinish={(typed) => send.mutate(typed)}>
      <p>{words.holdAbout}</p>
      <Form.Item name="petitionNo" label={words.petitionNo} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="reason" label={words.holdReason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="until" label={words.holdUntil}>
        <DayInput />
      </Form.Item>
      {send.error && <Trouble fault={send.error} />}
      <Button htmlType="submit" loading={send.isPending}>
        {words.place}
      </Button>
    </Form>
  );
}

function Lift({ petitionNo, changed }: { petitionNo: string } & Changed) {
  const { language } = useWords();
  const words = retentionWords[language];
  const [open, show] = useState(false);
  const { form, send } = useSend('/retention/holds/lift', { changed });
  if (!open)
    return (
      <Button type="link" onClick={() => show(true)}>
        {words.lift}
      </Button>
    );
  return (
    <Form
      form={form}
      name={`lift-${petitionNo}`}
      layout="vertical"
      onValuesChange={send.reset}
      onFinish={({ reason }) => send.mutate({ petitionNo, reason })}
    >
      <Form.Item name="reason" label={words.liftReason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {send.error && <Trouble fault={send.error} />}
      <div className="buttons">
        <Button htmlType="submit" loading={send.isPending}>
          {words.lift}
        </Button>
        <Button onClick={() => show(false)}>{words.cancel}</Button>
      </div>
    </Form>
  );
}
