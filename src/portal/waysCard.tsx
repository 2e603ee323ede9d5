import type { CitizenView } from '../api/contract/file.ts';
import type { RoutingView } from '../api/contract/ways.ts';
import { waysShown } from '../words/waysShown.ts';
import { OwnTongue } from './ownTongue.tsx';
import type { Place } from './place.ts';

/** Which way the matter takes, step by step: where it was led, whether it was received, what came of it, or that it came back. */
export function WaysCard({ at, view }: { at: Place; view: CitizenView }) {
  const words = waysShown[at.lang];
  const { routings = [] } = view.ways ?? {};
  const last = routings.at(-1);
  if (!last) return null;
  return (
    <section className="card">
      <h2>{words.yours}</h2>
      {routings.map((routing) => (
        <Steps at={at} routing={routing} ended={view.state !== 'routed-out'} key={`${routing.on} ${routing.cameBackOn ?? ''}`} />
      ))}
      {!last.cameBackOn && (
        <>
          <p className="about">{words.noOpinion}</p>
          <h3>{words.remedy}</h3>
          <p>{last.remedy[at.lang]}</p>
        </>
      )}
    </section>
  );
}

function Steps({ at, routing, ended }: { at: Place; routing: RoutingView; ended: boolean }) {
  const words = waysShown[at.lang];
  const { on, routeTitle, to, body, guided, receivedOn, outcome, cameBackOn } = routing;
  const name = to ? at.unitName(to.code, to.name) : (body ?? '');
  const said = (sentence: string) => <OwnTongue at={at} text={sentence} />;
  return (
    <ol className="plain">
      <li>{said((guided ? words.guided : words.led)(on, routeTitle[at.lang], name))}</li>
      {receivedOn && <li>{said(words.received(receivedOn, name))}</li>}
      {!receivedOn && !outcome && !cameBackOn && !ended && <li>{said(guided ? words.ask(name) : words.waiting)}</li>}
      {outcome && (
        <li>
          {words.outcome(outcome.on)}
          <span className="text block">
            <bdi>{outcome.text}</bdi>
          </span>
        </li>
      )}
      {cameBackOn && <li>{words.back(cameBackOn)}</li>}
    </ol>
  );
}
