import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { look } from '../words/look.ts';

/** A file that browsers keep for a year: its name changes with its content. */
export type Sheet = Readonly<{ path: string; type: string; body: string }>;

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const kebab = (name: string) => name.replace(/[A-Z2]/g, (letter) => `-${letter.toLowerCase()}`);

/** Scripts of ours that import from each other, as one without imports. */
const joined = (...names: string[]) =>
  names
    .map(read)
    .join('')
    .replaceAll(/^import .*;$|^export /gm, '');

function sheet(name: string, type: string, body: string): Sheet {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  return { path: `/portal/${name.replace('.', `-${digest}.`)}`, type: `${type}; charset=utf-8`, body };
}

/** Enough for a sheet of our own: comments and the space between rules go; no text in quotes holds either. */
const compact = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/: /g, ':')
    .replaceAll(' {', '{');

const tokens = Object.entries(look.colour).map(([name, value]) => `--${kebab(name)}:${value}`);
const root = `:root{${[...tokens, `--font:${look.font}`, `--size:${look.size.portal}px`, `--size-elder:${look.size.elder}px`].join(';')}}`;

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1d4f91" stroke-width="1.8" stroke-linecap="round">' +
  '<path d="M1 18h22M3 18V8M21 18V8M3 10c4 7 14 7 18 0M8 18v-3.6M12 18v-2.8M16 18v-3.6"/></svg>';

/** The sheet, the script that nothing depends on, and the sign of the site. */
export const sheets = {
  css: sheet('portal.css', 'text/css', root + compact(['./portal.css', './forms.css', './clock.css', './elder.css'].map(read).join(''))),
  script: sheet('portal.js', 'text/javascript', read('./enhance.js')),
  draft: sheet('draft.js', 'text/javascript', joined('./draftStore.js', './draft.js')),
  elder: sheet('elder.js', 'text/javascript', read('./elder.js')),
  icon: sheet('bridge.svg', 'image/svg+xml', icon),
} as const;

/** The service worker with what it keeps; its text changes with any of it, so that browsers take the new one. */
export const shellWorker: string = (() => {
  const kept = [sheets.css, sheets.script, sheets.draft, sheets.elder, sheets.icon].map(({ path }) => path);
  const print = createHash('sha256').update(kept.join()).digest('base64url').slice(0, 10);
  return read('./worker.js').replace("['SHELL']", JSON.stringify(kept)).replace('PRINT', print);
})();
