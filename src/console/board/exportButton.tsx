import { Button, Input, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { boardWords } from '../../words/board.ts';
import { ask } from '../asking/request.ts';
import { saveAnswer } from '../asking/saveAnswer.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Props = Readonly<{ what: 'matters' | 'board' | 'indicators' | 'stock'; query: Readonly<Record<string, string | number>> }>;

/** Takes a table out, once a purpose was given; a refusal keeps what was typed. */
export function ExportButton({ what, query }: Props) {
  const { language } = useWords();
  const words = boardWords[language].exporting;
  const id = useId();
  const [open, show] = useState(false);
  const [format, choose] = useState<'csv' | 'xlsx'>('csv');
  const [purpose, write] = useState('');
  const [fault, tell] = useState<unknown>();
  const [busy, work] = useState(false);
  const take = async () => {
    work(true);
    tell(undefined);
    try {
      await saveAnswer(await ask('/exports', { method: 'POST', body: { what, format, purpose, query } }), `${what}.${format}`);
      show(false);
    } catch (trouble) {
      tell(trouble);
    }
    work(false);
  };
  return (
    <>
      <Button size="small" onClick={() => show(true)}>
        {words.verb}
      </Button>
      <Modal
        open={open}
        title={words.title}
        onCancel={() => show(false)}
        onOk={() => void take()}
        okText={words.confirm}
        cancelText={words.cancel}
        okButtonProps={{ loading: busy, disabled: purpose.trim().length < 4 }}
      >
        <p>{words.limit}</p>
        <label htmlFor={id}>{words.purpose}</label>
        <Input.TextArea
          id={id}
          rows={2}
          maxLength={500}
          value={purpose}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => write(target.value)}
        />
        <p className="quiet" id={`${id}-hint`}>
          {words.purposeHint}
        </p>
        <Radio.Group
          aria-label={words.format}
          value={format}
          onChange={({ target }) => choose(target.value)}
          options={Object.entries(words.formats).map(([value, label]) => ({ value, label }))}
        />
        {fault !== undefined && <Trouble fault={fault} again={() => void take()} />}
      </Modal>
    </>
  );
}
