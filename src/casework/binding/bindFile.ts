import { createHash } from 'node:crypto';
import type { CivilDate } from '../../clock/civilDate.ts';
import type { BindingOrder, BoundItem } from '../../documents/bind/bindingContent.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import { dayInWords } from '../../documents/formalWords.ts';
import type { City } from '../city.ts';
import { unitName } from '../law.ts';
import { type FileItem, fileItems, hasPages, sourceOf, type ToBind } from './fileItems.ts';
import { coverRows } from './registrationSheet.ts';

/** The most that goes into one PDF: pages of content, and bytes that are held at once while it is bound. */
export const pdfLimits = { pages: 600, bytes: 64 * 1024 * 1024 } as const;

/** Who takes the file out and what for; both stand in the closing note. */
export type Binder = Readonly<{ boundBy: string; notes: readonly string[] }>;

export type BoundAnswer = Readonly<
  | { outcome: 'bound'; pdf: Uint8Array; pages: number }
  | { outcome: 'too-big'; megabytes: number }
  | { outcome: 'too-many-pages'; pages: number }
  | { outcome: 'busy' | 'failed' }
>;

/** 立卷: the whole file as one PDF with cover, index, page numbers and closing note (GB/T 9705-2008; ADR-0250). */
export async function bindFile(city: City, bound: ToBind, by: Binder): Promise<BoundAnswer> {
  const items = fileItems(city, bound);
  if (items.reduce((sum, item) => sum + (hasPages(item) ? (item.size ?? 0) : 0), 0) > pdfLimits.bytes) return tooBig;
  const made: BoundItem[] = [];
  let held = 0;
  for (const item of items) {
    const source = await sourceOf(item);
    held += 'bytes' in source ? source.bytes.length : 0;
    if (held > pdfLimits.bytes) return tooBig;
    const { title, by: author, on, number, note } = item;
    made.push({ title, by: author, on, source, ...(number && { number }), ...(note && { note }) });
  }
  return city.bindery.bind({ ...outsideOf(city, bound, { items, by }), items: made, mostPages: pdfLimits.pages });
}

const tooBig = { outcome: 'too-big', megabytes: pdfLimits.bytes / 1024 / 1024 } as const;

type Outside = Readonly<{ items: readonly FileItem[]; by: Binder }>;

/** Cover and note. The note lists every file that came in, with its digest. */
function outsideOf(city: City, { view, person, file }: ToBind, { items, by }: Outside): Pick<BindingOrder, 'cover' | 'note'> {
  const days = [view.filedOn, ...items.map(({ on }) => on)].filter((on) => on !== '').sort();
  return {
    cover: {
      organ: unitName(city, file.petition.competent ?? file.petition.holder),
      series: view.categoryName ? `${bindingWords.series} · ${view.categoryName.zh}` : bindingWords.series,
      title: view.title,
      from: inWords(days[0] ?? view.filedOn),
      to: inWords(view.timeline.at(-1)?.on ?? view.filedOn),
      rows: coverRows(view, person),
    },
    note: {
      lines: [bindingWords.counted(items.length), bindingWords.copies, ...by.notes],
      files: items.flatMap(({ name, size = 0, sha256 }) => (name && sha256 ? [{ name, size: inKilobytes(size), sha256 }] : [])),
      boundBy: by.boundBy,
      boundOn: dayInWords(city.clock.today()),
    },
  };
}

const inWords = (on: string): string => (on === '' ? '' : dayInWords(on as CivilDate));
const inKilobytes = (size: number): string => `${Math.max(1, Math.round(size / 1024))} KB`;
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
