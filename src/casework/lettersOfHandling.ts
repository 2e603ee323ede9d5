import type { CivilDate } from '../clock/civilDate.ts';
import { cited, dayInWords } from '../documents/formalWords.ts';
import type { SlotOf, TemplateKind } from '../documents/templates.ts';
import { articleOf } from '../petition/articles.ts';
import type { Hearing } from '../petition/handling/acts.ts';
import { openHearing, openMediation } from '../petition/handling/standing.ts';
import type { TextRef } from '../petition/references.ts';
import { simpleRulesOn } from '../regulations/simpleHandling.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import type { Sealer } from './sealing.ts';
import type { WrittenAct } from './writtenAct.ts';

/** What a letter of the handling is made of: the opened file, who issues it, the act as typed, and its day. */
export type Handling = Readonly<{ city: City; file: WholeFile; sealer: Sealer; unit: string; act: WrittenAct; on: CivilDate }>;

type Slots<K extends TemplateKind> = Readonly<Partial<Record<SlotOf<K>, string>>>;

const field = ({ act }: Handling, name: string): string => String(act.fields[name] ?? '');
const dayField = (making: Handling, name: string): string => dayInWords(field(making, name) as CivilDate);
const article = ({ on }: Handling, what: Parameters<typeof articleOf>[0]): string => cited(articleOf(what, on));

function read({ file, sealer }: Handling, ref: TextRef | undefined): string {
  const sealed = ref && file.texts.find(({ textId }) => textId === ref.textId);
  return sealed ? sealer.read(sealed) : '';
}

/** 主持人张三；听证员李四、王五: names typed one a line stand in one. */
function panelOf({ city }: Handling, chair: string, panel: string): string {
  const others = panel
    .split(/[\n、，,；;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
  return `主持人${city.officers.nameOf(chair) ?? chair}；听证员${others.join('、')}`;
}

function heard(making: Handling, hearing: Hearing): Slots<'hearing-minutes'> {
  return {
    time: `${dayInWords(hearing.heldOn)}${read(making, hearing.time)}`,
    place: read(making, hearing.place),
    panel: panelOf(making, hearing.chair, read(making, hearing.panel)),
    present: field(making, 'present'),
    course: field(making, 'course'),
    conclusion: field(making, 'conclusion'),
  };
}

/** Parties and dispute as they stand since the beginning of the mediation, or as typed now. */
function agreedOn(making: Handling): Slots<'settlement-agreement'> {
  const open = openMediation(making.file.petition);
  return {
    article: article(making, 'mediation'),
    parties: field(making, 'parties') || read(making, open?.parties),
    dispute: field(making, 'dispute') || read(making, open?.dispute),
    terms: `${field(making, 'terms')}\n履行期限：${dayField(making, 'dueOn')}前（含当日）。`,
  };
}

/** The letters made while a matter is handled, each addressed to the petitioner. */
const slots: { readonly [K in TemplateKind]?: (making: Handling) => Slots<K> } = {
  'more-material-notice': (making) => ({ asked: field(making, 'text'), by: dayField(making, 'dueOn') }),
  'hearing-notice': (making) => ({
    article: article(making, 'hearing'),
    time: `${dayField(making, 'heldOn')}${field(making, 'time')}`,
    place: field(making, 'place'),
    panel: panelOf(making, field(making, 'chair'), field(making, 'panel')),
    about: field(making, 'about'),
    publicity: field(making, 'publicity') === 'public' ? '公开' : '不公开',
  }),
  'mediation-agreement': (making) => {
    const open = openMediation(making.file.petition);
    return { ...agreedOn(making), mediator: read(making, open?.mediator) };
  },
  'settlement-agreement': agreedOn,
  'simple-reply': (making) => ({
    article: cited(simpleRulesOn(making.file.petition.simple?.on ?? making.on)?.applies ?? ''),
    reply: field(making, 'text'),
  }),
  'hearing-minutes': (making) => {
    const hearing = openHearing(making.file.petition);
    return hearing ? heard(making, hearing) : {};
  },
};

/** What fills a letter of this chapter, or nothing if the kind belongs elsewhere. */
export const handlingSlots = (kind: TemplateKind, making: Handling): Slots<TemplateKind> | undefined => slots[kind]?.(making);

/** The letter that an act of the handling makes. */
export function handlingLetterOf({ type, fields }: WrittenAct): TemplateKind | undefined {
  switch (type) {
    case 'askMore':
      return 'more-material-notice';
    case 'callHearing':
      return 'hearing-notice';
    case 'recordHearing':
      return 'hearing-minutes';
    case 'replySimply':
      return 'simple-reply';
    case 'recordAgreement':
      return fields.agreement === 'mediation' ? 'mediation-agreement' : 'settlement-agreement';
    default:
      return undefined;
  }
}
