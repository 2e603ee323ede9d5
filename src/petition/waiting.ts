import type { CivilDate } from '../clock/civilDate.ts';
import { isReportDue } from './handdown/answer.ts';
import type { MatterClock, Petition } from './petition.ts';
import { endStates } from './state.ts';

/** A unit that something is waited for from, and the most urgent day by which. */
export type Waiting = Readonly<{ unit: string; dueOn?: CivilDate; purpose?: MatterClock['purpose'] }>;

/**
 * Whose desk a matter lies on: who holds it until it ends, who has a clock running, who has to answer, and who has to read a
 * report. A window of the
 * petitioner is nobody's work.
 */
export function waitingFor(petition: Petition): Waiting[] {
  const clocks = petition.clocks.filter(({ stoppedOn, cancelled, unit }) => !stoppedOn && !cancelled && unit !== 'petitioner');
  const units = new Set([
    ...holding(petition),
    ...reading(petition),
    ...overseeing(petition),
    ...reporting(petition),
    ...failing(petition),
    ...(petition.reopeningAsked ? [petition.reopeningAsked.to] : []),
    ...clocks.map(({ unit }) => unit),
  ]);
  return [...units].map((unit) => {
    const first = mostUrgent(clocks.filter((clock) => clock.unit === unit && clock.purpose !== 'object' && !clock.pausedSince));
    return { unit, ...(first && { dueOn: first.due, purpose: first.purpose }) };
  });
}

const ended: readonly string[] = [...endStates, 'historical'];
const holding = ({ state, holder }: Petition): string[] => (ended.includes(state) ? [] : [holder]);

/** 办结报告 that nobody has read yet. */
const reading = ({ assignment }: Petition): string[] => (assignment?.report === 'submitted' ? [assignment.by] : []);

/** The level above waits for the outcome. */
const reporting = (petition: Petition): string[] => (isReportDue(petition) ? [petition.registeredAt] : []);

/** A unit whose matter failed a check of quality, until it has said how it sees that. */
const failing = ({ qualityChecks = [] }: Petition): string[] =>
  qualityChecks.flatMap(({ passed, answeredOn, to }) => (passed || answeredOn ? [] : [to]));

/** Who has to answer, and who has to read the answer. */
const overseeing = ({ oversight = [] }: Petition): string[] =>
  oversight.flatMap(({ standing, by, to }) => (standing === 'open' ? [to] : standing === 'answered' ? [by] : []));

/** The clock with the earliest last day. */
export const mostUrgent = (clocks: readonly MatterClock[]): MatterClock | undefined =>
  clocks.reduce<MatterClock | undefined>((first, clock) => (!first || clock.due < first.due ? clock : first), undefined);
