import { bindingWords } from '../../documents/bind/bindingWords.ts';
import type { MatterView } from '../views.ts';
import type { FileItem } from './fileItems.ts';

/** A line of the index of the archive: the item with its file, and what the file really is. */
export type Packed = Readonly<{ item: FileItem; no: number; fileName: string; size: number; sha256: string }>;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const plain = (text: string | number): string => String(text).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The index as a page to open beside the files: no script, nothing from elsewhere, each name a link to its file. */
export function indexPage({ petitionNo, title }: MatterView, packed: readonly Packed[]): string {
  const head = bindingWords.columns.map((column) => `<th scope="col">${plain(column)}</th>`).join('');
  const rows = packed.map(({ item: { title: named, by, on, number = '', note = '' }, no, fileName, size, sha256 }) => {
    const link = `<a href="${encodeURIComponent(fileName)}">${plain(fileName)}</a>`;
    const cells = [
      plain(no),
      plain(number),
      plain(by),
      plain(named),
      plain(on),
      link,
      plain(size),
      `<code>${plain(sha256)}</code>`,
      plain(note),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${plain(bindingWords.index)} ${plain(petitionNo)}</title>
<style>body{font-family:serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #666;padding:.4rem;text-align:left;vertical-align:top}code{word-break:break-all;font-size:.75rem}</style>
<h1>${plain(bindingWords.index)}</h1>
<p>${plain(petitionNo)} <bdi>${plain(title)}</bdi></p>
<table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</html>
`;
}
