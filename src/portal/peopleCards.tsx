import type { CitizenView } from '../api/contract/file.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { stateWords } from '../words/states.ts';
import type { Place } from './place.ts';

type Props = Readonly<{ at: Place; view: CitizenView }>;

/** To a representative: what they may do here, and what they owe the others. */
export function RepresentativeNote({ at, view }: Props) {
  return view.representative === undefined ? null : <p className="notice">{portalPeople[at.lang].representative}</p>;
}

/** How many stand behind the matter; nothing where it is one. */
export function PeopleFact({ at, view: { joint, headcount } }: Props) {
  const words = portalPeople[at.lang];
  if (!joint) return null;
  return (
    <div>
      <dt>{words.counted}</dt>
      <dd>{words.people(joint.counted, headcount)}</dd>
    </div>
  );
}

/** 拆分: the parts with where each stands, and the way into each; of a part, the way back. */
export function PartCards({ at, view: { parts, partOf, representative } }: Props) {
  const words = portalPeople[at.lang];
  const states: Readonly<Record<string, { name: string }>> = stateWords[at.lang];
  if (partOf) {
    return (
      <form method="post" action={at.link('/track/part')} className="notice">
        <p>{words.partOf(partOf.petitionNo, partOf.part)}</p>
        <button className="link noprint" type="submit" name="petitionNo" value={partOf.petitionNo}>
          {words.back}
        </button>
      </form>
    );
  }
  if (!parts) return null;
  return (
    <section>
      <h2>{words.parts}</h2>
      <p className="about">{words.partsAbout}</p>
      {parts.map(({ petitionNo, title, state, holder, holderName }, no) => (
        <form method="post" action={at.link('/track/part')} className="card" key={petitionNo}>
          <h3>
            <bdi>{title ?? petitionNo}</bdi>
          </h3>
          <p className="about">{petitionNo}</p>
          <p>
            <strong>{states[state]?.name ?? state}</strong> · {at.unitName(holder, holderName)}
          </p>
          {representative === undefined && (
            <button className="button second noprint" type="submit" name="petitionNo" value={petitionNo}>
              {words.open(no + 1)}
            </button>
          )}
        </form>
      ))}
    </section>
  );
}
