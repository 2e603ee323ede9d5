import { useRef, useState } from 'react';
import type { FileView, OfferedAct } from '../../api/contract/file.ts';
import { ActForm, type Opened, useVerb } from '../act/actForm.tsx';
import { actsPlace } from '../frame/shortcuts.ts';
import { useWords } from '../language/language.tsx';
import { ActButtons } from './actButtons.tsx';
import { ActResult } from './actResult.tsx';
import { PaperInHand } from './paperInHand.tsx';

/** What can be done now, drawn from the engine's table. An act opens in place and gives the focus back where it was. */
export function ActsPanel({ file, today }: { file: FileView; today: string }) {
  const { words } = useWords();
  const verb = useVerb();
  const place = useRef<HTMLElement>(null);
  const [opened, open] = useState<Opened>();
  const [done, setDone] = useState<string>();
  const start = (act: OfferedAct) => {
    setDone(undefined);
    open({ act, basis: file });
  };
  const close = () => {
    const type = opened?.act.type;
    open(undefined);
    setTimeout(() => place.current?.querySelector<HTMLElement>(`[data-act="${type}"]`)?.focus());
  };
  const adopt = () => opened && open({ act: file.acts.find(({ type }) => type === opened.act.type) ?? opened.act, basis: file });
  const finish = ({ type }: OfferedAct) => {
    open(undefined);
    setDone(type);
  };
  return (
    <section ref={place} id={actsPlace} className={opened ? 'card acts acts-open' : 'card acts'} aria-labelledby="acts-title">
      <h2 id="acts-title">{words.file.acts}</h2>
      {done && <ActResult type={done} file={file} />}
      <PaperInHand file={file} />
      {opened ? (
        <>
          <h3>{verb(opened.act.type)}</h3>
          <ActForm key={opened.act.type} {...{ opened, file, today, adopt, close }} done={finish} />
        </>
      ) : (
        <ActButtons acts={file.acts} start={start} />
      )}
      {file.acts.length === 0 && (
        <p className="quiet">
          {words.file.noActs} {words.file.noActsAbout(file.holderName)}
        </p>
      )}
    </section>
  );
}
