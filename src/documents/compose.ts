import { type AcceptanceFacts, composeAcceptance } from './composeAcceptance.ts';
import { composeExtension, type ExtensionFacts } from './composeExtension.ts';
import { composeOpinion, type OpinionFacts } from './composeOpinion.ts';
import { type AssignmentFacts, composeAssignment, composeTransfer, type TransferFacts } from './composePassingOn.ts';
import { composeReceipt, type ReceiptFacts } from './composeReceipt.ts';
import { composeRefusal, type RefusalFacts } from './composeRefusal.ts';
import { composeServiceRecord, type ServiceFacts } from './composeServiceRecord.ts';
import type { LetterContent } from './letterContent.ts';
import type { LetterKind } from './letterKinds.ts';

/** What each kind of letter has to be told. */
export type FactsOf = {
  'acceptance-notice': AcceptanceFacts;
  'refusal-notice': RefusalFacts;
  'extension-notice': ExtensionFacts;
  opinion: OpinionFacts;
  'transfer-letter': TransferFacts;
  'assignment-letter': AssignmentFacts;
  receipt: ReceiptFacts;
  'service-record': ServiceFacts;
};

const composers: { readonly [K in LetterKind]: (facts: FactsOf[K]) => LetterContent } = {
  'acceptance-notice': composeAcceptance,
  'refusal-notice': composeRefusal,
  'extension-notice': composeExtension,
  opinion: composeOpinion,
  'transfer-letter': composeTransfer,
  'assignment-letter': composeAssignment,
  receipt: composeReceipt,
  'service-record': composeServiceRecord,
};

/** The letter of a kind from its facts. Pure; ask `missingParts` before it is signed. */
export function compose<K extends LetterKind>(kind: K, facts: FactsOf[K]): LetterContent {
  return composers[kind](facts);
}
