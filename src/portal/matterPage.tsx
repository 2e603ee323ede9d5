import type { ClockView } from '../api/contract/clock.ts';
import type { CitizenView } from '../api/contract/file.ts';
import type { NoticeView, OpeningsView } from '../api/contract/notices.ts';
import type { CoOrganView } from '../api/contract/together.ts';
import type { CarriedFile } from '../casework/carriedFiles.ts';
import { bindingShown } from '../words/binding.ts';
import { choiceWord } from '../words/choices.ts';
import { formatFullDay } from '../words/days.ts';
import { handDownShown } from '../words/handdown.ts';
import { mergingShown } from '../words/merging.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { reviewSentence } from '../words/review.ts';
import { stateWords } from '../words/states.ts';
import { togetherShown } from '../words/together.ts';
import { ExplainedClock } from './explainedClock.tsx';
import { PromisesCard } from './handlingCards.tsx';
import { MergedCard } from './mergedCard.tsx';
import { SeenLog, ToldLog } from './noticeLog.tsx';
import { Page } from './page.tsx';
import { PartCards, PeopleFact, RepresentativeNote } from './peopleCards.tsx';
import type { Place } from './place.ts';
import { Story } from './story.tsx';
import { Asked, Todo } from './todo.tsx';
import { WaysCard } from './waysCard.tsx';

export type MatterProps = Readonly<{
  at: Place;
  view: CitizenView;
  electronic: boolean;
  told: readonly NoticeView[];
  seen: OpeningsView['days'];
  /** What may go along with another letter. */
  files: readonly CarriedFile[];
}>;

const ofPetitioner = ['review-request', 'recheck-request', 'evaluate'];
/** Between organs: the right to object and the report to the assigning bureau are nobody's promise to the petitioner. */
const betweenOrgans = ['object', 'assigned-report', 'co-answer', 'outside-answer', 'upper-report', 'route-outcome'];
const isRunning = (clock: ClockView) => clock.stoppedOn === undefined;

/** The petitioner's own matter: where it is, what happened, what comes next by which day, and what can be done now. */
export function MatterPage({ at, view, electronic, told, seen, files }: MatterProps) {
  const { matter } = at.t;
  const owed = view.clocks.filter(({ purpose }) => !ofPetitioner.includes(purpose) && !betweenOrgans.includes(purpose));
  const past = owed.filter((clock) => !isRunning(clock));
  const next = owed.filter(isRunning);
  return (
    <Page at={at} title={matter.title}>
      <Told at={at} />
      <h1>
        <bdi>{view.title}</bdi>
      </h1>
      <RepresentativeNote at={at} view={view} />
      <Asked at={at} view={view} files={files} />
      <h2>{portalTracking[at.lang].now}</h2>
      <Facts at={at} view={view} />
      <Next at={at} next={next} />
      <PromisesCard at={at} view={view} />
      <WaysCard at={at} view={view} />
      <PartCards at={at} view={view} />
      <MergedCard at={at} view={view} />
      <h2>{matter.story}</h2>
      <Story at={at} view={view} electronic={electronic} next={next} />
      <Todo at={at} view={view} />
      <h2>{matter.words}</h2>
      <details>
        <summary>{matter.showWords}</summary>
        <p className="text card">
          <bdi>{view.content}</bdi>
        </p>
      </details>
      <Files at={at} view={view} />
      {past.length > 0 && <h2>{matter.clocks}</h2>}
      {past.map((clock) => (
        <section className="card" key={clock.no}>
          <h3>{clock.title[at.lang]}</h3>
          <p className="about">{matter.nowBy(at.unitName(clock.unit, clock.unitName))}</p>
          <ExplainedClock at={at} clock={clock} />
        </section>
      ))}
      {view.representative === undefined && (
        <>
          <ToldLog at={at} items={told} />
          <SeenLog at={at} days={seen} />
        </>
      )}
      {view.representative === undefined && <OwnFile at={at} />}
      <form method="post" action={at.link('/track/leave')} className="buttons noprint">
        <a className="button second" href={at.link('/track/receipt')}>
          {matter.receipt}
        </a>
        <button className="button second" type="submit">
          {matter.leave}
        </button>
      </form>
    </Page>
  );
}

/** The own file in one piece, to keep. */
function OwnFile({ at }: { at: Place }) {
  const words = bindingShown[at.lang];
  return (
    <section className="noprint">
      <p className="about">{words.ownAbout}</p>
      <p className="buttons">
        <a className="button second" href="/track/file.pdf" download>
          {words.own}
        </a>
        <a className="button second" href="/track/file.zip" download>
          {words.ownZip}
        </a>
      </p>
    </section>
  );
}

