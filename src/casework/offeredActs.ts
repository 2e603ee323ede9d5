import { closingsFor } from '../petition/decideAnswer.ts';
import type { Field } from '../petition/field.ts';
import { forms } from '../petition/forms.ts';
import { standingPromises, unprovenPromises } from '../petition/handling/outcome.ts';
import { agreementsFor } from '../petition/handling/standing.ts';
import { openQuestionsOf } from '../petition/outside/standing.ts';
import { type Petition, unitsOf } from '../petition/petition.ts';
import { checksToAnswer } from '../petition/quality/decideQuality.ts';
import { ofHundred } from '../petition/quality/score.ts';
import type { Oversight } from '../petition/supervision/acts.ts';
import { entriesFor, supervisionGroundsOn } from '../petition/supervision/decideSupervision.ts';
import { isTogether } from '../petition/together/forms.ts';
import { askingsFor, openAskings } from '../petition/together/standing.ts';
import { choiceWord } from '../words/choices.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { isBureau, targetOf, unitName } from './law.ts';
import { letterFor } from './letters.ts';
import type { Officer } from './officers.ts';
import { callsOpenTo, isPossible, lawfulGrounds, lawfulLetters, lawfulPapers, type Offering } from './possibleActs.ts';
import { checklistAsked } from './quality/checklistField.ts';
import { reviewOrgansOf } from './reviews.ts';
import type { FieldView, OfferedAct } from './views.ts';

/** An act as the console offers it: its fields with legal options only. An act without a legal option is not offered. */
export function offer(city: City, file: WholeFile, { act, role, officer }: Offering): OfferedAct[] {
  const { petition } = file;
  if (!isPossible(city, petition, { act, role, officer })) return [];
  const fields = forms[act].map((field) => fieldView(city, petition, { field, act, officer, role }));
  if (fields.some(({ required, options, when }) => required && !when && options?.length === 0)) return [];
  const letter = letterFor(petition, { type: act, on: city.clock.today(), fields: {} });
  return [{ type: act, role, fields, ...(letter && { makesLetter: letter }) }];
}

type Asking = Offering & Readonly<{ field: Field }>;

