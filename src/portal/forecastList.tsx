import type { ClockView } from '../api/contract/clock.ts';
import type { Forecast } from '../casework/forecast.ts';
import { daysLeftWords } from '../words/clocks.ts';
import { formatFullDay } from '../words/days.ts';
import { ExplainedClock } from './explainedClock.tsx';
import type { Place } from './place.ts';

/** What the petitioner chose, as far as it changes the honest answer to "by when?". */
export type Kind = Readonly<{ accusation: boolean; opinion: boolean; anonymous: boolean }>;
const ordinary: Kind = { accusation: false, opinion: false, anonymous: false };

/** If filed today: passed on, told, answered, each with its latest day and how it is counted. Promises no day that the law does not set. */
export function ForecastList({ at, forecast, kind = ordinary }: { at: Place; forecast: Forecast; kind?: Kind }) {
  const { t } = at;
  const noAnswer = kind.accusation ? t.forecast.noAnswerAccusation : kind.opinion ? t.forecast.noAnswerOpinion : undefined;
  return (
    <ol className="story">
      <Step at={at} title={t.forecast.passedOn} clock={forecast.passedOnBy} />
      {kind.anonymous ? (
        <Note text={t.forecast.noTold} />
      ) : (
        !kind.accusation && <Step at={at} title={t.forecast.told} clock={forecast.toldBy} note={t.forecast.toldNote} />
      )}
      {noAnswer ? (
        <Note text={noAnswer} />
      ) : (
        <Step at={at} title={t.forecast.answered} clock={forecast.answeredBy} note={t.forecast.answeredNote} />
      )}
    </ol>
  );
}

function Step({ at, title, clock, note }: { at: Place; title: string; clock: ClockView; note?: string }) {
  return (
    <li className="next">
      <p className="did">{title}</p>
      <ExplainedClock at={at} clock={clock} />
      {note && <p className="about">{note}</p>}
    </li>
  );
}

const Note = ({ text }: { text: string }) => (
  <li className="own">
    <p className="did">{text}</p>
  </li>
);

/** The same three days without their calendars, for the home page. */
export function ForecastLines({ at, forecast }: { at: Place; forecast: Forecast }) {
  const { t, lang } = at;
  const days = [
    [t.forecast.passedOn, forecast.passedOnBy],
    [t.forecast.told, forecast.toldBy],
    [t.forecast.answered, forecast.answeredBy],
  ] as const;
  return (
    <ol className="story">
      {days.map(([title, clock]) => (
        <li className="next" key={title}>
          <p className="did">{title}</p>
          <p className="did">
            <strong className="day">{formatFullDay(clock.due, lang)}</strong>
            <span className="about">
              {' · '}
              {daysLeftWords(clock.daysLeft, lang)}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
