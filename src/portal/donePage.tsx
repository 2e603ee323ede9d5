import { Fragment } from 'react';
import type { ClockView } from '../api/contract/clock.ts';
import { formatFullDay } from '../words/days.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { ExplainedClock } from './explainedClock.tsx';
import { FilePage, type StepProps } from './filePage.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type Filed = Readonly<{
  petitionNo: string;
  queryCode: string;
  clocks: readonly ClockView[];
  representatives: readonly Readonly<{ no: number; queryCode: string }>[];
}>;
type People = readonly Readonly<{ name: string }>[];

/** Confirmation and printable receipt: number, code, and what happens next by which day. */
export function DonePage({ at, filed, matter, people }: { at: Place; filed: Filed; matter: string; people: People }) {
  const { done } = at.t;
  return (
    <Page at={at} title={done.title} tongue={false} draft>
      <i data-part="sent" hidden />
      <h1>{done.title}</h1>
      <p>{done.lead}</p>
      <section className="card" aria-labelledby="receipt">
        <h2 id="receipt">{done.receipt}</h2>
        <dl className="numbers">
          <dt>{done.number}</dt>
          <dd>{filed.petitionNo}</dd>
          <dt>{done.code}</dt>
          <dd className="code">{filed.queryCode}</dd>
        </dl>
        <p className="about">{done.codeHint}</p>
        <dl className="facts">
          <div>
            <dt>{done.filedOn}</dt>
            <dd>{formatFullDay(at.today, at.lang)}</dd>
          </div>
          <div>
            <dt>{done.matter}</dt>
            <dd className="text">
              <bdi>{matter}</bdi>
            </dd>
          </div>
        </dl>
      </section>
      <Codes at={at} filed={filed} people={people} />
      <DoneButtons at={at} filed={filed} />
      <h2>{done.next}</h2>
      <ol className="story">
        {filed.clocks.map((clock) => (
          <li className="next" key={clock.no}>
            <p className="did">{clock.title[at.lang]}</p>
            <p className="about">{at.t.matter.nowBy(at.unitName(clock.unit, clock.unitName))}</p>
            <ExplainedClock at={at} clock={clock} />
          </li>
        ))}
      </ol>
      <p className="noprint">
        <a className="link" href={at.link('/file')}>
          {done.another}
        </a>
      </p>
    </Page>
  );
}

/** The codes of those who represent the others, for whoever filed to hand on. */
function Codes({ at, filed: { representatives }, people }: { at: Place; filed: Filed; people: People }) {
  const words = portalPeople[at.lang];
  if (representatives.length === 0) return null;
  return (
    <section className="card" aria-labelledby="codes">
      <h2 id="codes">{words.codes}</h2>
      <dl className="numbers">
        {representatives.map(({ no, queryCode }) => (
          <Fragment key={no}>
            <dt>
              <bdi>{people[no - 1]?.name ?? no}</bdi>
            </dt>
            <dd className="code">{queryCode}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="about">{words.codesAbout}</p>
    </section>
  );
}

/** The code travels in bodies only, so the receipt and the way on are forms, not links. */
function DoneButtons({ at, filed }: { at: Place; filed: Filed }) {
  const { done } = at.t;
  return (
    <form method="post" action={at.link('/track')} className="buttons">
      <input type="hidden" name="petitionNo" value={filed.petitionNo} />
      <input type="hidden" name="queryCode" value={filed.queryCode} />
      <button className="button" type="submit">
        {done.open}
      </button>
      <button className="button second" type="submit" formAction={at.link('/track/receipt')}>
        {done.pdf}
      </button>
      <button className="button second" type="button" data-print hidden>
        {done.print}
      </button>
    </form>
  );
}

/** The answer while the same request is still being recorded, or after another text was sent with the same key. */
export function NotYetPage({ why, ...props }: StepProps & { why: 'running' | 'conflict' }) {
  const { at } = props;
  const words = at.t.file[why];
  return (
    <FilePage {...props} step={5} heading={words.title} lead={words.about}>
      <div className="buttons">
        {why === 'running' ? (
          <button className="button" type="submit" name="go" value="send">
            {at.t.file.running.again}
          </button>
        ) : (
          <>
            <a className="button" href={at.link('/track')}>
              {at.t.home.track}
            </a>
            <button className="button second" type="submit" name="go" value="as-new">
              {at.t.file.conflict.asNew}
            </button>
          </>
        )}
      </div>
    </FilePage>
  );
}
