import { type AcceptanceFacts, composeAcceptance } from './composeAcceptance.ts';
import { composeExtension, type ExtensionFacts } from './composeExtension.ts';
import { composeNoticeByPost, type NoticeByPostFacts } from './composeNoticeByPost.ts';
import { composeOpinion, type OpinionFacts } from './composeOpinion.ts';
import { type AssignmentFacts, composeAssignment, composeTransfer, type TransferFacts } from './composePassingOn.ts';
import { composeReceipt, type ReceiptFacts } from './composeReceipt.ts';
import { composeRefusal, type RefusalFacts } from './composeRefusal.ts';
import { composeServiceRecord, type ServiceFacts } from './composeServiceRecord.ts';
import { composeTemplate, type TemplateFacts } from './composeTemplate.ts';
import type { LetterContent } from './letterContent.ts';
import type { LetterKind } from './letterKinds.ts';
import { type TemplateKind, templates } from './templates.ts';

/** What each kind of letter has to be told. */
export type FactsOf = FactsOfComposers & { [K in TemplateKind]: TemplateFacts<K> };

type FactsOfComposers = {
  'acceptance-notice': AcceptanceFacts;
  'refusal-notice': RefusalFacts;
  'extension-notice': ExtensionFacts;
  opinion: OpinionFacts;
  'transfer-letter': TransferFacts;
  'assignment-letter': AssignmentFacts;
  receipt: ReceiptFacts;
  'notice-by-post': NoticeByPostFacts;
  'service-record': ServiceFacts;
};

const composers: { readonly [K in keyof FactsOfComposers]: (facts: FactsOf[K]) => LetterContent } = {
  'acceptance-notice': composeAcceptance,
  'refusal-notice': composeRefusal,
  'extension-notice': composeExtension,
  opinion: composeOpinion,
  'transfer-letter': composeTransfer,
  'assignment-letter': composeAssignment,
  receipt: composeReceipt,
  'notice-by-post': composeNoticeByPost,
  'service-record': composeServiceRecord,
};

/** Is the wording of this kind data? */
export const isTemplate = (kind: LetterKind): kind is TemplateKind => Object.hasOwn(templates, kind);

/** The letter of a kind from its facts. Pure; ask `missingParts` before it is signed. */
export function compose<K extends LetterKind>(kind: K, facts: FactsOf[K]): LetterContent {
  if (isTemplate(kind)) return composeTemplate(kind, facts as TemplateFacts<typeof kind>);
  const composer = composers[kind as keyof FactsOfComposers] as (facts: FactsOf[K]) => LetterContent;
  return composer(facts);
}
