import type { z } from 'zod';
import type { FieldTrouble } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A form has some twenty fields; whoever sends thousands is not told about each. */
const most = 50;
const longest = 100;

/** What is wrong with each field, one trouble a field, as codes of words/problems.ts. `data` is what was parsed. */
export function fieldTroubles(issues: readonly Issue[], data: unknown): FieldTrouble[] {
  const found = new Map<string, FieldTrouble>();
  for (const trouble of issues.flatMap((issue) => troublesOf(issue, data, []))) {
    if (found.size === most) break;
    const field = trouble.field.slice(0, longest);
    if (!found.has(field)) found.set(field, { ...trouble, field });
  }
  return [...found.values()];
}

function troublesOf(issue: Issue, data: unknown, above: readonly PropertyKey[]): FieldTrouble[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: [...path, key].join('.'), code: 'unknown-field' }));
  if (issue.code === 'invalid_union') return branchMeant(issue.errors).flatMap((inner) => troublesOf(inner, data, path));
  return [{ field: path.join('.'), code: codeOf(issue, at(data, path) === undefined) }];
}

/** Of the forms a field may take, the one that was tried: the first whose type fits. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fits = (branch: readonly Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return branches.find(fits) ?? branches[0] ?? [];
}

const ownCode = /^[a-z]+(-[a-z]+)*(:[\d-]+)?$/;

function codeOf(issue: Issue, absent: boolean): string {
  if (absent) return 'missing';
  if (ownCode.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'wrong-type';
    case 'invalid_value':
      return 'choice';
    case 'invalid_format':
      return issue.format === 'date' ? 'day' : 'invalid';
    case 'too_big':
      return issue.origin === 'string' ? `too-long:${issue.maximum}` : issue.origin === 'number' ? `too-big:${issue.maximum}` : 'invalid';
    case 'too_small':
      return smallCode(issue.origin, Number(issue.minimum));
    default:
      return 'invalid';
  }
}

function smallCode(origin: string, minimum: number): string {
  if (origin === 'number') return `too-small:${minimum}`;
  return minimum <= 1 ? 'missing' : `too-short:${minimum}`;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}