function fieldView(city: City, petition: Petition, asking: Asking): FieldView {
  const { name, kind, required, maxLength, min, max, when } = asking.field;
  const options = optionsOf(city, petition, asking);
  return {
    name,
    kind,
    required,
    ...(options ? { options } : kind === 'unit' && !mayBeOwn(city, asking) && { except: [asking.officer.unit] }),
    ...(kind === 'checklist' && { checklist: checklistAsked(city, petition) }),
    ...(maxLength && { maxLength }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(when && { when }),
  };
}

/** The unit complained of may be the own one, and an organ may itself be the body of a legal way. */
const mayBeOwn = (city: City, { act, field, officer }: Asking): boolean =>
  field.name === 'accusedUnit' || (act === 'routeOut' && !isBureau(city, officer.unit));

function optionsOf(city: City, petition: Petition, asking: Asking): FieldView['options'] {
  const { field, act, officer } = asking;
  switch (field.kind) {
    case 'choice':
      return legalChoices(city, petition, asking).map((value) => ({ value }));
    case 'ground':
      return lawfulGrounds(city, petition, asking).map(({ code, title, whereToGo }) => ({
        value: code,
        label: title.zh,
        about: whereToGo.zh,
      }));
    case 'letter':
      return lawfulLetters(city, petition, asking).map(({ letterId, kind, number }) => ({
        value: letterId,
        label: number ?? kind,
        about: kind,
      }));
    case 'officer':
      return colleagues(city, officer);
    case 'unit':
      return field.name === 'accusedUnit' ? undefined : targets(city, petition, asking);
    case 'entry':
      if (act === 'recordProof') return standingPromises(petition).map(promiseOption);
      if (act === 'checkFollowUp')
        return callsOpenTo(petition, officer).map((no) => ({
          value: String(no),
          label: `${no} · ${petition.followUps?.[no - 1]?.on ?? ''}`,
        }));
      if (act === 'answerQuality') return checksToAnswer(petition, officer.unit).map((no) => checkOption(petition, no));
      if (act === 'urgeExecution') return unprovenPromises(petition).map(promiseOption);
      if (act === 'withdrawOutside') return openQuestionsOf(petition, officer.unit).map((no) => questionWords(petition, no));
      if (isTogether({ type: act })) return askingsFor(petition, act, officer.unit).map((no) => askingWords(city, petition, no));
      return entriesFor(petition, act, officer.unit).map((no) => ({ value: String(no), ...entryWords(petition.oversight?.[no - 1]) }));
    default:
      return undefined;
  }
}

/** Whom an asking went to, and by when it is answered. */
function askingWords(city: City, { coOrgans = [] }: Petition, no: number): { value: string; label: string } {
  const asking = coOrgans[no - 1];
  return { value: String(no), label: `${unitName(city, asking?.to ?? '')} · ${asking?.dueOn ?? ''}` };
}
const checkOption = ({ qualityChecks = [] }: Petition, no: number) => {
  const check = qualityChecks[no - 1];
  return { value: String(no), label: `${check?.on ?? ''} · ${(check && ofHundred(check)) ?? ''}` };
};
/** When it was asked, and by when it is answered; the name of the body is a text of the file and stands in the panel. */
const questionWords = ({ outside = [] }: Petition, no: number) => ({
  value: String(no),
  label: `${no} · ${outside[no - 1]?.on ?? ''} · ${outside[no - 1]?.dueOn ?? ''}`,
});
const promiseOption = ({ no, dueOn }: { no: number; dueOn: string }) => ({ value: String(no), label: `${no} · ${dueOn}` });

/** What an entry is about: its ground or kind, in codes that the page has words for. */
const entryWords = (entry: Oversight | undefined) => ({
  label:
    `${entry?.on ?? ''} ${choiceWord('zh', 'supervisionGround', entry?.ground ?? '')}${choiceWord('zh', 'proposal', entry?.proposal ?? '')}`.trim(),
  about:
    `${entry?.on ?? ''} ${choiceWord('en', 'supervisionGround', entry?.ground ?? '')}${choiceWord('en', 'proposal', entry?.proposal ?? '')}`.trim(),
});

function legalChoices(city: City, petition: Petition, asking: Asking): readonly string[] {
  const { field } = asking;
  if (field.name === 'paper') return lawfulPapers(city, petition, asking);
  if (field.name === 'how') return closingsFor(petition);
  if (field.name === 'supervisionGround') return supervisionGroundsOn(city.clock.today());
  if (field.name === 'agreement') return agreementsFor(petition);
  const options = field.options ?? [];
  return field.name === 'mode' && !petition.electronicService ? options.filter((mode) => mode !== 'portal') : options;
}

const passingOn: readonly string[] = ['transfer', 'assign', 'designate', 'askCoOrgan'];

/**
 * Units among which the choice lies, if not every unit of the reference but the own: for acts of supervision the units that took part,
 * and for an accusation only discipline organs outside the accused. Codes only; the reference names them.
 */
function targets(city: City, petition: Petition, { act, officer }: Asking): FieldView['options'] {
  if (act === 'askReview') return reviewOrgansOf(city, petition).map(({ code }) => ({ value: code }));
  const amongParts = act === 'supervise' || act === 'instruct';
  if (!amongParts && act !== 'askCoOrgan' && !petition.restricted) return undefined;
  const among = amongParts ? unitsOf(petition).flatMap((code) => city.units.byCode.get(code) ?? []) : city.units.units;
  const asked = act === 'askCoOrgan' ? openAskings(petition).map(({ to }) => to) : [];
  const others = among.filter(
    ({ code, kind, closedOn }) =>
      !closedOn && code !== officer.unit && !asked.includes(code) && (act !== 'askCoOrgan' || kind !== 'petition-bureau'),
  );
  if (!petition.restricted) return others.map(({ code }) => ({ value: code }));
  return others
    .filter(({ code }) => {
      const { isDiscipline, within } = targetOf(city, code);
      return (isDiscipline || !passingOn.includes(act)) && !petition.complainedOf.units.some((unit) => within.includes(unit));
    })
    .map(({ code }) => ({ value: code }));
}

/** Who may have asked for a mending: the officers of the own unit, but not who approves it. */
function colleagues(city: City, officer: Officer): FieldView['options'] {
  const others = city.officers.ofUnit(officer.unit).filter(({ account }) => account !== officer.account);
  return others.length > 0 ? others.map(({ account, name }) => ({ value: account, label: `${name}（${account}）` })) : undefined;
}
