import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { glyphsIn } from '../glyphs.ts';
import { breakable, substituteMissing } from '../typesettable.ts';
import type { BindingOrder, BoundNote, BoundPlace, BoundRow, BoundSheet } from './bindingContent.ts';

/** Sets the pages that are made for a bound file. Each answers with a PDF of its own. */
export type SheetSetter = Readonly<{
  /** Cover and index; `places` say on which pages the items are. */
  front(order: BindingOrder, places: readonly BoundPlace[], pages: number): Uint8Array;
  sheet(sheet: BoundSheet): Uint8Array;
  note(note: BoundNote): Uint8Array;
}>;

const workspace = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('./binding.typ', import.meta.url), 'utf8');
/** As in the press of letters: without it the process grows. */
const remembered = 5;

/** @param fontFolder  as for `createLetterPress` */
export function sheetSetter(fontFolder: string): SheetSetter {
  const glyphs = glyphsIn(fontFolder);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }], workspace });
  const shown = (text: string): string =>
    text
      .split('\n')
      .map((line) => breakable(substituteMissing(line, glyphs)))
      .join('\n');
  const shownRows = (rows: readonly BoundRow[]) => rows.map(({ label, text }) => ({ label: shown(label), text: shown(text) }));
  const set = (made: object): Uint8Array => {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { made: JSON.stringify(made) } });
    if (!compiled.result) throw new Error('a sheet of a bound file could not be set');
    const pdf = compiler.pdf(compiled.result, {});
    compiler.evictCache(remembered);
    return pdf;
  };
  return {
    front: ({ cover, items }, places, pages) =>
      set({
        form: 'front',
        title: '卷宗',
        cover: {
          organ: shown(cover.organ),
          series: shown(cover.series),
          title: shown(cover.title),
          from: cover.from,
          to: cover.to,
          rows: shownRows([
            ...cover.rows,
            { label: '件数、页数', text: `${items.length} 件，${pages} 页` },
            { label: '保管期限', text: '' },
            { label: '归档号、档号', text: '' },
          ]),
        },
        items: items.map(({ title, by, on, number, note }, at) => ({
          no: at + 1,
          number: shown(number ?? ''),
          by: shown(by),
          title: shown(title),
          on,
          pages: pagesIn(places[at]),
          note: shown([note, withoutPages(places[at])].filter(Boolean).join('；')),
        })),
      }),
    sheet: ({ title, rows, entries = [] }) =>
      set({
        form: 'sheet',
        title: shown(title),
        rows: shownRows(rows),
        entries: entries.map((entry) => ({ head: shown(entry.head), rows: shownRows(entry.rows) })),
      }),
    note: ({ lines, files, boundBy, boundOn }) =>
      set({
        form: 'note',
        title: '卷内备考表',
        lines: lines.map(shown),
        files: files.map(({ name, size, sha256 }) => ({ name: shown(name), size, sha256: shown(sha256) })),
        boundBy: shown(boundBy),
        boundOn,
      }),
  };
}

const pagesIn = (place?: BoundPlace): string =>
  place?.from === undefined ? '—' : place.from === place.to ? String(place.from) : `${place.from}–${place.to}`;

const words = { locked: '有密码，见备考表', unreadable: '打不开，见备考表', 'too-large': '图片过大，见备考表' } as const;
const withoutPages = (place?: BoundPlace): string =>
  place?.from !== undefined ? '' : place?.trouble ? words[place.trouble] : '电子文件，见备考表';
