import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import type { FileView } from '../../api/contract/file.ts';
import { useVerb } from '../act/actForm.tsx';
import { useWords } from '../language/language.tsx';
import { ReceiptButton } from '../paper/receiptButton.tsx';

/** Acts that issue a letter. */
const letterMakers = ['transfer', 'assign', 'accept', 'seal'];

/** Says that the act is done and what to do with what it made. */
export function ActResult({ type, file }: { type: string; file: FileView }) {
  const { words } = useWords();
  const verb = useVerb();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const then = type === 'reissueCode' ? words.act.newCode : letterMakers.includes(type) ? words.act.letterMade : undefined;
  const description = then && (
    <>
      <p className="plain">{then}</p>
      {type === 'reissueCode' && <ReceiptButton petitionNo={file.petitionNo} primary />}
    </>
  );
  return (
    <div ref={place} tabIndex={-1} role="status">
      <Alert type="success" showIcon role="presentation" title={words.act.done(verb(type))} description={description} />
    </div>
  );
}
