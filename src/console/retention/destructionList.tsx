import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import type { RetentionView } from '../../api/contract/retention.ts';
import { formatFullDay } from '../../words/days.ts';
import { retentionWords } from '../../words/retention.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { ListedMatters } from './listedMatters.tsx';

type List = RetentionView['lists'][number];
type Props = { list: List; deciding: boolean; changed(found: RetentionView): void };

/** One list: who proposed and decided it, what stands on it, and the decision of another. */
export function DestructionList({ list, deciding, changed }: Props) {
  const { language } = useWords();
  const words = retentionWords[language];
  const [open, show] = useState(false);
  const { data, error } = useQuery({ ...questions.destructionMatters(list.no, list.state), enabled: open });
  const { no, state, note, matters, destroyed, spared, proposedBy, proposedOn, decidedBy, decidedOn, reason, own } = list;
  return (
    <article className="destruction">
      <h3>
        {words.list(no)} <Tag>{words.states[state]}</Tag>
      </h3>
      <p>
        <bdi>{note}</bdi> · {state === 'carried-out' ? words.gone(destroyed, spared) : words.count(matters)}
      </p>
      <p className="quiet">
        {words.proposed(formatFullDay(proposedOn, language))} <bdi>{proposedBy}</bdi>
        {decidedOn && (
          <>
            {' · '}
            {words.decided(formatFullDay(decidedOn, language))} <bdi>{decidedBy}</bdi> · <bdi>{reason}</bdi>
          </>
        )}
      </p>
      <details onToggle={(event) => show(event.currentTarget.open)}>
        <summary>{words.show}</summary>
        {error ? <Trouble fault={error} /> : data ? <ListedMatters items={data.items} state={state} /> : open && <Reading />}
      </details>
      {state === 'proposed' && own && <p className="quiet">{words.ownList}</p>}
      {state === 'proposed' && deciding && !own && <Decision no={no} changed={changed} />}
    </article>
  );
}

function Decision({ no, changed }: { no: number; changed(found: RetentionView): void }) {
  const { language } = useWords();
  const words = retentionWords[language];
  const [form] = Form.useForm<{ reason: string }>();
  const decide = useMutation({
    mutationFn: (body: { step: 'carry-out' | 'refuse'; reason: string }) =>
      askFor<RetentionView>(`/retention/lists/${no}/decisions`, { method: 'POST', body }),
    onSuccess: changed,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const send = (step: 'carry-out' | 'refuse') =>
    form.validateFields().then(
      ({ reason }) => decide.mutate({ step, reason }),
      () => {}, // the field says what is missing
    );
  return (
    <Form form={form} name={`decide-${no}`} layout="vertical" onValuesChange={decide.reset}>
      <Form.Item name="reason" label={words.reason} extra={words.warning} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {decide.error && <Trouble fault={decide.error} />}
      <div className="buttons">
        <Button danger disabled={decide.isPending} onClick={() => void send('carry-out')}>
          {words.carryOut}
        </Button>
        <Button disabled={decide.isPending} onClick={() => void send('refuse')}>
          {words.refuse}
        </Button>
      </div>
    </Form>
  );
}
