import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/** Why two matters are not handled together, as both stood on the day. `accusation` has a sentence of its own. */
export const unfitForMerging = [
  'unknown',
  'itself',
  'accusation',
  'ended',
  'under-review',
  'before-lead',
  'other-holder',
  'other-class',
  'other-regime',
  'same-cover',
  'repeat',
  'lead-is-merged',
  'lead-goes-alone',
  'full',
] as const;
export type UnfitForMerging = (typeof unfitForMerging)[number];

/** 并案办理: matters about the same thing are looked into once, under a lead matter; each stays a matter of its own (ADR-0241). */
export type MergingAct =
  /** `lead` is the number of the lead matter (主件). `unfit` is never recorded: what is unfit is refused. */
  | Readonly<{ type: 'merge'; lead: string; leadId: string; reason: TextRef; unfit?: UnfitForMerging }>
  /** 分开办理. */
  | Readonly<{ type: 'unmerge'; reason: TextRef }>
  /** 请求单独办理, by the petitioner. */
  | Readonly<{ type: 'goAlone'; reason: TextRef }>;

/** What is written on the lead matter in the same transaction. Nobody does it by itself. */
export type LeadAct = Readonly<{ type: 'takeIn' | 'letGo'; on: CivilDate; member: string; memberId: string }>;

/** The other side of a merging. */
export type MergedWith = Readonly<{ petitionId: string; petitionNo: string; on: CivilDate }>;
