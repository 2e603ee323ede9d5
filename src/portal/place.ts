import type { City } from '../casework/city.ts';
import { areaName } from '../jurisdiction/areas.ts';
import type { LawArticle } from '../regulations/lawText.ts';
import { type PortalWords, portalWords } from '../words/portal.ts';

export type Lang = 'zh' | 'en';
/** How the pages are shown: 长辈版, or as usual. */
export type View = 'elder' | 'usual';

/** Where a page is shown: the language and its sentences, the city, its bureau, today, and how links keep the language. */
export type Place = Readonly<{
  lang: Lang;
  t: PortalWords;
  path: string;
  cityName: string;
  demo: boolean;
  today: string;
  /** 长辈版: large type, plain words, one question a page, read aloud. */
  elder: boolean;
  /** The fields that this page asks, where a step is asked question by question. */
  only?: readonly string[];
  /** Which of how many questions of the step this is. */
  question?: Readonly<{ no: number; of: number }>;
  office: Readonly<{ name: string; address: string; phone: string; hours: string }>;
  /** The name of an organ or an area in the reader's language; the one given where the city knows no other. */
  unitName(code: string, name: string): string;
  /** The same for an organ of which only the name is on record. */
  organName(name: string): string;
  areaName(code: string, name: string): string;
  /** A path of the portal with the language in it where it is not the city's own, so that it stays without cookies. */
  link(path: string): string;
  /** The text of the articles that a citation names. */
  lawOf(citation: string): readonly LawArticle[];
  /** The same page in a language. */
  inLang(lang: Lang): string;
  /** The same page in elder mode or without it. */
  inView(view: View): string;
}>;

/** The place of a request. The path never holds personal data: numbers and codes travel in bodies. */
export function placeOf(city: City, { lang, path, view = 'usual' }: { lang: Lang; path: string; view?: View }): Place {
  const { settings, areas, units, clock, laws } = city;
  const office = units.byCode.get(settings.intakeUnit);
  const ofLang = (asked: Lang) => (asked === settings.language ? [] : [`lang=${asked}`]);
  const ofView = (asked: View) => (asked === 'elder' ? ['view=elder'] : []);
  const withParts = (to: string, parts: readonly string[]) => (parts.length > 0 ? `${to}?${parts.join('&')}` : to);
  return {
    lang,
    t: portalWords[lang],
    path,
    cityName: areaName(settings.rootArea, areas, lang),
    demo: settings.demo,
    today: clock.today(),
    elder: view === 'elder',
    office: {
      name: (lang === 'zh' ? office?.name : office?.nameEn) ?? settings.intakeUnit,
      address: office?.address ?? '',
      phone: office?.phone ?? '',
      hours: office?.hours ?? '',
    },
    unitName: (code, name) => (lang === 'zh' ? name : (units.byCode.get(code)?.nameEn ?? name)),
    organName: (name) => (lang === 'zh' ? name : (units.units.find((unit) => unit.name === name)?.nameEn ?? name)),
    areaName: (code, name) => (lang === 'zh' ? name : (areas.byCode.get(code)?.nameEn ?? name)),
    link: (to) => withParts(to, [...ofLang(lang), ...ofView(view)]),
    inLang: (asked) => withParts(path, [`lang=${asked}`, ...ofView(view)]),
    inView: (asked) => withParts(path, [...ofLang(lang), `view=${asked}`]),
    lawOf: (citation) => laws.cited(citation),
  };
}
