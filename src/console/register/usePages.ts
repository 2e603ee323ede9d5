import { useEffect, useRef, useState } from 'react';
import { askFor } from '../asking/request.ts';
import type { Sent } from '../uploads/uploadPart.tsx';

/** A scanned page as it was chosen: shown from memory, and sent beside the typing or at the latest with the form. */
export type Page = Readonly<{ id: number; file: File; address: string; sent?: Sent; fault?: Error }>;

export const pageTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/gif', 'image/webp'];
/** Scanners name pages by number: 2 comes before 10. */
const byName = (one: File, other: File) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true });

function post(file: File): Promise<Sent> {
  const form = new FormData();
  form.append('file', file, file.name);
  return askFor<Sent>('/uploads', { method: 'POST', form });
}

/** The pages of a letter in their order. A page that could not be sent stays, and is sent again with the form. */
export function usePages() {
  const [all, setAll] = useState<readonly Page[]>([]);
  const now = useRef(all);
  const change = (to: readonly Page[]) => {
    now.current = to;
    setAll(to);
  };
  const mark = (id: number, what: Partial<Page>) => change(now.current.map((page) => (page.id === id ? { ...page, ...what } : page)));
  useEffect(
    () => () => {
      for (const { address } of now.current) URL.revokeObjectURL(address);
    },
    [],
  );
  const sendOne = async ({ id, file }: Page): Promise<Sent> => {
    const sent = await post(file);
    mark(id, { sent });
    return sent;
  };
  const next = useRef(1);
  return {
    all,
    /** Adds pages by their names; what is no page stays out and is returned. */
    async add(files: readonly File[]): Promise<readonly File[]> {
      const pages = files
        .filter(({ type }) => pageTypes.includes(type))
        .toSorted(byName)
        .map((file): Page => ({ id: next.current++, file, address: URL.createObjectURL(file) }));
      change([...now.current, ...pages]);
      for (const page of pages) await sendOne(page).catch((fault: Error) => mark(page.id, { fault }));
      return files.filter(({ type }) => !pageTypes.includes(type));
    },
    move(id: number, by: 1 | -1) {
      const from = now.current.findIndex((page) => page.id === id);
      const page = now.current[from];
      if (!page || !now.current[from + by]) return;
      change(now.current.toSpliced(from, 1).toSpliced(from + by, 0, page));
    },
    remove(id: number) {
      const gone = now.current.find((page) => page.id === id);
      if (gone) URL.revokeObjectURL(gone.address);
      change(now.current.filter((page) => page.id !== id));
    },
    /** Sends what was not sent yet. @returns what the form names the pages by, in their order */
    async send(): Promise<string[]> {
      for (const page of now.current) if (!page.sent) await sendOne(page);
      return now.current.flatMap(({ sent }) => (sent ? [sent.uploadId] : []));
    },
  };
}
export type Pages = ReturnType<typeof usePages>;
