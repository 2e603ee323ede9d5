import type { QualityChecklist } from '../../regulations/qualityChecklists.ts';
import type { ItemAnswer, QualityScore } from './acts.ts';

/**
 * Points of what was done, of the points of what applies. It passes from the share the checklist sets on, unless something that must be there
 * is missing. Items that nobody answered count as not applying: the form sees to it that there are none.
 */
export function scoreOf({ items, passFrom }: QualityChecklist, answers: readonly ItemAnswer[]): QualityScore {
  const said = new Map(answers.map(({ item, answer }) => [item, answer]));
  const sum = (of: readonly string[]) =>
    items.reduce((points, each) => points + (of.includes(said.get(each.code) ?? 'na') ? each.points : 0), 0);
  const earned = sum(['yes']);
  const possible = sum(['yes', 'no']);
  const lacking = items.some(({ code, must }) => must && said.get(code) === 'no');
  return { earned, possible, passed: possible > 0 && !lacking && earned * 100 >= passFrom * possible };
}

/** The score in whole points of a hundred, rounded down; nothing if nothing applied. */
export const ofHundred = ({ earned, possible }: Pick<QualityScore, 'earned' | 'possible'>): number | undefined =>
  possible > 0 ? Math.floor((earned * 100) / possible) : undefined;
