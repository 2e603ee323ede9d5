import { Button, Checkbox, Input, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { bindingShown } from '../../words/binding.ts';
import { ask } from '../asking/request.ts';
import { saveAnswer } from '../asking/saveAnswer.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** 取出整卷: the whole file as PDF or ZIP, once a purpose was given; a refusal keeps what was typed. */
export function BindingButton({ petitionNo }: { petitionNo: string }) {
  const { language } = useWords();
  const words = bindingShown[language];
  const id = useId();
  const [open, show] = useState(false);
  const [format, choose] = useState<'pdf' | 'zip'>('pdf');
  const [purpose, write] = useState('');
  const [identity, unmask] = useState(false);
  const [fault, tell] = useState<unknown>();
  const [busy, work] = useState(false);
  const take = async () => {
    work(true);
    tell(undefined);
    try {
      const path = `/petitions/${encodeURIComponent(petitionNo)}/binding`;
      await saveAnswer(await ask(path, { method: 'POST', body: { format, purpose, identity } }), `${petitionNo}.${format}`);
      show(false);
    } catch (trouble) {
      tell(trouble);
    }
    work(false);
  };
  return (
    <>
      <Button size="small" type="text" onClick={() => show(true)}>
        {words.verb}
      </Button>
      <Modal
        open={open}
        title={words.title}
        onCancel={() => show(false)}
        onOk={() => void take()}
        okText={words.confirm}
        okButtonProps={{ loading: busy, disabled: purpose.trim().length < 4 }}
      >
        <p>{words.about}</p>
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
        <p>
          <Checkbox checked={identity} onChange={({ target }) => unmask(target.checked)}>
            {words.identity}
          </Checkbox>
        </p>
        {fault !== undefined && <Trouble fault={fault} again={() => void take()} />}
      </Modal>
    </>
  );
}
