import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { QualityAct, QualityCheck } from './acts.ts';

/** The unit whose answer a check looks at. */
export const checkedUnit = ({ competent, holder }: Pick<Petition, 'competent' | 'holder'>): string => competent ?? holder;

/** 质量检查: of a finished matter, by a bureau above the unit that answered it (信访工作条例 第十四条; ADR-0246). */
export function decideQuality(petition: Petition, act: ActOf<QualityAct['type']>, by: Actor): Ruling {
  const article = articleOf('bureau', act.on);
  if (petition.restricted) return refuse({ code: 'accusation-own-rules', article: articleOf('accusation', act.on) });
  if (act.type === 'answerQuality') return answered(petition, act, by, article);
  if (!by.isBureau) return refuse({ code: 'only-bureaus-check-quality', article });
  const unit = checkedUnit(petition);
  if (unit === by.unit) return refuse({ code: 'checked-by-handler', article });
  if (!(act.seers ?? []).includes(by.unit)) return refuse({ code: 'checked-from-beside', article });
  return act.possible === 0 ? refuse({ code: 'nothing-applies' }) : allow([], article);
}

function answered({ qualityChecks = [] }: Petition, { entry }: ActOf<'answerQuality'>, by: Actor, article: string): Ruling {
  const check = qualityChecks[entry - 1];
  if (!check) return refuse({ code: 'no-such-entry', entry });
  if (check.to !== by.unit) return refuse({ code: 'not-your-act', act: 'answerQuality' });
  return check.answeredOn ? refuse({ code: 'check-answered', on: check.answeredOn }) : allow([], article);
}

/** May officers of that unit read the check? The unit checked and the bureaus that watch it: not whoever else takes part (ADR-0255). */
export const isCheckOpenTo = ({ by, to, seers }: Pick<QualityCheck, 'by' | 'to' | 'seers'>, unit: string): boolean =>
  [by, to, ...seers].includes(unit);

/** Checks, counted from 1, that a unit may answer now. */
export const checksToAnswer = ({ qualityChecks = [] }: Petition, unit: string): number[] =>
  qualityChecks.flatMap(({ to, answeredOn }, at) => (to === unit && !answeredOn ? [at + 1] : []));
