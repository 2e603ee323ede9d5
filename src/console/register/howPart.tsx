import { Form, Input, Radio } from 'antd';
import { fieldWord } from '../../words/fields.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import type { Draft } from './draft.ts';

/** How it came, on which day, and for a visit what was said on the spot. */
export function HowPart({ today }: { today: string }) {
  const { language, words } = useWords();
  const channel = Form.useWatch<Draft['channel']>('channel');
  const reception = fieldWord(language, 'reception');
  const channels = Object.entries(words.register.channels).map(([value, label]) => ({ value, label }));
  return (
    <fieldset>
      <legend>{words.register.how}</legend>
      <div className="pair">
        <Form.Item name="channel" label={fieldWord(language, 'channel').label} required>
          <Radio.Group options={channels} />
        </Form.Item>
        <Form.Item name="on" label={words.register.on} extra={words.register.onHint}>
          <DayInput max={today} />
        </Form.Item>
        {channel === 'visit' && (
          <Form.Item name="receptionTime" label={words.register.receptionTime}>
            <Input type="time" className="day-input" />
          </Form.Item>
        )}
      </div>
      {channel === 'visit' && (
        <Form.Item name="reception" label={reception.label} extra={reception.hint}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
      )}
    </fieldset>
  );
}
