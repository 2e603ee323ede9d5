import type { CivilDate } from '../clock/civilDate.ts';
import type { ClockInstance } from '../clock/clockInstance.ts';
import type { FollowUp } from './checking/acts.ts';
import type { ContactKind, NoticeChoice } from './contact/acts.ts';
import type { Danger } from './danger/acts.ts';
import type { Objection } from './dispute/acts.ts';
import type { HandedDown } from './handdown/acts.ts';
import type { Asked, CollectiveDecision, Confirmation, Hearing, Mediation, Promised, Simple } from './handling/acts.ts';
import type { Joint } from './joint/acts.ts';
import type { MergedWith } from './merging/acts.ts';
import type { OutsideAsking } from './outside/acts.ts';
import type { QualityCheck } from './quality/acts.ts';
import type { TextRef } from './references.ts';
import type { ReopeningAsked } from './reopening/acts.ts';
import type { RepeatOf } from './repeat/acts.ts';
import type { Review, ReviewOutcome } from './review/acts.ts';
import type { PartOf, Split } from './split/acts.ts';
import type { Channel, Closing, Identity, MatterClass, Outcome, Purpose, Rating, ServiceMode, State, Tier } from './state.ts';
import type { Oversight } from './supervision/acts.ts';
import type { CoOrgan } from './together/acts.ts';
import { coOrgansOf } from './together/coOrgansOf.ts';
import type { Routing, SuggestionReply, Told } from './ways/acts.ts';

/** One clock of a matter. `unit` is who has to act; `stoppedOn` freezes it, `cancelled` means that it never should have run. */
export type MatterClock = ClockInstance & Readonly<{ unit: string; stoppedOn?: CivilDate; cancelled?: true }>;

/** One passing-on of a matter (转送 or 交办) with its own receipt (签收). */
export type Hop = Readonly<{
  from: string;
  fromBureau: boolean;
  to: string;
  how: 'transfer' | 'assignment';
  on: CivilDate;
  receivedOn?: CivilDate;
  /** The level of the bureau it went to. */
  tier?: Tier;
}>;

