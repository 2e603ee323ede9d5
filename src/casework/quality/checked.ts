import type { Petition } from '../../petition/petition.ts';
import { checkedUnit } from '../../petition/quality/decideQuality.ts';
import { scoreOf } from '../../petition/quality/score.ts';
import type { TextRef } from '../../petition/references.ts';
import { checklistOn } from '../../regulations/qualityChecklists.ts';
import type { City } from '../city.ts';
import type { Sealer } from '../sealing.ts';
import { watchersOf } from '../seenBy.ts';
import type { StatedCheck } from '../writtenChecklist.ts';

type Made = Readonly<{ petition: Petition; sealer: Sealer; answers: readonly StatedCheck[]; draws: readonly string[] }>;

/** A check as the engine has it: the version gone by, the score, remarks sealed by item, and who may read it. */
export function checkMade(city: City, { petition, sealer, answers, draws }: Made): object {
  const checklist = checklistOn(city.clock.today());
  const remarks: TextRef | undefined = answers.some(({ remark }) => remark)
    ? sealer.put('remarks', JSON.stringify(Object.fromEntries(answers.flatMap(({ item, remark }) => (remark ? [[item, remark]] : [])))))
    : undefined;
  return {
    checklist: checklist?.version ?? '',
    answers: answers.map(({ item, answer }) => ({ item, answer })),
    ...(checklist ? scoreOf(checklist, answers) : { earned: 0, possible: 0, passed: false }),
    seers: watchersOf(city, checkedUnit(petition)),
    ...(remarks && { remarks }),
    ...(draws.length > 0 && { draws }),
  };
}