/** What was just done: seen only right after it, by the fragment of the address. */
function Told({ at }: { at: Place }) {
  const { done, received } = at.t.matter;
  const { contact } = at.t.notices;
  return (
    <>
      {Object.entries({ ...done, ...contact.done, goAlone: mergingShown[at.lang].done, letter: received }).map(([what, text]) => (
        <p className="notice good told" id={`done-${what}`} role="status" key={what}>
          {text}
        </p>
      ))}
    </>
  );
}

/** What comes next, by whom and by which day, each day counted. */
function Next({ at, next }: { at: Place; next: readonly ClockView[] }) {
  if (next.length === 0) return null;
  return (
    <section className="card" id="next">
      <h3>{portalTracking[at.lang].next}</h3>
      {next.map((clock) => (
        <div key={clock.no}>
          <p className="did">
            <strong>{clock.title[at.lang]}</strong>
          </p>
          <p className="about">{at.t.matter.nowBy(at.unitName(clock.unit, clock.unitName))}</p>
          <ExplainedClock at={at} clock={clock} />
        </div>
      ))}
    </section>
  );
}

function Facts({ at, view }: { at: Place; view: CitizenView }) {
  const { matter } = at.t;
  const states: Readonly<Record<string, { name: string; about: string }>> = stateWords[at.lang];
  const state = states[view.state];
  const together = togetherShown[at.lang];
  return (
    <dl className="facts">
      <div>
        <dt>{matter.number}</dt>
        <dd>{view.petitionNo}</dd>
      </div>
      <div>
        <dt>{matter.state}</dt>
        <dd>
          <strong>{state?.name ?? view.state}</strong>
          <span className="about block">{state?.about}</span>
        </dd>
      </div>
      <div>
        <dt>{matter.holder}</dt>
        <dd>{portalTracking[at.lang].since(at.unitName(view.holder, view.holderName), formatFullDay(view.heldSince, at.lang))}</dd>
      </div>
      {!view.undated && (
        <div>
          <dt>{matter.filedOn}</dt>
          <dd>{formatFullDay(view.filedOn, at.lang)}</dd>
        </div>
      )}
      {(view.reviews ?? []).map((review) => (
        <div key={review.askedOn}>
          <dt>{choiceWord(at.lang, 'level', review.level)}</dt>
          <dd>{reviewSentence(at.lang, review, at.unitName(review.organ, review.organName))}</dd>
        </div>
      ))}
      {view.follows && (
        <div>
          <dt>{portalTracking[at.lang].again.from}</dt>
          <dd>{view.follows}</dd>
        </div>
      )}
      {view.handedDown && (
        <div>
          <dt>{handDownShown[at.lang].upperNumber}</dt>
          <dd>
            {view.handedDown.number}
            <span className="about block">
              {handDownShown[at.lang].registeredBy} · {choiceWord(at.lang, 'tier', view.handedDown.registeredBy)}
            </span>
          </dd>
        </div>
      )}
      {lastOfEach(view.coOrgans ?? []).map(({ no, organ, organName, answeredOn }) => (
        <div key={no}>
          <dt>{together.alsoAsked}</dt>
          <dd>
            {at.unitName(organ, organName)}
            <span className="about block">{answeredOn ? together.alsoAnswered : together.alsoWaiting}</span>
          </dd>
        </div>
      ))}
      <PeopleFact at={at} view={view} />
      {view.areaName && (
        <div>
          <dt>{matter.area}</dt>
          <dd>{at.areaName(view.areaCode, view.areaName)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Of an organ that was asked more than once, the last asking. */
const lastOfEach = (coOrgans: readonly CoOrganView[]): CoOrganView[] => [
  ...new Map(coOrgans.map((asking) => [asking.organ, asking])).values(),
];

function Files({ at, view }: { at: Place; view: CitizenView }) {
  const { matter, site } = at.t;
  if (view.attachments.length === 0) return null;
  return (
    <>
      <h3>{matter.attachments}</h3>
      <ul className="files">
        {view.attachments.map(({ attachmentId, name, size }) => (
          <li key={attachmentId}>
            <a className="link" href={`/track/attachments/${attachmentId}`}>
              <bdi>{name}</bdi>
            </a>
            <span className="about">{site.bytes(size)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
