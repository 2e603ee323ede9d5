import type { StoryPath } from './story.ts';

const transferred = ['triage', 'transfer'] as const;
const received = [...transferred, 'receive'] as const;
const accepted = [...received, 'accept', 'serveAcceptance'] as const;
const decided = [...accepted, 'opinion'] as const;
const served = [...decided, 'serveOpinion'] as const;
const routed = [...received, 'routeOut', 'serveRoute'] as const;
const litigation = ['triage', 'litigationOut', 'serveLitigation'] as const;
const refused = [...received, 'refusal', 'serveRefusal'] as const;

/** What happens on each path after the filing, part by part (demo/script.ts says what a part does). */
export const pathSteps = {
  registered: [],
  triaged: ['triage'],
  split: ['split'],
  transferred,
  assigned: ['triage', 'assign'],
  received,
  objected: [...received, 'object'],
  'routed-out': routed,
  'litigation-routed': litigation,
  'route-received': [...routed, 'routeReceipt'],
  'own-duty': routed,
  'route-closed': [...litigation, 'litigationReceipt', 'litigationOutcome'],
  'come-back': [...routed, 'comeBack'],
  supervised: [...accepted, 'supervise'],
  accepted,
  supplemented: [...accepted, 'supplement'],
  'with-co-organ': [...accepted, 'askCoOrgan'],
  'co-organ-answered': [...accepted, 'askCoOrgan', 'answerLead'],
  'handed-down': [],
  'handed-down-accepted': accepted,
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
  reviewing: [...served, 'askReview'],
  reviewed: [...served, 'askReview', 'review', 'serveReview'],
  closed: [...served, 'closeAnswered'],
  'rated-closed': [...served, 'rate', 'closeAnswered'],
  'assigned-reported': ['triage', 'assign', 'receive', 'accept', 'serveAcceptance', 'opinion', 'serveOpinion', 'report', 'closeAnswered'],
  voided: [...decided, 'voidOpinion', 'opinionAgain'],
  reopened: [...refused, 'reopen', 'accept'],
  'not-accepted': refused,
  withdrawn: [...received, 'withdraw'],
  'reply-pending': [...received, 'tellDestination'],
  replied: [...received, 'replySuggestion', 'serveReply', 'closeReplied'],
  'accusation-registered': [],
  'accusation-transferred': transferred,
  'accusation-received': received,
  'accusation-closed': [...received, 'closeByOwnRules'],
} as const satisfies Record<StoryPath, readonly string[]>;
export type Part = (typeof pathSteps)[StoryPath][number];
