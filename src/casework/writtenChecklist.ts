import { type CheckAnswer, checkAnswers } from '../petition/quality/acts.ts';
import type { QualityChecklist } from '../regulations/qualityChecklists.ts';
import type { ReadList } from './writtenLists.ts';

/** One answer of a check as it was given, with what was remarked. */
export type StatedCheck = Readonly<{ item: string; answer: CheckAnswer; remark?: string }>;

const remarkMax = 500;

/** Every item of the checklist with yes, no or not applicable; what is not done says what is missing. Problems by the item's place in the list. */
export function readChecklist(checklist: QualityChecklist | undefined, value: unknown): ReadList<StatedCheck> {
  if (!checklist || !Array.isArray(value)) return { ok: false, problems: [{ path: '', code: 'wrong-type' }] };
  const given = new Map(value.map((entry: unknown) => [String(at(entry, 'item') ?? ''), entry] as const));
  const known = checklist.items.map(({ code }) => code);
  if (given.size !== value.length || [...given.keys()].some((item) => !known.includes(item)))
    return { ok: false, problems: [{ path: '', code: 'checklist-changed' }] };
  const problems = known.flatMap((code, no) =>
    problemsOf(given.get(code)).map(({ path, code: wrong }) => ({ path: `${no}.${path}`, code: wrong })),
  );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: known.map((item) => checkOf(item, given.get(item))) };
}

const at = (entry: unknown, name: string): unknown => (typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined);

function problemsOf(entry: unknown): { path: string; code: string }[] {
  const answer = at(entry, 'answer');
  const remark = at(entry, 'remark');
  if (answer === undefined || answer === '' || answer === null) return [{ path: 'answer', code: 'missing' }];
  if (!checkAnswers.some((each) => each === answer)) return [{ path: 'answer', code: 'choice' }];
  if (remark !== undefined && remark !== null && typeof remark !== 'string') return [{ path: 'remark', code: 'wrong-type' }];
  const text = typeof remark === 'string' ? remark.trim() : '';
  if (!text.isWellFormed()) return [{ path: 'remark', code: 'lone-surrogate' }];
  if (text.includes('\u0000')) return [{ path: 'remark', code: 'nul' }];
  if ([...text].length > remarkMax) return [{ path: 'remark', code: `too-long:${remarkMax}` }];
  return answer === 'no' && text === '' ? [{ path: 'remark', code: 'missing' }] : [];
}

function checkOf(item: string, entry: unknown): StatedCheck {
  const remark = String(at(entry, 'remark') ?? '').trim();
  return { item, answer: at(entry, 'answer') as CheckAnswer, ...(remark && { remark }) };
}