export const paperKinds = ['opinion', 'refusal', 'extension', 'review'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A paper on its way 拟稿 → 审核 → 签发 → 用印; each step by another officer than the drafter. */
export type Paper = Readonly<{
  kind: PaperKind;
  text: TextRef;
  /** The review organ that drafts it; any other paper is the holder's. */
  unit?: string;
  outcome?: Outcome;
  reviewOutcome?: ReviewOutcome;
  ground?: string;
  days?: number;
  stage: 'drafted' | 'checked' | 'signed';
  draftedBy: string;
  checkedBy?: string;
  signedBy?: string;
}>;

/** A letter that left the house, or was voided. The frozen content is a text of the matter. */
export type LetterEntry = Readonly<{
  letterId: string;
  kind: string;
  number?: string;
  unit: string;
  content: TextRef;
  issuedOn: CivilDate;
  voidedOn?: CivilDate;
  service?: Readonly<{ mode: ServiceMode; on: CivilDate; proof?: TextRef }>;
}>;

/** 交办: who asked, by when, and where the 办结报告 stands. */
export type Assignment = Readonly<{ by: string; to: string; dueOn: CivilDate; report: 'due' | 'submitted' | 'accepted' | 'returned' }>;

/** A matter: what its events add up to. Personal data and what people wrote are not here. */
export type Petition = Readonly<{
  petitionId: string;
  petitionNo: string;
  version: number;
  state: State;
  channel: Channel;
  /** 信访日期: the day the bureau or organ received it. */
  filedOn: CivilDate;
  lastActOn: CivilDate;
  areaCode: string;
  homeArea?: string;
  livingArea?: string;
  identity: Identity;
  /** Name and address are clear, so that a written notice can be owed (信访工作条例 第二十三条第二款). */
  reachable: boolean;
  byProxy: boolean;
  headcount: number;
  firstTime: boolean;
  mayPublish: boolean;
  electronicService: boolean;
  notices?: NoticeChoice;
  /** 回访, oldest first. */
  followUps?: readonly FollowUp[];
  /** 质量检查, oldest first. */
  qualityChecks?: readonly QualityCheck[];
  /** 危急提示. */
  danger?: Danger;
  /** Since when it is proved that the petitioner is reached there. */
  verified?: Readonly<Partial<Record<ContactKind, CivilDate>>>;
  complainedOf: Readonly<{ units: readonly string[]; persons: boolean }>;
  receptionTime?: string;
  /** Scanned pages of the letter among the attachments, in their order. */
  pages?: readonly string[];
  /** 上级转交, with its number and day. */
  handedDown?: HandedDown;
  class?: MatterClass;
  category?: string;
  /** The version of the category tree it was classed in; absent is the first. */
  categoryVersion?: string;
  purpose?: Purpose;
  /** Item of 信访工作条例 第三十一条, 1 to 6. */
  route?: number;
  /** The line of the 分类处理清单 that triage went by. */
  way?: string;
  /** 重大、疑难: an opinion needs a recorded collective decision. */
  major: boolean;
  restricted: boolean;
  registeredAt: string;
  holder: string;
  holderIsBureau: boolean;
  competent?: string;
  /** The petitioner's own earlier matter from which this one goes on. */
  follows?: Readonly<{ petitionId: string; petitionNo: string }>;
  hops: readonly Hop[];
  /** 异议 and their answers, oldest first. */
  objections?: readonly Objection[];
  assignment?: Assignment;
  /** 协办: what the lead organ asked of others, oldest first. */
  coOrgans?: readonly CoOrgan[];
  /** 向外单位征询, oldest first. */
  outside?: readonly OutsideAsking[];
  /** 督办、三项建议、领导批示, oldest first. */
  oversight?: readonly Oversight[];
  /** 集体研究决定, the last one. */
  collectiveDecision?: CollectiveDecision;
  /** What was promised, oldest first, with its proofs. */
  promises?: readonly Promised[];
  /** What the petitioner says of the outcome. */
  confirmation?: Confirmation;
  /** 简易办理. */
  simple?: Simple;
  /** 补充材料, oldest first. */
  asked?: readonly Asked[];
  /** 听证, oldest first. */
  hearings?: readonly Hearing[];
  /** 调解、和解, oldest first. */
  mediations?: readonly Mediation[];
  /** 重大、紧急, and since when it was known. */
  urgentSince?: CivilDate;
  acceptedOn?: CivilDate;
  extendedByDays?: number;
  paper?: Paper;
  letters: readonly LetterEntry[];
  decision?: Readonly<{ outcome: Outcome; on: CivilDate; letterId: string }>;
  /** 回避: accounts that see this matter no more. */
  recused?: readonly string[];
  /** The earlier matter that this one brings again, as somebody found. */
  repeatOf?: RepeatOf;
  /** 联名: who brings it together with the petitioner, by number. */
  joint?: Joint;
  /** 拆分: of a cover its parts, of a part its cover. */
  split?: Split;
  partOf?: PartOf;
  /** 并案: the lead matter under which this one is handled, or the matters that are handled under this one. */
  mergedInto?: MergedWith;
  mergedHere?: readonly MergedWith[];
  /** The petitioner asked that it be handled alone. */
  goesAlone?: true;
  /** 复查、复核 that were asked for, oldest first. */
  reviews?: readonly Review[];
  /** 导入法定途径, oldest first; at most the last one is open. */
  routings?: readonly Routing[];
  /** 去向告知, oldest first. */
  told?: readonly Told[];
  /** 建议采纳情况回复. */
  reply?: SuggestionReply;
  refusal?: Readonly<{ ground: string; on: CivilDate; letterId: string }>;
  clocks: readonly MatterClock[];
  rated: Readonly<{ bureau?: Rating; unit?: Rating }>;
  /** The end of the matter (办结、不予受理、撤回), where it goes back to when it is reopened, and the clocks that the end stopped. */
  closed?: Readonly<{ how?: Closing; on: CivilDate; before: State; stopped: readonly number[] }>;
  reopenings: number;
  /** 请求恢复办理, not answered yet. */
  reopeningAsked?: ReopeningAsked;
  codeVersion: number;
  /** A letter of an older system without a day: it counts in no period. */
  undated?: true;
  answeredOn?: CivilDate;
}>;

/** Units that have to do with a matter: those that take part, and the co-organs. */
export const unitsOf = (petition: Petition): string[] => [...new Set([...partakersOf(petition), ...coOrgansOf(petition)])];

/** Units that take part in a matter: who registered, holds, was sent or accepted it. A co-organ that is supervised is none by that. */
export function partakersOf(petition: Petition): string[] {
  const asked = coOrgansOf(petition);
  const units = [
    petition.registeredAt,
    petition.holder,
    ...petition.hops.flatMap((hop) => [hop.from, hop.to]),
    ...(petition.objections ?? []).map(({ by }) => by),
    ...(petition.oversight ?? []).flatMap(({ by, to }) => (asked.includes(to) ? [by] : [by, to])),
    ...(petition.reviews ?? []).map(({ organ }) => organ),
    ...(petition.routings ?? []).flatMap(({ to, guided }) => (to && !guided ? [to] : [])),
  ];
  return [...new Set(petition.competent ? [...units, petition.competent] : units)];
}
