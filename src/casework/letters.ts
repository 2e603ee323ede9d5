import type { CivilDate } from '../clock/civilDate.ts';
import { compose, isTemplate } from '../documents/compose.ts';
import type { Term } from '../documents/formalWords.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import type { Letterhead, NamedMatter } from '../documents/letterhead.ts';
import { type LetterKind, letterKinds } from '../documents/letterKinds.ts';
import { letterNumber } from '../documents/letterNumber.ts';
import { reviewOrgansFor } from '../jurisdiction/reviewOrgans.ts';
import { articleOf } from '../petition/articles.ts';
import { answerArticle } from '../petition/decideRouting.ts';
import type { ClockEffect } from '../petition/events.ts';
import type { PaperKind, Petition } from '../petition/petition.ts';
import { pendingReview } from '../petition/review/standing.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import { groundBasis, ground as groundOf } from '../regulations/grounds.ts';
import { regimeOn } from '../regulations/regimes.ts';
import type { City } from './city.ts';
import { copyOf } from './copied.ts';
import type { WholeFile } from './files.ts';
import { newId } from './identifiers.ts';
import { refuserOf, unitName } from './law.ts';
import { handlingSlots } from './lettersOfHandling.ts';
import { waysSlots } from './lettersOfWays.ts';
import { readPerson } from './people.ts';
import type { Sealer } from './sealing.ts';
import { fillTemplate, templateOf } from './templateLetters.ts';
import type { WrittenAct } from './writtenAct.ts';

const ofPaper = { opinion: 'opinion', refusal: 'refusal-notice', extension: 'extension-notice' } as const;

function letterOfPaper(petition: Petition, kind: PaperKind): LetterKind {
  if (kind === 'refusal' && groundOf(petition.paper?.ground ?? '').kind === 'no-longer-accepted') return 'no-longer-accepted-notice';
  if (kind !== 'review') return ofPaper[kind];
  return pendingReview(petition)?.level === 'recheck' ? 'recheck-opinion' : 'review-opinion';
}

/** The letter an act makes, if it makes one. */
export function letterFor(petition: Petition, act: WrittenAct): LetterKind | undefined {
  switch (act.type) {
    case 'transfer':
      return 'transfer-letter';
    case 'assign':
      return 'assignment-letter';
    case 'accept':
      return 'acceptance-notice';
    case 'seal':
      return petition.paper && letterOfPaper(petition, petition.paper.kind);
    default:
      return templateOf(petition, act);
  }
}

/** The series a letter takes its number from: by organ, kind and year of issue. */
export function numberFor(city: City, asked: { kind: LetterKind; on: string }): { letterId: string; series: string; year: number } {
  return { letterId: newId(city.clock.now()), series: letterKinds[asked.kind].series ?? '', year: Number(asked.on.slice(0, 4)) };
}

/** What a letter is made of: the opened file, who issues it, on which day, what was typed, and what the act does to the clocks. */
export type Making = Readonly<{
  file: WholeFile;
  sealer: Sealer;
  kind: LetterKind;
  unit: string;
  on: CivilDate;
  fields: WrittenAct['fields'];
  act: WrittenAct;
  /** The paper that becomes the letter, by field. */
  paper?: Readonly<Record<string, string>>;
  paperDays?: number;
  effects: readonly ClockEffect[];
  draft?: boolean;
}>;

/** The content of the letter, frozen with its number; without a serial it is a draft. */
export function composeLetter(city: City, making: Making, serial: number | undefined): LetterContent {
  const { kind, unit, on } = making;
  const letterCode = city.units.byCode.get(unit)?.letterCode ?? '';
  const year = Number(on.slice(0, 4));
  const number = serial === undefined ? undefined : letterNumber({ letterCode, kind, year, serial });
  const head = headOf(city, making, number);
  switch (kind) {
    case 'transfer-letter':
    case 'assignment-letter':
      return passingOn(city, making, head);
    case 'acceptance-notice':
      return acceptance(city, making, head);
    case 'opinion':
      return opinion(city, making, head);
    case 'refusal-notice':
      return refusal(city, making, head);
    case 'extension-notice':
      return extension(city, making, head);
    default:
      return byTemplate(city, making, head);
  }
}

function byTemplate(city: City, making: Making, head: Letterhead): LetterContent {
  const { kind, file, on, act, paper = {} } = making;
  if (!isTemplate(kind)) throw new Error(`${kind} is not made by an act`);
  const slots = handlingSlots(kind, { city, ...making }) ?? waysSlots(kind, { city, ...making, petition: file.petition });
  if (slots) return compose(kind, { head, matter: matterOf(making), slots } as never);
  return fillTemplate(kind, { city, petition: file.petition, act, paper, on, head, matter: matterOf(making) });
}

function headOf(city: City, making: Making, number: string | undefined): Letterhead {
  const { unit, on, kind, file, sealer, fields, draft } = making;
  const organ = city.units.byCode.get(unit);
  const copyTo = copyOf(city, file.petition, making.act, on);
  const toOrgan = kind === 'transfer-letter' || kind === 'assignment-letter';
  const to = toOrgan ? unitName(city, String(fields.to)) : addressee(file.petition, readPerson(sealer, file.persons).name);
  return {
    organName: organ?.name ?? unit,
    to,
    issuedOn: on,
    sample: city.settings.demo && !city.seals,
    ...(number && { number }),
    ...(organ?.phone && { contact: { phone: organ.phone } }),
    ...(copyTo && { copies: [unitName(city, copyTo.unit)] }),
    ...(draft && { draft }),
  };
}

