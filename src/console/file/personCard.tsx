import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { FileView, PersonView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';
import { SamePerson } from './samePerson.tsx';

/** Asks for the reason, which goes on record together with the look. */
function RevealForm({ petitionNo, shown, cancel }: { petitionNo: string; shown(person: PersonView): void; cancel(): void }) {
  const { words } = useWords();
  const reveal = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      askFor<PersonView>(`/petitions/${encodeURIComponent(petitionNo)}/reveal`, { method: 'POST', body: { reason } }),
    onSuccess: shown,
  });
  return (
    <Form name="reveal" layout="vertical" onFinish={(asked: { reason: string }) => reveal.mutate(asked)} className="in-place">
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

function usePersonFacts(file: FileView, person: PersonView): Fact[] {
  const { language, words } = useWords();
  const label = (field: string) => fieldWord(language, field).label;
  const proxy = person.proxy && words.file.proxy(person.proxy.name, choiceWord(language, 'relation', person.proxy.relation));
  return [
    [label('identity'), choiceWord(language, 'identity', file.identity)],
    [label('name'), person.name ?? words.file.unknown],
    [label('phone'), person.phone ?? words.file.unknown],
    [label('email'), person.email],
    [label('idKind'), person.idKind && choiceWord(language, 'idKind', person.idKind)],
    [label('idNumber'), person.idNumber],
    [label('address'), person.address],
    [label('homeArea'), file.homeAreaName],
    [label('livingArea'), file.livingAreaName],
    [label('proxy'), proxy],
    [label('proxyPhone'), person.proxy?.phone],
    [label('complainedOfPerson'), person.complainedOf],
  ];
}

/** Who brought it: masked until somebody says why they need to see. The plain data lives in this page only, until it is left. */
export function PersonCard({ file }: { file: FileView }) {
  const { words } = useWords();
  const [asking, ask] = useState(false);
  const [plain, setPlain] = useState<PersonView>();
  const facts = usePersonFacts(file, plain ?? file.person);
  const show = (person: PersonView) => {
    setPlain(person);
    ask(false);
  };
  return (
    <section className="card" aria-labelledby="part-person">
      <h2 id="part-person">{words.file.person}</h2>
      <FactList facts={facts} />
      <p className="quiet" role="status">
        {plain ? words.reveal.recorded : words.reveal.masked}{' '}
        {!plain && !asking && (
          <button type="button" className="link" onClick={() => ask(true)}>
            {words.reveal.verb}
          </button>
        )}
      </p>
      {asking && <RevealForm petitionNo={file.petitionNo} shown={show} cancel={() => ask(false)} />}
      <SamePerson petitionNo={file.petitionNo} />
    </section>
  );
}
