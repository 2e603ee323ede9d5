import type { Part } from './script.ts';
import type { StoryPath } from './story.ts';

const transferred: readonly Part[] = ['triage', 'transfer'];
const received: readonly Part[] = [...transferred, 'receive'];
const accepted: readonly Part[] = [...received, 'accept', 'serveAcceptance'];
const decided: readonly Part[] = [...accepted, 'opinion'];
const served: readonly Part[] = [...decided, 'serveOpinion'];
const refused: readonly Part[] = [...received, 'refusal', 'serveRefusal'];

/** What happens on each path after the filing, part by part (demo/script.ts says what a part does). */
export const pathSteps: Readonly<Record<StoryPath, readonly Part[]>> = {
  registered: [],
  triaged: ['triage'],
  transferred,
  assigned: ['triage', 'assign'],
  received,
  accepted,
  supplemented: [...accepted, 'supplement'],
  corrected: [...accepted, 'correct'],
  drafting: [...accepted, 'draftSentBack'],
  checking: [...accepted, 'draft'],
  signing: [...accepted, 'check'],
  sealing: [...accepted, 'sign'],
  extended: [...accepted, 'extension', 'serveExtension'],
  overdue: accepted,
  decided,
  served,
  rated: [...served, 'rate'],
  closed: [...served, 'closeAnswered'],
  'rated-closed': [...served, 'rate', 'closeAnswered'],
  'assigned-reported': ['triage', 'assign', 'receive', 'accept', 'serveAcceptance', 'opinion', 'serveOpinion', 'report', 'closeAnswered'],
  voided: [...decided, 'voidOpinion', 'opinionAgain'],
  reopened: [...refused, 'reopen', 'accept'],
  'not-accepted': refused,
  withdrawn: [...received, 'withdraw'],
  'reply-pending': received,
  replied: [...received, 'closeReplied'],
  'accusation-registered': [],
  'accusation-transferred': transferred,
  'accusation-received': received,
  'accusation-closed': [...received, 'closeByOwnRules'],
};
