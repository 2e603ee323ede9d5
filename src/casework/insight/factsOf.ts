import { type CivilDate, civilDateAt } from '../../clock/civilDate.ts';
import { type ClockFact, forever, type MatterFact } from '../../insight/facts.ts';
import type { PetitionEvent } from '../../petition/events.ts';
import { begin, evolve } from '../../petition/evolve.ts';
import type { MatterClock, Petition } from '../../petition/petition.ts';
import { endStates } from '../../petition/state.ts';
import type { ClockPurpose } from '../../regulations/clockRule.ts';

/** Each receiving unit has one clock of acceptance: a bureau screens (triage), an organ informs. The answer is due of who accepted. */
const dutyOf: Partial<Record<ClockPurpose, ClockFact['duty']>> = {
  triage: 'accept',
  'inform-direct': 'accept',
  'inform-transferred': 'accept',
  handle: 'answer',
  'simple-handle': 'answer',
};

export type Facts = { matters: MatterFact[]; clocks: ClockFact[] };

/** A matter for counting, day by day, from its whole history: what held on a day is the fold of what had happened by its end. */
export function factsOf(history: readonly PetitionEvent[], isBureau: (unit: string) => boolean): Facts {
  const days = byDay(history);
  const opened = history[0];
  const registeredOn = opened ? civilDateAt(opened.at) : '';
  return {
    matters: spans(days.map(({ on, petition }) => [on, [['', matterFact(petition, registeredOn)]]])),
    clocks: spans(days.map(({ on, petition }) => [on, clockFacts(petition, isBureau)])),
  };
}

/** How the matter stood at the end of each day on which something happened. */
function byDay(history: readonly PetitionEvent[]): { on: CivilDate; petition: Petition }[] {
  const days: { on: CivilDate; petition: Petition }[] = [];
  for (const event of history) {
    const last = days.at(-1);
    const petition = last ? evolve(last.petition, event) : 'petitionId' in event ? begin(event) : undefined;
    if (!petition) throw new RangeError('a history begins with its opening event');
    if (last && event.on <= last.on) last.petition = petition;
    else days.push({ on: event.on, petition });
  }
  return days;
}

type Span = Readonly<{ from: string; until: string }>;
type Standing<F extends Span> = Omit<F, 'from' | 'until'>;

/** Runs of days on which the same held, of each key apart. */
function spans<F extends Span>(days: readonly (readonly [string, readonly (readonly [string, Standing<F>])[]])[]): F[] {
  const made: F[] = [];
  const running = new Map<string, { standing: Standing<F>; text: string; from: string }>();
  const end = (key: string, until: string) => {
    const run = running.get(key);
    if (run) made.push({ ...run.standing, from: run.from, until } as F);
    running.delete(key);
  };
  for (const [on, standings] of days) {
    const now = new Map(standings);
    for (const key of [...running.keys()]) if (!now.has(key)) end(key, on);
    for (const [key, standing] of now) {
      const text = JSON.stringify(standing);
      if (running.get(key)?.text === text) continue;
      end(key, on);
      running.set(key, { standing, text, from: on });
    }
  }
  for (const key of [...running.keys()]) end(key, forever);
  return made;
}

function matterFact(petition: Petition, registeredOn: string): Standing<MatterFact> {
  const { closed, clocks, reviews, reopenings, rated } = petition;
  const settled = petition.state === 'closed';
  const rating = clocks.findLast(({ purpose, cancelled }) => purpose === 'evaluate' && !cancelled);
  return {
    filedOn: petition.filedOn,
    registeredOn,
    exchangedOn: petition.hops[0]?.on ?? null,
    channel: petition.channel,
    category: petition.category ?? null,
    matterArea: petition.areaCode,
    homeArea: petition.homeArea ?? null,
    livingArea: petition.livingArea ?? null,
    headcount: petition.headcount,
    holder: petition.holder,
    undated: petition.undated ?? false,
    open: !endStates.includes(petition.state) && petition.state !== 'historical',
    firstTime: petition.firstTime,
    repeatOf: petition.repeatOf?.petitionId ?? null,
    closed: settled && closed !== undefined,
    settledOnce: settled && reopenings === 0 && (reviews ?? []).length === 0,
    rateUntil: rating?.due ?? null,
    ratedBureau: rated.bureau ?? null,
    ratedUnit: rated.unit ?? null,
  };
}

const clockFacts = ({ clocks }: Petition, isBureau: (unit: string) => boolean) =>
  clocks.flatMap((clock, no): (readonly [string, Standing<ClockFact>])[] => {
    const duty = dutyOf[clock.purpose];
    return duty && !clock.cancelled ? [[String(no), clockFact(clock, { no, duty, isBureau })]] : [];
  });

function clockFact(
  { unit, due, stoppedOn }: MatterClock,
  { no, duty, isBureau }: { no: number; duty: ClockFact['duty']; isBureau: (unit: string) => boolean },
): Standing<ClockFact> {
  return { no, unit, side: isBureau(unit) ? 'bureau' : 'unit', duty, dueOn: due, stoppedOn: stoppedOn ?? null };
}
