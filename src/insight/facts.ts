/** The day after every other: how a fact ends that still holds. */
export const forever = 'infinity';

/** What counting needs of a matter, as it stood from `from` until before `until`. No name and no text. Days are civil days as text. */
export type MatterFact = Readonly<{
  from: string;
  until: string;
  /** 信访日, 登记日, 交换日: the three axes of a report. */
  filedOn: string;
  registeredOn: string;
  exchangedOn: string | null;
  channel: string;
  category: string | null;
  /** 问题属地, 户籍地, 常住地. */
  matterArea: string;
  homeArea: string | null;
  livingArea: string | null;
  headcount: number;
  holder: string;
  undated: boolean;
  open: boolean;
  firstTime: boolean;
  /** The matter that this one brings again, as a person found. */
  repeatOf: string | null;
  closed: boolean;
  /** Closed without having been reopened or reviewed. */
  settledOnce: boolean;
  rateUntil: string | null;
  ratedBureau: string | null;
  ratedUnit: string | null;
}>;

/** A duty with its last day: to accept or inform, or to answer; of a petition bureau or of a competent unit. */
export type ClockFact = Readonly<{
  no: number;
  from: string;
  until: string;
  unit: string;
  side: 'bureau' | 'unit';
  duty: 'accept' | 'answer';
  dueOn: string;
  stoppedOn: string | null;
}>;

/** What held on a day. */
export const heldOn = <F extends Readonly<{ from: string; until: string }>>(facts: readonly F[], day: string): F[] =>
  facts.filter(({ from, until }) => from <= day && (until === forever || day < until));
