import type { MatterActType } from '../petition/acts.ts';
import { decide } from '../petition/decide.ts';
import { closingsFor } from '../petition/decideAnswer.ts';
import { type Field, forms } from '../petition/forms.ts';
import type { Petition } from '../petition/petition.ts';
import { categories } from '../regulations/categories.ts';
import { groundsFor } from '../regulations/grounds.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { legalRoutes } from '../regulations/routes.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { actorOf, lawOf } from './law.ts';
import { letterFor } from './letters.ts';
import { targetOf } from './makeAct.ts';
import type { Officer } from './officers.ts';
import type { FieldView, OfferedAct } from './views.ts';

type Offering = Readonly<{ act: MatterActType; role: string; officer: Officer }>;

/** An act as the console offers it: its fields with legal options only. An act without a legal option is not offered. */
export function offer(city: City, file: WholeFile, { act, role, officer }: Offering): OfferedAct[] {
  const { petition } = file;
  const fields = forms[act].map((field) => fieldView(city, petition, { field, act, officer, role }));
  if (fields.some(({ required, options, when }) => required && !when && options?.length === 0)) return [];
  if (!possible(city, petition, { act, role, officer })) return [];
  const letter = letterFor(petition, { type: act, on: city.clock.today(), fields: {} });
  return [{ type: act, role, fields, ...(letter && { makesLetter: letter }) }];
}

const withoutFields: readonly MatterActType[] = [
  'receive',
  'accept',
  'check',
  'sign',
  'seal',
  'acceptReport',
  'returnReport',
  'report',
  'sendBack',
];

/** Acts whose answer hangs on who acts and where the paper stands are tried first, so that no dead button is drawn. */
function possible(city: City, petition: Petition, { act, role, officer }: Offering): boolean {
  if (!withoutFields.includes(act)) return true;
  const text = { textId: '', commitment: '' };
  const letter = { letterId: '', kind: '', content: text };
  const tried = { type: act, on: city.clock.today(), letter, text, reason: text, collectiveDecision: text } as Parameters<typeof decide>[1];
  return decide(petition, tried, { by: actorOf(city, officer, role), at: city.clock.now() }, lawOf(city)).ok;
}

type Asking = Offering & Readonly<{ field: Field }>;

function fieldView(city: City, petition: Petition, asking: Asking): FieldView {
  const { name, kind, required, maxLength, min, max, when } = asking.field;
  const options = optionsOf(city, petition, asking);
  return {
    name, kind, required,
    ...(options && { options }), ...(maxLength && { maxLength }), ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(when && { when }),
  }; // biome-ignore format: one line each way
}

function optionsOf(city: City, petition: Petition, { field, act, officer }: Asking): FieldView['options'] {
  const today = city.clock.today();
  switch (field.kind) {
    case 'choice':
      return field.options?.filter((value) => legalChoice(petition, field, value)).map((value) => ({ value }));
    case 'category':
      return categories.map(({ code, title }) => ({ value: code, label: title.zh, about: title.en }));
    case 'route':
      return legalRoutes.map(({ item, title }) => ({ value: String(item), label: title.zh, about: title.en }));
    case 'ground':
      return groundsFor(regimeOn(today), petition.channel).map(({ code, title, whereToGo }) => ({
        value: code,
        label: title.zh,
        about: whereToGo.zh,
      }));
    case 'letter':
      return petition.letters
        .filter(({ voidedOn, service }) => !voidedOn && (act !== 'recordService' || !service))
        .map(({ letterId, kind, number }) => ({ value: letterId, label: number ?? kind, about: kind }));
    case 'unit':
      return targets(city, petition, officer);
    default:
      return undefined;
  }
}

function legalChoice(petition: Petition, field: Field, value: string): boolean {
  if (field.name === 'paper') return value === 'refusal' ? petition.state !== 'accepted' : petition.state === 'accepted';
  if (field.name === 'how') return (closingsFor(petition) as readonly string[]).includes(value);
  if (field.name === 'mode') return value !== 'portal' || petition.electronicService;
  return true;
}

/** Where this matter may go: every unit but the own, and for an accusation only discipline organs outside the accused. */
function targets(city: City, petition: Petition, officer: Officer): FieldView['options'] {
  return city.units.units
    .map(({ code, name, nameEn }) => ({ target: targetOf(city, code), label: name, about: nameEn }))
    .filter(({ target }) => target.unit !== officer.unit)
    .filter(
      ({ target }) =>
        !petition.restricted || (target.isDiscipline && !petition.complainedOf.units.some((unit) => target.within.includes(unit))),
    )
    .map(({ target, label, about }) => ({ value: target.unit, label, about }));
}
