import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { choiceWords } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import type { Choice } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { useWords } from '../language/language.tsx';

type Choices = Readonly<Record<'areas' | 'categories' | 'units', readonly Choice[]>>;

/** Whom the matter complains of: it decides who may never see it. */
function WhomPart({ units }: { units: readonly Choice[] }) {
  const { words } = useWords();
  return (
    <fieldset>
      <legend>{words.register.whom}</legend>
      <div className="pair">
        <Form.Item name={['complainedOf', 'units']} label={words.register.units} extra={words.register.unitsHint}>
          <Select mode="multiple" maxCount={5} optionFilterProp="label" options={[...units]} placeholder={words.act.choose} />
        </Form.Item>
        <Form.Item name={['complainedOf', 'person']} label={words.register.person}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="accusation" valuePropName="checked">
        <Checkbox>{words.register.accusation}</Checkbox>
      </Form.Item>
    </fieldset>
  );
}

/** What the matter is: title, content, place, category, purpose, and whom it is about. */
export function MatterPart({ choices }: { choices: Choices }) {
  const { language, words } = useWords();
  const label = (name: string) => fieldWord(language, name).label;
  const purposes = Object.entries(choiceWords[language].purposes).map(([value, name]) => ({ value, label: name }));
  const required = [{ required: true, whitespace: true }];
  return (
    <>
      <fieldset>
        <legend>{words.register.what}</legend>
        <Form.Item name="title" label={label('title')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="content" label={label('content')} rules={required} extra={words.register.contentHint}>
          <Input.TextArea autoSize={{ minRows: 6, maxRows: 24 }} maxLength={20_000} />
        </Form.Item>
        <div className="pair">
          <Form.Item name="areaCode" label={label('areaCode')} rules={[{ required: true }]}>
            <Chooser choices={choices.areas} />
          </Form.Item>
          <Form.Item name="category" label={label('category')}>
            <Chooser choices={choices.categories} />
          </Form.Item>
        </div>
        <Form.Item name="purpose" label={label('purpose')}>
          <Radio.Group options={purposes} />
        </Form.Item>
        <Form.Item name="firstTime" valuePropName="checked">
          <Checkbox>{words.register.firstTime}</Checkbox>
        </Form.Item>
      </fieldset>
      <WhomPart units={choices.units} />
    </>
  );
}
