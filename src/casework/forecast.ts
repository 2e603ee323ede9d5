import type { CivilDate } from '../clock/civilDate.ts';
import { startClock } from '../clock/clockInstance.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import type { City } from './city.ts';
import { type ClockView, clockView } from './clockViews.ts';

/** If somebody files today: the latest days, each counted from the latest day of the step before. Only for 信访事项 of Art. 31 item 6. */
export type Forecast = Readonly<{ passedOnBy: ClockView; toldBy: ClockView; answeredBy: ClockView; extendedTo: number }>;

/** The honest forecast: what the law owes at the latest, not what usually happens (B6). */
export function forecast(city: City): Forecast {
  const passedOnBy = latest(city, 'triage', city.clock.today());
  const toldBy = latest(city, 'inform-transferred', passedOnBy.due as CivilDate);
  const answeredBy = latest(city, 'handle', toldBy.due as CivilDate);
  const extendedTo = ruleFor('handle', toldBy.due, city.region)?.extension?.maxDays ?? 0;
  return { passedOnBy, toldBy, answeredBy, extendedTo };
}

function latest(city: City, purpose: ClockPurpose, from: CivilDate): ClockView {
  const rule = ruleFor(purpose, from, city.region);
  if (!rule) throw new Error(`no ${purpose} clock on ${from}`);
  const clock = startClock({ rule, start: from, calendar: city.calendar });
  return clockView(city, { ...clock, unit: city.settings.intakeUnit }, { no: 0, days: true });
}
