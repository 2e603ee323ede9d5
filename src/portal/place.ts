import type { City } from '../casework/city.ts';
import { areaName } from '../jurisdiction/areas.ts';
import type { LawArticle } from '../regulations/lawText.ts';
import { type PortalWords, portalWords } from '../words/portal.ts';

export type Lang = 'zh' | 'en';

/** Where a page is shown: the language and its sentences, the city, its bureau, today, and how links keep the language. */
export type Place = Readonly<{
  lang: Lang;
  t: PortalWords;
  path: string;
  cityName: string;
  demo: boolean;
  today: string;
  office: Readonly<{ name: string; address: string; phone: string; hours: string }>;
  /** The name of an organ or an area in the reader's language; the one given where the city knows no other. */
  unitName(code: string, name: string): string;
  areaName(code: string, name: string): string;
  /** A path of the portal with the language in it where it is not the city's own, so that it stays without cookies. */
  link(path: string): string;
  /** The text of the articles that a citation names. */
  lawOf(citation: string): readonly LawArticle[];
  /** The same page in a language. */
  inLang(lang: Lang): string;
}>;

/** The place of a request. The path never holds personal data: numbers and codes travel in bodies. */
export function placeOf(city: City, { lang, path }: { lang: Lang; path: string }): Place {
  const { settings, areas, units, clock, laws } = city;
  const office = units.byCode.get(settings.intakeUnit);
  const withLang = (to: string, asked: Lang) => `${to}?lang=${asked}`;
  return {
    lang,
    t: portalWords[lang],
    path,
    cityName: areaName(settings.rootArea, areas, lang),
    demo: settings.demo,
    today: clock.today(),
    office: {
      name: (lang === 'zh' ? office?.name : office?.nameEn) ?? settings.intakeUnit,
      address: office?.address ?? '',
      phone: office?.phone ?? '',
      hours: office?.hours ?? '',
    },
    unitName: (code, name) => (lang === 'zh' ? name : (units.byCode.get(code)?.nameEn ?? name)),
    areaName: (code, name) => (lang === 'zh' ? name : (areas.byCode.get(code)?.nameEn ?? name)),
    link: (to) => (lang === settings.language ? to : withLang(to, lang)),
    lawOf: (citation) => laws.cited(citation),
    inLang: (asked) => withLang(path, asked),
  };
}
