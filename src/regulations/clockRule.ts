import type { RegimeId } from './regimes.ts';

/** What a clock is for, in words that do not change with the regime. Casework asks for a purpose and a day, never for a rule id. */
export type ClockPurpose =
  | 'triage'
  | 'inform-direct'
  | 'inform-transferred'
  | 'object'
  | 'assigned-report'
  | 'handle'
  | 'review-request'
  | 'review'
  | 'recheck-request'
  | 'recheck'
  | 'improvement-reply'
  | 'urgent-report'
  | 'analysis-report'
  | 'transfer-bulletin'
  | 'annual-report'
  | 'annual-assessment'
  | 'simple-transfer'
  | 'simple-accept'
  | 'simple-handle'
  | 'staged-national'
  | 'staged-province'
  | 'staged-city'
  | 'staged-county'
  | 'evaluate'
  | 'supervision-reply'
  | 'instruction-answer'
  | 'co-answer'
  | 'outside-answer'
  | 'upper-report'
  | 'route-outcome'
  | 'pass-down-direct'
  | 'refuse-direct'
  | 'leader-reception-city'
  | 'leader-reception-county';

export type ClockUnit =
  | 'calendar-day'
  | 'working-day'
  | 'calendar-year'
  | 'per-quarter'
  | 'per-month'
  | 'periodic'
  | 'set-by-assigner'
  | 'immediate'
  | 'configurable'
  | 'unspecified';

export type ClockActor =
  | 'xfj'
  | 'national-xfj'
  | 'province-xfj'
  | 'city-xfj'
  | 'county-xfj'
  | 'competent-organ'
  | 'review-organ'
  | 'recheck-organ'
  | 'supervised-organ'
  | 'body-of-the-way'
  | 'intermediate-unit'
  | 'organ-or-xfj'
  | 'gov-or-dept'
  | 'gov'
  | 'city-leader'
  | 'county-leader'
  | 'petitioner';

/** verified: the quotation stands in a stored full text; secondary: in a reprinted fragment or a news report; memory: not checked. */
export type Confidence = 'verified' | 'secondary' | 'memory';

/** Days by which a clock may be prolonged; counted from the original last day before it rolls (ADR-0006). */
export type Extension = Readonly<{ maxDays: number; maxTimes: number; approver: string; document: string; article: string }>;

/** A span of days that does not count, with the sentence of the law that says so. */
export type Exclusion = Readonly<{ reason: 'hearing'; title: Readonly<{ zh: string; en: string }>; quotation: string; article: string }>;

/** The part of a rule that is enough to count. */
export type CountedTerm = Readonly<{ length: number; unit: 'calendar-day' | 'working-day'; rolls: boolean }>;

/** One statutory or regulatory period as data. The only place where its number stands. */
export type ClockRule = Readonly<{
  id: string;
  regime: RegimeId | 'supplement';
  purpose: ClockPurpose;
  title: Readonly<{ zh: string; en: string }>;
  actor: ClockActor;
  startEvent: string;
  stopEvent: string;
  /** In `unit`; null where the law names no number. */
  length: number | null;
  unit: ClockUnit;
  /** Whether a last day that is a day of rest moves to the next working day (民法典第二百零三条第一款). */
  rolls: boolean;
  extension: Extension | null;
  exclusions: readonly Exclusion[];
  /** Cases the article itself takes out, in its own words. */
  exceptions: readonly string[];
  /** What follows when the day passes; never a deemed decision. */
  onExpiry: string | null;
  /** The letters (文书) by which it is met or prolonged. */
  documents: readonly string[];
  article: string;
  /** A sentence of the source, word for word, or null where no text was obtained. */
  quotation: string | null;
  /** File in assets/laws/, or null. */
  source: string | null;
  confidence: Confidence;
  note: string | null;
  /** Days on which a clock may be started under this rule. */
  inForce: Readonly<{ from: string; to: string | null }>;
  /** Set by a region layer: the national term, which the regional one can never outlast (ADR-0009). */
  ceiling?: CountedTerm;
}>;
