import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

export type Sent = Readonly<{ uploadId: string; name: string; size: number }>;

function send(file: File): Promise<Sent> {
  const form = new FormData();
  form.append('file', file, file.name);
  return askFor<Sent>('/uploads', { method: 'POST', form });
}

/** Scans and attachments: each is sent when it is chosen, and named by its id when the form is. A file refused leaves the others. */
export function UploadPart({
  files,
  setFiles,
}: {
  files: readonly Sent[];
  setFiles(change: (files: readonly Sent[]) => readonly Sent[]): void;
}) {
  const { words } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const sending = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      for (const file of chosen) {
        const sent = await send(file);
        setFiles((before) => [...before, sent]);
      }
    },
  });
  const remove = (gone: Sent) => setFiles((before) => before.filter(({ uploadId }) => uploadId !== gone.uploadId));
  const names = (sending.variables ?? []).map(({ name }) => name).join(', ');
  return (
    <fieldset>
      <legend>{words.register.files}</legend>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          sending.mutate([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => picker.current?.click()} loading={sending.isPending}>
        {words.register.addFiles}
      </Button>{' '}
      <span className="quiet" role="status">
        {sending.isPending ? words.register.uploading(names) : words.register.filesHint}
      </span>
      {sending.error && <Trouble fault={sending.error} />}
      <ul className="files">
        {files.map((file) => (
          <li key={file.uploadId}>
            {file.name}{' '}
            <button type="button" className="link" onClick={() => remove(file)}>
              {words.register.remove(file.name)}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
