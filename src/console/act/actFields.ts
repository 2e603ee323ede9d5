import type { FieldView, FileView, OfferedAct } from '../../api/contract/file.ts';
import { filledIn } from '../fields/fieldErrors.ts';

/** What a form of an act holds: the day it happened, and its fields by name. */
export type ActValues = Readonly<Record<string, unknown>>;

/** The fields asked for now: some only for one kind of paper. */
export const fieldsNow = (act: OfferedAct, values: ActValues): readonly FieldView[] =>
  act.fields.filter((field) => !field.when || field.when === values.paper);

const isFilled = (value: unknown) => filledIn(value) !== undefined;

/** Is everything there that the act requires? */
export const isComplete = (act: OfferedAct, values: ActValues): boolean =>
  fieldsNow(act, values).every((field) => !field.required || isFilled(values[field.name]));

/** The request an act makes: its type, the day if it was not today, and the fields asked for that were filled in. */
export function actBody(act: OfferedAct, values: ActValues, today: string): Record<string, unknown> {
  const on = typeof values.on === 'string' && values.on !== today ? { on: values.on } : {};
  const fields = fieldsNow(act, values)
    .map(({ name, kind }) => [name, kind === 'route' && isFilled(values[name]) ? Number(values[name]) : filledIn(values[name])] as const)
    .filter(([, value]) => value !== undefined);
  return { type: act.type, ...on, ...Object.fromEntries(fields) };
}

/** What a form begins with: triage with what the file says already, a draft with the paper in hand, anything else empty. */
export function startValues(act: OfferedAct, file: FileView, today: string): ActValues {
  const only = act.fields.filter((field) => field.required && field.options?.length === 1);
  const single = Object.fromEntries(only.map((field) => [field.name, field.options?.[0]?.value]));
  if (act.type === 'triage') {
    const { class: kind, category, purpose, areaCode, route, major } = file;
    return { on: today, ...single, class: kind, category, purpose, areaCode, way: file.ways?.line?.code, route: route?.toString(), major };
  }
  if (act.type === 'draft' && file.paper) {
    const { kind, outcome, ground, days, texts } = file.paper;
    return { on: today, ...single, paper: kind, outcome, ground, days, ...texts };
  }
  if (act.type === 'nameRepresentatives') return { on: today, coSigners: file.joint?.representatives ?? [] };
  return { on: today, ...single };
}
