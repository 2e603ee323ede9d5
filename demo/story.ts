import type { Role } from '../src/access/roles.ts';
import type { CorrectableField } from '../src/petition/acts.ts';
import type { Channel, Identity, MatterClass, Outcome, Purpose, Rating, ServiceMode, State } from '../src/petition/state.ts';
import type { GroundCode } from '../src/regulations/grounds.ts';

/**
 * How far a matter of the demo city has come. Each path tells the state it ends in and how many days before the demo's today such
 * a matter was filed, from and to; `overdue` runs past its last day on purpose, so that a desk shows red.
 */
export const storyPaths = {
  registered: { ends: 'registered', days: [0, 9] },
  triaged: { ends: 'triaged', days: [2, 11] },
  split: { ends: 'split', days: [3, 12] },
  transferred: { ends: 'transferred', days: [4, 13] },
  assigned: { ends: 'assigned', days: [5, 14] },
  received: { ends: 'received', days: [9, 20] },
  objected: { ends: 'objected', days: [9, 13] },
  'routed-out': { ends: 'routed-out', days: [14, 30] },
  'litigation-routed': { ends: 'routed-out', days: [6, 14] },
  'route-received': { ends: 'routed-out', days: [24, 45] },
  'own-duty': { ends: 'routed-out', days: [14, 30] },
  'route-closed': { ends: 'closed', days: [40, 70] },
  'come-back': { ends: 'received', days: [22, 34] },
  supervised: { ends: 'accepted', days: [94, 110] },
  accepted: { ends: 'accepted', days: [22, 58] },
  supplemented: { ends: 'accepted', days: [25, 50] },
  'with-co-organ': { ends: 'accepted', days: [26, 50] },
  'co-organ-answered': { ends: 'accepted', days: [34, 58] },
  'handed-down': { ends: 'registered', days: [1, 2] },
  'handed-down-accepted': { ends: 'accepted', days: [24, 50] },
  corrected: { ends: 'accepted', days: [24, 52] },
  drafting: { ends: 'accepted', days: [35, 66] },
  checking: { ends: 'accepted', days: [40, 68] },
  signing: { ends: 'accepted', days: [45, 70] },
  sealing: { ends: 'accepted', days: [48, 72] },
  extended: { ends: 'accepted', days: [72, 95] },
  overdue: { ends: 'accepted', days: [92, 110] },
  decided: { ends: 'decided', days: [45, 80] },
  served: { ends: 'decided', days: [52, 88] },
  reviewing: { ends: 'decided', days: [62, 90] },
  reviewed: { ends: 'decided', days: [100, 130] },
  rated: { ends: 'decided', days: [60, 95] },
  closed: { ends: 'closed', days: [70, 140] },
  'rated-closed': { ends: 'closed', days: [75, 150] },
  'assigned-reported': { ends: 'closed', days: [70, 130] },
  voided: { ends: 'decided', days: [70, 100] },
  reopened: { ends: 'accepted', days: [50, 80] },
  'not-accepted': { ends: 'not-accepted', days: [20, 70] },
  withdrawn: { ends: 'withdrawn', days: [15, 80] },
  'reply-pending': { ends: 'received', days: [8, 16] },
  replied: { ends: 'closed', days: [20, 70] },
  'accusation-registered': { ends: 'registered', days: [1, 6] },
  'accusation-transferred': { ends: 'transferred', days: [6, 13] },
  'accusation-received': { ends: 'received', days: [14, 40] },
  'accusation-closed': { ends: 'closed', days: [60, 120] },
} as const satisfies Record<string, { ends: State; days: readonly [number, number] }>;
export type StoryPath = keyof typeof storyPaths;

/** What an opinion (处理意见书) or a reply says; all four parts are there whenever there is an answer. */
export type Answer = Readonly<{ outcome: Outcome; claim: string; facts: string; opinion: string; basis: string }>;

/** One invented matter and what happens to it. Acts play it later; nothing here is a row of a table. */
export type Story = Readonly<{
  key: string;
  title: string;
  content: string;
  categoryCode: string;
  /** 问题属地: a town or a county. */
  areaCode: string;
  channel: Exclude<Channel, 'mailbox'>;
  purpose: Purpose;
  matterClass: MatterClass;
  /** Key of a person, null without a name. */
  petitioner: string | null;
  identity: Identity;
  /** Key of the person who files on the petitioner's behalf. */
  proxy: string | null;
  headcount: number;
  /** Keys of further representatives of a joint petition, with the petitioner at most five. */
  representatives: readonly string[];
  /** 被反映单位 as unit codes, 被反映人 or a body outside the tree in the petitioner's words. */
  complainedOf: Readonly<{ units: readonly string[]; persons: readonly string[] }>;
  mayPublish: boolean;
  electronicService: boolean;
  firstTime: boolean;
  /** The bureau where it was registered, and every unit it is passed on to, the responsible one last. */
  registeredAt: string;
  hops: readonly string[];
  unit: string;
  filedDaysAgo: number;
  path: StoryPath;
  /** What the bureau writes when it passes the matter on. */
  advice: string;
  answer: Answer | null;
  refusal: Readonly<{ ground: GroundCode; facts: string; goTo: string }> | null;
  extension: Readonly<{ days: number; reason: string }> | null;
  withdrawal: string | null;
  supplement: string | null;
  /** Entered as `wrong`, mended to `right`. */
  correction: Readonly<{ field: CorrectableField; wrong: string; right: string; reason: string }> | null;
  voiding: string | null;
  reopening: string | null;
  rating: Readonly<{ bureau: Rating; unit: Rating; comment: string }> | null;
  service: ServiceMode | null;
  report: string | null;
}>;

/**
 * An invented inhabitant. ID numbers begin with 440299, an area that was never assigned, and end in a valid check digit; telephone
 * numbers begin with 1540000, a block that no operator uses.
 */
export type Person = Readonly<{ key: string; name: string; idNumber: string; phone: string | null; address: string; areaCode: string }>;

export type Officer = Readonly<{ account: string; name: string; unitCode: string; roles: readonly Role[]; title: string }>;
