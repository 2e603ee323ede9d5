import type { AlikeAnswered } from '../casework/publishing/alikeAnswered.ts';
import type { WayFound } from '../regulations/otherWays.ts';
import { formatFullDay } from '../words/days.ts';
import { portalPause } from '../words/portalPause.ts';
import { CitedLaw } from './citedLaw.tsx';
import type { NearMatter } from './filedHere.ts';
import { FilePage, type StepProps } from './filePage.tsx';
import type { Step } from './filingDraft.ts';
import { OwnTongue } from './ownTongue.tsx';
import type { Place } from './place.ts';

type PauseProps = StepProps &
  Readonly<{ step: Step; ways: readonly WayFound[]; near: NearMatter | undefined; answered: readonly AlikeAnswered[] }>;

/** Between two steps: where else the matter may go, and the own letter that is alike, each with its reason. Going on is always open. */
export function PausePage({ step, ways, near, answered, ...props }: PauseProps) {
  const { at } = props;
  const words = portalPause[at.lang];
  return (
    <FilePage {...props} step={step} pause heading={words.title} lead={words.lead}>
      {near && <Near at={at} near={near} />}
      {answered.length > 0 && <Answered at={at} answered={answered} />}
      {ways.length > 0 && <Ways at={at} ways={ways} />}
      <div className="buttons">
        <button className="button" type="submit" name="go" value="on">
          {words.goOn}
        </button>
        <button className="link" type="submit" name="go" value={`to:${step}`}>
          {words.change}
        </button>
      </div>
    </FilePage>
  );
}

/** Published, consented summaries alone; opened beside the letter, so that nothing typed is left. */
function Answered({ at, answered }: { at: Place; answered: readonly AlikeAnswered[] }) {
  const words = portalPause[at.lang];
  return (
    <section>
      <h2>{words.answered}</h2>
      {answered.map(({ publicationId, title, publishedOn, words: shared, samePlace }) => (
        <article className="card" key={publicationId}>
          <h3>
            <a href={at.link(`/answered/${publicationId}`)} target="_blank" rel="noreferrer">
              <bdi>{title}</bdi>
            </a>
          </h3>
          <p className="about">{formatFullDay(publishedOn, at.lang)}</p>
          <p className="about">
            <OwnTongue at={at} text={words.answeredWhy(shared, samePlace)} />
          </p>
        </article>
      ))}
      <p>{words.answeredAbout}</p>
    </section>
  );
}

function Ways({ at, ways }: { at: Place; ways: readonly WayFound[] }) {
  const words = portalPause[at.lang];
  return (
    <section>
      <h2>{words.ways}</h2>
      {ways.map(({ way, because }) => (
        <article className="card" key={way.code}>
          <h3>{way.title[at.lang]}</h3>
          <p className="about">
            <OwnTongue at={at} text={words.because(because)} />
          </p>
          <p>{way.whereToGo[at.lang]}</p>
          <blockquote className="cite" lang="zh-CN">
            {way.quotation}
          </blockquote>
          <CitedLaw at={at} article={way.article} />
        </article>
      ))}
      <p>{words.stillFree}</p>
    </section>
  );
}

function Near({ at, near }: { at: Place; near: NearMatter }) {
  const words = portalPause[at.lang];
  return (
    <section className="card">
      <h2>{words.near}</h2>
      <p>{words.nearOn(formatFullDay(near.filedOn, at.lang), near.petitionNo)}</p>
      <p className="about">
        <OwnTongue at={at} text={words.nearWhy(near.alike)} />
      </p>
      <p className="about">{words.nearAbout}</p>
      <button className="button second" type="submit" name="go" value="add">
        {words.add}
      </button>
    </section>
  );
}
