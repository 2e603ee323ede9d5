import type { CitizenView } from '../api/contract/file.ts';
import { actWords } from '../words/acts.ts';
import { handlingShown } from '../words/handlingShown.ts';
import type { Place } from './place.ts';

type CardsProps = Readonly<{ at: Place; view: CitizenView }>;

/** What the handling asks of the petitioner now, and tells. */
export function HandlingCards({ at, view }: CardsProps) {
  return (
    <>
      <AskedCard at={at} view={view} />
      <HearingCard at={at} view={view} />
      <SimpleCard at={at} view={view} />
    </>
  );
}

/** 听证: when, where and before whom, until it was held or called off. */
function HearingCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  const called = view.handling?.hearings?.find(({ conduct }) => conduct === 'called');
  if (!called) return null;
  return (
    <section className="card">
      <h2>{words.hearingYou}</h2>
      <p>
        <strong>{words.hearingAt(called.heldOn, called.time, called.place)}</strong>
      </p>
      <p className="text">
        <bdi>{called.about}</bdi>
      </p>
      <p className="about">{words.panel(called.chair, called.panel)}</p>
      <p>{words.hearingDuty}</p>
    </section>
  );
}

/** 简易办理答复: who is not content has it handled in the ordinary way. */
function SimpleCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  if (!view.acts.includes('convertToOrdinary')) return null;
  return (
    <section className="card">
      <h2>{words.notContent}</h2>
      <p>{words.notContentAbout}</p>
      <p className="noprint">
        <a className="button second" href={at.link('/track/convertToOrdinary')}>
          {actWords[at.lang].convertToOrdinary.verb}
        </a>
      </p>
    </section>
  );
}

/** 补充材料: what is missing, until when, and the way to bring it. */
function AskedCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  const open = view.handling?.asked?.findLast(({ answeredOn }) => !answeredOn);
  if (!open || !view.acts.includes('supplement')) return null;
  return (
    <section className="card">
      <h2>{words.askedYou}</h2>
      <p className="text">
        <bdi>{open.text}</bdi>
      </p>
      <p>{words.askedUntil(open.dueOn)}</p>
      <p className="noprint">
        <a className="button" href={at.link('/track/supplement')}>
          {at.t.matter.supplement}
        </a>
      </p>
    </section>
  );
}