/** Who brought it together with others is written to for all of them. */
const addressee = ({ headcount, joint }: Petition, name = '信访人'): string => (joint && headcount > 1 ? `${name}等${headcount}人` : name);

function matterOf({ file, sealer }: Making): NamedMatter {
  const { petitionNo, filedOn, channel, partOf } = file.petition;
  const title = file.texts.find(({ kind }) => kind === 'title');
  return { petitionNo, filedOn, channel, subject: title ? sealer.read(title) : '', ...(partOf && { partOf }) };
}

/** The statutory term of a purpose on a day, with its article. */
function termOf(city: City, purpose: ClockPurpose, on: CivilDate): Term | undefined {
  const rule = ruleFor(purpose, on, city.region);
  if (!rule || rule.length === null || (rule.unit !== 'calendar-day' && rule.unit !== 'working-day')) return undefined;
  return { length: rule.length, unit: rule.unit, article: rule.article };
}

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`a letter needs ${what}`);
  return value;
}

function passingOn(city: City, making: Making, head: Letterhead): LetterContent {
  const { on, file, fields, kind, sealer } = making;
  const { identity } = file.petition;
  const name = readPerson(sealer, file.persons).name;
  const object = termOf(city, 'object', on);
  const facts = {
    head,
    matter: matterOf(making),
    petitioner: identity === 'named' && name ? name : identity === 'anonymous' ? '信访人（未具名）' : '信访人（姓名保密）',
    article: articleOf('passOn', on),
    inform: needed(termOf(city, 'inform-transferred', on), 'the term to inform'),
    ...(object && { object }),
    ...(fields.advice !== undefined && { advice: String(fields.advice) }),
  };
  if (kind === 'transfer-letter') return compose('transfer-letter', facts);
  return compose('assignment-letter', { ...facts, article: articleOf('report', on), reportBy: String(fields.dueOn) as CivilDate });
}

function acceptance(city: City, making: Making, head: Letterhead): LetterContent {
  const { on, effects, file, unit } = making;
  const started = effects.find((effect) => effect.effect === 'started' && effect.clock.purpose === 'handle');
  const handling = started?.effect === 'started' ? started.clock : undefined;
  const hop = file.petition.hops.findLast(({ to }) => to === unit);
  const extension = ruleFor('handle', on, city.region)?.extension;
  return compose('acceptance-notice', {
    head,
    matter: matterOf(making),
    received: hop ? { on: hop.receivedOn ?? hop.on, from: unitName(city, hop.from), how: hop.how } : { on: file.petition.filedOn },
    acceptedOn: on,
    articles: { inform: answerArticle(file.petition, on), way: articleOf('decide', on), repeat: articleOf('repeat', on) },
    handle: needed(termOf(city, 'handle', on), 'the term to handle'),
    ...(extension && { extension }),
    handleBy: { day: needed(handling, 'the handling clock').due, provisional: handling?.provisional ?? false },
  });
}

function opinion(city: City, making: Making, head: Letterhead): LetterContent {
  const { on, file, unit, paper = {} } = making;
  const organ = city.units.byCode.get(unit);
  return compose('opinion', {
    head,
    matter: matterOf(making),
    acceptedOn: file.petition.acceptedOn ?? on,
    article: articleOf('decide', on),
    claim: paper.claim ?? '',
    facts: paper.facts ?? '',
    outcome: file.petition.paper?.outcome ?? 'explained',
    opinion: paper.opinion ?? '',
    law: paper.basis ?? '',
    remedy: {
      kind: 'review',
      term: needed(termOf(city, 'review-request', on), 'the term of review'),
      organs: organ ? reviewOrgansFor(organ, city.units).map(({ name }) => name) : [],
    },
  });
}

function refusal(city: City, making: Making, head: Letterhead): LetterContent {
  const { on, file, unit, paper = {} } = making;
  const ground = groundOf(file.petition.paper?.ground ?? '');
  const basis = groundBasis(ground.code, regimeOn(on), refuserOf(city, unit));
  return compose('refusal-notice', {
    head,
    matter: matterOf(making),
    ground: { title: ground.title.zh, article: basis?.article ?? answerArticle(file.petition, on), explanation: paper.reason ?? '' },
    whereToGo: { how: `${ground.whereToGo.zh}${paper.remedy ?? ''}` },
  });
}

function extension(city: City, making: Making, head: Letterhead): LetterContent {
  const { on, file, effects, paper = {}, paperDays = 0 } = making;
  const extended = effects.find((effect) => effect.effect === 'extended');
  const clock = file.petition.clocks.findLast(({ purpose, cancelled }) => purpose === 'handle' && !cancelled);
  const handleBy = extended?.effect === 'extended' ? { day: extended.due, provisional: extended.provisional } : undefined;
  return compose('extension-notice', {
    head,
    matter: matterOf(making),
    acceptedOn: file.petition.acceptedOn ?? on,
    reason: paper.reason ?? '',
    days: paperDays,
    rule: needed(ruleFor('handle', clock?.start ?? on, city.region)?.extension ?? undefined, 'the rule of extension'),
    formerly: needed(clock, 'the handling clock').due,
    handleBy: needed(handleBy, 'the extended day'),
  });
}

/** Is a letter of this kind the petitioner's to read? */
export const isForPetitioner = (kind: string): boolean => letterKinds[kind as LetterKind]?.to === 'petitioner';
