import type { ClockView } from '../../api/contract/clock.ts';
import { daySentence } from '../../words/clocks.ts';
import { useWords } from '../language/language.tsx';
import type { Cell, Month } from './dayCount.ts';

export type CountedDay = NonNullable<ClockView['days']>[number];

/** Days of rest on which a period may not end, whether or not they count. */
const isRest = (day: CountedDay) => day.because === 'weekend' || day.because === 'holiday';

function DayCell({ cell, today }: { cell: Cell<CountedDay>; today: string }) {
  const { language } = useWords();
  const { marked, date, day } = cell;
  const classes = ['cal-day', marked && `cal-${marked.mark}`, marked && isRest(marked) && 'cal-rest', day === today && 'cal-today'];
  const said = marked ? daySentence(marked, language) : undefined;
  return (
    <td className={classes.filter(Boolean).join(' ')} title={said}>
      <span aria-hidden={said ? true : undefined}>{date}</span>
      {marked?.n !== undefined && (
        <span className="cal-n" aria-hidden>
          {marked.n}
        </span>
      )}
      {said && <span className="unseen">{said}</span>}
    </td>
  );
}

/** One month of an explained clock, as it hangs on the wall. */
export function MonthCalendar({ month, today }: { month: Month<CountedDay>; today: string }) {
  const { words } = useWords();
  return (
    <table className="cal">
      <caption>{words.clock.month(Number(month.month.slice(0, 4)), Number(month.month.slice(5)))}</caption>
      <thead>
        <tr>
          {words.clock.week.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((cell) => cell)?.day}>
            {week.map((cell, weekday) =>
              cell ? <DayCell key={cell.day} cell={cell} today={today} /> : <td key={`none-${words.clock.week[weekday]}`} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
