import type { PetitionEvent } from '../../petition/events.ts';
import type { CheckAnswer } from '../../petition/quality/acts.ts';
import { isCheckOpenTo } from '../../petition/quality/decideQuality.ts';
import { ofHundred } from '../../petition/quality/score.ts';
import type { TextRef } from '../../petition/references.ts';
import { checklistOf } from '../../regulations/qualityChecklists.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { type NamedUnit, namedUnit } from '../law.ts';
import type { Sealer } from '../sealing.ts';

export type CheckedItem = {
  code: string;
  zh: string;
  en: string;
  points: number;
  must?: true;
  law?: string;
  answer: CheckAnswer;
  remark?: string;
};
/** One check with every item, how its score was counted, and the unit's answer. api/contract/quality.ts has the same shape. */
export type QualityView = {
  no: number;
  on: string;
  by: NamedUnit;
  to: NamedUnit;
  checklist: string;
  passFrom: number;
  earned: number;
  possible: number;
  score: number;
  passed: boolean;
  drawn: boolean;
  items: CheckedItem[];
  text?: string;
  answer?: { on: string; text: string };
};

type Check = Extract<PetitionEvent, { type: 'checkQuality' }>;

/** The checks of a matter that officers of this unit may read, oldest first. The petitioner's page has none of them. */
export function qualityViews(
  city: City,
  { petition, events, texts }: WholeFile,
  sealer: Sealer,
  unit: string,
): { quality?: QualityView[] } {
  const made = events.flatMap(({ event }) => (event.type === 'checkQuality' ? [event] : []));
  const answers = events.flatMap(({ event }) => (event.type === 'answerQuality' ? [event] : []));
  const read = (ref: TextRef | undefined) => {
    const sealed = ref && texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : undefined;
  };
  const views = (petition.qualityChecks ?? []).flatMap((check, at) => {
    const event = made[at];
    if (!event || !isCheckOpenTo(check, unit)) return [];
    const answer = answers.find(({ entry }) => entry === at + 1);
    const text = read(event.text);
    const { on, checklist, earned, possible, passed, draws } = check;
    return {
      ...{ no: at + 1, on, checklist, earned, possible, passed, drawn: draws !== undefined, score: ofHundred(check) ?? 0 },
      by: namedUnit(city, check.by),
      to: namedUnit(city, check.to),
      passFrom: checklistOf(checklist)?.passFrom ?? 0,
      items: itemsOf(event, JSON.parse(read(event.remarks) ?? '{}')),
      ...(text && { text }),
      ...(answer && { answer: { on: answer.on, text: read(answer.text) ?? '' } }),
    };
  });
  return views.length > 0 ? { quality: views } : {};
}

function itemsOf({ checklist, answers }: Check, remarks: Readonly<Record<string, string>>): CheckedItem[] {
  const said = new Map(answers.map(({ item, answer }) => [item, answer]));
  return (checklistOf(checklist)?.items ?? []).map((item) => ({
    ...item,
    answer: said.get(item.code) ?? 'na',
    ...(remarks[item.code] && { remark: remarks[item.code] as string }),
  }));
}
