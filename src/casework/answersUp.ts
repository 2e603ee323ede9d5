import type { CivilDate } from '../clock/civilDate.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import { isReportDue, outcomeToReport } from '../petition/handdown/answer.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { intakeScope } from './handDown.ts';
import { doAct } from './performAct.ts';
import { type Sealer, sealerOf } from './sealing.ts';

/** What goes back to the level above: its number, how the matter stands, its days and letters, and the words of the outcome. */
export type AnswerUp = Readonly<{
  petitionId: string;
  number: string;
  petitionNo: string;
  state: string;
  acceptedOn?: CivilDate;
  answeredOn?: CivilDate;
  letters: readonly string[];
  outcome?: string;
  text: string;
}>;

const pageSize = 200;

/** Every matter from above with an outcome that was not told yet, or that was told too if `again`; accusations go their own way and are in no file. */
export async function* answersUp(city: City, { again }: { again: boolean }): AsyncGenerator<AnswerUp> {
  const scope = intakeScope(city, { restricted: false });
  for (let after = ''; ; ) {
    const found = await city.questions.fromAbove(scope, { after, size: pageSize });
    for (const petition of found.filter((each) => isReportDue(each) || (again && outcomeToReport(each) !== undefined))) {
      const file = await city.files.openWhole(scope, petition.petitionId);
      const sealer = file && sealerOf(city, file);
      if (file && sealer) yield answerOf(file, sealer);
    }
    const last = found.at(-1);
    if (!last || found.length < pageSize) return;
    after = last.petitionNo;
  }
}

function answerOf(file: WholeFile, sealer: Sealer): AnswerUp {
  const { petition } = file;
  const { petitionId, petitionNo, state, acceptedOn, handedDown, decision, refusal, closed } = petition;
  const reviewed = lastReview(petition);
  const answeredOn = reviewed?.on ?? decision?.on ?? refusal?.on ?? closed?.on;
  const outcome = reviewed?.outcome ?? decision?.outcome ?? refusal?.ground ?? closed?.how;
  const letters = petition.letters.filter(({ voidedOn, number }) => !voidedOn && number);
  return {
    petitionId,
    number: handedDown?.number ?? '',
    petitionNo,
    state,
    letters: letters.filter(({ kind }) => told.includes(kind)).map(({ number = '' }) => number),
    text: wordsOf(file, sealer),
    ...(acceptedOn && { acceptedOn }),
    ...(answeredOn && { answeredOn }),
    ...(outcome && { outcome }),
  };
}

/** Letters that say what was decided, and by which numbers they are found. */
const told: readonly string[] = [
  'acceptance-notice',
  'opinion',
  'review-opinion',
  'recheck-opinion',
  'refusal-notice',
  'no-longer-accepted-notice',
  'simple-reply',
  'mediation-agreement',
  'settlement-agreement',
  'suggestion-reply',
];

const lastReview = ({ reviews = [] }: Petition) => reviews.findLast(({ decided }) => decided)?.decided;

/** The words of the letter that holds the outcome, else the reason with which the matter ended. */
function wordsOf({ petition, texts, events }: WholeFile, sealer: Sealer): string {
  const about = outcomeToReport(petition);
  const letter = petition.letters.find(({ letterId }) => letterId === about);
  const content = letter && texts.find(({ textId }) => textId === letter.content.textId);
  if (content) return plain(JSON.parse(sealer.read(content)));
  const end = events.findLast(({ event }) => event.type === 'close' || event.type === 'withdraw')?.event;
  const reason = end && 'reason' in end ? texts.find(({ textId }) => textId === end.reason?.textId) : undefined;
  return reason ? sealer.read(reason) : '';
}

const plain = ({ body }: LetterContent): string => body.map(({ text }) => text).join('\n');

/** Records that the outcome was told, by an act of the matter; false if it moved on meanwhile, so that the next file tells it again. */
export async function markTold(city: City, { petitionId }: Pick<AnswerUp, 'petitionId'>, note: string): Promise<boolean> {
  const scope = intakeScope(city, { restricted: false });
  const file = await city.files.openWhole(scope, petitionId);
  if (!file || !isReportDue(file.petition)) return false;
  const by = { officer: 'handdown', unit: city.settings.intakeUnit, isBureau: true, role: 'triage' };
  const act = { type: 'reportUp', on: city.clock.today(), fields: { reportWay: 'exchange-file', text: note } } as const;
  return (await doAct(city, { file, scope, by, act })).outcome === 'done';
}
