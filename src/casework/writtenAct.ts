import { isCivilDate } from '../clock/civilDate.ts';
import { placeholderLeft } from '../documents/standardAnswers.ts';
import { isOpen } from '../jurisdiction/units.ts';
import type { MatterActType } from '../petition/acts.ts';
import type { Field } from '../petition/field.ts';
import { forms } from '../petition/forms.ts';
import { grounds } from '../regulations/grounds.ts';
import { checklistOn } from '../regulations/qualityChecklists.ts';
import { wayOf } from '../regulations/wayList.ts';
import { isCategoryNow } from './categoryTree.ts';
import type { City } from './city.ts';
import type { StatedPerson } from './filing.ts';
import { readPetitionNumber } from './identifiers.ts';
import { emailFault, tidyEmail } from './identity/email.ts';
import { phoneFault, tidyPhone } from './identity/phone.ts';
import { readChecklist, type StatedCheck } from './writtenChecklist.ts';
import { type EntryProblem, type ReadList, readNumbers, readParts, readPeople, type StatedPart } from './writtenLists.ts';

/** What a field holds: one value, or a list of people, parts or numbers. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly StatedPerson[]
  | readonly StatedPart[]
  | readonly StatedCheck[]
  | readonly number[];
/** An act as somebody typed it: its fields by name. */
export type WrittenAct = Readonly<{ type: MatterActType; on: string; fields: Readonly<Record<string, FieldValue>> }>;
/** What is wrong with a field, as a code of words/problems. */
export type FieldProblem = Readonly<{ field: string; code: string }>;
export type ReadAct = Readonly<{ ok: true; act: WrittenAct }> | Readonly<{ ok: false; problems: readonly FieldProblem[] }>;

/** Parses an act by its form (petition/forms.ts): unknown fields are left out, missing and wrong ones named all at once. */
export function readAct(city: City, body: Readonly<Record<string, unknown>>): ReadAct {
  const type = String(body.type ?? '') as MatterActType;
  if (!Object.hasOwn(forms, type)) return { ok: false, problems: [{ field: 'type', code: 'choice' }] };
  const problems: FieldProblem[] = [];
  const fields: Record<string, FieldValue> = {};
  const on = body.on === undefined || body.on === '' ? city.clock.today() : body.on;
  if (typeof on !== 'string' || !isCivilDate(on)) problems.push({ field: 'on', code: 'day' });
  for (const field of forms[type].filter((asked) => !asked.when || asked.when === body.paper)) {
    const value = tidy(body[field.name]);
    if (value === undefined) {
      if (field.required) problems.push({ field: field.name, code: 'missing' });
      continue;
    }
    const read = readField(city, field, value);
    if ('problems' in read)
      problems.push(...read.problems.map(({ path, code }) => ({ field: path ? `${field.name}.${path}` : field.name, code })));
    else if ('code' in read) problems.push({ field: field.name, code: read.code });
    else fields[field.name] = read.value;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, act: { type, on: on as string, fields } };
}

const tidy = (value: unknown) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value);

type Read = { value: FieldValue } | { code: string } | { problems: readonly EntryProblem[] };

function readField(city: City, field: Field, value: unknown): Read {
  switch (field.kind) {
    case 'flag':
      return readFlag(value);
    case 'people':
      return listed(readPeople(city, value));
    case 'parts':
      return listed(readParts(city, value));
    case 'checklist':
      return listed(readChecklist(checklistOn(city.clock.today()), value));
    case 'co-signers': {
      const numbers = readNumbers(value);
      return numbers ? { value: numbers } : { code: 'wrong-type' };
    }
    case 'number':
    case 'co-signer':
    case 'entry':
    case 'route':
      return readNumber(field, value);
    default:
      return typeof value === 'string' ? readWord(city, field, value) : { code: 'wrong-type' };
  }
}

const listed = <T extends StatedPerson | StatedPart | StatedCheck>(read: ReadList<T>): Read =>
  read.ok ? { value: read.value as FieldValue } : { problems: read.problems };

function readFlag(value: unknown): Read {
  if (typeof value === 'boolean') return { value };
  return value === 'true' || value === 'false' ? { value: value === 'true' } : { code: 'wrong-type' };
}

const maxOf: Partial<Record<Field['kind'], number>> = { entry: 999, 'co-signer': 9999 };

function readNumber(field: Field, value: unknown): Read {
  const number = typeof value === 'number' ? value : Number(String(value).normalize('NFKC'));
  const { min = 1, max = maxOf[field.kind] ?? 6 } = field;
  if (!Number.isInteger(number)) return { code: 'wrong-type' };
  return number < min || number > max ? { code: `out-of-range:${min}-${max}` } : { value: number };
}

/** The number of a matter, as people write it. */
function readMatter(value: string): Read {
  const number = readPetitionNumber(value);
  return number === undefined ? { code: 'petition-number' } : { value: number };
}

/** A telephone or a mail address, as it is kept. */
function readContact(kind: 'phone' | 'email', value: string): Read {
  const code = kind === 'phone' ? phoneFault(value) : emailFault(value);
  return code ? { code } : { value: kind === 'phone' ? tidyPhone(value) : tidyEmail(value) };
}

function readWord(city: City, field: Field, value: string): Read {
  if (!value.isWellFormed()) return { code: 'lone-surrogate' };
  if (value.includes('\u0000')) return { code: 'nul' };
  if (field.kind === 'choice' && !field.options?.includes(value)) return { code: 'choice' };
  if (field.kind === 'day' && !isCivilDate(value)) return { code: 'day' };
  if (field.kind === 'unit' && !isOpen(value, city.units)) return { code: 'unit' };
  if (field.kind === 'category' && !isCategoryNow(city, value)) return { code: 'category' };
  if (field.kind === 'ground' && !grounds.some(({ code }) => code === value)) return { code: 'ground' };
  if (field.kind === 'area' && !city.areas.byCode.has(value)) return { code: 'area' };
  if (field.kind === 'way' && !wayOf(value)) return { code: 'way' };
  if (field.kind === 'matter') return readMatter(value);
  if (field.kind === 'phone' || field.kind === 'email') return readContact(field.kind, value);
  const left = field.kind === 'text' && placeholderLeft(value);
  if (left) return { code: `placeholder-left:${left}` };
  const max = field.maxLength ?? 100;
  return [...value].length > max ? { code: `too-long:${max}` } : { value: field.kind === 'text' ? value.trim() : value };
}
