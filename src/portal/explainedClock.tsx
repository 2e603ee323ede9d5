import type { ClockView } from '../api/contract/clock.ts';
import { clockLine, clockSentence } from '../words/clocks.ts';
import { CitedLaw } from './citedLaw.tsx';
import { StandingIcon } from './icons.tsx';
import { type MonthOfDays, monthsOf } from './monthsOf.ts';
import type { Place } from './place.ts';

/** A period as a reader can check it: one line when closed; open, a calendar in which every day is marked, and the article. */
export function ExplainedClock({ at, clock }: { at: Place; clock: ClockView }) {
  return (
    <div className="clock">
      <Line at={at} clock={clock} />
      <Bar clock={clock} today={at.today} />
      {clock.days && (
        <details>
          <summary>{at.t.clock.why}</summary>
          <Explanation at={at} clock={clock} />
        </details>
      )}
    </div>
  );
}

/** Sign, word and day; each part stays on one line. */
function Line({ at, clock }: { at: Place; clock: ClockView }) {
  const [first = '', ...rest] = clockLine(clock, at.lang).split(' · ');
  return (
    <p className={`standing ${clock.standing}`}>
      <span className="day">
        <StandingIcon standing={clock.standing} /> {first}
        {rest.length > 0 && ' ·'}
      </span>{' '}
      <span className="day">{rest.join(' · ')}</span>
    </p>
  );
}

/** How much of the period has gone by; for eyes only, the line above says it in words. */
function Bar({ clock, today }: { clock: ClockView; today: string }) {
  const span = Date.parse(clock.due) - Date.parse(clock.start);
  const gone = Date.parse(clock.stoppedOn ?? today) - Date.parse(clock.start);
  const share = span > 0 ? Math.min(100, Math.max(0, (gone / span) * 100)) : 100;
  return (
    <svg className={`bar ${clock.standing}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share.toFixed(1)} height="4" fill="currentColor" />
    </svg>
  );
}

function Explanation({ at, clock }: { at: Place; clock: ClockView }) {
  const { lang } = at;
  const { legend } = at.t.clock;
  const marks = new Set((clock.days ?? []).map(({ mark }) => mark));
  return (
    <>
      <p>{clockSentence(clock, lang)}</p>
      <div className="months">
        {monthsOf(clock.days ?? []).map((month) => (
          <Month at={at} month={month} key={`${month.year}-${month.month}`} />
        ))}
      </div>
      <ul className="legend">
        <li>{legend.start}</li>
        <li>{legend.n}</li>
        {marks.has('skipped') && <li>{legend.rest}</li>}
        {marks.has('excluded') && <li>{legend.excluded}</li>}
        {marks.has('rolled') && <li>{legend.rolled}</li>}
        <li>{legend.last}</li>
      </ul>
      {clock.quotation && lang === 'zh' && <p className="cite">“{clock.quotation}”</p>}
      <CitedLaw at={at} article={clock.article} />
    </>
  );
}

function Month({ at, month }: { at: Place; month: MonthOfDays }) {
  const { clock } = at.t;
  return (
    <table className="month">
      <caption>{clock.month(month.year, month.month)}</caption>
      <thead>
        <tr>
          {clock.weekdays.map((weekday) => (
            <th scope="col" key={weekday}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.map(({ date }) => date ?? '').join()}>
            {week.map((square, no) => (
              <td className={square.look || undefined} key={square.date ?? `blank${no}`}>
                {square.date}
                {square.n && <small>{square.n}</small>}
                {square.sign && <small>{clock.sign[square.sign]}</small>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
