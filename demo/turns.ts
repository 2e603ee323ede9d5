import type { Rating } from '../src/petition/state.ts';
import { advices, comments, extensions, refusals, reopenings, reports, supplements, voidings, withdrawals } from './phrases.ts';
import type { Answer, Story, StoryPath } from './story.ts';
import { fill, turnOf } from './tell.ts';
import type { Telling, Topic } from './topic.ts';

type Turns = Pick<
  Story,
  | 'advice'
  | 'answer'
  | 'refusal'
  | 'extension'
  | 'withdrawal'
  | 'supplement'
  | 'correction'
  | 'voiding'
  | 'reopening'
  | 'rating'
  | 'service'
  | 'report'
>;
type Told = Readonly<{ topic: Topic; telling: Telling; path: StoryPath }>;
type By = Readonly<{ no: number; electronic: boolean; headcount: number }>;

const answered: readonly StoryPath[] = [
  'drafting',
  'checking',
  'signing',
  'sealing',
  'decided',
  'served',
  'reviewing',
  'reviewed',
  'rated',
  'closed',
  'rated-closed',
  'assigned-reported',
  'voided',
  'replied',
];
const served: readonly StoryPath[] = ['served', 'reviewing', 'reviewed', 'rated', 'closed', 'rated-closed', 'assigned-reported'];
const refused: readonly StoryPath[] = ['not-accepted', 'reopened'];

function answerOf({ topic, telling }: Told): Answer {
  const { outcome, claim, facts, opinion, basis } = topic.answer;
  return { outcome, claim: fill(claim, telling), facts: fill(facts, telling), opinion: fill(opinion, telling), basis };
}

/** Of ten ratings six are good, two middling and two bad; the bureau does better than the unit, as everywhere. */
function ratingOf(no: number): Story['rating'] {
  const unit: Rating = no % 10 < 6 ? 'satisfied' : no % 10 < 8 ? 'basically-satisfied' : 'dissatisfied';
  const bureau: Rating = unit === 'dissatisfied' ? 'basically-satisfied' : 'satisfied';
  return { bureau, unit, comment: turnOf(comments[unit], no) };
}

/** A wrong head count or first-time mark at the counter. */
function correctionOf({ no, headcount }: By): Story['correction'] {
  const wrong = String(headcount + 1);
  return {
    field: 'headcount',
    wrong,
    right: String(headcount),
    reason: turnOf(['登记时人数录入有误。', '来件实为本人一人签名，登记时多计一人。'], no),
  };
}

/** A reopened matter was refused by mistake: only a ground that can turn out wrong. */
function refusalOf(path: StoryPath, no: number): Story['refusal'] {
  if (!refused.includes(path)) return null;
  return turnOf(path === 'reopened' ? refusals.slice(0, 2) : refusals, no);
}

/** What happens on the way of a matter, as its path asks for; null for what does not happen. */
export function eventsOf(told: Told, by: By): Turns {
  const { path } = told;
  const { no } = by;
  const refusal = refusalOf(path, no);
  const on = <T>(paths: readonly StoryPath[], make: () => T): T | null => (paths.includes(path) ? make() : null);
  return {
    advice: turnOf(advices, no),
    answer: on(answered, () => answerOf(told)),
    refusal,
    extension: on(['extended'], () => turnOf(extensions, no)),
    withdrawal: on(['withdrawn'], () => turnOf(withdrawals, no)),
    supplement: on(['supplemented'], () => turnOf(supplements, no)),
    correction: on(['corrected'], () => correctionOf(by)),
    voiding: on(['voided'], () => turnOf(voidings, no)),
    reopening: on(['reopened'], () => turnOf(reopenings, refusal?.ground === 'pending-elsewhere' ? 1 : 0)),
    rating: on(['rated', 'rated-closed'], () => ratingOf(no)),
    service: on([...served, ...refused], () => (by.electronic && no % 2 === 0 ? 'portal' : turnOf(['in-person', 'post'] as const, no))),
    report: on(['assigned-reported'], () => turnOf(reports, no)),
  };
}
