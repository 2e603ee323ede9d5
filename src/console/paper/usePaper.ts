import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../asking/request.ts';
import type { PaperShown } from './paperDialog.tsx';

export type PaperAsked = Readonly<{ path: string; body: unknown; title: string; about: string; version?: number }>;

/** Asks for a PDF and shows it: `show` what, `shown` for the dialog, `hide` when done. */
export function usePaper() {
  const [open, setOpen] = useState(false);
  const asking = useMutation({
    mutationFn: ({ path, body, version }: PaperAsked) =>
      ask(path, { method: 'POST', body, ...(version === undefined ? {} : { version }) }).then((response) => response.blob()),
  });
  const { variables: asked, data: bytes, error: fault } = asking;
  const shown: PaperShown | undefined = open && asked ? { title: asked.title, about: asked.about, bytes, fault } : undefined;
  const show = (wanted: PaperAsked) => {
    setOpen(true);
    asking.mutate(wanted);
  };
  return { show, shown, hide: () => setOpen(false) };
}
