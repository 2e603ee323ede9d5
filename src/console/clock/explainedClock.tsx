import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ClockView } from '../../api/contract/clock.ts';
import { clockSentence, dayMarkWords, rolledSentence } from '../../words/clocks.ts';
import { expiryFlags } from '../../words/warnings.ts';
import { questions } from '../asking/questions.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { monthsOf, passedOf } from './dayCount.ts';
import { DueLine } from './dueLine.tsx';
import { MonthCalendar } from './monthCalendar.tsx';

const legendMarks = ['start-not-counted', 'counted', 'skipped', 'excluded', 'rolled', 'last'] as const;

function Legend({ clock }: { clock: ClockView }) {
  const { language, words } = useWords();
  const seen = new Set(clock.days?.map((day) => day.mark));
  return (
    <ul className="cal-legend" aria-label={words.clock.legend}>
      {legendMarks
        .filter((mark) => seen.has(mark))
        .map((mark) => (
          <li key={mark}>
            <span className={`cal-key cal-${mark}`} aria-hidden /> {dayMarkWords[language][mark]}
          </li>
        ))}
      <li>
        <span className="cal-key cal-rest" aria-hidden /> {words.clock.rest}
      </li>
    </ul>
  );
}

type Counted = Readonly<{ clock: ClockView; today: string }>;

/** A file brings its clocks without their days: they are read when the explanation is opened. */
function ExplanationOnRequest({ clock, today, petitionNo }: Counted & { petitionNo: string }) {
  const { data, error, refetch } = useQuery(questions.clock(petitionNo, clock));
  return error ? <Trouble fault={error} again={() => void refetch()} /> : <Explanation clock={{ ...clock, ...data }} today={today} />;
}

function Explanation({ clock, today }: Counted) {
  const { language, words } = useWords();
  const days = clock.days ?? [];
  const rolled = clock.raw === clock.due ? '' : rolledSentence(days, language);
  return (
    <>
      <p>{clockSentence(clock, language)}</p>
      {days.length > 0 && (
        <>
          <div className="cals">
            {monthsOf(days).map((month) => (
              <MonthCalendar key={month.month} month={month} today={today} />
            ))}
          </div>
          {rolled && <p className="cal-rolled-note">{rolled}</p>}
          <Legend clock={clock} />
        </>
      )}
      <CitedLaw article={clock.article} />
      {clock.quotation && (
        <blockquote lang="zh-CN">
          <span className="quiet">{words.clock.quotation}</span> {clock.quotation}
        </blockquote>
      )}
    </>
  );
}

/** The explained clock: closed, one line and a thin bar; open, each day on a wall calendar and a sentence with its article. */
export function ExplainedClock({ clock, today, petitionNo }: Counted & { petitionNo?: string }) {
  const { language, words } = useWords();
  const [open, setOpen] = useState(false);
  const part = useId();
  const nameOf = useNameOf();
  const { passed, all } = passedOf(clock);
  return (
    <div className={`clock clock-${clock.standing}`}>
      <h3>
        {clock.title[language]} <span className="quiet clock-unit">{nameOf('units', clock.unit, clock.unitName)}</span>
      </h3>
      <p className="clock-line">
        <DueLine due={clock} provisional={clock.provisional} />
        {clock.flag && <span className="due due-late"> {expiryFlags[language][clock.flag]}</span>}
        <button type="button" className="link" aria-expanded={open} aria-controls={part} onClick={() => setOpen(!open)}>
          {open ? words.clock.close : words.clock.open}
        </button>
      </p>
      <div className="bar" role="img" aria-label={words.clock.bar(passed, all)}>
        <span style={{ width: `${(100 * passed) / all}%` }} />
      </div>
      <div id={part} hidden={!open}>
        {open &&
          (petitionNo ? (
            <ExplanationOnRequest clock={clock} today={today} petitionNo={petitionNo} />
          ) : (
            <Explanation clock={clock} today={today} />
          ))}
      </div>
    </div>
  );
}
