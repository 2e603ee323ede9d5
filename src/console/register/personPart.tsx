import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { choiceWords } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { peopleWords } from '../../words/people.ts';
import type { Choice } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { useWords } from '../language/language.tsx';
import type { Draft } from './draft.ts';

function ProxyFields() {
  const { language } = useWords();
  const label = (name: string) => fieldWord(language, name).label;
  const relations = Object.entries(choiceWords[language].proxyRelations).map(([value, name]) => ({ value, label: name }));
  return (
    <div className="pair">
      <Form.Item name={['proxy', 'name']} label={label('proxyName')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['proxy', 'phone']} label={label('proxyPhone')}>
        <Input maxLength={40} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={['proxy', 'relation']} label={label('relation')} rules={[{ required: true }]}>
        <Radio.Group options={relations} />
      </Form.Item>
    </div>
  );
}

/** Who brings the matter. Name and phone are asked, never forced. */
export function PersonPart({ areas }: { areas: readonly Choice[] }) {
  const { language, words } = useWords();
  const byProxy = Form.useWatch<Draft['byProxy']>('byProxy');
  const identity = Form.useWatch<Draft['identity']>('identity');
  const people = peopleWords[language];
  const label = (name: string) => fieldWord(language, name).label;
  const identities = Object.entries(choiceWords[language].identities).map(([value, name]) => ({ value, label: name }));
  const idKinds = Object.entries(choiceWords[language].idKinds).map(([value, name]) => ({ value, label: name }));
  const text = (name: 'name' | 'phone' | 'email' | 'idNumber' | 'address', max: number, as = label(name)) => (
    <Form.Item name={name} label={as}>
      <Input maxLength={max} autoComplete="off" {...(name === 'phone' ? { inputMode: 'tel' as const } : {})} />
    </Form.Item>
  );
  return (
    <fieldset>
      <legend>{words.register.who}</legend>
      <Form.Item name="identity" label={label('identity')}>
        <Radio.Group options={identities} />
      </Form.Item>
      {identity === 'anonymous' && <p className="quiet">{words.register.anonymousNote}</p>}
      <div className="pair">
        {text('name', 60, words.register.someone)}
        {text('phone', 40)}
        {text('email', 254)}
        <Form.Item name="idKind" label={label('idKind')}>
          <Chooser choices={idKinds} />
        </Form.Item>
        {text('idNumber', 40)}
        {text('address', 200)}
        <Form.Item name="homeArea" label={label('homeArea')}>
          <Chooser choices={areas} />
        </Form.Item>
        <Form.Item name="livingArea" label={label('livingArea')}>
          <Chooser choices={areas} />
        </Form.Item>
        <Form.Item name="headcount" label={label('headcount')}>
          <InputNumber min={1} max={99_999} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="coSigners" label={people.lines} extra={people.linesHint}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} autoComplete="off" />
      </Form.Item>
      <Form.Item name="byProxy" valuePropName="checked">
        <Checkbox>{words.register.byProxy}</Checkbox>
      </Form.Item>
      {byProxy && <ProxyFields />}
    </fieldset>
  );
}
