import type { ClockView } from '../api/contract/clock.ts';
import type { CitizenView } from '../api/contract/file.ts';
import type { CarriedFile } from '../casework/carriedFiles.ts';
import { choiceWord } from '../words/choices.ts';
import { formatFullDay } from '../words/days.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { CitedLaw } from './citedLaw.tsx';
import { ExplainedClock } from './explainedClock.tsx';
import { FileAgain, mayFileAgain } from './fileAgain.tsx';
import { AskingCards, OutcomeCards } from './handlingCards.tsx';
import type { Place } from './place.ts';

type TodoProps = Readonly<{ at: Place; view: CitizenView }>;

const running = (view: CitizenView, purpose: string) => view.clocks.findLast((clock) => clock.purpose === purpose && !clock.stoppedOn);

const asking = ['convertToOrdinary', 'confirmOutcome'];
const isRated = ({ rated }: CitizenView): boolean => Boolean(rated.bureau && rated.unit);
const isPoor = ({ rated }: CitizenView): boolean => [rated.bureau, rated.unit].includes('dissatisfied');

/** Is there anything that the petitioner is asked, or has days for? */
export function isAsked(view: CitizenView): boolean {
  const { acts, review, handling } = view;
  const hearing = handling?.hearings?.some(({ conduct }) => conduct === 'called');
  const material = handling?.asked?.findLast(({ answeredOn }) => !answeredOn) && acts.includes('supplement');
  return Boolean(
    hearing || mayFileAgain(view) || material || review || acts.some((act) => asking.includes(act) || (act === 'rate' && !isRated(view))),
  );
}

/** What is asked of the petitioner, above everything else; a plain line where nothing is. */
export function Asked({ at, view, files }: TodoProps & Readonly<{ files: readonly CarriedFile[] }>) {
  const { asked } = portalTracking[at.lang];
  if (!isAsked(view)) return <p className="about">{asked.nothing}</p>;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{asked.title}</h2>
      <AskingCards at={at} view={view} />
      {view.acts.includes('rate') && !isRated(view) && <Rate at={at} view={view} />}
      {isPoor(view) && <Poor at={at} view={view} />}
      <OutcomeCards at={at} view={view} />
      {view.review && <Remedy at={at} view={view} review={view.review} />}
      <FileAgain at={at} view={view} files={files} />
    </section>
  );
}

/** 不满意: what follows from it, and the ways that are open now. */
function Poor({ at, view }: TodoProps) {
  const words = portalTracking[at.lang].rating;
  const open = [
    view.review && (['/track/askReview', at.t.review[view.review.level].ask] as const),
    view.acts.includes('confirmOutcome') && (['/track/confirmOutcome', words.say] as const),
    view.acts.includes('supplement') && (['/track/supplement', at.t.matter.supplement] as const),
  ].filter((way) => way !== undefined && way !== false);
  if (open.length === 0) return null;
  return (
    <section className="card">
      <h3>{words.poor}</h3>
      <p>{words.poorAbout}</p>
      <ul className="plain">
        {open.map(([href, name]) => (
          <li key={href}>
            <a className="link" href={at.link(href)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was said so far, and the way to change it while the window is open. */
function Rated({ at, view }: TodoProps) {
  const { rated, acts } = view;
  if (!isRated(view) || !acts.includes('rate')) return null;
  const words = portalTracking[at.lang].rating;
  const name = (value: string | undefined) => (value ? choiceWord(at.lang, 'bureau', value) : '');
  return (
    <p>
      {words.now(name(rated.bureau), name(rated.unit))}{' '}
      <a className="link" href={at.link('/track/rate')}>
        {words.again}
      </a>
    </p>
  );
}

/** What the petitioner may do at any time: add to it, or take it back. */
export function Todo({ at, view }: TodoProps) {
  const { matter } = at.t;
  const may = (act: string) => view.acts.includes(act);
  if (!may('supplement') && !may('withdraw') && !may('rate')) return null;
  return (
    <section className="noprint">
      <h2>{matter.todo}</h2>
      <Rated at={at} view={view} />
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
  );
}

/** 复查 or 复核: with which organs, and until which day once service was recorded (第三十五条、第三十六条). */
function Remedy({ at, view, review: { level, organs, until } }: TodoProps & { review: NonNullable<CitizenView['review']> }) {
  const { matter } = at.t;
  const words = at.t.review[level];
  const names = organs.map(({ code, name }) => at.unitName(code, name)).join(matter.or);
  return (
    <section className="card">
      <h3>{matter.remedy}</h3>
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
      <h3>{matter.rate}</h3>
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
