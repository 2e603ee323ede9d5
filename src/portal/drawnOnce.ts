import type { ReactElement } from 'react';
import { htmlOf } from './page.tsx';
import type { Place } from './place.ts';

/**
 * Draws pages that say the same to everybody: once for each address, language and view, until what they show changes. Only for addresses
 * that are written in the code, so that nobody can fill the memory.
 */
export function drawnOnce(): (at: Place, shown: unknown, page: () => ReactElement) => string {
  const drawn = new Map<string, Readonly<{ state: string; html: string }>>();
  return (at, shown, page) => {
    const key = `${at.path} ${at.lang} ${at.elder}`;
    const state = JSON.stringify([at.today, shown]);
    const known = drawn.get(key);
    if (known?.state === state) return known.html;
    const html = htmlOf(page());
    drawn.set(key, { state, html });
    return html;
  };
}
