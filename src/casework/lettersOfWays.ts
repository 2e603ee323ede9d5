import type { CivilDate } from '../clock/civilDate.ts';
import { cited, dayInWords } from '../documents/formalWords.ts';
import type { SlotOf, TemplateKind } from '../documents/templates.ts';
import { articleOf } from '../petition/articles.ts';
import type { Petition } from '../petition/petition.ts';
import type { Adoption } from '../petition/supervision/acts.ts';
import { destinationOf, isGuided } from '../petition/ways/standing.ts';
import { legalRoute } from '../regulations/routes.ts';
import type { City } from './city.ts';
import { isBureau, unitName } from './law.ts';
import type { WrittenAct } from './writtenAct.ts';

/** What a notice of this chapter is made of: the matter, who issues it, the act as typed, and its day. */
export type OnItsWay = Readonly<{ city: City; petition: Petition; unit: string; act: WrittenAct; on: CivilDate }>;

type Slots<K extends TemplateKind> = Readonly<Partial<Record<SlotOf<K>, string>>>;

const field = ({ act }: OnItsWay, name: string): string => String(act.fields[name] ?? '');
const article = ({ on }: OnItsWay, what: Parameters<typeof articleOf>[0]): string => cited(articleOf(what, on));

/** 地址：…，电话：…。 as the directory has them. */
function reachOf(city: City, code: string): string {
  const { address, phone } = city.units.byCode.get(code) ?? {};
  const known = [address && `地址：${address}`, phone && `电话：${phone}`].filter(Boolean);
  return known.length > 0 ? `${known.join('，')}。` : '';
}

/** Who applies to the body of the way: nobody, the petitioner, or the sender for the petitioner. */
function reach(making: OnItsWay): string {
  const { city, petition, unit } = making;
  const { route = 6 } = petition;
  const to = field(making, 'to');
  if (to === unit) return '上述机关即本机关，将依照该途径的规定直接办理，您不需要另行提交。';
  const by = { officer: '', unit, isBureau: isBureau(city, unit), role: '' };
  if (isGuided(petition, by)) return `请您按照法律法规规定的程序，向上述机关提出。${reachOf(city, to)}`;
  const own = route >= 2 && route <= 4 ? '该途径依法须由您本人申请的，请您在法定期限内向其提出。' : '';
  return `本机关已将该事项转交上述机关、单位。${own}${reachOf(city, to)}`;
}

/** 办理 by the unit itself: how a suggestion or an accusation is dealt with there. */
function keptBy(making: OnItsWay): string {
  return making.petition.class === 'suggestion'
    ? `该事项属于建议意见，由本机关研究论证；采纳或者部分采纳的，予以回复（${article(making, 'suggestion')}）。`
    : `该事项属于检举控告，由本机关依规依纪依法接收、受理、办理和反馈（${article(making, 'accusation')}）。`;
}

function destination(making: OnItsWay): string {
  const { city, petition, unit } = making;
  const at = destinationOf(petition, unit) ?? petition.holder;
  if (at === unit) return keptBy(making);
  const hop = petition.hops.findLast(({ from }) => from === unit);
  const how = hop?.how === 'assignment' ? '交办' : '转送';
  return `本机关已于${dayInWords(hop?.on ?? making.on)}将该事项${how}${unitName(city, at)}办理，由其书面告知您处理途径和程序。${reachOf(city, at)}`;
}

const taken: Readonly<Record<Adoption, string>> = {
  adopted: '予以采纳',
  'partly-adopted': '予以部分采纳',
  'not-adopted': '经研究没有采纳',
};

const slots: { readonly [K in TemplateKind]?: (making: OnItsWay) => Slots<K> } = {
  'route-notice': (making) => {
    const { title, article: item, remedy } = legalRoute(making.petition.route ?? 6);
    const to = field(making, 'to');
    return {
      routeTitle: title.zh,
      article: cited(item),
      reason: field(making, 'reason'),
      body: to ? unitName(making.city, to) : field(making, 'body'),
      reach: reach(making),
      remedy: remedy.zh,
    };
  },
  'destination-notice': (making) => ({
    article: article(making, making.petition.class === 'accusation' ? 'accusation' : 'inform'),
    destination: destination(making),
    reason: field(making, 'reason'),
  }),
  'suggestion-reply': (making) => {
    const adoption = field(making, 'adoption');
    const told = { reply: field(making, 'text') };
    if (adoption === '') return { ...told, enquiryArticle: article(making, 'suggestion') };
    return { ...told, article: article(making, 'suggestion'), adoption: taken[adoption as Adoption] };
  },
};

/** What fills a letter of this chapter, or nothing if the kind belongs elsewhere. */
export const waysSlots = (kind: TemplateKind, making: OnItsWay): Slots<TemplateKind> | undefined => slots[kind]?.(making);

/** The letter that an act of this chapter makes. */
export function waysLetterOf({ type }: WrittenAct): TemplateKind | undefined {
  switch (type) {
    case 'routeOut':
      return 'route-notice';
    case 'tellDestination':
      return 'destination-notice';
    case 'replySuggestion':
      return 'suggestion-reply';
    default:
      return undefined;
  }
}
