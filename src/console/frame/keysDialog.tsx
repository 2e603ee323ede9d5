import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../language/language.tsx';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';

/** The list of shortcuts, and the switch for them. */
export function KeysDialog({ open, close }: { open: boolean; close(): void }) {
  const { words } = useWords();
  const [on, setOn] = useState(shortcutsOn);
  const turn = (next: boolean) => {
    switchShortcuts(next);
    setOn(next);
  };
  return (
    <Modal open={open} onCancel={close} footer={null} title={words.keys.title} destroyOnHidden>
      <dl className="keys">
        {words.keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={on} onChange={(event) => turn(event.target.checked)}>
        {words.keys.on}
      </Checkbox>
    </Modal>
  );
}
