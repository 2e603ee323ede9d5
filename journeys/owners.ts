import { listPetitions } from '../src/casework/lists.ts';
import { placeOf } from '../src/place.ts';
import { loadSettings } from '../src/settings.ts';
import type { City } from './city.ts';

/** What the petitioner of a matter of the demo city holds, and how the matter stands. */
export type Owner = Readonly<{ petitionNo: string; queryCode: string; state: string; channel: string }>;

/** Every matter of the demo city with number and code, newest first; accusations come last. */
export async function ownersIn(city: City): Promise<Owner[]> {
  const read = loadSettings({ XINQIAO_DATA: city.dataFolder });
  if (!read.ok) throw new Error(read.problems.join());
  const place = placeOf(read.settings, { demo: false });
  try {
    const open = await place.city();
    const owners: Owner[] = [];
    for (const account of ['triage.city', 'restricted.city']) {
      const officer = await open.officers.find(account);
      if (!officer) throw new Error(`no account ${account}`);
      for (let cursor: string | undefined | null; cursor !== null; ) {
        const page = await listPetitions(open, officer, { sort: 'filed', size: 100, ...(cursor && { cursor }) });
        for (const { petitionNo, state, channel } of page.items) {
          if (owners.some((one) => one.petitionNo === petitionNo)) continue;
          const petitionId = (await open.files.idOf(petitionNo)) ?? '';
          owners.push({ petitionNo, queryCode: open.keys.queryCode(petitionId, 1), state, channel });
        }
        cursor = page.nextCursor;
      }
    }
    return owners;
  } finally {
    await place.close();
  }
}

/** A matter and the page that its petitioner reads. */
export type OwnPage = Readonly<{ owner: Owner; html: string }>;

/** The page of each matter as its petitioner reads it, in the city's language. */
export async function ownPages({ url }: City, owners: readonly Owner[]): Promise<OwnPage[]> {
  const pages: OwnPage[] = [];
  for (const owner of owners) {
    const body = new URLSearchParams({ petitionNo: owner.petitionNo, queryCode: owner.queryCode });
    const opened = await fetch(`${url}/track`, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' }, body });
    const cookie = opened.headers
      .getSetCookie()
      .find((one) => one.startsWith('xq_matter='))
      ?.split(';')[0];
    if (cookie === undefined) continue; // the code was issued anew
    pages.push({ owner, html: await (await fetch(`${url}/track/matter`, { headers: { cookie } })).text() });
  }
  return pages;
}

/** The fewest matters, greedily, whose pages together show every part that the page of any matter shows: each class, id and heading. */
export function everyShape(pages: readonly OwnPage[]): Owner[] {
  const parts = new Map(pages.map(({ owner, html }) => [owner, partsOf(html)]));
  const open = new Set([...parts.values()].flatMap((shown) => [...shown]));
  const chosen: Owner[] = [];
  const gain = (shown: ReadonlySet<string>) => [...shown].filter((part) => open.has(part)).length;
  while (open.size > 0) {
    const [best] = [...parts].sort(([, a], [, b]) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best[0]);
    for (const part of best[1]) open.delete(part);
  }
  return chosen;
}

function partsOf(html: string): ReadonlySet<string> {
  const named = [...html.matchAll(/ (?:class|id)="([^"]*)"/g)].map(([, name = '']) => name.replaceAll(/[0-9a-f-]{30,}|\d+/g, ''));
  const headed = [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text = '']) => text);
  return new Set([...named, ...headed]);
}
