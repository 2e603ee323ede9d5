import { filing } from '../api/contract/intake.ts';
import type { CarriedFile } from '../casework/carriedFiles.ts';
import type { Filing as Stated } from '../casework/filing.ts';
import type { Upload } from '../casework/uploads.ts';
import type { readJoining } from '../casework/writtenLists.ts';
import type { Unit } from '../jurisdiction/units.ts';

/** What the steps ask for; every field travels through all steps, seen or hidden. */
export const fieldsOfStep = {
  1: ['follows', 'title', 'content'],
  2: ['areaCode', 'unitText', 'person', 'accusation'],
  3: ['purpose', 'firstTime', 'mayPublish'],
  4: [
    'identity',
    'name',
    'phone',
    'email',
    'idKind',
    'idNumber',
    'address',
    'headcount',
    'coSigners',
    'proxyRelation',
    'proxyName',
    'proxyPhone',
    'electronicService',
    'notify',
  ],
} as const;
export type Step = 1 | 2 | 3 | 4 | 5;
export const lastStep = 5 satisfies Step;
export type DraftField = (typeof fieldsOfStep)[keyof typeof fieldsOfStep][number];
export const draftFields: readonly DraftField[] = Object.values(fieldsOfStep).flat();

/** A letter on its way through the steps: what was typed, what was uploaded or comes along, and the key that makes it one matter. */
export type Draft = Readonly<{
  key: string;
  fields: Readonly<Record<DraftField, string>>;
  uploads: readonly Upload[];
  /** Files of the matter that it follows. */
  carried: readonly CarriedFile[];
}>;
/** A field and the code of what is wrong with it; of a list, also the line. */
export type DraftProblem = Readonly<{ field: DraftField; code: string; line?: number }>;

export const emptyDraft = (key: string): Draft => ({
  key,
  fields: Object.fromEntries(draftFields.map((field) => [field, ''])) as Record<DraftField, string>,
  uploads: [],
  carried: [],
});

/** The step on which a field is asked. */
export function stepOf(field: DraftField): Step {
  const found = ([1, 2, 3, 4] as const).find((step) => (fieldsOfStep[step] as readonly DraftField[]).includes(field));
  return found ?? 1;
}

const yesNo = (value: string) => (value === 'yes' ? true : value === 'no' ? false : undefined);
const given = (value: string) => (value.trim() === '' ? undefined : value);

/** Turns what was typed into a filing as the API has it, unchecked. An anonymous letter leaves out who wrote it, even if it was typed. */
function shapeOf({ fields }: Draft, units: readonly Unit[]): Record<string, unknown> {
  const named = fields.identity !== 'anonymous';
  const own = (value: string) => (named ? given(value) : undefined);
  return dropUndefined({
    title: fields.title,
    content: fields.content,
    areaCode: fields.areaCode,
    name: own(fields.name),
    phone: own(fields.phone),
    email: own(fields.email),
    idKind: own(fields.idKind),
    smsNotices: own(fields.notify) && ['sms', 'both'].includes(fields.notify),
    mailNotices: own(fields.notify) && ['mail', 'both'].includes(fields.notify),
    idNumber: own(fields.idNumber),
    address: own(fields.address),
    complainedOf: complainedOf(fields, units),
    purpose: given(fields.purpose),
    identity: given(fields.identity),
    accusation: yesNo(fields.accusation),
    firstTime: yesNo(fields.firstTime),
    mayPublish: yesNo(fields.mayPublish),
    electronicService: named ? yesNo(fields.electronicService) : undefined,
    headcount: given(fields.headcount) && Number(fields.headcount.normalize('NFKC').trim()),
    coSigners: given(fields.coSigners),
    proxy: proxyOf(fields),
  });
}

function proxyOf({ proxyRelation, proxyName, proxyPhone }: Draft['fields']) {
  if (proxyRelation === '' || proxyRelation === 'none') return undefined;
  return dropUndefined({ relation: proxyRelation, name: proxyName, phone: given(proxyPhone) });
}

/** A unit that the list knows becomes its code, so that the block of accusations holds; anything else stays a text. */
function complainedOf({ unitText, person }: Draft['fields'], units: readonly Unit[]) {
  const name = unitText.normalize('NFKC').trim();
  if (name === '' && person.trim() === '') return undefined;
  const known = units.find((unit) => unit.name === name || unit.shortName === name || unit.nameEn === name);
  return dropUndefined({ units: known && [known.code], text: known ? undefined : given(unitText), person: given(person) });
}

const dropUndefined = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** The filing, or what is wrong with it, by the field that was asked. Areas are those of the city. */
export function readFiling(
  draft: Draft,
  city: Readonly<{ units: readonly Unit[]; hasArea(code: string): boolean; readJoining(lines: string): Joining }>,
): { ok: true; filing: Stated } | { ok: false; problems: DraftProblem[] } {
  const read = filing.safeParse(shapeOf(draft, city.units));
  const joining = city.readJoining(draft.fields.coSigners);
  const problems: DraftProblem[] = read.success
    ? []
    : read.error.issues.map((issue) => ({ field: fieldAt(issue.path), code: issue.message }));
  if (!joining.ok) problems.push(...joining.problems.map(lineProblem));
  if (draft.fields.areaCode !== '' && !city.hasArea(draft.fields.areaCode)) problems.push({ field: 'areaCode', code: 'area' });
  const first = problems.filter((problem, no) => problems.findIndex(({ field }) => field === problem.field) === no);
  if (read.success && joining.ok && first.length === 0) {
    const { coSigners: _, ...rest } = read.data;
    return { ok: true, filing: { ...rest, ...(joining.value.length > 0 && { coSigners: joining.value }) } };
  }
  return { ok: false, problems: draftFields.flatMap((field) => first.filter((problem) => problem.field === field)) };
}

type Joining = ReturnType<typeof readJoining>;

/** `2.phone` is the third line of the list. */
function lineProblem({ path, code }: { path: string; code: string }): DraftProblem {
  const [at = ''] = path.split('.');
  return { field: 'coSigners', code, ...(at !== '' && { line: Number(at) + 1 }) };
}

function fieldAt(path: readonly PropertyKey[]): DraftField {
  const [top, inner] = path.map(String);
  if (top === 'complainedOf') return inner === 'person' ? 'person' : 'unitText';
  if (top === 'proxy') return inner === 'phone' ? 'proxyPhone' : inner === 'relation' ? 'proxyRelation' : 'proxyName';
  return draftFields.find((field) => field === top) ?? 'title';
}
