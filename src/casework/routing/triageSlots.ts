import { categoryByWords } from '../../insight/categoryByWords.ts';
import type { Suggestion, TriageSlots } from '../../insight/slots.ts';
import { competentCandidates } from '../../jurisdiction/competence.ts';
import { rulesFor } from '../../jurisdiction/routingRules.ts';
import { wayListOn, waysFor } from '../../regulations/wayList.ts';
import { categoriesToday, isCategoryNow, rootToday } from '../categoryTree.ts';
import type { City } from '../city.ts';
import type { Officer } from '../officers.ts';
import { openFor } from '../readFile.ts';
import { routedMatter } from './trial.ts';

const mostOrgans = 3;

/** What may be put into category, route and organ of a matter, each with its reason: from words, the list of ways, the bureau's rules, and what organs do. */
export async function triageSlots(city: City, officer: Officer, petitionNo: string): Promise<TriageSlots | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  const { file, sealer } = opened;
  const read = (kind: string) =>
    file.texts
      .filter((text) => text.kind === kind)
      .map((text) => sealer.read(text))
      .join('\n');
  const [title, content] = [read('title'), read('content')];
  const { petition } = file;
  const category = categoryByWords({ title, content })
    .map((each) => ({ ...each, value: rootToday(city, each.value) }))
    .filter(({ value }) => isCategoryNow(city, value));
  const chosen = petition.category ?? category[0]?.value;
  const list = wayListOn(city.clock.today());
  const ways = list ? waysFor(list.ways, `${title}\n${content}`, chosen ? { category: rootToday(city, chosen) } : {}) : [];
  const route = ways.flatMap(({ way, signs }): Suggestion[] =>
    way.route ? [{ value: String(way.route), by: 'ways', rule: way.code, because: [...signs] }] : [],
  );
  const live = await city.routingRules.active(officer.unit);
  const matter = routedMatter(city, { ...petition, category: chosen }, `${title}\n${content}`);
  // 检举控告 goes to the discipline organ alone, and no rule says otherwise (第三十条).
  const hits = petition.restricted ? [] : rulesFor(live?.rules ?? [], matter);
  const byRules = hits.map(
    ({ rule, because }): Suggestion => ({ value: rule.organ, by: 'rules', rule: `${live?.version}/${rule.id}`, because }),
  );
  return {
    category,
    route: firstOfEach(route),
    organ: [...byRules, ...(byRules.length > 0 || petition.restricted ? [] : byLines(city, petition.areaCode, chosen))],
  };
}

/** Each value once, with the likeliest reason. */
const firstOfEach = (suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions.filter(({ value }, at) => suggestions.findIndex((each) => each.value === value) === at);

function byLines(city: City, areaCode: string, category: string | undefined): Suggestion[] {
  if (!category) return [];
  const root = rootToday(city, category);
  return competentCandidates({ areaCode, categoryCode: root }, city.units)
    .slice(0, mostOrgans)
    .map(({ code }) => ({ value: code, by: 'lines', rule: `category-lines/${categoriesToday(city).version}`, because: [root, areaCode] }));
}
