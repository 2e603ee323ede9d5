import type { WayFound } from '../regulations/otherWays.ts';
import { formatFullDay } from '../words/days.ts';
import { portalPause } from '../words/portalPause.ts';
import { CitedLaw } from './citedLaw.tsx';
import type { NearMatter } from './filedHere.ts';
import { FilePage, type StepProps } from './filePage.tsx';
import type { Step } from './filingDraft.ts';
import type { Place } from './place.ts';

type PauseProps = StepProps & Readonly<{ step: Step; ways: readonly WayFound[]; near: NearMatter | undefined }>;

/** Between two steps: where else the matter may go, and the own letter that is alike, each with its reason. Going on is always open. */
export function PausePage({ step, ways, near, ...props }: PauseProps) {
  const { at } = props;
  const words = portalPause[at.lang];
  return (
    <FilePage {...props} step={step} pause heading={words.title} lead={words.lead}>
      {near && <Near at={at} near={near} />}
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

function Ways({ at, ways }: { at: Place; ways: readonly WayFound[] }) {
  const words = portalPause[at.lang];
  return (
    <section>
      <h2>{words.ways}</h2>
      {ways.map(({ way, because }) => (
        <article className="card" key={way.code}>
          <h3>{way.title[at.lang]}</h3>
          <p className="about">{words.because(because)}</p>
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
      <p className="about">{words.nearWhy(near.alike)}</p>
      <p className="about">{words.nearAbout}</p>
      <button className="button second" type="submit" name="go" value="add">
        {words.add}
      </button>
    </section>
  );
}
