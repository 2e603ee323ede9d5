import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import './paper.css';

export type PaperShown = Readonly<{ title: string; about: string; bytes?: Blob | undefined; fault?: unknown }>;

/** An address for bytes in memory, given back when the paper goes away. */
function useAddress(bytes: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return setAddress(undefined);
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}

/** A letter on the screen, as the PDF that will be printed. */
export function PaperDialog({ paper, close }: { paper: PaperShown | undefined; close(): void }) {
  const { words } = useWords();
  const address = useAddress(paper?.bytes);
  return (
    <Modal open={paper !== undefined} onCancel={close} footer={null} width="min(960px, 96vw)" title={paper?.title} className="paper-dialog">
      <p className="quiet">
        {paper?.about}{' '}
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {words.paper.newTab}
          </a>
        )}
      </p>
      {paper?.fault ? <Trouble fault={paper.fault} /> : null}
      {paper && !paper.fault && !address && <Reading />}
      {address && <iframe src={address} title={paper?.title} className="paper-frame" />}
    </Modal>
  );
}
