import type { ClockView } from '../api/contract/clock.ts';
import type { CitizenView } from '../api/contract/file.ts';
import { formatFullDay } from '../words/days.ts';
import { CitedLaw } from './citedLaw.tsx';
import { ExplainedClock } from './explainedClock.tsx';
import { HandlingCards } from './handlingCards.tsx';
import type { Place } from './place.ts';

type TodoProps = Readonly<{ at: Place; view: CitizenView }>;

const running = (view: CitizenView, purpose: string) => view.clocks.findLast((clock) => clock.purpose === purpose && !clock.stoppedOn);

/** What the petitioner can do now: only what the rules of the matter's state allow. */
export function Todo({ at, view }: TodoProps) {
  const { matter } = at.t;
  const may = (act: string) => view.acts.includes(act);
  return (
    <>
      <HandlingCards at={at} view={view} />
      {view.review && <Remedy at={at} view={view} review={view.review} />}
      {may('rate') && <Rate at={at} view={view} />}
      {(may('supplement') || may('withdraw')) && (
        <section className="noprint">
          <h2>{matter.todo}</h2>
          <div className="buttons tight">
            {may('supplement') && (
              <a className="button second" href={at.link('/track/supplement')}>
                {matter.supplement}
              </a>
            )}
            {may('withdraw') && (
              <a className="link" href={at.link('/track/withdraw')}>
                {matter.withdraw}
              </a>
            )}
          </div>
        </section>
      )}
    </>
  );
}

/** 复查 or 复核: with which organs, and until which day once service was recorded (第三十五条、第三十六条). */
function Remedy({ at, view, review: { level, organs, until } }: TodoProps & { review: NonNullable<CitizenView['review']> }) {
  const { matter } = at.t;
  const words = at.t.review[level];
  const names = organs.map(({ code, name }) => at.unitName(code, name)).join(matter.or);
  return (
    <section className="card">
      <h2>{matter.remedy}</h2>
      <p>{until ? words.until(formatFullDay(until, at.lang), names) : words.open(names)}</p>
      {organs.length > 1 && <p className="about">{matter.remedyChoice}</p>}
      <Clock at={at} clock={running(view, level === 'review' ? 'review-request' : 'recheck-request')} />
      <CitedLaw at={at} article={level === 'review' ? '信访工作条例 第三十五条' : '信访工作条例 第三十六条'} name={words.article} />
      <p className="noprint">
        <a className="button second" href={at.link('/track/askReview')}>
          {words.ask}
        </a>
      </p>
    </section>
  );
}

function Rate({ at, view }: TodoProps) {
  const { matter } = at.t;
  return (
    <section className="card">
      <h2>{matter.rate}</h2>
      {view.ratingUntil && <p>{at.t.rate.until(formatFullDay(view.ratingUntil, at.lang))}</p>}
      <Clock at={at} clock={running(view, 'evaluate')} />
      <p className="noprint">
        <a className="button" href={at.link('/track/rate')}>
          {matter.rate}
        </a>
      </p>
    </section>
  );
}

const Clock = ({ at, clock }: { at: Place; clock: ClockView | undefined }) => (clock ? <ExplainedClock at={at} clock={clock} /> : null);
