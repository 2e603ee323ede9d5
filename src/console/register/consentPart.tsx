import { Checkbox, Form } from 'antd';
import { fieldWord } from '../../words/fields.ts';
import { useWords } from '../language/language.tsx';

/** What the petitioner was asked and agreed to; nothing is agreed to by silence. */
export function ConsentPart() {
  const { language, words } = useWords();
  return (
    <fieldset>
      <legend>{words.register.consent}</legend>
      <div className="consents">
        <Form.Item name="mayPublish" valuePropName="checked" noStyle>
          <Checkbox>{words.register.publish}</Checkbox>
        </Form.Item>
        <Form.Item name="electronicService" valuePropName="checked" noStyle>
          <Checkbox>{words.register.electronic}</Checkbox>
        </Form.Item>
        <Form.Item name="smsNotices" valuePropName="checked" noStyle>
          <Checkbox>{fieldWord(language, 'smsNotices').label}</Checkbox>
        </Form.Item>
        <Form.Item name="mailNotices" valuePropName="checked" noStyle>
          <Checkbox>{fieldWord(language, 'mailNotices').label}</Checkbox>
        </Form.Item>
      </div>
    </fieldset>
  );
}
