import { useEffect } from 'react';

/** Where the shortcuts go: ids and classes that pages put on the elements meant. */
export const searchBox = 'find-matters';
export const rowClass = 'row-link';
export const actsPlace = 'acts';

const kept = 'xinqiao.shortcuts';
/** Single keys can be switched off (WCAG 2.1.4), for people who dictate. */
export const shortcutsOn = () => localStorage.getItem(kept) !== 'off';
export const switchShortcuts = (on: boolean) => localStorage.setItem(kept, on ? 'on' : 'off');

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], iframe') !== null);

/** Moves the focus among the rows of a list; from nowhere, to the first. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>(`.${rowClass}`)];
  const now = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[now < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, now + by))];
  next?.focus();
  next?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

const focusIn = (selector: string) => {
  const place = document.querySelector<HTMLElement>(selector);
  place?.focus();
  place?.scrollIntoView({ block: 'nearest' });
};

/** `/` `j` `k` `e` `n` `?`, wherever nobody is writing. Enter on a row is the link's own. */
export function useShortcuts(openKeys: () => void, register: (() => void) | undefined) {
  useEffect(() => {
    const moves: Record<string, () => void> = {
      '/': () => focusIn(`#${searchBox}`),
      j: () => step(1),
      k: () => step(-1),
      e: () => focusIn(`#${actsPlace} button`),
      ...(register && { n: register }),
      '?': openKeys,
    };
    const press = (event: KeyboardEvent) => {
      const move = moves[event.key];
      if (!move || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writes(event.target) || !shortcutsOn()) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [openKeys, register]);
}
