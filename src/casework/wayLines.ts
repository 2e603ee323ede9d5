import { legalRoute } from '../regulations/routes.ts';
import { searchWays, wayListOn, waysFor } from '../regulations/wayList.ts';
import { isProposal, type Way } from '../regulations/ways/way.ts';
import { rootToday } from './categoryTree.ts';
import type { City } from './city.ts';
import type { Officer } from './officers.ts';
import { openFor } from './readFile.ts';

type Both = { zh: string; en: string };
/** One line of the 依法分类处理清单 as pages and the API show it; api/contract/ways.ts has the same shape. */
export type WayLine = {
  code: string;
  matter: Both;
  class: string;
  route?: number;
  routeTitle?: Both;
  category: string;
  organ: Both;
  term?: Both;
  proposal: boolean;
  basis: { article: string; quotation?: string; confidence: string }[];
};
export type WayLines = { version: string; from: string; total: number; items: WayLine[] };
export type WaySuggestions = { version: string; from: string; items: (WayLine & { signs: string[] })[] };

const lineOf = (way: Way): WayLine => ({
  code: way.code,
  matter: { ...way.matter },
  class: way.class,
  category: way.category,
  organ: { ...way.organ },
  proposal: isProposal(way),
  basis: way.basis.map(({ article, quotation, confidence }) => ({ article, confidence, ...(quotation && { quotation }) })),
  ...(way.route && { route: way.route, routeTitle: { ...legalRoute(way.route).plain } }),
  ...(way.term && { term: { ...way.term } }),
});

/** The list in force on a day, or what of it speaks of the words asked for. */
export function wayLines(today: string, asked = ''): WayLines {
  const list = wayListOn(today);
  const items = searchWays(list?.ways ?? [], asked).map(lineOf);
  return { version: list?.version ?? '', from: list?.from ?? '', total: list?.ways.length ?? 0, items };
}

/** Lines that a matter may belong to by its own words, with those words as the reason. Nothing if this officer does not see the matter. */
export async function waySuggestions(city: City, officer: Officer, petitionNo: string): Promise<WaySuggestions | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  const list = wayListOn(city.clock.today());
  if (!opened || !list) return undefined;
  const { file, sealer } = opened;
  const told = file.texts.filter(({ kind }) => kind === 'title' || kind === 'content').map((text) => sealer.read(text));
  const { category } = file.petition;
  const found = waysFor(list.ways, told.join('\n'), category ? { category: rootToday(city, category) } : {});
  return { version: list.version, from: list.from, items: found.map(({ way, signs }) => ({ ...lineOf(way), signs: [...signs] })) };
}
